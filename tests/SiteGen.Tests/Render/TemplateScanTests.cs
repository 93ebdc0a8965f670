using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Render;

public sealed class TemplateScanTests
{
    [Theory]
    [InlineData("member", "<p>{{nam}}</p>")]
    [InlineData("member-far", "<p>{{born}}</p>")]
    [InlineData("member-case", "{{Name}}")]
    [InlineData("member-inside-each", "{{#each cards}}\n{{titel}}\n{{/each}}")]
    [InlineData("member-of-outer-inside-each", "{{#each cards}}{{name}}{{/each}}")]
    [InlineData("member-of-text", "{{name.length}}")]
    [InlineData("member-of-item", "{{#each tags}}{{title}}{{/each}}")]
    [InlineData("member-after-block-parameter", "{{#each cards as |card|}}{{card.titel}}{{/each}}")]
    [InlineData("block-parameter-outside", "{{#each cards as |one|}}{{one.title}}{{/each}}{{one.title}}")]
    [InlineData("if-member", "{{#if nam}}{{nickname}}{{/if}}")]
    [InlineData("each-member", "{{#each crads}}{{whatever}}{{/each}}")]
    [InlineData("up-too-far", "{{#each cards}}{{../../name}}{{/each}}")]
    [InlineData("up-in-if", "{{#if name}}{{../name}}{{/if}}")]
    [InlineData("index-outside", "{{@index}}")]
    [InlineData("data-unknown", "{{#each cards}}{{@odd}}{{/each}}")]
    [InlineData("key-of-list", "{{#each cards}}{{@key}}{{/each}}")]
    [InlineData("root-member", "{{#each cards}}{{@root.nam}}{{/each}}")]
    [InlineData("wording-is-no-member", "{{wording}}")]
    public Task A_name_that_the_page_lacks(string @case, string template) => VerifyProblem("SG201", template, @case);

    [Theory]
    [InlineData("triple", "<p>{{{body}}}</p>")]
    [InlineData("ampersand", "<p>{{&body}}</p>")]
    public Task Printing_without_escaping(string @case, string template) => VerifyProblem("SG202", template, @case);

    [Theory]
    [InlineData("unquoted", "<a class={{name}}>x</a>")]
    [InlineData("unquoted-after-text", "<a class=x{{name}}>x</a>")]
    [InlineData("attribute-name", "<a {{name}}>x</a>")]
    [InlineData("tag-name", "<{{name}}>x")]
    [InlineData("attribute-name-part", "<a data-{{name}}=\"x\">x</a>")]
    public Task An_expression_that_makes_up_a_tag(string @case, string template) => VerifyProblem("SG203", template, @case);

    [Theory]
    [InlineData("script", "<script src=\"x.js\">var x = '{{name}}';</script>")]
    [InlineData("handler", "<p onclick=\"f('{{name}}')\">x</p>")]
    [InlineData("style", "<p style=\"width: {{count}}px\">x</p>")]
    public Task An_expression_inside_code(string @case, string template) => VerifyProblem("SG204", template, @case);

    [Theory]
    [InlineData("script", "<script>f()</script>")]
    [InlineData("style-element", "<style>p { color: red }</style>")]
    [InlineData("handler", "<p ONCLICK='f()'>x</p>")]
    [InlineData("style", "<p style=\"width: 1px\">x</p>")]
    [InlineData("javascript-address", "<a href=\" JavaScript:f()\">x</a>")]
    public Task Code_inside_the_page(string @case, string template) => VerifyProblem("SG205", template, @case);

    [Theory]
    [InlineData("helper", "{{tt \"nav.people\"}}")]
    [InlineData("lookup", "{{lookup cards 0}}")]
    [InlineData("block", "{{#eech cards}}{{/eech}}")]
    [InlineData("partial", "{{> crad card}}")]
    [InlineData("itself", "{{> loop}}")]
    [InlineData("body-missing", "{{> layout}}")]
    [InlineData("body-inside-each", "{{#> repeat}}x{{/repeat}}")]
    public Task An_unknown_helper_or_partial(string @case, string template) => VerifyProblem("SG206", template, @case);

    [Theory]
    [InlineData("tag-open", "<p>{{name</p>\n<p>{{count}}</p>")]
    [InlineData("tag-open-at-end", "<p>{{name")]
    [InlineData("comment-open", "{{!-- {{name}}")]
    [InlineData("empty", "{{ }}")]
    [InlineData("block-open", "<p>\n{{#if name}}\nx</p>")]
    [InlineData("block-not-opened", "x{{/if}}")]
    [InlineData("other-block-open", "{{#if name}}{{#each cards}}x{{/if}}{{/each}}")]
    [InlineData("else-alone", "x{{else}}y")]
    [InlineData("else-twice", "{{#if name}}a{{else}}b{{else}}c{{/if}}")]
    [InlineData("else-each", "{{#if name}}a{{else each cards}}b{{/if}}")]
    [InlineData("if-nothing", "{{#if}}a{{/if}}")]
    [InlineData("if-two", "{{#if name count}}a{{/if}}")]
    [InlineData("if-text", "{{#if \"x\"}}a{{/if}}")]
    [InlineData("inverse", "{{^if name}}a{{/if}}")]
    [InlineData("decorator", "{{#*inline \"x\"}}a{{/inline}}")]
    [InlineData("backslash", "\\{{name}}")]
    [InlineData("quote-open", "{{t \"nav.people}}")]
    [InlineData("bracket-open", "{{> card x=(t \"nav.people\"}}")]
    [InlineData("partial-both", "{{> card card x=name}}")]
    [InlineData("layout-context", "{{#> layout card}}x{{/layout}}")]
    public Task Broken_syntax(string @case, string template) => VerifyProblem("SG207", template, @case);

    [Theory]
    [InlineData("text", "{{t name}}")]
    [InlineData("nothing-named-t", "{{t \"nav.people\" \"nav.events\"}}")]
    public Task A_word_that_is_no_key(string @case, string template) => VerifyProblem("SG208", template, @case);

    [Theory]
    [InlineData("text", "<a href=\"{{name}}\">x</a>")]
    [InlineData("source", "<img src='{{name}}' alt=''>")]
    [InlineData("scheme", "<a href=\"javascript:{{link}}\">x</a>")]
    [InlineData("word", "<a href=\"{{t \"nav.people\"}}\">x</a>")]
    public Task An_address_that_is_not_checked(string @case, string template) => VerifyProblem("SG209", template, @case, atLeast: @case == "scheme");

    [Theory]
    [InlineData("list", "{{cards}}")]
    [InlineData("record", "{{card}}")]
    [InlineData("yes-or-no", "{{isNew}}")]
    [InlineData("each-of-record", "{{#each card}}{{title}}{{/each}}")]
    [InlineData("each-of-text", "{{#each name}}{{this}}{{/each}}")]
    [InlineData("with-list", "{{#with cards}}{{title}}{{/with}}")]
    [InlineData("this-of-page", "{{this}}")]
    public Task A_value_used_as_what_it_is_not(string @case, string template) => VerifyProblem("SG213", template, @case);

    [Theory]
    [InlineData("quote-in-if", "<p class=\"a{{#if name}}\"{{/if}}>x</p>")]
    [InlineData("tag-in-each", "{{#each cards}}<p {{/each}}>")]
    [InlineData("tag-open", "<p>x</p>\n<p class=\"a>x</p>")]
    [InlineData("comment-open", "<p>x</p><!-- y")]
    [InlineData("partial-in-tag", "<p class=\"{{> card card}}\">x</p>")]
    [InlineData("script-in-if", "{{#if name}}<script src=\"x.js\">{{/if}}</script>")]
    public Task A_tag_cut_by_a_block(string @case, string template) => VerifyProblem("SG214", template, @case);

    [Theory]
    [InlineData("attribute", "<p title=\"{{body}}\">x</p>")]
    [InlineData("title", "<title>{{body}}</title>")]
    public Task Html_where_only_text_can_stand(string @case, string template) => VerifyProblem("SG215", template, @case);

    [Theory]
    [InlineData("member", "{{successor.title}}")]
    [InlineData("partial", "{{> card successor}}")]
    [InlineData("in-else", "{{#if successor}}{{else}}{{successor.title}}{{/if}}")]
    public Task A_thing_that_may_be_missing(string @case, string template) => VerifyProblem("SG216", template, @case);

    [Fact]
    public async Task A_problem_inside_a_partial_shows_the_call_too()
    {
        using var templates = new Templates().Page("<ul>\n{{> row cards}}\n</ul>").Partial("row", "<li>{{titel}}</li>");
        templates.Load();
        await Verify(templates.Problems);
    }

    [Fact]
    public async Task All_problems_come_at_once()
    {
        using var templates = new Templates().Page("<p>{{nam}}</p>\n<a href=\"{{name}}\" title={{count}}>{{cards}}</a>\n{{> nothing}}");
        templates.Load();
        await Verify(templates.Problems);
    }

    [Fact]
    public async Task A_page_without_a_template()
    {
        using var templates = new Templates().Page("x", "other");
        templates.Load();
        await Verify(templates.Problems);
    }

    [Fact]
    public async Task A_template_that_is_no_utf8_is_refused()
    {
        using var templates = new Templates();
        File.WriteAllBytes(Path.Combine(templates.Folder, "home.hbs"), [0x3C, 0xE9, 0x3E]);
        templates.Load();
        await Verify(templates.Problems);
    }

    [Fact]
    public void An_empty_template_and_one_that_no_page_uses_are_told()
    {
        using var tools = new Templates().Page("<p>x</p>");
        using var templates = new Templates().Page(" \n").Page("<p>x</p>", "hmoe");

        templates.Load(tools.Folder);

        Assert.Contains("error SG211: this template is empty", templates.Problems, StringComparison.Ordinal);
        Assert.Contains("warning SG212: no page uses this template", templates.Problems, StringComparison.Ordinal);
        Assert.Contains("did you mean home.hbs?", templates.Problems, StringComparison.Ordinal);
    }

    private static async Task VerifyProblem(string code, string template, string @case, bool atLeast = false, [System.Runtime.CompilerServices.CallerMemberName] string method = "")
    {
        using var templates = new Templates()
            .Page(template)
            .Partial("card", "<p>{{title}}</p>")
            .Partial("layout", "<main>{{> @partial-block}}</main>")
            .Partial("repeat", "{{#each cards}}{{> @partial-block}}{{/each}}")
            .Partial("loop", "{{> loop}}");
        templates.Load();
        Assert.Contains(code, templates.Codes);
        Assert.True(atLeast || templates.Codes.Count() == 1, templates.Problems);
        await Verify($"{template}\n\n{templates.Problems}", @case: @case, method: method);
    }
}

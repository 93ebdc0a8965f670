using SiteGen.Render.Templates;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Render.Templates;

public sealed class TemplateCompilerTests
{
    [Theory]
    [InlineData("member", "<p>{{ nam }}</p>")]
    [InlineData("member-far", "<p>{{ born }}</p>")]
    [InlineData("member-case", "{{ Name }}")]
    [InlineData("member-of-thing-in-loop", "{{ for card in cards }}\n{{ card.titel }}\n{{ end }}")]
    [InlineData("member-of-thing-alone-in-loop", "{{ for card in cards }}{{ title }}{{ end }}")]
    [InlineData("member-of-text", "{{ name.length }}")]
    [InlineData("member-of-list", "{{ cards.first }}")]
    [InlineData("member-of-text-in-loop", "{{ for tag in tags }}{{ tag.title }}{{ end }}")]
    [InlineData("loop-outside", "{{ for one in cards }}{{ one.title }}{{ end }}{{ one.title }}")]
    [InlineData("if-member", "{{ if nam }}{{ nickname }}{{ end }}")]
    [InlineData("if-not-member", "{{ if !isOld }}x{{ end }}")]
    [InlineData("else-if-member", "{{ if isNew }}x{{ else if isOld }}y{{ end }}")]
    [InlineData("for-member", "{{ for card in crads }}{{ card.whatever }}{{ end }}")]
    [InlineData("index-outside", "{{ for.index }}")]
    [InlineData("index-unknown", "{{ for card in cards }}{{ for.odd }}{{ end }}")]
    [InlineData("argument-of-page", "{{ $.name }}")]
    [InlineData("argument-not-passed", "{{ include 'card' crad: card }}")]
    [InlineData("nothing-passed", "{{ include 'card' }}")]
    [InlineData("argument-without-dollar", "{{ include 'plain' item: name }}")]
    [InlineData("loop-in-partial", "{{ for one in cards }}{{ include 'one' }}{{ end }}")]
    [InlineData("wording-is-no-member", "{{ wording }}")]
    [InlineData("function-of-scriban", "{{ date.now }}")]
    public Task A_name_that_the_page_lacks(string @case, string template) => VerifyProblem("SG201", template, @case);

    [Theory]
    [InlineData("triple", "<p>{{{body}}}</p>")]
    [InlineData("triple-with-spaces", "<p>{{{ body }}}</p>")]
    public Task Printing_without_escaping(string @case, string template) => VerifyProblem("SG202", template, @case);

    [Theory]
    [InlineData("unquoted", "<a class={{ name }}>x</a>")]
    [InlineData("unquoted-after-text", "<a class=x{{ name }}>x</a>")]
    [InlineData("unquoted-with-tilde", "<a class= {{~ name ~}} >x</a>")]
    [InlineData("attribute-name", "<a {{ name }}>x</a>")]
    [InlineData("tag-name", "<{{ name }}>x")]
    [InlineData("attribute-name-part", "<a data-{{ name }}=\"x\">x</a>")]
    public Task An_expression_that_makes_up_a_tag(string @case, string template) => VerifyProblem("SG203", template, @case);

    [Theory]
    [InlineData("script", "<script src=\"x.js\">var x = '{{ name }}';</script>")]
    [InlineData("handler", "<p onclick=\"f('{{ name }}')\">x</p>")]
    [InlineData("style", "<p style=\"width: {{ count }}px\">x</p>")]
    public Task An_expression_inside_code(string @case, string template) => VerifyProblem("SG204", template, @case);

    [Theory]
    [InlineData("script", "<script>f()</script>")]
    [InlineData("style-element", "<style>p { color: red }</style>")]
    [InlineData("handler", "<p ONCLICK='f()'>x</p>")]
    [InlineData("style", "<p style=\"width: 1px\">x</p>")]
    [InlineData("javascript-address", "<a href=\" JavaScript:f()\">x</a>")]
    [InlineData("raw-block", "{%{<script>{{ f() }}</script>}%}")]
    public Task Code_inside_the_page(string @case, string template) => VerifyProblem("SG205", template, @case);

    [Theory]
    [InlineData("function", "{{ tt 'nav.people' }}")]
    [InlineData("unless", "{{ unless name }}")]
    [InlineData("partial", "{{ include 'crad' card: card }}")]
    [InlineData("itself", "{{ include 'loop' }}")]
    [InlineData("each-other", "{{ include 'there' }}")]
    [InlineData("body-missing", "{{ include 'layout' }}")]
    [InlineData("body-of-page", "{{ $$ }}")]
    public Task An_unknown_function_or_partial(string @case, string template) => VerifyProblem("SG206", template, @case);

    [Theory]
    [InlineData("tag-open", "<p>{{ name</p>\n<p>{{ count }}</p>")]
    [InlineData("tag-open-at-end", "<p>{{ name")]
    [InlineData("tag-open-in-comment", "<p>{{# name")]
    [InlineData("raw-block-open", "<p>{%{ {{ name }}</p>")]
    [InlineData("tag-half-closed", "<p>{{ name }</p>")]
    [InlineData("empty", "{{ }}")]
    [InlineData("block-open", "<p>\n{{ if name }}\nx</p>")]
    [InlineData("inner-block-open", "{{ for card in cards }}{{ if name }}x{{ end }}")]
    [InlineData("block-not-opened", "x{{ end }}")]
    [InlineData("end-of-something", "{{ if name }}a{{ end if }}")]
    [InlineData("else-alone", "x{{ else }}y")]
    [InlineData("else-twice", "{{ if name }}a{{ else }}b{{ else }}c{{ end }}")]
    [InlineData("if-nothing", "{{ if }}a{{ end }}")]
    [InlineData("for-nothing", "{{ for }}a{{ end }}")]
    [InlineData("for-without-in", "{{ for card of cards }}a{{ end }}")]
    [InlineData("for-member", "{{ for card.title in cards }}a{{ end }}")]
    [InlineData("for-limit", "{{ for card in cards limit: 3 }}a{{ end }}")]
    [InlineData("dot-at-end", "{{ card. }}")]
    [InlineData("and-nothing", "{{ if name && }}a{{ end }}")]
    [InlineData("comma", "{{ include 'card', card: card }}")]
    [InlineData("quote-open", "{{ t 'nav.people }}")]
    [InlineData("bracket-open", "{{ include 'card' card: (t 'nav.people' }}")]
    [InlineData("other-language", "{{#if name}}x{{/if}}")]
    [InlineData("other-partial", "{{> card card}}")]
    [InlineData("include-nothing", "{{ include }}")]
    [InlineData("include-name-of-page", "{{ include name }}")]
    [InlineData("include-unnamed", "{{ include 'card' card }}")]
    [InlineData("include-twice", "{{ include 'card' card: card card: card }}")]
    [InlineData("wrap-text", "{{ wrap 'layout' }}x{{ end }}")]
    [InlineData("wrap-nothing", "{{ wrap }}x{{ end }}")]
    public Task Broken_syntax(string @case, string template) => VerifyProblem("SG207", template, @case);

    [Theory]
    [InlineData("text", "{{ t name }}")]
    [InlineData("two", "{{ t 'nav.people' 'nav.events' }}")]
    [InlineData("none", "{{ t }}")]
    public Task A_word_that_is_no_key(string @case, string template) => VerifyProblem("SG208", template, @case);

    [Theory]
    [InlineData("text", "<a href=\"{{ name }}\">x</a>")]
    [InlineData("source", "<img src='{{ name }}' alt=''>")]
    [InlineData("scheme", "<a href=\"javascript:{{ link }}\">x</a>")]
    [InlineData("word", "<a href=\"{{ t 'nav.people' }}\">x</a>")]
    public Task An_address_that_is_not_checked(string @case, string template) => VerifyProblem("SG209", template, @case, atLeast: @case == "scheme");

    [Theory]
    [InlineData("list", "{{ cards }}")]
    [InlineData("record", "{{ card }}")]
    [InlineData("yes-or-no", "{{ isNew }}")]
    [InlineData("for-of-record", "{{ for one in card }}{{ one.title }}{{ end }}")]
    [InlineData("for-of-text", "{{ for one in name }}{{ one }}{{ end }}")]
    [InlineData("all-that-is-passed", "{{ include 'all' card: card }}")]
    public Task A_value_used_as_what_it_is_not(string @case, string template) => VerifyProblem("SG213", template, @case);

    [Theory]
    [InlineData("quote-in-if", "<p class=\"a{{ if name }}\"{{ end }}>x</p>")]
    [InlineData("tag-in-for", "{{ for card in cards }}<p {{ end }}>")]
    [InlineData("tag-open", "<p>x</p>\n<p class=\"a>x</p>")]
    [InlineData("comment-open", "<p>x</p><!-- y")]
    [InlineData("partial-in-tag", "<p class=\"{{ include 'card' card: card }}\">x</p>")]
    [InlineData("body-in-tag", "{{ wrap include 'attribute' }}x{{ end }}")]
    [InlineData("script-in-if", "{{ if name }}<script src=\"x.js\">{{ end }}</script>")]
    public Task A_tag_cut_by_a_block(string @case, string template) => VerifyProblem("SG214", template, @case);

    [Theory]
    [InlineData("list", "<ul><li>{{ name }}</li>\n<p>x</p>")]
    [InlineData("inside", "<section>\n<ul><li>{{ name }}</li>\n</section>")]
    [InlineData("in-if", "{{ if name }}<b>{{ name }}{{ end }}")]
    [InlineData("in-for", "{{ for card in cards }}<div>{{ card.title }}{{ end }}")]
    [InlineData("closed-in-if", "<div>{{ if name }}</div>{{ end }}")]
    [InlineData("closes-nothing", "<p>{{ name }}</p></section>")]
    public Task An_element_that_is_not_closed_or_not_open(string @case, string template) => VerifyProblem("SG219", template, @case, atLeast: @case == "closed-in-if");

    [Theory]
    [InlineData("<p>one<p>two<ul><li>x<li>y</ul>")]
    [InlineData("{{ if name }}<b>x</b>{{ else }}<i>y</i>{{ end }}<br><img src=\"x.png\" alt=\"\">")]
    [InlineData("<section>{{ for card in cards }}<div>{{ card.title }}</div>{{ end }}</section>")]
    [InlineData("<a href=\"https://example.org/x\">x</a><link rel=\"license\" href=\"https://example.org/by\">")]
    [InlineData("{{ wrap include 'layout' }}<h1>{{ name }}</h1>{{ end }}")]
    public void An_element_whose_end_may_be_left_out_and_a_link_to_another_site_are_no_problem(string template) => Assert.Empty(CodesOf(template));

    [Fact]
    public void Elements_may_lie_as_deep_in_each_other_as_any_page_needs()
    {
        Assert.Empty(CodesOf(Nested("<div>", "x", "</div>", 200)));
        Assert.Equal(["SG207"], CodesOf(Nested("<div>", "x", "</div>", 201)).Take(1));
        Assert.Contains("SG219", CodesOf(Nested("<div>", "x", "</b>", 20_000)));
    }

    [Theory]
    [InlineData("image", "<img src=\"https://example.org/x.png\" alt=\"\">")]
    [InlineData("script", "<script src=\"//example.org/x.js\"></script>")]
    [InlineData("style", "<link href='https://example.org/x.css' rel='stylesheet'>")]
    public Task What_a_page_would_load_from_another_site(string @case, string template) => VerifyProblem("SG209", template, @case);

    [Theory]
    [InlineData("attribute", "<p title=\"{{ body }}\">x</p>")]
    [InlineData("title", "<title>{{ body }}</title>")]
    public Task Html_where_only_text_can_stand(string @case, string template) => VerifyProblem("SG215", template, @case);

    [Theory]
    [InlineData("member", "{{ successor.title }}")]
    [InlineData("partial", "{{ include 'card' card: successor }}")]
    [InlineData("in-else", "{{ if successor }}{{ else }}{{ successor.title }}{{ end }}")]
    [InlineData("in-not", "{{ if !successor }}{{ successor.title }}{{ end }}")]
    [InlineData("in-or", "{{ if successor || isNew }}{{ successor.title }}{{ end }}")]
    [InlineData("before-and", "{{ if successor.note && successor }}x{{ end }}")]
    public Task A_thing_that_may_be_missing(string @case, string template) => VerifyProblem("SG216", template, @case);

    [Theory]
    [InlineData("assignment", "{{ x = name }}")]
    [InlineData("capture", "{{ capture x }}y{{ end }}")]
    [InlineData("function", "{{ func f }}y{{ end }}")]
    [InlineData("while", "{{ while isNew }}y{{ end }}")]
    [InlineData("import", "{{ import card }}")]
    [InlineData("with", "{{ with card }}y{{ end }}")]
    [InlineData("return", "{{ ret }}")]
    [InlineData("break", "{{ for card in cards }}{{ break }}{{ end }}")]
    [InlineData("case", "{{ case name }}{{ when 'x' }}y{{ end }}")]
    [InlineData("table-row", "{{ tablerow card in cards }}y{{ end }}")]
    [InlineData("read-only", "{{ readonly x }}")]
    [InlineData("pipe", "{{ name | string.upcase }}")]
    [InlineData("pipe-to-t", "{{ 'nav.people' | t }}")]
    [InlineData("evaluation", "{{ 'name' | object.eval }}")]
    [InlineData("sum", "{{ count + 1 }}")]
    [InlineData("comparison", "{{ if count == 1 }}x{{ end }}")]
    [InlineData("default", "{{ nickname ?? name }}")]
    [InlineData("choice", "{{ isNew ? name : nickname }}")]
    [InlineData("question-dot", "{{ successor?.title }}")]
    [InlineData("index", "{{ cards[0] }}")]
    [InlineData("number", "{{ 1 }}")]
    [InlineData("list", "{{ [1, 2] }}")]
    [InlineData("this", "{{ this }}")]
    [InlineData("variable", "{{ $x }}")]
    [InlineData("numbered-argument", "{{ $1 }}")]
    [InlineData("function-pointer", "{{ @t }}")]
    [InlineData("interpolation", "{{ $'a{name}' }}")]
    public Task Scriban_that_is_not_used_here(string @case, string template) => VerifyProblem("SG217", template, @case);

    [Theory]
    [InlineData("if", "{{ if isNew }}", "{{ end }}", 100)]
    [InlineData("for", "{{ for card in cards }}", "{{ end }}", 100)]
    [InlineData("wrap", "{{ wrap include 'layout' }}", "{{ end }}", 100)]
    [InlineData("else if", "{{ if isNew }}x{{ else }}", "{{ end }}", 50)]
    public void Blocks_that_lie_too_deep_within_each_other_end_in_a_message(string @case, string open, string close, int most)
    {
        Assert.Empty(CodesOf(Nested(open, "x", close, most - 2)));
        Assert.Equal(["SG207"], CodesOf(Nested(open, "x", close, 101)).Distinct());
        Assert.Equal(["SG207"], CodesOf(Nested(open, "x", close, 20_000)).Distinct());
        Assert.Equal(["SG207"], CodesOf(Nested(open, "x", "", 20_000)).Distinct());
        Assert.NotEmpty(@case);
    }

    [Theory]
    [InlineData("(", "name", ")")]
    [InlineData("!", "name", "")]
    [InlineData("", "name", " && name")]
    [InlineData("", "card", ".title")]
    [InlineData("[", "", "]")]
    [InlineData("{", "", "}")]
    [InlineData("'", "", "'")]
    [InlineData("(", "", "")]
    public void Expressions_that_lie_too_deep_within_each_other_end_in_a_message(string open, string inside, string close) =>
        Assert.NotEmpty(CodesOf($"{{{{ if {Nested(open, inside, close, 20_000)} }}}}x{{{{ end }}}}"));

    [Fact]
    public void White_space_before_or_in_an_address_hides_no_code()
    {
        using var folder = new TemplateFolder().Page($"<a href=\"{new string('\n', 2_000)}java{new string(' ', 2_000)}script:x\">x</a><p title=\"{new string('x', 500_000)}\">{{{{ name }}}}</p>");
        folder.Load();
        Assert.Equal(["SG205"], folder.Codes);
    }

    [Fact]
    public void A_long_row_of_else_if_ends_in_a_message() =>
        Assert.Equal(["SG207"], CodesOf($"{{{{ if isNew }}}}x{string.Concat(Enumerable.Repeat("{{ else if name }}y", 30_000))}{{{{ end }}}}").Distinct());

    [Theory]
    [InlineData(40, true)]
    [InlineData(101, false)]
    [InlineData(3_000, false)]
    public void A_long_chain_of_partials_ends_in_a_message(int length, bool passes)
    {
        using var templates = new TemplateFolder().Page("{{ include 'p0' }}");
        for (var i = 0; i < length; i++)
        {
            templates.Partial($"p{i}", i == length - 1 ? "x" : $"{{{{ include 'p{i + 1}' }}}}{{{{ include 'p{i + 1}' }}}}");
        }

        templates.Load();

        Assert.Equal(passes ? [] : ["SG207"], templates.Codes.Distinct());
    }

    [Fact]
    public async Task A_problem_inside_a_partial_shows_the_call_too()
    {
        using var templates = new TemplateFolder().Page("<ul>\n{{ include 'row' card: card }}\n</ul>").Partial("row", "<li>{{ $.card.titel }}</li>");
        templates.Load();
        await Verify(templates.Problems);
    }

    [Fact]
    public async Task All_problems_come_at_once()
    {
        using var templates = new TemplateFolder().Page("<p>{{ nam }}</p>\n<a href=\"{{ name }}\" title={{ count }}>{{ cards }}</a>\n{{ include 'nothing' }}");
        templates.Load();
        await Verify(templates.Problems);
    }

    [Fact]
    public async Task A_page_without_a_template()
    {
        using var templates = new TemplateFolder().Page("x", "other");
        templates.Load();
        await Verify(templates.Problems);
    }

    [Fact]
    public async Task A_template_that_is_no_utf8_is_refused()
    {
        using var templates = new TemplateFolder();
        File.WriteAllBytes(Path.Combine(templates.Folder, $"home{TemplateFiles.Ending}"), [0x3C, 0xE9, 0x3E]);
        templates.Load();
        await Verify(templates.Problems);
    }

    [Fact]
    public async Task Empty_templates_and_files_that_no_page_uses_are_told()
    {
        using var tools = new TemplateFolder().Page("<p>x</p>");
        using var templates = new TemplateFolder().Page(" \n").Page("<p>x</p>", "hmoe").File("home.html", "x").File("partials/card.scriban-html", "x").File("logo.svg", "<svg/>");

        templates.Load(tools.Folder);

        await Verify(templates.Problems);
    }

    private static string Nested(string open, string inside, string close, int depth) =>
        string.Concat(Enumerable.Repeat(open, depth)) + inside + string.Concat(Enumerable.Repeat(close, depth));

    private static IEnumerable<string> CodesOf(string template)
    {
        using var templates = World(template);
        templates.Load();
        return [.. templates.Codes];
    }

    private static TemplateFolder World(string template) => new TemplateFolder()
        .Page(template)
        .Partial("card", "<p>{{ $.card.title }}</p>")
        .Partial("plain", "<p>{{ item }}</p>")
        .Partial("one", "<p>{{ one.title }}</p>")
        .Partial("all", "<p>{{ $ }}</p>")
        .Partial("attribute", "<p class=\"{{ $$ }}\"></p>")
        .Partial("layout", "<main>{{ $$ }}</main>")
        .Partial("there", "{{ include 'back' }}")
        .Partial("back", "{{ include 'there' }}")
        .Partial("loop", "{{ include 'loop' }}");

    private static async Task VerifyProblem(string code, string template, string @case, bool atLeast = false, [System.Runtime.CompilerServices.CallerMemberName] string method = "")
    {
        using var templates = World(template);
        templates.Load();
        Assert.True(templates.Codes.Contains(code), templates.Problems);
        Assert.True(atLeast || templates.Codes.Count() == 1, templates.Problems);
        await Verify($"{template}\n\n{templates.Problems}", @case: @case, method: method);
    }
}

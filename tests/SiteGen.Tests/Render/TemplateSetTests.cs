using System.Globalization;
using AngleSharp.Html.Parser;
using SiteGen.Render;

namespace SiteGen.Tests.Render;

public sealed class TemplateSetTests
{
    [Theory]
    [InlineData("{{name}} {{count}} {{body}}", "Stoltenberg 1234567 <b>đậm</b>")]
    [InlineData("[{{nickname}}]{{#if nickname}}a{{else}}b{{/if}}", "[]b")]
    [InlineData("{{#if nickname}}a{{else if isNew}}b{{else}}c{{/if}}", "b")]
    [InlineData("{{#unless nickname}}a{{/unless}}", "a")]
    [InlineData("{{#each cards}}{{@index}}{{title}}{{../name}}{{#unless @last}}, {{/unless}}{{/each}}", "0mộtStoltenberg, 1haiStoltenberg")]
    [InlineData("{{#each cards as |card i|}}{{i}}{{card.title}}{{#each card.lines}}{{this}}{{i}}{{/each}}{{/each}}", "0mộtdòng01haidòng1")]
    [InlineData("{{#each tags}}{{this}}{{.}}{{else}}none{{/each}}", "xxyy")]
    [InlineData("{{#each spellings}}{{@key}}={{this}};{{/each}}", "en=Sun;vi=Tôn;")]
    [InlineData("{{#with card}}{{title}}{{this.title}}{{./title}}{{../name}}{{@root.count}}{{/with}}", "mộtmộtmộtStoltenberg1234567")]
    [InlineData("{{#with successor}}{{title}}{{else}}no {{name}}{{/with}}", "no Stoltenberg")]
    [InlineData("{{#if successor}}{{successor.title}}{{/if}}x", "x")]
    [InlineData("{{#unless successor}}x{{else}}{{successor.title}}{{/unless}}", "x")]
    [InlineData("{{card.title}}", "một")]
    [InlineData("{{t \"nav.people\"}}{{t status}}", "Nhân vật &amp; tổ chứcNhân vật &amp; tổ chức")]
    [InlineData("{{#each cards}}{{t \"nav.people\"}}{{/each}}", "Nhân vật &amp; tổ chứcNhân vật &amp; tổ chức")]
    [InlineData("{{> card card}}{{#each cards}}{{> card}}{{/each}}", "<p>một</p><p>một</p><p>hai</p>")]
    [InlineData("{{> named heading=(t \"nav.people\") item=card mark=\"*\"}}", "Nhân vật &amp; tổ chức một * Stoltenberg Nhân vật &amp; tổ chức")]
    [InlineData("{{#> layout}}<p>{{name}}</p>{{/layout}}", "<main>Nhân vật &amp; tổ chức<p>Stoltenberg</p></main>")]
    [InlineData("{{#> layout}}{{#each cards}}{{> card}}{{/each}}{{/layout}}", "<main>Nhân vật &amp; tổ chức<p>một</p><p>hai</p></main>")]
    [InlineData("{{#> layout}}{{#> layout}}{{name}}{{/layout}}{{/layout}}", "<main>Nhân vật &amp; tổ chức<main>Nhân vật &amp; tổ chứcStoltenberg</main></main>")]
    [InlineData("{{! one }}{{!-- {{two}} --}}x", "x")]
    [InlineData("a  {{~name~}}  b", "aStoltenbergb")]
    [InlineData("<a href=\"{{link}}\" class=\"{{#if isNew}}new{{/if}} x\" {{#if isNew}}hidden{{/if}}>", "<a href=\"people/x.html\" class=\"new x\" hidden>")]
    [InlineData("<a href=\"#{{name}}\" href=\"{{link}}#{{name}}\">", "<a href=\"#Stoltenberg\" href=\"people/x.html#Stoltenberg\">", true)]
    [InlineData("<script src=\"x.js\" defer></script><title>{{name}}</title><!-- {{name}} -->", "<script src=\"x.js\" defer></script><title>Stoltenberg</title><!-- Stoltenberg -->")]
    [InlineData("<pre>\n  {{> lines}}\n</pre>", "<pre>\na\nb\n</pre>")]
    [InlineData("1 < 2 &amp; {{name}}", "1 < 2 &amp; Stoltenberg")]
    public void A_correct_template_renders(string template, string expected, bool refused = false)
    {
        using var templates = new Templates()
            .Page(template)
            .Partial("card", "<p>{{title}}</p>")
            .Partial("named", "{{heading}} {{item.title}} {{mark}} {{name}} {{t \"nav.people\"}}")
            .Partial("lines", "a\nb\n")
            .Partial("layout", "<main>{{t \"nav.people\"}}{{> @partial-block}}</main>");
        if (refused)
        {
            templates.Load();
            Assert.Equal(["SG209"], templates.Codes);
            return;
        }

        Assert.Equal(expected, templates.Render());
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onmouseover=\"alert(1)")]
    [InlineData("' onmouseover='alert(1)")]
    [InlineData("</title></textarea><img src=x onerror=alert(1)>")]
    [InlineData("--><img src=x onerror=alert(1)>")]
    [InlineData("&lt;b&gt; {{name}} {{{name}}} \u0000 \u202E")]
    [InlineData("`=/ \t\n")]
    public void A_hostile_text_stays_text_in_every_position(string hostile)
    {
        using var templates = new Templates().Page("<title>{{name}}</title><p title=\"{{name}}\" lang='{{name}}'>{{name}}</p><textarea>{{name}}</textarea><a href=\"#{{name}}\">x</a>");
        var page = new HtmlParser().ParseDocument(templates.Render(Templates.Named(hostile)));
        var (paragraph, shown) = (page.QuerySelector("p")!, hostile.Replace('\u0000', '\uFFFD'));
        Assert.Equal(shown, paragraph.GetAttribute("title"));
        Assert.Equal(shown, paragraph.GetAttribute("lang"));
        Assert.Equal(hostile.Replace("\u0000", "", StringComparison.Ordinal), paragraph.TextContent);
        Assert.Equal(shown, page.QuerySelector("textarea")!.TextContent);
        Assert.Equal("#" + shown, page.QuerySelector("a")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("script, img, [onmouseover], [onerror]"));
    }

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_machines_culture_changes_nothing(string culture)
    {
        using var templates = new Templates().Page("{{name}} {{count}} {{t \"nav.people\"}} {{#each cards}}{{@index}} {{title}}{{/each}}");
        var expected = templates.Render();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new(culture);
            using var again = new Templates().Page("{{name}} {{count}} {{t \"nav.people\"}} {{#each cards}}{{@index}} {{title}}{{/each}}");
            Assert.Equal(expected, again.Render());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Pages_render_alike_from_many_threads_and_in_their_own_language()
    {
        using var templates = new Templates().Page("<p>{{name}}</p>{{#each cards}}{{title}}{{t \"nav.people\"}}{{/each}}");
        var set = templates.Load();
        var expected = new[] { "vi", "en" }.ToDictionary(language => language, language => set.Render("home", Templates.Named("x", language)).ToArray());
        Assert.NotEqual(expected["vi"], expected["en"]);
        Parallel.For(0, 500, i =>
        {
            var language = i % 2 == 0 ? "vi" : "en";
            Assert.Equal(expected[language], set.Render("home", Templates.Named("x", language)).ToArray());
        });
    }

    [Fact]
    public void The_projects_template_goes_before_the_tools()
    {
        using var tool = new Templates().Page("tool {{> a}}{{> b}}").Partial("a", "tool-a").Partial("b", "tool-b");
        using var project = new Templates().Partial("a", "project-a");
        var set = project.Load(tool.Folder, Path.Combine(tool.Folder, "missing"));
        Assert.Equal("tool project-atool-b"u8.ToArray(), set.Render("home", Templates.View).ToArray());
    }

    [Fact]
    public void The_words_of_templates_are_known_with_their_places()
    {
        using var templates = new Templates().Page("{{t \"a.b\"}}\n{{> p}}{{> p}}").Partial("p", "{{t 'c.d'}}");
        Assert.Equal(["a.b templates/home.hbs:1:6", "c.d templates/partials/p.hbs:1:6"], templates.Load().Words.Select(word => $"{word.Value} {word.At}"));
    }
}

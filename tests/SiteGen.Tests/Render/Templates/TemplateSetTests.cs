using System.Globalization;
using AngleSharp.Html.Parser;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Render.Templates;

public sealed class TemplateSetTests
{
    [Theory]
    [InlineData("{{ name }} {{count}} {{ body }}", "Stoltenberg 1234567 <b>đậm</b>")]
    [InlineData("[{{ nickname }}]{{ if nickname }}a{{ else }}b{{ end }}", "[]b")]
    [InlineData("{{ if nickname }}a{{ else if isNew }}b{{ else }}c{{ end }}", "b")]
    [InlineData("{{ if nickname }}a{{ else if !isNew }}b{{ else if successor }}{{ successor.title }}{{ else }}c{{ end }}", "c")]
    [InlineData("{{ if !nickname }}a{{ end }}{{ if nickname }}b{{ end }}", "a")]
    [InlineData("{{ if name && (isNew || nickname) && !successor }}a{{ end }}{{ if nickname || !name }}b{{ end }}", "a")]
    [InlineData("{{ if successor && successor.note }}{{ successor.note }}{{ end }}{{ if !successor || successor.title }}a{{ end }}", "a")]
    [InlineData("{{ for card in cards }}{{ for.index }}{{ card.title }}{{ name }}{{ if !for.last }}, {{ end }}{{ end }}", "0mộtStoltenberg, 1haiStoltenberg")]
    [InlineData("{{ for card in cards }}{{ if for.first }}{{ for.length }}{{ end }}{{ card.title }}{{ for line in card.lines }}{{ line }}{{ for.index }}{{ end }}{{ for.index }}{{ end }}", "2mộtdòng00haidòng01")]
    [InlineData("{{ for tag in tags }}{{ tag }}{{ else }}none{{ end }}", "xy")]
    [InlineData("{{ for line in noCards }}x{{ else }}none{{ end }}", "none")]
    [InlineData("{{ for name in tags }}{{ name }}{{ end }}{{ name }}", "xyStoltenberg")]
    [InlineData("{{ if successor }}{{ successor.title }}{{ end }}x", "x")]
    [InlineData("{{ if !successor }}x{{ else }}{{ successor.title }}{{ end }}", "x")]
    [InlineData("{{ card.title }}", "một")]
    [InlineData("{{ 'a' }}{{ \"<{{\" }}", "a&lt;{{")]
    [InlineData("{{ t 'nav.people' }}{{ t status }}", "Nhân vật &amp; tổ chứcNhân vật &amp; tổ chức")]
    [InlineData("{{ for card in cards }}{{ t \"nav.people\" }}{{ end }}", "Nhân vật &amp; tổ chứcNhân vật &amp; tổ chức")]
    [InlineData("{{ include 'card' card: card }}{{ for one in cards }}{{ include 'card' card: one }}{{ end }}", "<p>một</p><p>một</p><p>hai</p>")]
    [InlineData("{{ include 'named' heading: (t 'nav.people') item: card mark: '*' }}", "Nhân vật &amp; tổ chức một * Stoltenberg Nhân vật &amp; tổ chức")]
    [InlineData("{{ include 'maybe' card: successor }}{{ include 'maybe' card: card }}", "-<p>một</p>")]
    [InlineData("{{ wrap include 'layout' }}<p>{{ name }}</p>{{ end }}", "<main>Nhân vật &amp; tổ chức<p>Stoltenberg</p></main>")]
    [InlineData("{{ for card in cards }}{{ wrap include 'layout' }}{{ card.title }}{{ end }}{{ end }}", "<main>Nhân vật &amp; tổ chứcmột</main><main>Nhân vật &amp; tổ chứchai</main>")]
    [InlineData("{{ wrap include 'layout' }}{{ wrap include 'layout' }}{{ name }}{{ end }}{{ end }}", "<main>Nhân vật &amp; tổ chức<main>Nhân vật &amp; tổ chứcStoltenberg</main></main>")]
    [InlineData("{{ wrap include 'twice' cards: cards }}{{ name }}{{ end }}", "Stoltenberg,Stoltenberg,")]
    [InlineData("{{ # one }}{{## two\n ##}}{{#three}}x", "x")]
    [InlineData("a  {{- name -}}  b", "aStoltenbergb")]
    [InlineData("a\n{{~ if isNew ~}}\nb\n{{~ end ~}}\nc", "a\nb\nc")]
    [InlineData("{%{a {{ name }} }%}", "a {{ name }} ")]
    [InlineData("<a href=\"{{ link }}\" class=\"{{ if isNew }}new{{ end }} x\" {{ if isNew }}hidden{{ end }}>x</a>", "<a href=\"people/x.html\" class=\"new x\" hidden>x</a>")]
    [InlineData("<a href=\"#{{ name }}\" href=\"{{ link }}#{{ name }}\">x</a>", "", true)]
    [InlineData("<script src=\"x.js\" defer></script><title>{{ name }}</title><!-- {{ name }} -->", "<script src=\"x.js\" defer></script><title>Stoltenberg</title><!-- Stoltenberg -->")]
    [InlineData("<pre>\n  {{~ include 'lines' ~}}\n</pre>", "<pre>\na\nb\n</pre>")]
    [InlineData("1 < 2 &amp; {{ name }}", "1 < 2 &amp; Stoltenberg")]
    [InlineData("😀 {{ name }} 😀", "😀 Stoltenberg 😀")]
    public void A_correct_template_renders(string template, string expected, bool refused = false)
    {
        using var templates = new TemplateFolder()
            .Page(template)
            .Partial("card", "<p>{{ $.card.title }}</p>")
            .Partial("maybe", "{{ if $.card }}<p>{{ $.card.title }}</p>{{ else }}-{{ end }}")
            .Partial("named", "{{ $.heading }} {{ $.item.title }} {{ $.mark }} {{ name }} {{ t 'nav.people' }}")
            .Partial("lines", "a\nb\n")
            .Partial("twice", "{{ for card in $.cards }}{{ $$ }},{{ end }}")
            .Partial("layout", "<main>{{ t 'nav.people' }}{{ $$ }}</main>");
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
        using var templates = new TemplateFolder().Page("<title>{{name}}</title><p title=\"{{name}}\" lang='{{name}}'>{{name}}</p><textarea>{{name}}</textarea><a href=\"#{{name}}\">x</a>");
        var page = new HtmlParser().ParseDocument(templates.Render(TemplateFolder.Named(hostile)));
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
        using var templates = new TemplateFolder().Page("{{name}} {{count}} {{t \"nav.people\"}} {{ for card in cards }}{{ for.index }} {{ card.title }}{{ end }}");
        var expected = templates.Render();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new(culture);
            using var again = new TemplateFolder().Page("{{name}} {{count}} {{t \"nav.people\"}} {{ for card in cards }}{{ for.index }} {{ card.title }}{{ end }}");
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
        using var templates = new TemplateFolder().Page("<p>{{name}}</p>{{ for card in cards }}{{ card.title }}{{ t 'nav.people' }}{{ end }}");
        var set = templates.Load();
        var expected = new[] { "vi", "en" }.ToDictionary(language => language, language => set.Render("home", TemplateFolder.Named("x", language)).ToArray());
        Assert.NotEqual(expected["vi"], expected["en"]);
        Parallel.For(0, 500, i =>
        {
            var language = i % 2 == 0 ? "vi" : "en";
            Assert.Equal(expected[language], set.Render("home", TemplateFolder.Named("x", language)).ToArray());
        });
    }

    [Fact]
    public void The_projects_template_goes_before_the_tools()
    {
        using var tool = new TemplateFolder().Page("tool {{ include 'a' }}{{ include 'b' }}").Partial("a", "tool-a").Partial("b", "tool-b");
        using var project = new TemplateFolder().Partial("a", "project-a");
        var set = project.Load(tool.Folder, Path.Combine(tool.Folder, "missing"));
        Assert.Equal("tool project-atool-b"u8.ToArray(), set.Render("home", TemplateFolder.View).ToArray());
    }

    [Fact]
    public void The_words_of_templates_are_known_with_their_places()
    {
        using var templates = new TemplateFolder().Page("{{t \"a.b\"}}\n{{ include 'p' }}{{ include 'p' }}").Partial("p", "{{t 'c.d'}}");
        Assert.Equal(["a.b templates/home.sbn-html:1:6", "c.d templates/partials/p.sbn-html:1:6"], templates.Load().Words.Select(word => $"{word.Value} {word.At}"));
    }

    [Fact]
    public async Task A_template_that_goes_through_lists_without_end_stops_the_build_in_a_message()
    {
        var loops = Enumerable.Range(0, 20).Select(number => $"{{{{ for item{number} in frame.menu }}}}");
        using var project = Scenario.Shipped("content", "seeds")
            .File("templates/404.sbn-html", $"{string.Concat(loops)}{string.Concat(Enumerable.Repeat("{{ end }}", 20))}");

        var run = project.Run("build");

        Assert.Equal(1, run.ExitCode);
        await Verify(run.Error);
        Assert.False(Directory.Exists(project.PathTo("_site")));
    }
}

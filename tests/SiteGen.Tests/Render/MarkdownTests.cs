using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Tests.Tools;
using SiteGen.Text;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Render;

public sealed class MarkdownTests
{
    private const string FrontMatter = "---\ntitle: x\n---\n";

    [Theory]
    [InlineData("A **b** [[wang-yi]].", "<p>A <strong>b</strong> <a href=\"people/wang-yi.html\">Vương Nghị</a>.</p>\n")]
    [InlineData("[[wang-yi|a `b`]]", "<p><a href=\"people/wang-yi.html\">a `b`</a></p>\n")]
    [InlineData("[[wang-yi]]\n\n[wang-yi]: javascript:alert(1)", "<p><a href=\"people/wang-yi.html\">Vương Nghị</a></p>\n")]
    [InlineData("[a](x.html) [ [b] ](y.html)", "<p><a href=\"x.html\">a</a> <a href=\"y.html\"> [b] </a></p>\n")]
    [InlineData("<b>x</b> & \"", "<p>&lt;b&gt;x&lt;/b&gt; &amp; &quot;</p>\n")]
    [InlineData("<script>x</script>", "<p>&lt;script&gt;x&lt;/script&gt;</p>\n")]
    [InlineData("# a\n\n## b", "<h2 id=\"a\">a</h2>\n<h3 id=\"b\">b</h3>\n")]
    [InlineData("### a\n\n#### b", "<h2 id=\"a\">a</h2>\n<h3 id=\"b\">b</h3>\n")]
    [InlineData("## a {onclick=x}", "<h2 id=\"a-onclickx\">a {onclick=x}</h2>\n")]
    public void Prose_becomes_html(string markdown, string expected) => Assert.Equal(expected, Html(markdown));

    [Fact]
    public void A_link_with_a_bar_stays_in_its_cell_of_a_table()
    {
        var html = Html("| a | b |\n| --- | --: |\n| [[wang-yi|he]] | 1 |");
        Assert.Contains("<td role=\"cell\" data-label=\"a\"><a href=\"people/wang-yi.html\">he</a></td>", html, StringComparison.Ordinal);
        Assert.Contains("<th role=\"columnheader\" scope=\"col\">a</th>", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\" role=\"cell\" data-label=\"b\">1</td>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("script", "a\n\nb [c](javascript:alert(1)) d")]
    [InlineData("script-in-disguise", "[c](<java\tscript:alert(1)>) [d](JAVASCRIPT&colon;alert(1))")]
    [InlineData("reference", "[c]\n\n[c]: data:text/html,x")]
    [InlineData("autolink", "<ftp://example.org/x>")]
    [InlineData("absolute", "[c](/people/x.html) [d](//example.org)")]
    [InlineData("above-the-site", "[c](../x.html)")]
    [InlineData("picture-elsewhere", "![c](https://example.org/x.png)")]
    public Task An_address_that_is_refused(string @case, string markdown) => VerifyProblem("SG220", markdown, @case);

    [Fact]
    public Task Html_is_refused() => VerifyProblem("SG222", "a <b>c</b>\n\n<div>d</div>\n\n<!-- e -->", null);

    [Fact]
    public Task Deep_nesting_is_refused() => VerifyProblem("SG221", "a\n\n> > > > > > > > > > > > > b", null);

    [Theory]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("* ")]
    [InlineData("1. ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*a ")]
    [InlineData("**a ")]
    [InlineData("_a ")]
    [InlineData("[a](")]
    [InlineData("<b>")]
    [InlineData("`")]
    [InlineData("~~")]
    [InlineData("| ")]
    [InlineData("a|b\n-|-\n")]
    public void No_nesting_is_too_much_for_the_check(string piece)
    {
        var page = Page(string.Concat(Enumerable.Repeat(piece, 10_000)) + "x");
        var diagnostics = new DiagnosticBag();
        MarkdownCheck.Check(page, "index.html", diagnostics);
        if (!diagnostics.HasErrors)
        {
            Assert.NotEqual("", MarkdownRenderer.Render(page, InlineTextTests.Text("index.html")).Markup);
        }
    }

    // Each short row would be filled up.
    [Fact]
    public Task A_table_of_too_many_cells_is_refused() => VerifyProblem("SG223", $"{Repeat("|a", 1_000)}\n{Repeat("|-", 1_000)}\n{Repeat("|a\n", 100)}", null);

    [Fact]
    public void Equal_headings_are_told_apart_by_numbers_however_many()
    {
        var html = Html($"# a\n\n# a-1\n\n{Repeat("# a\n\n", 20_000)}# [[wang-yi]]\n");

        Assert.Contains("id=\"a\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"a-1\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"a-2\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"a-20001\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"section\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](x.html#y) [b](https://example.org/a:b) <https://example.org> [c](mailto:a@example.org) ![d](images/a.png) [e](#x)")]
    [InlineData("- a\n  - b\n    - c\n\n> d\n\n* * * * * * * * * * * * * *\n\n1 < 2, [[wang-yi]], `<b>`")]
    [InlineData("    code that is indented\n\n---\n\n**a** *b* ***c***")]
    public void Honest_prose_has_no_problem(string markdown)
    {
        var diagnostics = new DiagnosticBag();
        MarkdownCheck.Check(Page(markdown), "index.html", diagnostics);
        Assert.Empty(diagnostics.Sorted());
    }

    [Fact]
    public void A_page_of_another_language_may_go_up_to_the_top()
    {
        var diagnostics = new DiagnosticBag();
        MarkdownCheck.Check(Page("[c](../x.html)"), "en/about.html", diagnostics);
        Assert.Empty(diagnostics.Sorted());
    }

    private static async Task VerifyProblem(string code, string markdown, string? @case, [System.Runtime.CompilerServices.CallerMemberName] string method = "")
    {
        var diagnostics = new DiagnosticBag();
        MarkdownCheck.Check(Page(markdown), "index.html", diagnostics);
        Assert.All(diagnostics.Sorted(), diagnostic => Assert.Equal(code, diagnostic.Code));
        Assert.NotEmpty(diagnostics.Sorted());
        await Verify(string.Join('\n', diagnostics.Sorted().Select(DiagnosticPrinter.Print)), @case: @case, method: method);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Html(string markdown) => MarkdownRenderer.Render(Page(markdown), InlineTextTests.Text("index.html")).Markup;

    private static MarkdownPage Page(string markdown)
    {
        var file = Make.File("content/pages/about.md", FrontMatter + markdown);
        return new("about", "vi", file, Make.At("x"), null, null, markdown, new Place(file, new(FrontMatter.Length, file.Text.Length)));
    }
}

using System.Security.Cryptography;
using System.Text;
using SiteGen.Load;
using static SiteGen.Tests.Hostile.BuiltProject;

namespace SiteGen.Tests.Hostile;

/// <summary>Prose and templates that nest without end.</summary>
internal static class BadPages
{
    public static IEnumerable<BadInput> All => [.. Prose(), .. Floods(), .. Sizes(), .. Templates()];

    private static IEnumerable<BadInput> Prose()
    {
        (string Name, string Text)[] deep =
        [
            ("140 lines of open brackets", Times("[a\n", 140)), ("2,000 lines of open brackets", Times("[a\n", 2_000)), ("open pictures", Times("![a\n", 400)), ("open brackets in one line", Times("[a ", 3_000) + "\n"),
            ("5,000 quotations", Times(">", 5_000) + "a\n"), ("2,000 lists", Times("- ", 2_000) + "a\n"), ("20,000 marks of emphasis", Times("*a ", 20_000) + "\n"), ("marks of both kinds", Times("*_", 20_000) + "a\n"),
            ("open round brackets", "[a](" + Times("(", 10_000) + "\n"), ("20,000 angles", Times("<", 20_000) + "\n"),
        ];
        return deep.Select(text => new BadInput(text.Name, "SG221", $"{Page}:", project => project.File(Page, $"---\ntitle: T\n---\n\n{text.Text}")) { IsLineOnly = true });
    }

    // Harmless, and done in an instant.
    private static IEnumerable<BadInput> Floods()
    {
        foreach (var piece in new[] { "# h\n\n", "<http://a.b/> ", "[a]: b\n", "[a]\n", "`a` ", "`` ` ", "1. a\n", "| a | b |\n", "&amp;", "[[sitegen]] ", "- a\n\n  ", "a\\\n" })
        {
            yield return new($"90 KB of {piece.ReplaceLineEndings("¶")}", null, "", project => project.File(Page, $"---\ntitle: T\n---\n\n{Times(piece, 90_000 / piece.Length)}"));
        }

        foreach (var columns in new[] { 1_000, 1_001 })
        {
            yield return new($"a line of {columns} columns without heads", columns > 1_000 ? "SG223" : null, $"{Page}:5:1", project => project.File(Page, $"---\ntitle: T\n---\n\n{Times("|:-", columns)}\n"));
        }

        yield return new("90 KB of open links", "SG052", $"{Page}:5:", project => project.File(Page, $"---\ntitle: T\n---\n\n{Times("[[ x\n", 18_000)}")) { IsLineOnly = true };
        yield return new("90 KB of numbers", "SG175", $"{Page}:5:", project => project.File(Page, $"---\ntitle: T\n---\n\n{Times("500 ", 22_000)}")) { IsLineOnly = true };
    }

    // Below and at the limit, and above it.
    private static IEnumerable<BadInput> Sizes()
    {
        foreach (var (path, limit, spoil) in new (string, int, Func<int, string>)[] { (Page, FileReader.LargestPage, size => Filled("---\ntitle: T\n---\n\n", "words ", size)), (Term, FileReader.LargestYaml, size => Filled("term: SiteGen\nadded: 2026-11-29\ndefinition: x\n", "# words\n", size)) })
        {
            yield return new($"{path} as large as it may be", null, "", project => project.File(path, spoil(limit)));
            yield return new($"{path} a byte larger than it may be", "SG004", $"{path}:1:1", project => project.File(path, spoil(limit + 1)));
        }

        foreach (var lines in new[] { 100_000, 100_001 })
        {
            yield return new($"an article of {lines} lines", lines > 100_000 ? "SG004" : null, "seeds/lines.txt:100001:1", project => WithArticle(project, Times("ab\n", lines)));
        }

        foreach (var size in new[] { 64_000_000, 64_000_001 })
        {
            yield return new($"a picture of {size} bytes", size > 64_000_000 ? "SG004" : null, "content/static/x.png:1:1", project =>
            {
                using var file = File.Create(project.File("content/static/x.png", "").PathTo("content/static/x.png"));
                file.SetLength(size);
            });
        }
    }

    private static string Filled(string beginning, string piece, int size) => (beginning + Times(piece, (size / piece.Length) + 1))[..(size - 1)] + "\n";

    private static IEnumerable<BadInput> Templates()
    {
        (string Name, string Text)[] deep =
        [
            ("20,000 conditions", Times("{{if true}}", 20_000) + Times("{{end}}", 20_000)), ("20,000 brackets", "{{" + Times("(", 20_000) + "x" + Times(")", 20_000) + "}}"),
            ("20,000 denials", "{{" + Times("!", 20_000) + "x}}"), ("20,000 pluses", "{{ x " + Times("+ x", 20_000) + "}}"), ("20,000 members", "{{ x" + Times(".y", 20_000) + "}}"),
            ("20,000 lists", "{{" + Times("[", 20_000) + "}}"), ("an open piece", "{{"), ("a partial of itself", "{{ include \"names\" }}"), ("a loop without end", "{{ while true }}a{{ end }}"),
            ("a script behind the other end of a comment", "<!-- --!><script>x()</script><!-- -->"), ("a scheme by numbers", "<a href=\"java&#115;cript:x()\">x</a>"), ("a scheme by names", "<a href=\"javascript&colon;x()\">x</a>"),
        ];
        foreach (var (name, text) in deep.Concat(BadMarkup.Hidden).Concat(BadMarkup.Elsewhere))
        {
            yield return new($"{name} in a template", "SG2[0-9]{2}", "templates/partials/names.sbn-html:1", project => project.File(Partial, text)) { IsLineOnly = true };
        }

        foreach (var text in BadMarkup.Harmless)
        {
            yield return new($"{text} in a template", null, "", project => project.File(Partial, text));
        }

        foreach (var depth in new[] { 150, 600 })
        {
            yield return new($"{depth} elements within each other", depth > 200 ? "SG207" : null, "templates/partials/names.sbn-html:1", project => project.File(Partial, Times("<div>", depth) + Times("</div>", depth))) { IsLineOnly = true };
        }

        yield return new("300 partials in a chain", "SG207", "templates/partials/q", project => Chain(project, 300, 1)) { IsLineOnly = true };
        yield return new("30 partials that each take the next ten times", "SG218", "templates/", project => Chain(project, 30, 10)) { IsLineOnly = true };
    }

    private static void Chain(Tools.Scenario project, int length, int times)
    {
        for (var i = 0; i < length; i++)
        {
            project.File($"templates/partials/q{i}.sbn-html", Times($"{{{{ include \"q{i + 1}\" }}}}", times));
        }

        project.File($"templates/partials/q{length}.sbn-html", "x").File(Partial, "{{ include \"q0\" }}");
    }

    private static void WithArticle(Tools.Scenario project, string words) => project.File("seeds/lines.txt", words)
        .File("seeds/lines.yaml", $"label: Lines\nlanguage: en\npublish: full\nsha256: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))}\n");

    private static string Times(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}

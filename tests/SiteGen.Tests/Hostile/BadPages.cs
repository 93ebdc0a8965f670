using static SiteGen.Tests.Hostile.BuiltProject;

namespace SiteGen.Tests.Hostile;

/// <summary>Prose and templates that nest without end.</summary>
internal static class BadPages
{
    public static IEnumerable<BadInput> All => [.. Prose(), .. Templates()];

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

    private static IEnumerable<BadInput> Templates()
    {
        (string Name, string Text)[] deep =
        [
            ("20,000 conditions", Times("{{if true}}", 20_000) + Times("{{end}}", 20_000)), ("20,000 brackets", "{{" + Times("(", 20_000) + "x" + Times(")", 20_000) + "}}"),
            ("20,000 denials", "{{" + Times("!", 20_000) + "x}}"), ("20,000 pluses", "{{ x " + Times("+ x", 20_000) + "}}"), ("20,000 members", "{{ x" + Times(".y", 20_000) + "}}"),
            ("20,000 lists", "{{" + Times("[", 20_000) + "}}"), ("an open piece", "{{"), ("a partial of itself", "{{ include \"names\" }}"), ("a loop without end", "{{ while true }}a{{ end }}"),
        ];
        foreach (var (name, text) in deep)
        {
            yield return new($"{name} in a template", "SG2[0-9]{2}", "templates/partials/names.sbn-html:1", project => project.File(Partial, text)) { IsLineOnly = true };
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

    private static string Times(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}

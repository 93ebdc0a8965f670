using System.Globalization;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Hostile;

/// <summary>Templates of which a page comes where <c>verify</c> can't find a fact again: the build refuses them where they stand. And such of which it can.</summary>
internal static class BadLayouts
{
    private const string Layout = "partials/layout";
    private const string Body = "{{~ $$ ~}}";
    private const string Words = "{{ paragraph.words }}";
    private const string Fact = " data-fact=\"{{ frame.fact }}\"";
    private const string OfFact = "{{ if frame.fact }}" + Fact + "{{ end }}";

    public static IEnumerable<BadInput> All => [.. Refused(), .. Taken()];

    private static IEnumerable<BadInput> Refused()
    {
        yield return Row("a layout that names no fact", Layout, "SG205", "$$ ~", (OfFact, ""));
        yield return Row("a layout that names it beside", Layout, "SG205", "$$ ~", (OfFact, ""), ("<footer class=\"colophon\">", $"<footer{OfFact}>"));
        yield return Row("a layout that names it where a feed is", Layout, "SG205", "$$ ~", ("{{ if frame.fact }}", "{{ if frame.feed }}"));
        yield return Row("a layout that names it where an address is, too", Layout, "SG205", "$$ ~", ("{{ if frame.fact }}", "{{ if frame.fact && frame.canonical }}"));
        yield return Row("a layout that names a title", Layout, "SG205", "frame.title }}\"{{ end }}>", ("data-fact=\"{{ frame.fact }}\"", "data-fact=\"{{ frame.title }}\""));
        yield return Row("a layout that names it behind a space", Layout, "SG205", "data-fact=\" ", ("data-fact=\"", "data-fact=\" "));
        yield return Row("a layout that prints the page behind main", Layout, "SG205", "$$ ~", (Body, ""), ("</main>", "</main>" + Body));
        yield return Row("a layout that prints it again behind main", Layout, "SG205", "$$ ~}}<p", ("</main>", $"</main>{Body}<p></p>"));
        yield return Row("a layout that names it around nothing", Layout, "SG205", "$$ ~", (OfFact, ""), (Body, $"<div {OfFact}></div>{Body}"));
        yield return Row("a layout with a day by hand", Layout, "SG205", "<time", (Body, $"<time datetime=\"2026-11-30\">a day</time>{Body}"));
        yield return Row("a layout that prints no page", Layout, "SG206", null, (Body, ""));
        foreach (var tag in new[] { "a", "button", "select", "sup", "template" })
        {
            yield return Row($"a layout with the page in <{tag}>", Layout, "SG205", "$$ ~", (Body, $"<{tag}>{Body}</{tag}>"));
            yield return Row($"words of an article in <{tag}>", "source", "SG205", "paragraph.words }}</", (Words, $"<{tag}>{Words}</{tag}>"));
        }

        yield return Row("a page of an article without its words", "source", "SG205", null, (Words, "x"));
        yield return Row("a page of an article with its first words", "source", "SG205", null, (Words, $"{{{{ if for.first }}}}{Words}{{{{ end }}}}"));
        yield return Row("a page of an article with its first words twice", "source", "SG205", null, (Words, $"{{{{ if for.first }}}}{Words}{Words}{Words}{{{{ end }}}}"));
        yield return Row("a page of a statement in no layout", "claim", "SG205", null, ("{{~ wrap include 'layout' ~}}", "{{~ if head ~}}"));
        yield return Row("a page of a statement in a main of its own", "claim", "SG205", null, ("{{~ wrap include 'layout' ~}}", "{{~ if head ~}}<main>"), ("</article>", "</article></main>"));
    }

    private static IEnumerable<BadInput> Taken()
    {
        yield return Row("a layout that names it at body", Layout, null, null, (OfFact, ""), ("<body>", $"<body {OfFact}>"));
        yield return Row("a layout that names it at html", Layout, null, null, (OfFact, ""), ("<html", $"<html {OfFact}"));
        yield return Row("a layout that names it in main", Layout, null, null, (OfFact, ""), (Body, $"<div {OfFact}>{Body}</div>"));
        yield return Row("a layout that names it always", Layout, null, null, (OfFact, Fact));
        yield return Row("a layout that names it where it is not missing", Layout, null, null, (OfFact, $"{{{{ if !frame.fact }}}}{{{{ else }}}}{Fact}{{{{ end }}}}"));
        yield return Row("a layout that names it in capitals", Layout, null, null, ("data-fact", "DATA-FACT"));
        yield return Row("a layout without main", Layout, null, null, ("<main", "<div"), ("</main>", "</div>"));
        yield return Row("a page of a statement in a main that names it", "claim", null, null, ("{{~ wrap include 'layout' ~}}", $"{{{{~ if head ~}}}}<main {OfFact}>"), ("</article>", "</article></main>"));
        foreach (var tag in new[] { "b", "mark", "code", "pre", "div" })
        {
            yield return Row($"words of an article in <{tag}>", "source", null, null, (Words, $"<{tag}>{Words}</{tag}>"));
        }
    }

    /// <param name="at">Where the message points to; null: it is enough that it points to a template.</param>
    private static BadInput Row(string name, string template, string? code, string? at, params (string From, string To)[] changes)
    {
        var text = changes.Aggregate(File.ReadAllText(Path.Combine(Repository.Root, "templates", $"{template}.sbn-html")), (before, change) =>
        {
            Assert.Equal(2, before.Split(change.From).Length);
            return before.Replace(change.From, change.To, StringComparison.Ordinal);
        });
        var path = $"templates/{template}.sbn-html";
        return new(name, code, at is null ? "templates/" : Place(path, text, at), project => project.File(path, text)) { IsLineOnly = at is null };
    }

    private static string Place(string path, string text, string at)
    {
        var before = text[..text.IndexOf(at, StringComparison.Ordinal)];
        return string.Create(CultureInfo.InvariantCulture, $"{path}:{before.Count(c => c == '\n') + 1}:{before.Length - before.LastIndexOf('\n')}");
    }
}

using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary><c>content/pages/NAME.md</c> and <c>NAME.LANGUAGE.md</c>: Markdown after a few lines of YAML.</summary>
internal static class PageReader
{
    private static Schema<FrontMatter> Front { get; } = new("a page", map => new(
        map.Required("title", Values.Name),
        map.Optional("description", Values.Text),
        map.Optional("nav", NumberValue.Position)));

    public static MarkdownPage? Read(ProjectFile file, SourceText text, ImmutableArray<string> languages, List<Diagnostic> problems)
    {
        if (NameAndLanguage(file, languages, problems) is not var (name, language))
        {
            return null;
        }

        if (text.Line(0).In(text.Text).TrimEnd() != "---")
        {
            problems.Add(FileMessages.NoFrontMatter(text));
            return null;
        }

        var end = Enumerable.Range(1, text.LineCount - 1).FirstOrDefault(line => text.Line(line).In(text.Text).TrimEnd() == "---");
        if (end == 0)
        {
            problems.Add(FileMessages.FrontMatterNotClosed(new(text, text.Line(0))));
            return null;
        }

        var part = new TextSpan(text.Line(1).Start, text.Line(end).Start);
        if (YamlReader.Read(text, part, problems) is not { } map)
        {
            return null;
        }

        var scope = new ReadingScope(text, name, [language]);
        var front = Front.Read(map, scope);
        problems.AddRange(scope.Told);
        var body = Math.Min(text.Line(end).End + 1, text.Text.Length);
        return front is null
            ? null
            : new(name, language, text, front.Title, front.Description, front.Nav?.Value, text.Text[body..], new(text, new(body, body)));
    }

    private static (string Name, string Language)? NameAndLanguage(ProjectFile file, ImmutableArray<string> languages, List<Diagnostic> problems)
    {
        var dot = file.Name.IndexOf('.', StringComparison.Ordinal);
        var (name, language) = dot < 0 ? (file.Name, languages[0]) : (file.Name[..dot], file.Name[(dot + 1)..]);
        if (!Ids.IsId(name))
        {
            problems.Add(FileMessages.NameIsNoId(file, Ids.Suggest(name)));
            return null;
        }

        if (dot >= 0 && languages.IndexOf(language) < 1)
        {
            problems.Add(FileMessages.PageLanguage(file, language, languages));
            return null;
        }

        return (name, language);
    }

    private sealed record FrontMatter(Located<string> Title, Located<string>? Description, Located<int>? Nav);
}

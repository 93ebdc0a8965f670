using System.Collections.Immutable;
using System.Text;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary><c>seeds/ID.txt</c> with <c>seeds/ID.yaml</c>: the words of an article and what is known of it.</summary>
internal static class ArticleReader
{
    private const int Variant = 4;

    /// <summary>The YAML beside an article; its words and their hash are filled in by <see cref="Read"/>.</summary>
    public static Schema<Article> Known { get; } = new("an article", map => new Article
    {
        Id = map.Scope.Id,
        File = map.Scope.File,
        Words = map.Scope.File,
        Reading = "",
        ActualSha256 = "",
        Sha256 = map.Required("sha256", Sha256),
        Label = map.Required("label", Values.LocalName),
        Title = map.Optional("title", Values.LocalName),
        Publisher = map.Optional("publisher", Values.LocalName),
        Author = map.Optional("author", Values.LocalName),
        Published = map.Optional("published", DateValue.Read),
        PublishedBasis = map.Optional("published_basis", Values.LocalText),
        Accessed = map.Optional("accessed", DateValue.Read),
        Language = map.Required("language", Language),
        Url = map.Optional("url", Values.Url),
        ArchiveUrl = map.Optional("archive_url", Values.Url),
        Skip = map.List("skip", Skipped!.Read),
        Reads = map.Optional("reads", ReadsReader.Read)?.Items ?? [],
        Publish = map.Required("publish", Values.Word<Publishing>),
        Origin = map.Optional("origin", Values.LocalText),
        Note = map.Optional("note", Values.LocalText),
    });

    public static Schema<SkippedLine> Skipped { get; } = new("a skipped line",
        map => new(map.Required("line", Values.Exact), map.Required("why", Values.LocalText)));

    /// <param name="text">The article as it was decoded.</param>
    /// <param name="sha256">Of its bytes.</param>
    public static Article? Read(YamlMap map, SourceText text, string sha256, ReadingScope scope)
    {
        if (Known.Read(map, scope) is not { } known)
        {
            return null;
        }

        var words = text.Text.IsNormalized(NormalizationForm.FormC) ? text : new SourceText(text.Path, text.Text.Normalize(NormalizationForm.FormC));
        ReportSkipsThatAreNoLines(known.Skip, words, scope);
        return known with { Words = words, Reading = FoldSpaces(words.Text), ActualSha256 = sha256 };
    }

    /// <summary>BCP 47 in its short forms: <c>vi</c>, <c>zh-Hant</c>, <c>pt-BR</c>.</summary>
    public static Located<string>? Language(YamlNode node, ReadingScope scope) => Values.Text(node, scope) switch
    {
        null => null,
        var tag when IsLanguageTag(tag.Value) => tag,
        var other => Values.Refuse<Located<string>>(scope, SchemaMessages.NoLanguageTag(other)),
    };

    public static bool IsLanguageTag(string tag)
    {
        if (tag.Split('-') is not [{ Length: 2 or 3 } language, .. var rest] || !language.All(char.IsAsciiLetterLower))
        {
            return false;
        }

        // Each kind of subtag stands once and in this order, but for variants: extended language, script, region, variants.
        var last = 0;
        foreach (var part in rest)
        {
            var kind = KindOfSubtag(part);
            if (kind < last || (kind == last && kind < Variant))
            {
                return false;
            }

            last = kind;
        }

        return rest.Distinct(StringComparer.OrdinalIgnoreCase).Count() == rest.Length;
    }

    // 0 is none.
    private static int KindOfSubtag(string part) => part switch
    {
        _ when !part.All(char.IsAsciiLetterOrDigit) => 0,
        { Length: 3 } when part.All(char.IsAsciiLetter) => 1,
        { Length: 4 } when part.All(char.IsAsciiLetter) => 2,
        { Length: 2 } when part.All(char.IsAsciiLetter) => 3,
        { Length: 3 } when part.All(char.IsAsciiDigit) => 3,
        { Length: >= 5 and <= 8 } => Variant,
        { Length: 4 } when char.IsAsciiDigit(part[0]) => Variant,
        _ => 0,
    };

    public static Located<string>? Sha256(YamlNode node, ReadingScope scope) => Values.Text(node, scope) switch
    {
        null => null,
        var hash when hash.Value.Length == 64 && hash.Value.All(c => char.IsAsciiDigit(c) || c is >= 'a' and <= 'f') => hash,
        var other => Values.Refuse<Located<string>>(scope, SchemaMessages.NoHash(other)),
    };

    private static void ReportSkipsThatAreNoLines(ImmutableArray<SkippedLine> skips, SourceText words, ReadingScope scope)
    {
        if (skips.IsEmpty)
        {
            return;
        }

        var lines = Enumerable.Range(0, words.LineCount).Select(line => words.Line(line).In(words.Text).Trim()).ToHashSet(StringComparer.Ordinal);
        foreach (var skip in skips.Where(skip => !lines.Contains(skip.Line.Value.Normalize(NormalizationForm.FormC).Trim())))
        {
            var closest = lines.FirstOrDefault(line => line.Contains(skip.Line.Value, StringComparison.Ordinal)) ?? Closest.To(skip.Line.Value, lines);
            var at = closest is null ? (Place?)null : new Place(words,
                new(words.Text.IndexOf(closest, StringComparison.Ordinal), words.Text.IndexOf(closest, StringComparison.Ordinal) + closest.Length));
            scope.Problems.Add(FileMessages.SkipIsNoLine(skip.Line, at));
        }
    }

    private static string FoldSpaces(string words) => string.Create(words.Length, words, static (folded, words) =>
    {
        for (var i = 0; i < words.Length; i++)
        {
            folded[i] = words[i] != '\n' && char.IsWhiteSpace(words[i]) ? ' ' : words[i];
        }
    });
}

using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using SiteGen.Text;

namespace SiteGen.Verification;

/// <summary>An article in <c>data/facts.json</c>, with its words as far as they are published.</summary>
internal sealed class PublishedArticle
{
    private readonly Dictionary<int, PublishedLine> _byNumber;

    public PublishedArticle(JsonElement json)
    {
        (Json, Language) = (json, json.String("language") ?? "");
        Lines = [.. json.Items("words").Select(line => new PublishedLine(line.Int("line"), line.Int("start"), line.String("text") ?? ""))];
        _byNumber = Lines.DistinctBy(line => line.Number).ToDictionary(line => line.Number);
        Words = WordsOf(Lines);
        Reading = string.Concat(Words.Select(c => c != '\n' && char.IsWhiteSpace(c) ? ' ' : c));
        Grammar = Grammar.For(Language);
        Sentences = [.. Text.Sentences.Paragraphs(Reading).SelectMany(paragraph => Text.Sentences.Of(Reading, paragraph, Grammar ?? English.Grammar))];
    }

    public JsonElement Json { get; }

    public string Language { get; }

    public Grammar? Grammar { get; }

    public ImmutableArray<PublishedLine> Lines { get; }

    /// <summary>With line ends in place of what is not published, so that offsets hold.</summary>
    public string Words { get; }

    /// <summary>The words with white space folded; the same offsets.</summary>
    public string Reading { get; }

    public ImmutableArray<TextSpan> Sentences { get; }

    /// <param name="name">Of the part of a page that shows the line, such as <c>line-3</c>.</param>
    public PublishedLine? LineOf(string? name) => name?.NumberAfter("line-") is { } number ? _byNumber.GetValueOrDefault(number) : null;

    public string? PageIn(string language) => Json.String("pages", language);

    private static string WordsOf(ImmutableArray<PublishedLine> lines)
    {
        const int longest = 1 << 24;
        var words = new StringBuilder();
        foreach (var line in lines.Where(line => line.Start < longest))
        {
            words.Append('\n', Math.Max(0, line.Start - words.Length)).Append(line.Text);
        }

        return words.ToString();
    }
}

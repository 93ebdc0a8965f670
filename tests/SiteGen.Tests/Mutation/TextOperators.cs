using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Tests.Mutation;

/// <summary>What the editor's own words say more than they may.</summary>
internal static class TextOperators
{
    // Per language: what a text must not lose where its quote has it.
    private static readonly Dictionary<string, string[]> Bearing = new(StringComparer.Ordinal)
    {
        ["vi"] = ["có thể sẽ", "có thể", "sẽ", "bị nghi ngờ là", "bị nghi ngờ", "không", "chưa", "từ chối", "được cho là"],
        ["en"] = ["may", "might", "could", "will", "suspected", "alleged", "reportedly", "not yet", "not", "never", "refuses to", "refused to", "without"],
    };

    public static IEnumerable<Mutant> Of(FactFile file, MutatedProject project)
    {
        var languages = project.Project.Site.Languages.Select(language => language.Value).ToList();
        foreach (var language in languages)
        {
            foreach (var spot in Texts("summary", language))
            {
                yield return file.Replace("number in prose", spot, InYaml(spot, language == "vi" ? $"{spot.Value} Có 37 tàu." : $"{spot.Value} There are 37 ships."));
            }

            foreach (var spot in new[] { "title", "text", "summary" }.SelectMany(key => Texts(key, language)).Where(spot => !spot.Path.StartsWith("roles", StringComparison.Ordinal)))
            {
                var harmless = Grammar.For(language) is { } grammar ? PhraseFinder.Of(grammar.HarmlessPhrases).Find(spot.Value).Select(match => match.Span).ToList() : [];
                harmless.AddRange(DateReader.Read(spot.Value, TextSpan.Whole(spot.Value), Grammar.For(language)).Select(date => date.Span));
                foreach (var match in PhraseFinder.Of(Bearing.GetValueOrDefault(language, [])).Find(spot.Value).Where(match => !harmless.Exists(phrase => phrase.Overlaps(match.Span))))
                    yield return file.Replace("bearing word dropped", spot, InYaml(spot, $"{spot.Value[..match.Span.Start].TrimEnd()} {spot.Value[match.Span.End..].TrimStart()}".Trim())) with { Was = match.Value };

                foreach (var word in Quoted(spot.Value))
                    yield return file.Replace("quoted word in a text", spot, InYaml(spot, string.Concat(spot.Value.AsSpan(0, word.Start), "ngọn đồi", spot.Value.AsSpan(word.End)))) with { Was = word.In(spot.Value) };
            }
        }

        IEnumerable<Spot> Texts(string key, string language) =>
            file.TextsAt(key, language).Concat(language == languages[0] ? file.TextsAt(key, "").Where(spot => spot.Key == key) : []).Distinct();
    }

    public static IEnumerable<Mutant> OfPages(MutatedProject project) =>
        from page in project.Project.Pages
        let end = page.File.Text.TrimEnd().Length
        select new Mutant("number in prose", page.File.Path, "body", "(none)", "37", page.File.Text[..end] + (page.Language == "vi" ? "\n\nCó 37 tàu.\n" : "\n\nThere are 37 ships.\n"));

    private static IEnumerable<TextSpan> Quoted(string text)
    {
        for (var open = text.IndexOf('“', StringComparison.Ordinal); open >= 0; open = text.IndexOf('“', open + 1))
        {
            var close = text.IndexOf('”', open);
            if (close < 0)
                yield break;
            if (Words.In(text, new(open + 1, close)).LastOrDefault() is { IsEmpty: false } word)
                yield return word;
        }
    }

    private static string InYaml(Spot spot, string words)
    {
        var (file, start) = (spot.Node.At.Source.Text, spot.Node.At.Span.Start);
        return file[..start].EndsWith(": ", StringComparison.Ordinal) ? $"\"{words.Replace("\"", "\\\"", StringComparison.Ordinal)}\"" : words;
    }
}

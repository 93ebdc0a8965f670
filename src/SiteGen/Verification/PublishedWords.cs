using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Verification;

/// <summary>Holds the quotes and values of <c>data/facts.json</c> against the articles' words in it.</summary>
internal static class PublishedWords
{
    public static void Check(FactsData data, DiagnosticBag problems)
    {
        foreach (var (id, article) in data.Articles)
        {
            if (article.Json.String("words_sha256") is { } hash && hash != HashOf(article.Words))
            {
                problems.Add(VerifyMessages.OtherWords(data.PlaceOf(id), id));
            }
        }

        foreach (var evidence in data.Evidence.Values)
        {
            CheckQuote(data, evidence, problems);
        }

        foreach (var ((fact, part), observation) in data.Parts.Where(part => part.Value.Get("kind") is not null))
        {
            CheckValue(data, fact, part, observation, problems);
        }
    }

    private static string HashOf(string words) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(words)));

    private static void CheckQuote(FactsData data, PublishedEvidence evidence, DiagnosticBag problems)
    {
        var at = data.PlaceOf(evidence.Fact, $"evidence-{evidence.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
        if (!data.Articles.TryGetValue(evidence.Source, out var article))
        {
            problems.Add(VerifyMessages.NotAtPlace(at, evidence.Quote, $"\"{evidence.Source}\"", ""));
            return;
        }

        var parts = evidence.Quote.Replace("[...]", "[…]", StringComparison.Ordinal).Split("[…]").Select(part => part.Trim()).ToList();
        var words = evidence.Passage.Select(span => IsInside(span, article.Words) ? span.In(article.Words) : "").ToList();
        if (parts.Count != words.Count || !parts.Zip(words).All(pair => pair.Second.Length > 0 && Folded(pair.First) == Folded(pair.Second)))
        {
            problems.Add(VerifyMessages.NotAtPlace(at, evidence.Quote, evidence.Source, string.Join(" […] ", words).Trim()));
            return;
        }

        foreach (var (passage, span) in evidence.Json.Items("passage").Zip(evidence.Passage))
        {
            var line = article.Lines.LastOrDefault(line => line.Start <= span.Start);
            var (given, actual) = ((passage.Int("line"), passage.Int("column")), (line?.Number ?? 0, span.Start - (line?.Start ?? 0) + 1));
            if (given != actual)
            {
                problems.Add(VerifyMessages.WrongLine(at, evidence.Source, given, actual));
            }
        }
    }

    private static string Folded(string words) => FoldedText.Of(FoldedText.Compose(words), Folds.Allowed).Text;

    private static bool IsInside(TextSpan span, string words) => span.Start >= 0 && span.Start < span.End && span.End <= words.Length;

    private static void CheckValue(FactsData data, string fact, string part, System.Text.Json.JsonElement observation, DiagnosticBag problems)
    {
        var min = (ShownTexts.Number(observation, "value") ?? ShownTexts.Number(observation, "min"))?.Value;
        var max = (ShownTexts.Number(observation, "value") ?? ShownTexts.Number(observation, "max"))?.Value;
        var at = data.PlaceOf(fact, part);
        if (min is null || max is null)
        {
            problems.Add(VerifyMessages.Unread(at, observation.String("value") ?? "", ""));
            return;
        }

        var accepted = data.Facts[fact].Items("accepted").Select(accept => accept.String("rule")).ToHashSet(StringComparer.Ordinal);
        if (accepted.Any(rule => rule?.StartsWith("SG12", StringComparison.Ordinal) == true || rule?.StartsWith("SG13", StringComparison.Ordinal) == true))
        {
            return;
        }

        var qualifier = ShownTexts.QualifierOf(observation);
        List<string> read = [];
        foreach (var json in observation.Items("evidence"))
        {
            if (!data.Evidence.TryGetValue((fact, json.String("part") ?? ""), out var evidence)
                || !data.Articles.TryGetValue(evidence.Source, out var article) || evidence.Passage.Any(span => !IsInside(span, article.Words)))
            {
                continue;
            }

            var numbers = ReadIn(article, evidence, isLenient: false);
            if (article.Grammar is null
                || numbers.Concat(ReadIn(article, evidence, isLenient: true)).Any(number => Says(number, min.Value, max.Value, qualifier)))
            {
                return;
            }

            read.AddRange(numbers.Select(number => $"\"{((number.HedgeSpan is { } hedge && hedge.End <= number.Span.Start ? hedge.Start : number.Span.Start),
                number.Span.End) switch
            { var (start, end) => article.Reading[start..end] }}\""));
        }

        var word = observation.String("qualifier") is { } hedged ? $"{hedged} " : "";
        problems.Add(VerifyMessages.Unread(at, word + (min == max ? min.Value.ToString() : $"{min} to {max}"),
            string.Join(", ", read.Distinct(StringComparer.Ordinal))));
    }

    private static List<NumberReading> ReadIn(PublishedArticle article, PublishedEvidence evidence, bool isLenient) =>
    [
        .. article.Sentences.Where(sentence => evidence.Passage.Any(span => span.Overlaps(sentence)))
            .SelectMany(sentence => isLenient ? NumberReader.ReadLeniently(article.Reading, sentence, article.Grammar)
                : NumberReader.Read(article.Reading, sentence, article.Grammar, masked: []))
            .Where(number => evidence.Passage.Any(span => span.Contains(number.Span))),
    ];

    private static bool Says(NumberReading number, Rational min, Rational max, Qualifier? qualifier) =>
        (number.Value == min || number.Magnified?.Value == min || number.Measures.Any(measure => measure.Value == min))
            && (number.OtherEnd?.Value ?? min) == max
            && (number.FitsHedge(qualifier) || number.OtherHedges.Contains(qualifier));
}

using System.Globalization;
using System.Text;
using SiteGen.Check;
using SiteGen.Text;

namespace SiteGen.Tests.Mutation;

/// <summary>Quotes that are not the article's words, or not all that they need.</summary>
internal static class QuoteOperators
{
    private const string Omission = " […] ";

    public static IEnumerable<Mutant> Of(FactFile file, MutatedProject project)
    {
        var evidence = project.FactOf(file).AllEvidence.ToList();
        foreach (var (spot, piece) in file.At("quote").Zip(evidence))
        {
            var article = project.Context.ArticleOf(piece.Source!.Value)!;
            var quote = spot.Value;
            var words = Words.In(quote, TextSpan.Whole(quote)).ToList();
            foreach (var (name, changed) in Reworded(quote, words, article).Concat(Cut(quote, words, article)).Concat(Joined(quote, article)))
            {
                if (changed.Trim().Length > 0 && changed != quote)
                    yield return file.Replace(name, spot, InYaml(changed, spot));
            }

            foreach (var other in project.Project.Articles.Where(other => other.Id != piece.Source!.Value).Take(5))
            {
                if (spot.Map.Entries.FirstOrDefault(entry => entry.Key.Value == "source") is { } own)
                    yield return file.Replace("source", file.Spots.First(source => source.Node == own.Value), other.Id);
                else
                    yield return file.Add("source", spot.Map, spot.Path[..spot.Path.LastIndexOf('.')], "source", other.Id);
            }
        }

        foreach (var list in file.Spots.Where(spot => spot.Key == "evidence"))
        {
            if (file.Folder is "terms" or "organizations")
                continue;
            yield return list.Path == "evidence" || list.Map.Entries[^1].Value == list.Node ? file.Remove("evidence removed", list) : file.Replace("evidence removed", list, "[]\n");
        }
    }

    private static IEnumerable<(string Name, string Quote)> Reworded(string quote, List<TextSpan> words, ArticleText article)
    {
        var letters = words.FindAll(word => word.Of(quote).IndexOfAnyInRange('0', '9') < 0);
        var foreign = Words.In(article.Text, TextSpan.Whole(article.Text)).Select(word => word.In(article.Text)).Where(word => word.Length > 2).ToList();
        foreach (var word in Some(letters, 6))
        {
            var other = foreign[(word.Start * 7 + 3) % foreign.Count];
            if (!other.Equals(word.In(quote), StringComparison.OrdinalIgnoreCase))
                yield return ("quote: word", With(word, other));
        }

        // At its ends the quote would only begin later or end sooner.
        foreach (var word in Some(letters.FindAll(word => word.Start > words[0].Start && word.Start < words[^1].Start), 4).Where(_ => letters.Count > 3))
            yield return ("quote: word dropped", (With(word, "").Replace("  ", " ", StringComparison.Ordinal)).Trim());

        foreach (var word in Some(letters.FindAll(word => Plain(word.In(quote)) != word.In(quote)), 5))
            yield return ("quote: accent", With(word, Plain(word.In(quote))));

        for (var i = 0; i < quote.Length; i++)
        {
            if (char.IsAsciiDigit(quote[i]))
                yield return ("quote: digit", With(new(i, i + 1), ((char)('0' + ((quote[i] - '0' + 1) % 10))).ToString()));
        }

        foreach (var word in Some(letters, 3))
        {
            var first = quote[word.Start];
            yield return ("quote: case", With(new(word.Start, word.Start + 1), (char.IsUpper(first) ? char.ToLowerInvariant(first) : char.ToUpperInvariant(first)).ToString()));
        }

        foreach (var i in Some([.. Enumerable.Range(0, Math.Max(0, words.Count - 1))], 5))
        {
            var (one, two) = (words[i], words[i + 1]);
            if (!one.Of(quote).SequenceEqual(two.Of(quote)))
                yield return ("quote: order", $"{quote[..one.Start]}{two.In(quote)}{quote[one.End..two.Start]}{one.In(quote)}{quote[two.End..]}");
        }

        string With(TextSpan span, string now) => string.Concat(quote.AsSpan(0, span.Start), now, quote.AsSpan(span.End));
    }

    // What denies, softens or doubts, lost at either end or under an omission.
    private static IEnumerable<(string Name, string Quote)> Cut(string quote, List<TextSpan> words, ArticleText article)
    {
        if (article.Grammar is not { } grammar || words.Count < 4)
            yield break;

        var harmless = PhraseFinder.Of(grammar.HarmlessPhrases).Find(quote).Select(match => match.Span).ToList();
        var guarded = PhraseFinder.Of([.. grammar.Negations, .. grammar.Modals, .. grammar.Conditions, .. grammar.Suspicions]).Find(quote)
            .Select(match => match.Span)
            .Concat(PhraseFinder.Of(grammar.Hedges.Keys).Find(quote).Select(match => match.Span).Where(span => span.End + 1 < quote.Length && char.IsAsciiDigit(quote[span.End + 1])))
            .Where(span => !harmless.Exists(phrase => phrase.Contains(span)))
            .DistinctBy(span => span.Start);
        foreach (var span in guarded)
        {
            var (before, after) = (quote[..span.Start].TrimEnd(), quote[span.End..].TrimStart());
            if (after.Split(' ').Length > 2)
                yield return ("quote: cut at its beginning", after);
            if (before.Split(' ').Length > 1 && after.Split(' ').Length > 1)
                yield return ("quote: omission over a word that bears", before + Omission + after);
        }

        foreach (var match in PhraseFinder.Of(grammar.Afterthoughts).Find(quote).Where(match => match.Span.Start > 10))
            yield return ("quote: cut at its end", quote[..match.Span.Start].TrimEnd());

        if (words[0].Length > 1)
            yield return ("quote: cut inside a word", quote[(words[0].Start + 1)..]);
        if (words[^1].Length > 1)
            yield return ("quote: cut inside a word", quote[..(words[^1].End - 1)]);
    }

    private static IEnumerable<(string Name, string Quote)> Joined(string quote, ArticleText article)
    {
        // In one paragraph and in its order, an omission is honest.
        var own = article.ParagraphAt(Math.Max(0, article.Text.IndexOf(quote.Split(Omission)[0], StringComparison.Ordinal)));
        foreach (var sentence in Some([.. article.AllSentences.Where(sentence => sentence.Length > 20 && !own.Overlaps(sentence))], 4))
        {
            var words = sentence.In(article.Text).Trim();
            var tail = words[words.IndexOf(' ', words.Length / 2)..].Trim();
            yield return ("quote: passages joined", $"{quote} {tail}");
            yield return ("quote: passages joined", $"{tail}{Omission}{quote}");
        }
    }

    private static string Plain(string word) => string.Concat(word.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).Replace('đ', 'd').Normalize();

    // The same ones each time, spread over all.
    private static IEnumerable<T> Some<T>(List<T> all, int count)
    {
        for (var i = 0; i < Math.Min(count, all.Count); i++)
            yield return all[(int)((i + 0.5) * all.Count / Math.Min(count, all.Count))];
    }

    private static string InYaml(string quote, Spot spot)
    {
        var (file, start) = (spot.Node.At.Source.Text, spot.Node.At.Span.Start);
        return start > 0 && file[start - 1] == '"' ? quote.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            : start > 0 && file[start - 1] == '\'' ? quote.Replace("'", "''", StringComparison.Ordinal)
            : file[..start].EndsWith(": ", StringComparison.Ordinal) ? $"\"{quote.Replace("\"", "\\\"", StringComparison.Ordinal)}\""
            : quote;
    }
}

using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>Where a text says the opposite of a quote by a beginning or an ending of a word: "affected" for "unaffected", "hợp pháp" for "bất hợp
/// pháp".</summary>
internal sealed partial class QuotedMeanings
{
    /// <summary>The word of a text, the one of the quote that it turns round, whether the text's is the one that denies, and whether all the rest of the text
    /// is one clause of the quote.</summary>
    internal readonly record struct Turned(TextSpan InText, TextSpan InQuote, bool IsDenial, bool IsWhole);

    /// <summary>A word of a text that is turned round, in a sentence that is mostly in the quote's words, with no other denial on either side.</summary>
    public Turned? TurnedIn(ProseText text)
    {
        foreach (var words in text.Sentences.Where(sentence => sentence.Denials.Count == 0).Select(sentence => sentence.Words))
        {
            foreach (var told in Undenied)
            {
                var quoted = Weighty(told);
                if (!AreMostOf(words.Count(span => IsAnyOf(text, span, quoted)), words.Count))
                {
                    continue;
                }

                foreach (var word in words)
                {
                    if (OppositeOf(text, word, words, quoted) is { IsEmpty: false } opposite && IsMostlyOf(text, words.FindAll(other => other != word), quoted))
                    {
                        var rest = words.FindAll(other => other != word && other != PrefixBefore(text.Text, word));
                        var isWhole = OwnClauses.Exists(clause => IsOneRow(text, rest, Weighty(clause)));
                        return new(word, opposite, Denies(text.Text, word, opposite), isWhole);
                    }
                }
            }
        }

        return null;
    }

    private List<TextSpan> Undenied => field ??=
        _sentences.FindAll(told => !MeaningFinder.In(_text, told, Grammar).Any(word => word.Meaning == Meaning.Negation));

    // The quote's word that is the text's with a prefix, or without one, where neither stands on the other side as it is.
    private TextSpan OppositeOf(ProseText text, TextSpan word, List<TextSpan> words, List<TextSpan> quoted)
    {
        var isPrefixed = PrefixBefore(text.Text, word) is not null;
        var same = quoted.FindAll(other => IsSame(text, word, other));
        if (same.Count > 0)
        {
            return same.TrueForAll(other => PrefixBefore(_text, other) is not null != isPrefixed) ? same[0] : default;
        }

        return quoted.Find(other => AreOpposites(word.Of(text.Text), other.Of(_text)) && !words.Exists(own => IsSame(text, own, other)));
    }

    // The "bất" of "bất hợp pháp", the "non" of "non-resident".
    private TextSpan? PrefixBefore(string text, TextSpan word)
    {
        foreach (var prefix in Grammar.Prose.PrefixWords)
        {
            var start = word.Start - 1 - prefix.Length;
            if (start >= 0 && text[word.Start - 1] is ' ' or '-' && text.AsSpan(start, prefix.Length).Equals(prefix, StringComparison.OrdinalIgnoreCase)
                && Words.IsBoundary(text, start))
            {
                return new(start, word.Start - 1);
            }
        }

        return null;
    }

    private bool AreOpposites(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (IsPrefixed(one, other) || IsPrefixed(other, one))
        {
            return true;
        }

        foreach (var (with, without) in Grammar.Prose.OppositeEndings)
        {
            if (AreEnded(one, other, with, without) || AreEnded(other, one, with, without))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPrefixed(ReadOnlySpan<char> longer, ReadOnlySpan<char> shorter)
    {
        if (shorter.Length < ShortestStem)
        {
            return false;
        }

        foreach (var prefix in Grammar.Prose.OppositePrefixes)
        {
            if (longer.Length >= prefix.Length + shorter.Length - 2
                && longer.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && Same(longer[prefix.Length..], shorter))
            {
                return !IsNoOpposite(longer);
            }
        }

        return false;
    }

    private bool IsNoOpposite(ReadOnlySpan<char> word)
    {
        foreach (var beginning in Grammar.Prose.NotOpposite)
        {
            if (word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreEnded(ReadOnlySpan<char> one, ReadOnlySpan<char> other, string with, string without) =>
        one.EndsWith(with, StringComparison.OrdinalIgnoreCase) && other.EndsWith(without, StringComparison.OrdinalIgnoreCase)
        && one[..^with.Length].Equals(other[..^without.Length], StringComparison.OrdinalIgnoreCase);

    private bool Denies(string text, TextSpan word, TextSpan opposite) =>
        PrefixBefore(text, word) is not null || (PrefixBefore(_text, opposite) is null
            && (IsPrefixed(word.In(text), opposite.In(_text))
                || Grammar.Prose.OppositeEndings.Any(pair => word.In(text).EndsWith(pair.Without, StringComparison.OrdinalIgnoreCase))));
}

using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Model;
using SiteGen.Read.Dates;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>Places in a row that an editor's text gives ("fourth", "hạng tư"), and whether the sentences of a quote give them, too.</summary>
internal static class ProseRanks
{
    // "first" and "second" are other words as well, unless what they rank follows.
    private const int LargestDoubtful = 2;

    private static readonly GrammarFinder Leads = new(grammar => grammar.Numbers.OrdinalLeads);
    private static readonly GrammarFinder Nouns = new(grammar => grammar.Numbers.RankNouns);

    /// <summary>Those that no quote gives, in whatever form.</summary>
    public static IEnumerable<TextSpan> Strange(ProseText text, Fact fact, CheckContext context)
    {
        if (text.Grammar is not { } grammar)
        {
            return [];
        }

        var found = context.Found(fact.AllEvidence).ToList();
        return from sentence in text.Sentences
               from rank in In(text, sentence.Span, grammar, IsBesideAnother)
               where found.Count > 0 && !found.Exists(entry => Gives(entry.Article, entry.Passage, rank.Place, rank.IsBesideAnother))
               select rank.Span;

        // "the second bid", where the quote has "the third takeover bid".
        bool IsBesideAnother(string noun) => found.Exists(entry => entry.Passage.Parts.SelectMany(entry.Article.SentencesOver)
            .Any(sentence => RanksOf(entry.Article, sentence, noun)));
    }

    // Whether a place in a row stands right before the noun, or before one word with it.
    private static bool RanksOf(ArticleText article, TextSpan sentence, string noun)
    {
        var words = Words.In(article.Text, sentence).Select(word => word.In(article.Text)).ToList();
        return article.Grammar is { } grammar && words.Index().Any(word => word.Item.Equals(noun, StringComparison.OrdinalIgnoreCase)
            && (IsOrdinal(word.Index - 1) || IsOrdinal(word.Index - 2)));

        bool IsOrdinal(int i) => i >= 0 && grammar!.Numbers.Ordinals.Contains(words[i], StringComparer.OrdinalIgnoreCase);
    }

    private static List<(TextSpan Span, int Place, bool IsBesideAnother)> In(ProseText text, TextSpan sentence, Grammar grammar, Func<string, bool> isRanked)
    {
        var ranks = from word in Words.In(text.Text, sentence)
                    let place = PlaceOf(word.In(text.Text), grammar.Numbers)
                    where place is not null
                    let isBeside = grammar.Numbers.OrdinalLeads.Count == 0 && IsBeside(text.Text, word, sentence, isRanked)
                    where isBeside || IsRank(text.Text, word, place.Value, sentence, grammar)
                    select (Span: word, Place: place.Value, IsBesideAnother: isBeside);
        var found = ranks.ToList();
        if (found.Count == 0)
        {
            return [];
        }

        var taken = Taken(text, sentence, grammar);
        return found.FindAll(rank => taken.FirstOver(rank.Span) is null);
    }

    // What is a date or a number ranks nothing.
    private static ImmutableArray<TextSpan> Taken(ProseText text, TextSpan sentence, Grammar grammar)
    {
        var dates = DateReader.Read(text.Text, sentence, grammar);
        return OrderedSpans.Merged([.. text.Masked.Over(sentence), .. dates.Select(date => date.Span),
            .. NumberReader.Read(text.Text, sentence, grammar, [], dates, isLenient: false).Select(number => number.Span)]);
    }

    private static bool IsRank(string text, TextSpan word, int place, TextSpan sentence, Grammar grammar)
    {
        if (grammar.Numbers.OrdinalLeads.Count > 0)
        {
            return Leads.EndsBefore(text, word.Start, sentence, grammar);
        }

        return !int.TryParse(word.Of(text), NumberStyles.None, CultureInfo.InvariantCulture, out _)
            && (place > LargestDoubtful || Nouns.AtStart(text, new(word.End, sentence.End), grammar) is not null);
    }

    private static bool IsBeside(string text, TextSpan word, TextSpan sentence, Func<string, bool> isRanked) =>
        !char.IsAsciiDigit(text[word.Start]) && Words.In(text, new(word.End, sentence.End)).Take(2).Any(next => isRanked(next.In(text)));

    // Where the quote has another place of the very thing, "two" and "2" of something else give none.
    private static bool Gives(ArticleText article, Passage passage, int place, bool byOrdinal)
    {
        if (article.Grammar is not { } grammar)
        {
            return true;
        }

        var words = passage.Parts.SelectMany(article.SentencesOver).SelectMany(sentence => Words.In(article.Text, sentence))
            .Select(word => word.In(article.Text)).Where(word => !byOrdinal || !word.All(char.IsAsciiDigit));
        return words.Any(word => PlaceOf(word, grammar.Numbers) == place
            || (!byOrdinal && grammar.Numbers.Units.GetValueOrDefault(word.ToLowerInvariant()) == place));
    }

    // "fourth", "4th", "4"
    private static int? PlaceOf(string word, NumberWords numbers)
    {
        for (var i = 0; i < numbers.Ordinals.Count; i++)
        {
            if (word.Equals(numbers.Ordinals[i], StringComparison.OrdinalIgnoreCase))
            {
                return i + 1;
            }
        }

        if (numbers.OrdinalLeads.Count > 0 && RomanNumerals.Value(word) is { } roman)
        {
            return roman;
        }

        var ending = numbers.OrdinalEndings.FirstOrDefault(ending => word.EndsWith(ending, StringComparison.Ordinal)) ?? "";
        if (int.TryParse(word[..^ending.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var place))
        {
            return place;
        }

        if (numbers.OtherOrdinals.TryGetValue(word.ToLowerInvariant(), out var other))
        {
            return other;
        }

        return null;
    }
}

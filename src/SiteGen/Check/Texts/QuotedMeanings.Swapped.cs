using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>Where a text has two names the other way round than a quote: "B nhận tiền của A" for "A nhận tiền của B".</summary>
internal sealed partial class QuotedMeanings
{
    private static readonly GrammarFinder Mutuals = new(grammar => grammar.Prose.Mutuals);
    private static readonly GrammarFinder Superlatives = new(grammar => grammar.Prose.Superlatives);
    private static readonly GrammarFinder Ranks = new(grammar => grammar.Numbers.OrdinalLeads);
    private static readonly GrammarFinder Passives = new(grammar => grammar.Passives);

    /// <summary>The second of two names of a text between which stand words of the quote, where the quote has these words only between the
    /// two in the other order; null where the text turns none round, or where what it says is so of either.</summary>
    public (TextSpan InText, TextSpan InQuote)? SwappedIn(ProseText text, NameIndex names)
    {
        foreach (var sentence in Grammar.Prose.Mutuals.Count == 0 ? [] : text.Sentences.Select(sentence => sentence.Span))
        {
            var own = NamesIn(text.Text, sentence, names);
            if (own is not [var first, var last] || first.Word == last.Word || IsEither(text.Text, sentence))
            {
                continue;
            }

            var between = Words.In(text.Text, new(first.Span.End, last.Span.Start)).ToList();
            foreach (var told in between.Count == 0 ? [] : _sentences)
            {
                if (Has(text, between, first.Word, last.Word, told, names) is null && Has(text, between, last.Word, first.Word, told, names) is { } turned)
                {
                    return (last.Span, turned);
                }
            }
        }

        return SubjectTurnedIn(text, names);
    }

    // "đối tác của", but not "đối tác lớn thứ 7 của".
    private bool IsEither(string text, TextSpan within) => Passives.In(text, within, Grammar).Any()
        || (Mutuals.In(text, within, Grammar).Any() && !Superlatives.In(text, within, Grammar).Any() && !Ranks.In(text, within, Grammar).Any());

    // The name behind, where words of the quote between the two hold all of the text's in their order.
    private TextSpan? Has(ProseText text, List<TextSpan> between, string first, string last, TextSpan told, NameIndex names)
    {
        var found = NamesIn(_text, told, names);
        for (var i = 0; i < found.Count; i++)
        {
            var next = found.FindIndex(i + 1, name => name.Word == last);
            if (found[i].Word != first || next < 0)
            {
                continue;
            }

            TextSpan stretch = new(found[i].Span.End, found[next].Span.Start);
            if (!Passives.In(_text, stretch, Grammar).Any() && IsOneRow(text, between, [.. Words.In(_text, stretch)]))
            {
                return found[next].Span;
            }
        }

        return null;
    }

    // Known ones, and words with a capital that open no sentence; by the last word of each, which a text keeps where it shortens a name.
    private static List<(TextSpan Span, string Word)> NamesIn(string text, TextSpan within, NameIndex names)
    {
        var known = names.In(text, within).Where(span => span.In(text).Any(char.IsUpper)).ToList();
        List<TextSpan> found = [.. known];
        foreach (var word in Words.In(text, within).Skip(1).Where(word => char.IsUpper(text[word.Start]) && !known.Exists(name => name.Overlaps(word))))
        {
            var isNext = found.Count > 0 && found[^1].End == word.Start - 1 && text[word.Start - 1] == ' ' && !known.Contains(found[^1]);
            if (isNext)
            {
                found[^1] = new(found[^1].Start, word.End);
            }
            else
            {
                found.Add(word);
            }
        }

        return [.. found.OrderBy(span => span.Start).Select(span => (span, Words.In(text, span).Last().In(text)))];
    }
}

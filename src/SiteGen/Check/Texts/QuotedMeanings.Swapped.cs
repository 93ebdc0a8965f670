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
    private static readonly GrammarFinder Prepositions = new(grammar => grammar.Prepositions);

    // "Ruvia, beaten by Kelva"
    private static readonly GrammarFinder Agents = new(grammar => grammar.Frames.Inverts ? grammar.Frames.Agents : []);

    /// <summary>The second of two names of a text between which stand words of the quote, where the quote has these words only between the
    /// two in the other order; null where the text turns none round, or where what it says is so of either.</summary>
    public (TextSpan InText, TextSpan InQuote)? SwappedIn(ProseText text, NameIndex names)
    {
        foreach (var sentence in Grammar.Prose.Mutuals.Count == 0 ? [] : text.Sentences.Select(sentence => sentence.Span))
        {
            var own = NamesIn(text.Text, sentence, names);
            if (own.Count < 2 || (own.Count > 2 && !Grammar.Frames.Inverts))
            {
                continue;
            }

            if (IsEither(text.Text, new(own[0].Span.Start, sentence.End), new(sentence.Start, own[^1].Span.End)))
            {
                if (!Grammar.Frames.Inverts && PassiveTurnedIn(text, own[0], own[1], sentence, names) is { } turned)
                {
                    return turned;
                }

                continue;
            }

            foreach (var (first, last) in own.Zip(own.Skip(1)))
            {
                if ((Grammar.Frames.Inverts ? ActorsTurnedIn(text, first, last, names) : SwappedIn(text, first, last, names)) is { } swapped)
                {
                    return swapped;
                }
            }
        }

        return SubjectTurnedIn(text, names);
    }

    private (TextSpan InText, TextSpan InQuote)? SwappedIn(ProseText text, (TextSpan Span, string Word) first, (TextSpan Span, string Word) last,
        NameIndex names)
    {
        var between = Words.In(text.Text, new(first.Span.End, last.Span.Start)).ToList();
        if (first.Word == last.Word || between.Count == 0)
        {
            return null;
        }

        foreach (var told in _sentences)
        {
            if (ActiveTurned(text, between, first.Word, last.Word, told, names) is { } active)
            {
                return (last.Span, active);
            }

            if (Has(text, between, first.Word, last.Word, told, names) is null && Has(text, between, last.Word, first.Word, told, names) is { } turned)
            {
                return (last.Span, turned);
            }
        }

        return null;
    }

    // "đối tác của", but not "đối tác lớn thứ 7 của"; a passive before both turns neither: "được chở từ A tới B".
    private bool IsEither(string text, TextSpan fromFirst, TextSpan toLast) => IsMutual(text, toLast)
        || (!Grammar.Frames.Inverts && Passives.In(text, fromFirst, Grammar).Any());

    private bool IsMutual(string text, TextSpan within) => Mutuals.In(text, within, Grammar).Any()
        && !Superlatives.In(text, within, Grammar).Any() && !Ranks.In(text, within, Grammar).Any();

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
            if (!Passives.In(_text, stretch, Grammar).Any() && AreTold(text, between, [.. Words.In(_text, stretch)]))
            {
                return found[next].Span;
            }
        }

        return null;
    }

    private bool AreTold(ProseText text, List<TextSpan> words, List<TextSpan> stretch)
    {
        var next = 0;
        foreach (var other in stretch)
        {
            next += next < words.Count && (IsSame(text, words[next], other) || AreForms(words[next].Of(text.Text), other.Of(_text))) ? 1 : 0;
        }

        return next == words.Count;
    }

    // "concedes" and "conceded": of one verb, whenever it is.
    private bool AreForms(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var stem = a.CommonPrefixLength(b);
        return stem >= ShortestStem && a.Length > stem && b.Length > stem
            && Grammar.Prose.Inflections.Contains(a[stem..].ToString(), StringComparer.OrdinalIgnoreCase)
            && Grammar.Prose.Inflections.Contains(b[stem..].ToString(), StringComparer.OrdinalIgnoreCase);
    }

    // Known ones, and words with a capital that open no sentence; by the last word of each, which a text keeps where it shortens a name.
    private List<(TextSpan Span, string Word)> NamesIn(string text, TextSpan within, NameIndex names)
    {
        var known = names.In(text, within).Where(span => span.In(text).Any(char.IsUpper)
            || (Grammar.Frames.Inverts && names.Named(span.In(text)).Any(names.CanSpeak))).ToList();
        List<TextSpan> found = [.. known];
        // An English text has capitals in months and adjectives as well.
        if (Grammar.Frames.Inverts)
        {
            return [.. found.OrderBy(span => span.Start)
                .Select(span => (span, names.Named(span.In(text)) is [var id] ? id : Words.In(text, span).Last().In(text)))];
        }

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

        return [.. found.OrderBy(span => span.Start).Select(span => (span, KeyOf(text, span, names)))];
    }

    // Of whoever a file knows, by the name that stands first there.
    private static string KeyOf(string text, TextSpan span, NameIndex names)
    {
        var name = names.Named(span.In(text)) is [var id] ? names.SpellingsOf(id).First() : span.In(text);
        return Words.In(name, TextSpan.Whole(name)).Last().In(name);
    }
}

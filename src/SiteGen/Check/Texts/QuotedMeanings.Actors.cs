using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <content>Who does it and to whom, in a language whose verbs stand between the two: "A beat B", "B was beaten by A".</content>
internal sealed partial class QuotedMeanings
{
    // "by the second-tier side Kelva"
    private const int MostBehindAgent = 3;

    private static readonly GrammarFinder Articles = new(grammar => grammar.Titles.Articles);

    /// <summary>The second of two names of a text of which the one does to the other what a quote has the other do; null where the text turns none round.
    /// </summary>
    private (TextSpan InText, TextSpan InQuote)? ActorsTurnedIn(ProseText text, (TextSpan Span, string Word) first, (TextSpan Span, string Word) last,
        NameIndex names)
    {
        if (first.Word == last.Word || DeedBetween(text.Text, first.Span, last.Span) is not { Words.Count: > 0 } deed)
        {
            return null;
        }

        TextSpan? turned = null;
        foreach (var told in _sentences)
        {
            var found = NamesIn(_text, told, names);
            for (var i = 0; i < found.Count; i++)
            {
                for (var j = i + 1; j < found.Count; j++)
                {
                    var isSameOrder = (found[i].Word, found[j].Word) == (first.Word, last.Word);
                    if ((!isSameOrder && (found[i].Word, found[j].Word) != (last.Word, first.Word))
                        || DeedBetween(_text, found[i].Span, found[j].Span) is not { } other || !AreTold(text, deed.Words, other.Words))
                    {
                        continue;
                    }

                    if (isSameOrder == (deed.IsPassive == other.IsPassive))
                    {
                        return null;
                    }

                    turned ??= found[j].Span;
                }
            }
        }

        return turned is { } name ? (last.Span, name) : null;
    }

    // The words that say what is done; null where nothing is, as in "Kelva is an ally of Ruvia".
    private (List<TextSpan> Words, bool IsPassive)? DeedBetween(string text, TextSpan first, TextSpan last)
    {
        TextSpan between = new(first.End, last.Start);
        var agent = Agents.In(text, between, Grammar).LastOrDefault();
        var isPassive = !agent.IsEmpty && Words.In(text, new(agent.End, between.End)).Take(MostBehindAgent + 1).Count() <= MostBehindAgent
            && !Coordinators.In(text, new(agent.End, between.End), Grammar).Any() && text.AsSpan(agent.End, between.End - agent.End).IndexOf(',') < 0;
        if (!isPassive && (!agent.IsEmpty || Passives.In(text, between, Grammar).Any()))
        {
            return null;
        }

        TextSpan deed = isPassive ? new(between.Start, agent.Start) : between;
        var words = Words.In(text, deed).Where(word => !Grammar.Prose.Weightless.Contains(word.In(text))
            && Articles.AtStart(text, word, Grammar) is null && char.IsLower(text[word.Start])).ToList();
        return words.Exists(word => !Prepositions.In(text, word, Grammar).Any()) ? (words, isPassive) : null;
    }

    /// <summary>The name with which a text lets another do what a quote, in the same words, has somebody do whom the text does not name; with the name in the
    /// quote. Null where there is none.</summary>
    public (TextSpan InText, TextSpan InQuote)? ActorExchangedIn(ProseText text, NameIndex names)
    {
        if (!Grammar.Frames.Inverts)
        {
            return null;
        }

        foreach (var sentence in text.Sentences)
        {
            var own = NamesIn(text.Text, sentence.Span, names);
            if (own.Count == 0 || !IsAtStart(text.Text, sentence.Span, own[0].Span) || IsNamed(own[0], names)
                || DeedBehind(text.Text, own[0].Span, sentence.Span) is not { Count: >= FewestRestated } deed)
            {
                continue;
            }

            foreach (var told in _sentences)
            {
                var found = NamesIn(_text, told, names).Find(name => !own.Exists(other => other.Word == name.Word)
                    && DeedBehind(_text, name.Span, told) is { } other && other.Count >= FewestRestated
                    && Enumerable.Range(0, FewestRestated).All(i => IsSame(text, deed[i], other[i])));
                if (!found.Span.IsEmpty)
                {
                    return (own[0].Span, found.Span);
                }
            }
        }

        return null;
    }

    private bool IsAtStart(string text, TextSpan sentence, TextSpan name) =>
        Words.In(text, new(sentence.Start, name.Start)).All(word => Articles.AtStart(text, word, Grammar) is not null);

    // By any word of it: a quote may have the short form of a name.
    private bool IsNamed((TextSpan Span, string Word) name, NameIndex names) =>
        _sentences.Any(told => NamesIn(_text, told, names).Exists(other => other.Word == name.Word))
        || names.SpellingsOf(name.Word).SelectMany(spelling => spelling.Split(' ')).Where(word => word.Length >= ShortestStem && char.IsUpper(word[0]))
            .Any(word => _parts.Any(part => part.Of(_text).Contains(word, StringComparison.OrdinalIgnoreCase)));

    // The weighty words right behind a name, up to a comma.
    private List<TextSpan> DeedBehind(string text, TextSpan name, TextSpan sentence)
    {
        TextSpan rest = new(name.End, sentence.End);
        var mark = rest.Of(text).IndexOfAny(",;:()");
        return [.. Words.In(text, mark < 0 ? rest : new(rest.Start, rest.Start + mark)).Where(word => !Grammar.Prose.Weightless.Contains(word.In(text)))];
    }
}

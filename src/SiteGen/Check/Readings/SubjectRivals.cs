using SiteGen.Check.Who;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>What the words around a number name as that which it is about, where the claimed subject is not read there.</summary>
internal static class SubjectRivals
{
    private static readonly GrammarFinder Comparisons = new(grammar => grammar.Comparisons);
    private static readonly GrammarFinder Prepositions = new(grammar => grammar.Prepositions);
    private static readonly GrammarFinder Owners = new(grammar => grammar.Possessives);
    private static readonly GrammarFinder Having = new(grammar => grammar.Having);
    private static readonly GrammarFinder Demonstratives = new(grammar => grammar.Demonstratives);
    private static readonly GrammarFinder RangeOpeners = new(grammar =>
        grammar.Numbers.Ranges.Select(range => range.Opener).Where(opener => opener.Length > 0));

    /// <summary>Words before the number that the editor's own reading gives to somebody else, whom nothing in the statistic refers to.</summary>
    public static Mention? ReadElsewise(Statistic statistic, NumberSite site)
    {
        var meant = statistic.Observations
            .Select(observation => observation.ReportedBy)
            .OfType<NamedVoice>()
            .SelectMany(voice => voice.Ids)
            .Select(id => id.Value)
            .Append(statistic.Subject.Value)
            .ToHashSet(StringComparer.Ordinal);
        return site.Sentence.Names.FirstOrDefault(name => name.IsReading
            && name.Span.End <= site.Number.Span.Start
            && !Prepositions.EndsBefore(site.Sentence.Text, name.Span.Start, site.Sentence.Span, site.Sentence.Grammar!)
            && !name.Ids.Any(meant.Contains)
            && !site.IsInFrame(name.Span)
            && site.Sentence.Evidence.Reads.Any(read => read.Words.Value == name.Span.In(site.Sentence.Text)));
    }

    /// <summary>Another one that the number's clause, or the clauses before it, name as what it is about; null where a pronoun may stand for the subject, or
    /// where the other may be something of the subject's.</summary>
    public static Mention? In(string subject, NumberSite site, Grammar grammar, CheckContext context)
    {
        var (sentence, start) = (site.Sentence, StartOf(site));
        if (Demonstratives.In(sentence.Text, new(sentence.Span.Start, start), grammar)
            .Any(word => !sentence.Names.Any(name => name.Span.Overlaps(word)) && !site.IsInFrame(word)))
        {
            return null;
        }

        // Without a capital it may be something of the subject's, unless that is a mere source. An English clause has a subject of its own.
        var isSource = IsMereSource(subject, site);
        return sentence.Names.LastOrDefault(name =>
            (name.Span.End <= start
                ? IsOwner(name, site, isSource, grammar)
                : site.Clause.Contains(name.Span) && (IsFirst(site, start, grammar) || (isSource && grammar.Frames.Inverts)))
            && !site.IsInFrame(name.Span)
            && name.Ids.All(id => id != subject && !context.IsWithin(id, subject) && !context.IsWithin(subject, id))
            && !Comparisons.EndsBefore(sentence.Text, name.Span.Start, sentence.Span, grammar)
            && !IsHyphened(sentence.Text, name.Span)
            && !Superlatives.Bounds(name, sentence, grammar)
            && !SubjectRule.IsJoined(subject, name, site, grammar)
            && (isSource || name.IsReading || IsProper(sentence, name.Span))
            && (isSource || IsRivalOf(context.FactOf(subject), name, site, grammar, context)));
    }

    // Somebody near a thing or an event does something with it, sees it or is hurt by it; only who has or owns what is counted is another one that it is about.
    // Another thing is, unless it is counted itself: "one tourist was killed and 15 people were hurt".
    private static bool IsRivalOf(Fact? subject, Mention name, NumberSite site, Grammar grammar, CheckContext context) => subject switch
    {
        Person or Organization => true,
        Event => name.Ids.Any(id => context.FactOf(id) is Event),
        _ when name.Ids.All(id => context.FactOf(id) is not (Person or Organization)) => !IsCounted(name, site),
        _ => HasIt(name, site, grammar) || Owners.EndsBefore(site.Sentence.Text, name.Span.Start, site.Sentence.Span, grammar),
    };

    /// <summary>"Ruvia has 500 ships": it is Ruvia that the number tells of. "Police seized 500 ships" may
    /// as well tell of the ships, or of what they were in.</summary>
    public static bool HasIt(Mention owner, NumberSite site, Grammar grammar) =>
        owner.Span.End <= site.Number.Span.Start && Having.In(site.Sentence.Text, new(owner.Span.End, site.Number.Span.Start), grammar).Any();

    private static bool IsCounted(Mention name, NumberSite site) =>
        site.Sentence.Leniently().Numbers
            .Any(number => number.Span.End < name.Span.Start && string.IsNullOrWhiteSpace(site.Sentence.Text[number.Span.End..name.Span.Start]));

    // Nothing but "theo X" and "…, X said", here and in the sentence before: whoever is only that owns nothing that is named here.
    private static bool IsMereSource(string subject, NumberSite site)
    {
        var isNamed = false;
        foreach (var sentence in site.Sentence.Earlier().Take(1).Prepend(site.Sentence))
        {
            foreach (var name in sentence.Names.Where(name => name.Ids.Contains(subject)))
            {
                isNamed = true;
                if (!sentence.Read.Frames.Any(frame => frame.IsAside && frame.Stretch.Contains(name.Span)))
                {
                    return false;
                }
            }
        }

        return isNamed;
    }

    // Before the number: who does or is something, or whose it is. Where something is, only a mere source cannot be meant instead.
    private static bool IsOwner(Mention name, NumberSite site, bool anywhere, Grammar grammar) =>
        anywhere
            || !Prepositions.EndsBefore(site.Sentence.Text, SubjectNames.WithArticle(name.Span.Start, site, grammar), site.Sentence.Span, grammar)
            || Owners.EndsBefore(site.Sentence.Text, name.Span.Start, site.Sentence.Span, grammar);

    // "Năm xã của Thạch Vân bị ngập": what is counted is what the clause is about.
    private static bool IsFirst(NumberSite site, int start, Grammar grammar)
    {
        var text = site.Sentence.Text;
        var from = site.Sentence.Read.Frames
            .Where(frame => frame.Stretch.End <= start)
            .Select(frame => frame.Stretch.End)
            .Append(site.Clause.Start)
            .Append(site.Counted?.Words.End ?? 0)
            .Max();
        return RangeOpeners.AtStart(text, new(from, start), grammar) is { } opener
            ? string.IsNullOrWhiteSpace(text[opener.End..start])
            : !Words.In(text, new(from, start)).Any();
    }

    private static int StartOf(NumberSite site) => Math.Min(site.Number.HedgeSpan?.Start ?? site.Number.Span.Start,
        site.Number.OtherEnd is { } other ? Math.Min(other.Span.Start, site.Number.Span.Start) : site.Number.Span.Start);

    private static bool IsHyphened(string text, TextSpan span) =>
        (span.Start > 0 && text[span.Start - 1] is '-' or '–') || (span.End < text.Length && text[span.End] is '-' or '–');

    // A capital, other than that of the sentence's first letter.
    private static bool IsProper(ReadSentence sentence, TextSpan name) =>
        Words.In(sentence.Text, name).Any(word => word.Start != sentence.Span.Start && char.IsUpper(sentence.Text[word.Start]));
}

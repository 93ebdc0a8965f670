using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Read.Dates;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Whether a number tells what is to come.</summary>
internal static partial class KindRule
{
    private static readonly GrammarFinder Prospects = new(grammar => grammar.Prospects);
    private static readonly GrammarFinder Pronouns = new(grammar => grammar.Frames.RelativePronouns);
    private static readonly GrammarFinder NoNouns = new(grammar =>
        [.. grammar.Prepositions, .. grammar.Modals, .. grammar.Passives, .. grammar.Frames.Auxiliaries, .. grammar.ClauseOpeners]);
    private static readonly GrammarFinder Foreseeings = new(grammar =>
        grammar.Expectations.Intersect(grammar.Estimations.Except(grammar.Estimates).Concat(grammar.Modals)));
    private static readonly GrammarFinder NowWords = new(grammar => grammar.NowWords);
    private static readonly GrammarFinder Infinitives = new(grammar => grammar.Frames.Purposes);
    private static readonly GrammarFinder NounLeads = new(grammar => grammar.Frames.ObjectLeads.Concat(grammar.Demonstratives));

    // " at $": nearer, the word is of the number itself.
    private const int MarkReach = 6;

    // "Đến 4 giờ ngày 6/9" in an article of the fourth: a day that had not come where the number is of it. What is so "now" is of no such day.
    private static TextSpan? ToCome(Observation observation, NumberSite site, Grammar grammar)
    {
        if (site.Sentence.Published is not { } published || observation.AsOf is not { Value: var asOf })
        {
            return null;
        }

        if (asOf.First <= published.Last || NowWords.In(site.Sentence.Text, site.ClauseAndLead, grammar).Any())
        {
            return null;
        }

        return site.Sentence.Dates
            .Where(date => date.Agrees(asOf, published, planned: true) is DatesAgree)
            .Select(date => (TextSpan?)date.Span)
            .FirstOrDefault();
    }

    // "has ordered 40 ships to arrive this month"; but "rose by 40 to 60", "sold 40 to the council".
    private static TextSpan? ToDo(NumberSite site, Grammar grammar)
    {
        var (text, rest) = (site.Sentence.Text, new TextSpan(site.Number.Span.End, site.Clause.End));
        return Infinitives.In(text, rest, grammar).Where(to => Words.In(text, new(to.End, rest.End)).FirstOrDefault() is { IsEmpty: false } verb
                && char.IsLower(text[verb.Start]) && verb.End < rest.End && NounLeads.AtStart(text, verb, grammar) is null)
            .Cast<TextSpan?>().FirstOrDefault();
    }

    private static TextSpan? ProjectedBy(NumberSite site, List<TextSpan> modals)
    {
        if (modals.Count > 0)
        {
            return modals[0];
        }

        // "The board has predicted a flood of nine metres."
        var (text, grammar) = (site.Sentence.Text, site.Sentence.Grammar!);
        if (site.Sources.SelectMany(frame => Foreseeings.In(text, frame.Words, grammar)
            .Where(verb => verb.End == frame.Words.End && verb.End <= site.Start && (site.Clause.Contains(verb)
                || WeakModals.In(text, new(site.Clause.Start, Math.Max(site.Clause.Start, site.Start)), grammar).Any()))).Cast<TextSpan?>()
            .FirstOrDefault() is { } verb)
        {
            return verb;
        }

        return site.Sentence.Published is { } published ? site.ClauseDates.FirstOrDefault(date => date.IsAfter(published))?.Span : null;
    }

    // "will scrap it for people whose rate is 95": a verb of its own says what is.
    private static bool EndsBeforeRelative(TextSpan modal, NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        return Pronouns.In(text, new(modal.End, Math.Max(modal.End, site.Start)), grammar)
            .Any(pronoun => Finites.In(text, new(pronoun.End, Math.Max(pronoun.End, site.Start)), grammar).Any());
    }

    // "The $2.5 billion project will take years", "the 12-member panel may meet": what the thing is, and not what it will be.
    private static bool IsOfAttribute(TextSpan modal, NumberSite site, Grammar grammar)
    {
        var (text, number) = (site.Sentence.Text, site.Number.Span);
        if (!grammar.Frames.Inverts || modal.Start < number.End || number.End + 1 >= text.Length || !char.IsLetter(text[number.End + 1]))
        {
            return false;
        }

        return text[number.End] == '-' || (text[number.End] == ' ' && MoneySigns.At(text, number.Start, number.Start) is not null
            && NoNouns.AtStart(text, new(number.End, site.Sentence.Span.End), grammar) is null);
    }

    // "Its goal is to reach 40", "is to be held, with 40 guests"
    private static TextSpan? ProspectOf(NumberSite site, Grammar grammar)
    {
        TextSpan before = new(site.Sentence.Span.Start, Math.Max(site.Sentence.Span.Start, site.Start));
        // Who promises or hopes is the source as well.
        return Prospects.In(site.Sentence.Text, before, grammar).Where(word => (!site.IsInFrame(word) || site.Sources.Any(frame => frame.Words.End == word.End))
            && !site.Sentence.Names.Any(name => name.Span.Overlaps(word))).Cast<TextSpan?>().LastOrDefault();
    }

    // "with its forecast of rain Kelva has 40 ships": what is forecast is something else; but "the forecast is for 40".
    private static bool IsNoun(TextSpan modal, NumberSite site, Grammar grammar) =>
        grammar.ModalNouns.Contains(modal.In(site.Sentence.Text), StringComparer.OrdinalIgnoreCase)
        && NounLeads.EndsBefore(site.Sentence.Text, modal.Start, site.Clause, grammar);

    // "two years faster than predicted" predicts nothing.
    private static IEnumerable<TextSpan> ModalsOf(NumberSite site, Grammar grammar) =>
        from modal in Modals.In(site.Sentence.Text, site.Clause, grammar)
        where !site.IsInFrame(modal)
            && !site.Sentence.Dates.Any(date => date.Span.Overlaps(modal))
            && !site.Sentence.Names.Any(name => name.Span.Overlaps(modal))
            && !CapitalWords.IsInName(site.Sentence.Text, site.Sentence.Span, modal)
            && !IsOnlyMark(modal, site, grammar)
        where modal.End <= site.Number.Span.Start || !Comparisons.In(site.Sentence.Text, new(site.Number.Span.End, modal.Start), grammar).Any()
        select modal;

    // "did better than predicted when it took 40": what it is held against; but "above an estimated 40" is that itself.
    private static bool IsOnlyMark(TextSpan word, NumberSite site, Grammar grammar) => grammar.Speech.MarkLeads.Count > 0
        && grammar.Estimations.Concat(grammar.ModalNouns).Contains(word.In(site.Sentence.Text), StringComparer.OrdinalIgnoreCase)
        && NoSigns.MarkLeadOf(word, site.Sentence.Text, site.Sentence.Span, grammar) is { } lead
        && (word.Start >= site.Number.Span.End ? lead.Start >= site.Number.Span.End : site.Start - word.End > MarkReach);
}

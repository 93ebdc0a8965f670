using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Whether a name of a clause before is still what the number's clause is about.</summary>
internal static class CarriedNames
{
    private static readonly GrammarFinder Prepositions = new(grammar => grammar.Prepositions);
    private static readonly GrammarFinder OwnerLeads = new(grammar => grammar.Numbers.OwnerLeads.Except(grammar.Possessives));
    private static readonly GrammarFinder Distributives = new(grammar => grammar.Numbers.Distributives);
    private static readonly GrammarFinder Pronouns = new(grammar => grammar.Frames.RelativePronouns);
    private static readonly GrammarFinder SubjectOpeners = new(grammar => grammar.Contrasts.Concat(grammar.Relatives.Except(grammar.Frames.RelativePronouns)));

    public static bool IsBeside(Mention carried, TextSpan clause, NumberSite site, Grammar grammar) =>
        HasSubjectOfItsOwn(site, grammar) || IsOnlyBeside(carried, clause, site, grammar) || IsElsewhere(carried, clause, site, grammar)
        || IsOfAll(carried, site, grammar) || IsForAnother(carried, site, grammar) || IsInAnothersPlace(carried, clause, site, grammar)
        || IsItemBefore(carried, site) || IsBeforeAnothersPlace(carried, site, grammar);

    /// <summary>"Kelva và Ruvia mỗi bên có 40 tàu": it is so of either.</summary>
    public static bool IsEach(Mention other, NumberSite site, Grammar grammar) =>
        Distributives.AtStart(site.Sentence.Text, new(other.Span.End, Math.Max(other.Span.End, site.Start)), grammar) is { } each
        && string.IsNullOrWhiteSpace(site.Sentence.Text[other.Span.End..each.Start]);

    // "tại Kelva là 12 độ; còn tại Ruvia (tỉnh Dorn) là 14 độ"
    private static bool IsBeforeAnothersPlace(Mention carried, NumberSite site, Grammar grammar) => site.Sentence.Names
        .Any(name => !name.Ids.Intersect(carried.Ids).Any() && name.Span.Start > carried.Span.End
            && SubjectNames.IsPlaced(name, site, grammar) && SubjectNames.StandsBeforeBrackets(name, site));

    // "Kelva won the vote in the Ruvian council, taking 40 seats": Kelva took them.
    private static bool IsInAnothersPlace(Mention carried, TextSpan clause, NumberSite site, Grammar grammar)
    {
        var (text, names) = (site.Sentence.Text, site.Sentence.Names);
        var first = Words.In(text, site.Clause).FirstOrDefault();
        return grammar is { Frames.Inverts: true, ProgressiveEnding: { } ending } && !first.IsEmpty && first.Of(text).EndsWith(ending, StringComparison.Ordinal)
            && Prepositions.In(text, new(clause.Start, carried.Span.Start), grammar).Any()
            && names.Any(name => clause.Contains(name.Span) && name.Span.End <= carried.Span.Start && !name.Ids.Intersect(carried.Ids).Any()
                && !Prepositions.In(text, new(clause.Start, name.Span.Start), grammar).Any());
    }

    // "3 nhà (1 nhà Kelva, 2 nhà Ruvia) và 40 cầu": an item of another number, in brackets that are closed.
    private static bool IsItemBefore(Mention carried, NumberSite site)
    {
        var (text, sentence) = (site.Sentence.Text, site.Sentence);
        if (!sentence.Span.Contains(carried.Span))
        {
            return false;
        }

        var open = text.LastIndexOf('(', carried.Span.Start, carried.Span.Start - sentence.Span.Start + 1);
        var close = open < 0 ? -1 : text.IndexOf(')', open, Math.Max(0, site.Start - open));
        return close >= carried.Span.End && sentence.Numbers.Any(number => number.Span.Start > open && number.Span.End < close);
    }

    // "11 for Kelva and 14 for Ruvia": each number has its own behind it.
    private static bool IsForAnother(Mention carried, NumberSite site, Grammar grammar)
    {
        const int unitWords = 2;
        var (text, sentence, end) = (site.Sentence.Text, site.Sentence, site.Number.Span.End);
        return OwnerLeads.EndsBefore(text, carried.Span.Start, sentence.Span, grammar)
            && sentence.Names.FirstOrDefault(name => name.Span.Start >= end) is { } next && !next.Ids.Intersect(carried.Ids).Any()
            && OwnerLeads.EndsBefore(text, next.Span.Start, sentence.Span, grammar)
            && text.AsSpan(end, next.Span.Start - end).IndexOfAny(",;:()") < 0
            && Words.In(text, new(end, next.Span.Start)).Take(unitWords + 2).Count() <= unitWords + 1;
    }

    // "which can be seen from Ruvia, and found 2 planets"; "Ruvia met Kelva (54 ships)": the number is another's.
    private static bool IsOnlyBeside(Mention carried, TextSpan clause, NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        if (Pronouns.AtStart(text, clause, grammar) is not null && Prepositions.EndsBefore(text, carried.Span.Start, clause, grammar))
        {
            return true;
        }

        var open = site.Clause.Start - 1;
        var isInParentheses = open > site.Sentence.Span.Start && text[open] == '(';
        return isInParentheses && site.Sentence.Names.Any(name => !name.Ids.Intersect(carried.Ids).Any() && name.Span.Start > carried.Span.End
            && (string.IsNullOrWhiteSpace(text[Math.Min(name.Span.End, open)..open]) ? name.Span.End <= open : site.Clause.Contains(name.Span)
                && name.Span.End <= site.Number.Span.Start));
    }

    // "bảy chiếc trên vùng Ruvia, ba chiếc trên vùng Kelva": each number has its own place behind it.
    public static Mention? PlaceInstead(Mention carried, TextSpan clause, NumberSite site, Grammar grammar)
    {
        if (!SubjectNames.IsPlaced(carried, site, grammar)
            || !site.Sentence.Numbers.Any(number => number.Span.Start >= clause.Start && number.Span.End <= carried.Span.Start))
        {
            return null;
        }

        var behind = site.Sentence.Names.FirstOrDefault(name => name.Span.Start >= site.Number.Span.End && site.Clause.Contains(name.Span));
        return behind?.Ids.Intersect(carried.Ids).Any() == false && SubjectNames.IsPlaced(behind, site, grammar) ? behind : null;
    }

    // "60 nhà ở Ruvia và 40 nhà bị cô lập tại Kelva": where the one number is, not the other.
    private static bool IsElsewhere(Mention carried, TextSpan clause, NumberSite site, Grammar grammar) =>
        Prepositions.EndsBefore(site.Sentence.Text, SubjectNames.ListStart(carried, site, clause), site.Sentence.Span, grammar)
        && site.Sentence.Names.FirstOrDefault(name => name.Span.Start >= site.Number.Span.End) is { } next
        && SubjectNames.PlaceBehind(next.Ids[0], site, grammar) is not null;

    // "Kelva and Ruvia have 40 ships": of both together, unless "each" says otherwise.
    private static bool IsOfAll(Mention carried, NumberSite site, Grammar grammar) =>
        site.Sentence.Names.FirstOrDefault(name => name.Span.Start >= carried.Span.End) is { } next && next.Span.End <= site.Start
        && SubjectRule.IsJoined(carried.Ids[0], next, site, grammar) && !Distributives.In(site.Sentence.Text, site.Clause, grammar).Any();

    // "although a recent poll found a quarter": what a clause opens with is not what stood before it.
    private static bool HasSubjectOfItsOwn(NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        return grammar.Frames.Inverts && SubjectOpeners.AtStart(text, site.Clause, grammar) is { } opener
            && Words.In(text, new(opener.End, site.Clause.End)).FirstOrDefault() is { IsEmpty: false } first && first.End < site.Start
            && (grammar.Numbers.Articles.Contains(first.In(text), StringComparer.OrdinalIgnoreCase) || IsNoun(first, site, grammar));
    }

    // "when a quake killed 40", "while small ports took 40": a word in small letters that is no verb, pronoun or preposition, nor what a participle
    // begins with.
    private static bool IsNoun(TextSpan first, NumberSite site, Grammar grammar)
    {
        var word = first.In(site.Sentence.Text);
        return char.IsLower(word[0]) && !grammar.FunctionWords.Contains(word, StringComparer.OrdinalIgnoreCase)
            && !grammar.PastMarkers.Contains(word, StringComparer.OrdinalIgnoreCase)
            && !grammar.Numbers.ListVerbs.Contains(word, StringComparer.OrdinalIgnoreCase)
            && !(grammar.ProgressiveEnding is { } going && word.EndsWith(going, StringComparison.Ordinal))
            && !(grammar.PastEnding is { } past && word.EndsWith(past, StringComparison.Ordinal))
            && !grammar.Frames.Auxiliaries.Contains(word, StringComparer.OrdinalIgnoreCase)
            && !grammar.Frames.Adverbs.Contains(word, StringComparer.OrdinalIgnoreCase)
            && !word.EndsWith("ly", StringComparison.Ordinal)
            && Words.In(site.Sentence.Text, new(first.End, site.Start)).Any();
    }
}

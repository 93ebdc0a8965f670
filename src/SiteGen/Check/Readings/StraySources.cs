using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Somebody who is named beside a number only as where something came from, or in front of a noun that the number belongs to.</summary>
internal static class StraySources
{
    private const int FewWords = 3;

    private static readonly GrammarFinder Origins = new(grammar => WithPointers(grammar.OriginLeads.Except(grammar.Possessives), grammar));
    private static readonly GrammarFinder Places = new(grammar => WithPointers(grammar.PlaceLeads.Concat(grammar.Possessives), grammar));

    /// <summary>The words by which the subject is named, where it is not read to be what the number is about.</summary>
    public static TextSpan? Find(string subject, NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        var own = site.Sentence.Names.Where(name => name.Ids.Contains(subject)).ToList();
        if (own.Count == 0 || !own.TrueForAll(name => name.Span.End <= site.Start))
        {
            return null;
        }

        // "a team from Ruvia will study the sinking that left 3 dead"
        var isSender = own.TrueForAll(name => Origins.EndsBefore(text, name.Span.Start, site.Sentence.Span, grammar));
        return isSender || IsOfPlace(site, grammar) ? own[^1].Span : null;
    }

    // "from", "from the"
    private static IEnumerable<string> WithPointers(IEnumerable<string> leads, Grammar grammar) =>
        leads.SelectMany(lead => grammar.Speech.Pointers.Select(pointer => $"{lead} {pointer}").Prepend(lead));

    // "the 17,000-capacity crowd at Dorn Arena"
    private static bool IsOfPlace(NumberSite site, Grammar grammar)
    {
        var (text, end) = (site.Sentence.Text, site.Number.Span.End);
        return end + 1 < text.Length && text[end] == '-' && char.IsLetter(text[end + 1])
            && site.Sentence.Names.FirstOrDefault(name => name.Span.Start > end) is { } next
            && Places.EndsBefore(text, next.Span.Start, site.Sentence.Span, grammar)
            && Words.In(text, new(end, next.Span.Start)).Take(FewWords + 2).Count() <= FewWords + 1;
    }
}

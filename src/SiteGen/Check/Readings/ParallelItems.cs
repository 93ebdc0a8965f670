using SiteGen.Model;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Two names behind the same word, each before a number in the same unit: "giá muối tăng lên 20 đồng; giá trà lên 40 đồng".</summary>
internal static class ParallelItems
{
    private static readonly GrammarFinder Parts = new(grammar => grammar.Frames.ListLeads);
    private static readonly GrammarFinder Coordinators = new(grammar => grammar.Frames.Coordinators);

    /// <summary>The name of the other item, where the number stands in its part of the sentence and the subject has one of its own.</summary>
    public static TextSpan? OwnerOf(string subject, NumberSite site)
    {
        var unit = OtherItems.UnitAfter(site.Number, site);
        var names = site.Sentence.Names.Where(name => !site.IsInFrame(name.Span)).ToList();
        var own = names.Where(name => name.Ids.Contains(subject)).ToList();
        if (unit.Length == 0 || own.Count == 0)
        {
            return null;
        }

        if (own.FindLast(name => name.Span.End <= site.Start) is { } before)
        {
            return BehindOwn(before, names, unit, site);
        }

        if (own[0].Span.Start >= site.Number.Span.End)
        {
            return BeforeOwn(own[0], names, unit, site);
        }

        return null;
    }

    private static TextSpan? BehindOwn(Mention own, List<Mention> names, string unit, NumberSite site) => names
        .FindLast(name => name.Span.Start >= own.Span.End && name.Span.End <= site.Start && IsAnother(name, own) && IsParallel(name, own, site)
            && HasItemBefore(name, own, unit, site) && !NumbersIn(new(name.Span.End, site.Start), unit, site).Skip(1).Any())?.Span;

    private static bool HasItemBefore(Mention name, Mention own, string unit, NumberSite site) =>
        NumbersIn(new(own.Span.End, name.Span.Start), unit, site).Any(number => IsNewItem(new(number.Span.End, name.Span.Start), site));

    // "ở Bến Lam là 20 m và ở Bến Dừa là 40 m": 20 is not of Bến Dừa.
    private static TextSpan? BeforeOwn(Mention own, List<Mention> names, string unit, NumberSite site)
    {
        var next = names.Find(name => name.Span.Start >= own.Span.End)?.Span.Start ?? site.Sentence.Span.End;
        if (!IsDivided(new(site.Number.Span.End, own.Span.Start), site) || names.FindLast(name => name.Span.End <= site.Start) is not { } other)
        {
            return null;
        }

        var hasOwnNumber = NumbersIn(new(own.Span.End, next), unit, site).Any();
        var isFirst = !NumbersIn(new(other.Span.End, site.Start), unit, site).Any();
        return hasOwnNumber && isFirst && IsAnother(other, own) && IsParallel(other, own, site) ? other.Span : null;
    }

    // "trong đó tại Bến Dừa có 10" tells of a part.
    private static bool IsNewItem(TextSpan between, NumberSite site) =>
        IsDivided(between, site) && !Parts.In(site.Sentence.Text, between, site.Sentence.Grammar!).Any();

    private static bool IsDivided(TextSpan between, NumberSite site) =>
        between.Of(site.Sentence.Text).ContainsAny(",;") || Coordinators.In(site.Sentence.Text, between, site.Sentence.Grammar!).Any();

    private static bool IsAnother(Mention name, Mention own) => !name.Ids.Intersect(own.Ids, StringComparer.Ordinal).Any();

    private static bool IsParallel(Mention one, Mention other, NumberSite site) =>
        LeadOf(one, site) is { Length: > 0 } lead && lead.Equals(LeadOf(other, site), StringComparison.OrdinalIgnoreCase);

    private static string LeadOf(Mention name, NumberSite site)
    {
        var text = site.Sentence.Text;
        var word = Words.In(text, new(site.Sentence.Span.Start, name.Span.Start)).LastOrDefault();
        // "ông A" and "ông B" are no two items for that.
        return !word.IsEmpty && char.IsLetter(text[word.Start]) && string.IsNullOrWhiteSpace(text[word.End..name.Span.Start])
            && !site.Sentence.Grammar!.Honorifics.Contains(word.In(text), StringComparer.OrdinalIgnoreCase) ? word.In(text) : "";
    }

    private static IEnumerable<NumberReading> NumbersIn(TextSpan within, string unit, NumberSite site) => site.Sentence.Numbers.Where(number =>
        within.Contains(number.Span) && unit.Equals(OtherItems.UnitAfter(number, site), StringComparison.OrdinalIgnoreCase));
}

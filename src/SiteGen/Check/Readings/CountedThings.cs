using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>"600 g heroin, 14 kg thuốc lắc": of things with a number each, a number is of the one right behind it.</summary>
internal static class CountedThings
{
    private const int UnitWords = 2;

    /// <summary>The thing that the number counts, where <paramref name="carried"/> is one that another number counts; else null.</summary>
    public static Mention? Instead(Mention carried, NumberSite site, CheckContext context)
    {
        var isThing = carried.Ids.All(id => context.FactOf(id) is Term);
        return isThing && site.Sentence.Numbers.Any(number => number.Span.End <= carried.Span.Start && Behind(number.Span, site.Sentence) == carried)
            && Behind(site.Number.Span, site.Sentence) is { } own && own.Ids.All(id => context.FactOf(id) is Term) && !own.Ids.Intersect(carried.Ids).Any()
            ? own : null;
    }

    // Nothing but its unit stands between.
    private static Mention? Behind(TextSpan number, ReadSentence sentence)
    {
        var next = sentence.Names.FirstOrDefault(name => name.Span.Start >= number.End);
        return next is not null && !sentence.Numbers.Any(other => other.Span.Start >= number.End && other.Span.End <= next.Span.Start)
            && sentence.Text.AsSpan(number.End, next.Span.Start - number.End).IndexOfAny(",;:()") < 0
            && Words.In(sentence.Text, new(number.End, next.Span.Start)).Take(UnitWords + 1).Count() <= UnitWords ? next : null;
    }
}

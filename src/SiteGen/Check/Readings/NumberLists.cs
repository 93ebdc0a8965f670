using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Numbers that stand together before one unit: "11.6 and 27.6 days", "22, 23 và 24 tàu".</summary>
internal static class NumberLists
{
    private static readonly GrammarFinder Joiners = new(grammar => grammar.Numbers.UnitJoiners);

    /// <summary>Where the last number of the list ends that goes on at <paramref name="end"/>; <paramref name="end"/> where none does.</summary>
    public static int EndOf(NumberSite site, int end, Grammar grammar)
    {
        var (text, last, isJoined) = (site.Sentence.Text, end, false);
        foreach (var number in site.Sentence.Numbers.Where(number => number.Span.Start >= end && number.Magnified is null))
        {
            var link = text[last..number.Span.Start].Trim();
            var joins = Joiners.In(text, new(last, number.Span.Start), grammar).FirstOrDefault() is { IsEmpty: false } joiner && joiner.In(text) == link;
            if (isJoined || !(joins || link == ","))
            {
                break;
            }

            (last, isJoined) = (number.Span.End, joins);
        }

        return isJoined ? last : end;
    }
}

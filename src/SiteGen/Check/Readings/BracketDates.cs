using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Dates in parentheses, or right before those that hold the number: "2 tỷ (2007) và 3 tỷ (2018)", "so với năm 2021 (480 ca và 7 ca nặng)".</summary>
internal static class BracketDates
{
    private const int MostUnitWords = 3;

    /// <summary>The one date that is of this number; null where parentheses give none.</summary>
    public static GivenDate? Of(NumberSite site)
    {
        if (site.Sentence.Dates.Length == 0)
        {
            return null;
        }

        return site.Sentence.Dates.FirstOrDefault(date => IsBehind(date.Span, site.Number.Span, site)) ?? BeforeBracket(site);
    }

    /// <summary>Whether a date stands in the parentheses right behind another number.</summary>
    public static bool IsOfAnother(GivenDate date, NumberSite site) =>
        site.Sentence.Numbers.Any(number => number.Span != site.Number.Span && number.Span.End <= date.Span.Start && IsBehind(date.Span, number.Span, site));

    // Nothing but the unit stands between.
    private static bool IsBehind(TextSpan date, TextSpan number, NumberSite site)
    {
        var text = site.Sentence.Text;
        if (date.Start < number.End || text.AsSpan(date.End).TrimStart() is not [')', ..])
        {
            return false;
        }

        var between = text.AsSpan(number.End, date.Start - number.End);
        var open = between.IndexOf('(');
        return open >= 0 && between[(open + 1)..].IsWhiteSpace() && between[..open].IndexOfAny(",;:)") < 0
            && !site.Sentence.Numbers.Any(other => other.Span.Start >= number.End && other.Span.End <= date.Start)
            && Words.In(text, new(number.End, date.Start)).Take(MostUnitWords + 1).Count() <= MostUnitWords;
    }

    // What stands in the parentheses has no other date.
    private static GivenDate? BeforeBracket(NumberSite site)
    {
        var (text, start) = (site.Sentence.Text, site.Sentence.Span.Start);
        var open = text.LastIndexOf('(', site.Start, site.Start - start);
        if (open < 0 || text.AsSpan(open, site.Start - open).Contains(')'))
        {
            return null;
        }

        var end = start + text.AsSpan(start, open - start).TrimEnd().Length;
        var close = text.IndexOf(')', open, site.Sentence.Span.End - open);
        TextSpan inside = new(open, close < 0 ? site.Sentence.Span.End : close);
        return site.Sentence.Dates.Any(date => inside.Contains(date.Span)) ? null : site.Sentence.Dates.FirstOrDefault(date => date.Span.End == end);
    }
}

using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>"second in Dorn in 2015 and in Stane in 2018": each place has the date behind it.</summary>
internal static class PlacesWithDates
{
    private const int MostBetween = 1;

    /// <summary>Whether <paramref name="date"/> stands behind another place than the event's, which has a date of its own.</summary>
    /// <param name="all">What the quotes give as dates.</param>
    public static bool IsOfAnother(Event happening, QuotedEvent quote, TextSpan date, ImmutableArray<ComparedDate> all)
    {
        var text = quote.Article.Text;
        if (happening.Place?.In(quote.Language) is not { } place || DatedBy(place.Value, quote, all) is not { Agreement: Contradicts } own)
        {
            return false;
        }

        return PlaceLocatives.In(quote).Any(words => !PhraseFinder.Of(place.Value).Find(text, words).Any() && IsBehind(date, words.End, text))
            && own.Words != date;
    }

    private static ComparedDate? DatedBy(string place, QuotedEvent quote, ImmutableArray<ComparedDate> all)
    {
        var text = quote.Article.Text;
        var ends = PhraseFinder.Of(place).Find(text, quote.Span).Select(match => match.Span.End).ToList();
        return all.FirstOrDefault(date => ends.Exists(end => IsBehind(date.Words, end, text)));
    }

    private static bool IsBehind(TextSpan date, int end, string text) => date.Start >= end
        && text.AsSpan(end, date.Start - end).IndexOfAny(",;:()") < 0 && Words.In(text, new(end, date.Start)).Take(MostBetween + 1).Count() <= MostBetween;
}

using SiteGen.Model;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>The weekdays of an editor's text, where the quotes of its fact name other ones.</summary>
internal static class ProseWeekdays
{
    /// <summary>Those that neither a quote nor a date of the file has; none where the quotes tell any day in another way, since it may be that.</summary>
    public static IEnumerable<TextSpan> Strange(ProseText text, Fact fact, CheckContext context)
    {
        var named = text.Grammar is not { } grammar ? [] : text.Sentences.SelectMany(sentence =>
            RelativeDayReader.Read(text.Text, sentence.Span, grammar, DateReader.Read(text.Text, sentence.Span, grammar)))
            .Where(day => day.Relative?.Weekday is not null && text.Masked.FirstOver(day.Span) is null).ToList();
        if (named.Count == 0)
        {
            return [];
        }

        var sentences = context.Found(fact.AllEvidence)
            .SelectMany(found => found.Passage.Parts.SelectMany(found.Article.SentencesOver).Select(sentence => (found.Article, sentence))).ToList();
        var given = sentences.SelectMany(pair => pair.Article.RelativeDaysIn(pair.sentence)).ToList();
        var isOtherwise = given.Exists(day => day.Relative?.Weekday is null)
            || sentences.Exists(pair => pair.Article.DatesIn(pair.sentence).Any(date => date.Day is not null));
        if (given.Count == 0 || isOtherwise)
        {
            return [];
        }

        return from day in named
               where !given.Exists(other => other.Relative!.Weekday == day.Relative!.Weekday)
                   && !ProseYears.DatesOf(fact).Any(date => date.First.DayOfWeek == day.Relative!.Weekday)
               select day.Span;
    }
}

using System.Globalization;
using SiteGen.Check.Readings;
using SiteGen.Model;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>Dates of another thing that an event is told to be before or after: "the day before the vote on 3 May", "two weeks after its opening on 3
/// May".</summary>
internal static class AnchoredDates
{
    private const int FewWords = 5;
    private const int CountWords = 2;
    private const int LongestPreposition = 3;

    private static readonly GrammarFinder Anchors = new(grammar => grammar.Dates.Anchors.Keys);
    private static readonly GrammarFinder Prepositions = new(grammar => grammar.Dates.DayLeads.Concat(grammar.Possessives).Concat(grammar.PlaceLeads));
    private static readonly GrammarFinder PlainNegations = new(grammar => grammar.PlainNegations);

    /// <summary>How <paramref name="claimed"/> stands to such a date; null where the date is of no other thing.</summary>
    public static Agreement? Agrees(ArticleText article, TextSpan sentence, GivenDate date, EdtfDate claimed, bool planned, string? title)
    {
        if (article.Grammar is not { Frames.Inverts: true } grammar || date.Words is not { } words)
        {
            return null;
        }

        // "on Nov. 3, not Nov. 4"
        if (PlainNegations.EndsBefore(article.Text, date.Span.Start, sentence, grammar)
            && date.Agrees(claimed, article.Article.Published?.Value, planned) is DatesAgree)
        {
            return new Contradicts($"the words deny {date.Span.In(article.Text)}", DatePart.Day);
        }

        var anchor = Anchors.In(article.Text, new(sentence.Start, date.Span.Start), grammar).LastOrDefault();
        if (anchor.IsEmpty || !LeadsTo(article.Text, anchor.End, date.Span, grammar) || IsTitled(title, article.Text, new(anchor.End, date.Span.Start)))
        {
            return null;
        }

        var (sign, days) = grammar.Dates.Anchors[anchor.In(article.Text)];
        days ??= DaysBefore(article.Text, sentence, anchor, grammar);
        if (DateRules.Meant(words, article.Article.Published?.Value, planned) is not [var meant])
        {
            return new Unclear("the words give the date of another thing");
        }

        if (days is { } between && words.Day is not null)
        {
            return Shifted(meant.First.Plus(sign * between), claimed);
        }

        if (sign < 0 ? claimed.First > meant.Last : claimed.Last < meant.First)
        {
            return new Contradicts($"the words put it {anchor.In(article.Text)} {date.Span.In(article.Text)}, the file says {claimed}", DatePart.Day);
        }

        return new Unclear("the words give the date of another thing");
    }

    // "hours after his arrest on June 26", of an event that is called an arrest.
    private static bool IsTitled(string? title, string text, TextSpan thing) =>
        title is not null && Words.In(text, thing).Skip(1).Any(word => word.Length > LongestPreposition
            && title.Contains(word.In(text), StringComparison.OrdinalIgnoreCase));

    private static Agreement Shifted(DateOnly day, EdtfDate claimed) => claimed.First <= day && day <= claimed.Last
        ? new Unclear("the words count from the date of another thing")
        : new Contradicts(string.Create(CultureInfo.InvariantCulture, $"the words mean {day:yyyy-MM-dd}, the file says {claimed}"), DatePart.Day);

    // "the vote on": a noun with its article, and a word that leads to its date.
    private static bool LeadsTo(string text, int from, TextSpan date, Grammar grammar)
    {
        TextSpan between = new(from, date.Start);
        var words = Words.In(text, between).Take(FewWords + 1).ToList();
        var isLed = words.Count > 1 && (grammar.Prepositions.Contains(words[^1].In(text), StringComparer.OrdinalIgnoreCase)
            || Prepositions.AtStart(text, date, grammar) is not null);
        return words.Count is > 1 and <= FewWords && isLed && grammar.Dates.AnchorNouns.Contains(words[0].In(text), StringComparer.OrdinalIgnoreCase)
            && !between.Of(text).ContainsAny(",;:()");
    }

    // "the day", "two weeks" before the word.
    private static int? DaysBefore(string text, TextSpan sentence, TextSpan anchor, Grammar grammar)
    {
        var words = Words.In(text, new(sentence.Start, anchor.Start)).TakeLast(CountWords).ToList();
        if (words.Count < CountWords || !grammar.Dates.AnchorUnits.TryGetValue(words[^1].In(text), out var days))
        {
            return null;
        }

        var count = words[0].In(text);
        if (grammar.Numbers.Units.TryGetValue(count, out var word))
        {
            return word * days;
        }

        if (int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits <= 99)
        {
            return digits * days;
        }

        if (grammar.Dates.AnchorNouns.Contains(count, StringComparer.OrdinalIgnoreCase))
        {
            return days;
        }

        return null;
    }
}

using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>"X ngày 8/9 cho biết Kelva đã đóng cảng hôm 6/9": the day on which something is told is not that of what is told.</summary>
internal static class SayingDays
{
    private static readonly GrammarFinder Sayings = new(grammar =>
        [.. grammar.ReportingVerbs, .. grammar.Findings, .. grammar.Frames.Documents, .. grammar.Frames.SpeechNouns, .. grammar.ReportNouns]);

    private static readonly GrammarFinder PastMarkers = new(grammar => grammar.PastMarkers);

    /// <summary>Whether <paramref name="date"/> is when somebody tells of the event, who gives it another day.</summary>
    /// <param name="happening">None that is a saying itself.</param>
    public static bool IsOnlyThat(Event happening, QuotedEvent quote, TextSpan date, ImmutableArray<ComparedDate> all)
    {
        if (quote.Article.Grammar is not { } grammar || happening.Title.In(quote.Language) is null || IsSaying(happening, quote))
        {
            return false;
        }

        var frame = FrameOf(date, quote);
        // "cho biết vừa bắt Y": they tell what they did, on that day perhaps.
        return frame is not null && PastMarkers.AtStart(quote.Article.Text, frame.Content, grammar) is null
            && all.Any(other => other.Agreement is Contradicts && other.Date.Words?.Day is not null && frame.Content.Contains(other.Words));
    }

    /// <summary>Whether the event is that something was said, by its title in the quote's language.</summary>
    public static bool IsSaying(Event happening, QuotedEvent quote) => quote.Article.Grammar is { } grammar
        && happening.Title.In(quote.Language) is { } title && Sayings.In(title.Value, TextSpan.Whole(title.Value), grammar).Any();

    /// <summary>Whether somebody speaks on that day before they tell of anything.</summary>
    public static bool IsOfFrame(TextSpan date, QuotedEvent quote) => quote.Article.Grammar is not null && FrameOf(date, quote) is not null;

    /// <summary>Whether it stands among the words that let somebody speak, or right behind them: "police said on Monday they had"; but "said Monday’s
    /// storm". Of an event that is a saying itself, the day behind is its own.</summary>
    public static bool IsInFrame(Event happening, QuotedEvent quote, TextSpan date) => quote.Sentences
        .SelectMany(sentence => quote.Article.FramesIn(sentence, quote.Evidence))
        .Any(frame => frame.Stretch.Contains(date) || (frame.Kind == FrameKind.Verb && !IsSaying(happening, quote)
            && IsRightBehind(frame.Stretch, date, quote.Article)));

    private static bool IsRightBehind(TextSpan frame, TextSpan day, ArticleText article)
    {
        if (article.Grammar is not { Frames.Inverts: true } grammar || day.Start < frame.End || article.Text.AsSpan(day.End) is ['’' or '\'', ..])
        {
            return false;
        }

        var between = article.Text.AsSpan(frame.End, day.Start - frame.End).Trim();
        return between.IsEmpty || grammar.Prepositions.Contains(between.ToString(), StringComparer.OrdinalIgnoreCase);
    }

    private static ReportingFrame? FrameOf(TextSpan date, QuotedEvent quote) => quote.Article.SentencesOver(date)
        .SelectMany(sentence => quote.Article.FramesIn(sentence, quote.Evidence))
        .FirstOrDefault(frame => frame.Kind == FrameKind.Verb && !frame.IsBehind && (frame.Stretch.Contains(date) || IsLeadOf(frame, date, quote))
            && !frame.Content.Contains(date));

    // "Ngày 27-10, Chủ tịch Kelva, ông X cho biết"
    private static bool IsBeforeOffice(ReportingFrame frame, TextSpan date, QuotedEvent quote)
    {
        var (text, start) = (quote.Article.Text, date.End + 2);
        return text.AsSpan(date.End) is [',', ' ', ..] && frame.Stretch.Start > start && text[..frame.Stretch.Start].TrimEnd().EndsWith(',')
            && text.IndexOf(',', start, frame.Stretch.Start - start) is var comma && comma == text[..frame.Stretch.Start].TrimEnd().Length - 1
            && FrameFinders.For(quote.Article.Grammar!).OfficeHeads.LongestAt(text, start, comma) is not null;
    }

    // "Ngày 27-10, X cho biết"
    private static bool IsLeadOf(ReportingFrame frame, TextSpan date, QuotedEvent quote) =>
        date.End <= frame.Stretch.Start && (quote.Article.Text[date.End..frame.Stretch.Start].Trim() == "," || IsBeforeOffice(frame, date, quote))
        && quote.Article.SentencesOver(date).Any(sentence => string.IsNullOrWhiteSpace(quote.Article.Text[sentence.Start..date.Start]));
}

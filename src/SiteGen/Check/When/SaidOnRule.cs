using SiteGen.Check.Readings;
using SiteGen.Check.Who;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>When something was said: the date words around the reporting frame, not those inside what is said.</summary>
internal static class SaidOnRule
{
    public static void Check(Claim claim, IReadOnlyList<SpokenPassage> passages, CheckLog log)
    {
        if (claim.SaidOn is not { } saidOn)
        {
            return;
        }

        var dates = passages
            .SelectMany(passage => GivenDates.In(passage.Article, Around(passage), passage.Evidence, saidOn.Value, planned: false).Select(date => (Passage: passage, Date: date)))
            .ToList();
        if (dates.Find(entry => entry.Date.Agreement is DatesAgree) is { Date: { Agreement: DatesAgree how } agreeing } found)
        {
            log.Agrees(CheckKind.SaidOn, saidOn.At, DateNotes.Stated(DateNotes.Read(found.Passage.Words(agreeing.Words), how)));
        }
        else if (dates.Find(entry => entry.Date.Agreement is Contradicts) is { Date: { Agreement: Contradicts difference } contradicting } other)
        {
            log.Finds(CheckKind.SaidOn, WhenMessages.SaidOnContradicts(saidOn, difference.What, other.Passage.At(contradicting.Words)));
        }
        else
        {
            log.NotChecked(CheckKind.SaidOn, saidOn.At, dates is [var (passage, date), ..] ? DateNotes.Open(passage.Words(date.Words)) : DateNotes.SaidUnread);
        }
    }

    // Before what is said; the whole sentence where the frame stands in or behind it, or nobody speaks.
    private static TextSpan Around(SpokenPassage passage)
    {
        TextSpan whole = new(passage.Sentences[0].Start, passage.Sentences[^1].End);
        var inner = passage.Frames.LastOrDefault();
        return inner is not null && inner.Content.Start >= inner.Words.End ? new(whole.Start, inner.Content.Start) : whole;
    }
}

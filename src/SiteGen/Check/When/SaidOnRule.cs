using SiteGen.Check.Readings;
using SiteGen.Check.Who;
using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Read.Dates;
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
            .SelectMany(passage => ComparedDate.In(passage.Article, Around(claim.Speaker, passage), passage.Evidence, saidOn.Value, planned: false)
                .Select(date => (Passage: passage, Date: date)))
            .ToList();
        if (dates.Find(entry => entry.Date.Agreement is DatesAgree) is { Date: { Agreement: DatesAgree how } agreeing } found)
        {
            var published = found.Passage.Article.Article.Published?.Value;
            if (GivenDate.MissingEnd(saidOn.Value, dates.ConvertAll(entry => entry.Date.Date), published, planned: false) is { } missing)
            {
                log.Finds(CheckKind.SaidOn, WhenMessages.SeveralDatesSaid(saidOn, missing, published, found.Passage.At(agreeing.Words)));
                return;
            }

            log.Agrees(CheckKind.SaidOn, saidOn.At, DateNotes.Stated(DateNotes.Read(found.Passage.Words(agreeing.Words), how)));
        }
        else if (dates.Exists(entry => entry.Date.Agreement is Unclear))
        {
            log.Open(CheckKind.SaidOn, saidOn.At, DateNotes.SaidUnread);
        }
        else if (dates.Find(entry => entry.Date.Agreement is Contradicts) is { Date: { Agreement: Contradicts difference } contradicting } other)
        {
            log.Finds(CheckKind.SaidOn, WhenMessages.SaidOnContradicts(saidOn, difference.What, other.Passage.At(contradicting.Words)));
        }
        else if (dates.Find(entry => entry.Date.Agreement is NeedsMore) is { Date: { Agreement: NeedsMore reason } open } less)
        {
            var published = less.Passage.Article.Article.Published?.Value;
            log.Finds(CheckKind.SaidOn, WhenMessages.SeveralDatesSaid(saidOn, reason.What, published, less.Passage.At(open.Words)));
        }
        else if (passages.Any(passage => IsToldBefore(saidOn.Value, passage)))
        {
            log.Open(CheckKind.SaidOn, saidOn.At, DateNotes.SaidUnread);
        }
        else
        {
            log.Finds(CheckKind.SaidOn, WhenMessages.SaidOnNotGiven(saidOn, passages[0].QuoteAt));
        }
    }

    // In the sentence; or as a weekday in one before it, where what somebody says in several is dated once.
    private static bool IsToldBefore(EdtfDate date, SpokenPassage passage)
    {
        return passage.Article.AllSentences
            .TakeWhile(sentence => sentence.Start < passage.Sentences[^1].End)
            .SelectMany(sentence => ComparedDate.In(passage.Article, sentence, passage.Evidence, date, planned: false))
            .Where(given => given.Agreement is DatesAgree)
            .Any(given => given.Date.Words is { Relative: not null } || IsInPassage(given.Words));

        bool IsInPassage(TextSpan words) => passage.Sentences.Any(sentence => sentence.Contains(words));
    }

    // Before what is said; from the speaker on where the frame stands in or behind it; the whole sentence where nobody speaks.
    private static TextSpan Around(Voice speaker, SpokenPassage passage)
    {
        TextSpan whole = new(passage.Sentences[0].Start, passage.Sentences[^1].End);
        var inner = passage.Frames.LastOrDefault(frame => frame.Speaker is NamedSpeaker named
            && speaker is NamedVoice { Ids: var ids }
            && ids.Any(id => named.Has(id.Value))) ?? passage.Frames.LastOrDefault();
        if (inner is null || passage.IsContinued)
        {
            return whole;
        }

        if (inner.Content.Start >= inner.Words.End)
        {
            return new(whole.Start, inner.Content.Start);
        }

        return new(inner.Words.Start, passage.Sentences.First(sentence => sentence.Contains(inner.Words)).End);
    }
}

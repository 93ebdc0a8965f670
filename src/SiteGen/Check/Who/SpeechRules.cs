using SiteGen.Model;

namespace SiteGen.Check.Who;

/// <summary>How something was said: in the speaker's own words, in the article's, or not at all.</summary>
internal static class SpeechRules
{
    public static void Check(Claim claim, IReadOnlyList<SpokenPassage> passages, CheckLog log)
    {
        CheckSpeech(claim, passages, log);
        if (claim.Stance is { } stance)
        {
            CheckStance(stance.Value, stance.At, passages, log);
        }
    }

    private static void CheckSpeech(Claim claim, IReadOnlyList<SpokenPassage> passages, CheckLog log)
    {
        var at = claim.Speech.At;
        if (claim.Speech.Value == Speech.Direct)
        {
            if (claim.Speaker is ArticleVoice)
            {
                log.Finds(CheckKind.Speech, WhoMessages.ArticleIsNotQuoted(at, passages[0].QuoteAt));
            }
            else if (passages.Any(passage => passage.Passage.Parts.Any(part => passage.Quotations.Any(part.Overlaps))))
            {
                log.Agrees(CheckKind.Speech, at, WhoNotes.Quoted);
            }
            else
            {
                log.Finds(CheckKind.Speech, WhoMessages.NotDirect(at, passages[0].QuoteAt));
            }
        }
        else if (passages.FirstOrDefault(passage => passage.Passage.Parts.All(part => IsQuoted(part, passage))) is { } quoted)
        {
            log.Finds(CheckKind.Speech, WhoMessages.NotIndirect(at, quoted.QuoteAt));
        }
        else
        {
            log.Agrees(CheckKind.Speech, at, WhoNotes.Unquoted);
        }
    }

    // In quotation marks, or nothing but who speaks and then the quotation: "X nói: “…”".
    private static bool IsQuoted(Text.TextSpan part, SpokenPassage passage) =>
        passage.Quotations.Any(quotation => quotation.Contains(part))
        || passage.Quotations.Any(quotation => part.Contains(quotation) && passage.Frames.Any(frame => frame.Words.End <= quotation.Start
            && passage.Words(new(frame.Words.End, quotation.Start)).Trim() is ":" or ": “" or ":“" or "“" or ", “" or ","
            && passage.Words(new(quotation.End, part.End)).Trim('”', '.', ' ', '"').Length == 0));

    private static void CheckStance(Stance stance, Text.Place at, IReadOnlyList<SpokenPassage> passages, CheckLog log)
    {
        var silent = passages.SelectMany(passage => passage.Frames.Where(frame => frame.Kind == FrameKind.NoComment).Select(frame => (Passage: passage, Frame: frame))).ToList();
        if (stance == Stance.NoComment)
        {
            if (silent.Count > 0)
            {
                log.Agrees(CheckKind.Speech, at, WhoNotes.NoComment(silent[0].Passage.Words(silent[0].Frame.Words)));
            }
            else
            {
                log.Finds(CheckKind.Speech, WhoMessages.NotNoComment(at, passages[0].QuoteAt));
            }
        }
        else if (silent.Count > 0 && passages.All(passage => passage.Frames.All(frame => frame.Kind == FrameKind.NoComment)))
        {
            log.Finds(CheckKind.Speech, WhoMessages.OnlyNoComment(at, silent[0].Passage.At(silent[0].Frame.Words)));
        }
        else
        {
            log.NotChecked(CheckKind.Speech, at, WhoNotes.StanceUnread);
        }
    }
}

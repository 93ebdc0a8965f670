using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>Who reported what somebody else said: read in an outer frame, in the sentence before, or as the outlet that the whole article retells.</summary>
internal static class ViaRule
{
    public static void Check(Claim claim, SpokenPassage passage, CheckContext context, CheckLog log)
    {
        foreach (var via in claim.Via)
        {
            if (claim.Speaker is NamedVoice speaker && speaker.Ids.Any(id => id.Value == via.Value))
            {
                log.Finds(CheckKind.Speaker, WhoMessages.ViaIsTheSpeaker(via));
            }
            else if (passage.Article.Article.Origin is { } origin && origin.ByLanguage.Any(entry => entry.Text.Value == via.Value))
            {
                log.Agrees(CheckKind.Speaker, via.At, WhoNotes.ViaOrigin(via.Value));
            }
            else if (passage.Frames.FirstOrDefault(frame =>
                frame != Innermost(claim, passage) && frame.Speaker is NamedSpeaker named && named.Has(via.Value)) is { } frame)
            {
                log.Agrees(CheckKind.Speaker, via.At, WhoNotes.ViaRead(via.Value, passage.Words(frame.Words)));
            }
            else if (claim.Speaker is not ArticleVoice && MentionOf(via.Value, Innermost(claim, passage), passage, context) is { } mention)
            {
                log.Agrees(CheckKind.Speaker, via.At, WhoNotes.ViaBeside(via.Value, passage.Words(mention)));
            }
            else if (passage.Frames is [{ Speaker: NamedSpeaker { IsOpen: false } outer } first, _, ..])
            {
                log.Finds(CheckKind.Speaker, WhoMessages.ViaIsAnother(via, context.NamesOf(outer.Names), passage.At(first.Words)));
            }
            else if (passage.Sentences.SelectMany(sentence => passage.Article.MentionsIn(sentence, passage.Evidence))
                .FirstOrDefault(name => name.Ids.Contains(via.Value)) is { } named
                && context.FactOf(via.Value) is Organization { Type.Value: OrganizationType.Media })
            {
                log.Open(CheckKind.Speaker, via.At, WhoNotes.ViaNamedOnly(via.Value, passage.Words(named.Span)));
            }
            else
            {
                log.Finds(CheckKind.Speaker, WhoMessages.ViaNotRead(via, passage.QuoteAt));
            }
        }
    }

    // Who says it does not pass it on as well.
    private static ReportingFrame? Innermost(Claim claim, SpokenPassage passage) =>
        claim.Speaker is NamedVoice speaker
            ? passage.Frames.LastOrDefault(frame => frame.Speaker is NamedSpeaker named && speaker.Ids.Any(id => named.Has(id.Value)))
            : passage.Frames.LastOrDefault();

    // An outlet that speaks in the sentence before and goes on here ("He said …"), or who is quoted as passing it on:
    // "Reuters dẫn lời Kimball cho biết", "Kimball told Reuters".
    private static TextSpan? MentionOf(string id, ReportingFrame? own, SpokenPassage passage, CheckContext context)
    {
        var text = passage.Article;
        var first = text.AllSentences.IndexOf(passage.Sentences[0]);
        if (first > 0 && own is not null && !IsByName(own, passage, context) && context.FactOf(id) is Organization { Type.Value: OrganizationType.Media }
            && text.FramesIn(text.AllSentences[first - 1], passage.Evidence)
                .FirstOrDefault(frame => frame.Speaker is NamedSpeaker named && named.Has(id)) is { } before)
        {
            return before.Words;
        }

        return passage.Sentences
            .SelectMany(sentence => text.MentionsIn(sentence, passage.Evidence))
            .FirstOrDefault(mention => mention.Ids.Contains(id) && PassesOn(mention.Span, passage))
            ?.Span;
    }

    // Not by "he", nor as somebody whom nobody names.
    private static bool IsByName(ReportingFrame frame, SpokenPassage passage, CheckContext context) =>
        frame.Speaker is NamedSpeaker named
            && passage.Article.MentionsIn(named.Words, passage.Evidence).Any(mention => mention.Ids.Any(id => context.FactOf(id) is Person or Organization));

    private static bool PassesOn(TextSpan name, SpokenPassage passage)
    {
        var (text, sentence) = (passage.Article.Text, passage.Sentences.First(sentence => sentence.Contains(name)));
        var after = text[name.End..sentence.End].TrimStart(' ', ')');
        var before = text[sentence.Start..name.Start].TrimEnd();
        before = before.EndsWith(" the", StringComparison.OrdinalIgnoreCase) ? before[..^4] : before;

        // What it says itself is read as a frame; "Sở Thủy sản, cho biết" stands behind somebody's office.
        var frames = passage.Grammar.Frames;
        var isLast = before.EndsWith(',') && frames.PassingOn.Contains(after.Trim(' ', '.', '”', '"'), StringComparer.OrdinalIgnoreCase);
        return isLast || frames.PassingOn.Except(passage.Grammar.ReportingVerbs, StringComparer.Ordinal)
            .Any(verb => after.StartsWith(verb, StringComparison.OrdinalIgnoreCase) || after.StartsWith($", {verb}", StringComparison.OrdinalIgnoreCase))
            || frames.PassedTo.Any(verb => before.EndsWith(verb, StringComparison.OrdinalIgnoreCase) && Words.IsBoundary(before, before.Length - verb.Length));
    }
}

using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>Who reported what somebody else said: read in an outer frame, in the sentence before, or as the outlet that the whole article retells.</summary>
internal static class ViaRule
{
    public static void Check(Claim claim, SpokenPassage passage, CheckContext context, CheckLog log)
    {
        foreach (var via in claim.Via)
        {
            if (passage.Article.Article.Origin is { } origin && origin.ByLanguage.Any(entry => entry.Text.Value == via.Value))
            {
                log.Agrees(CheckKind.Speaker, via.At, WhoNotes.ViaOrigin(via.Value));
            }
            else if (passage.Frames.FirstOrDefault(frame => frame.Speaker is NamedSpeaker named && named.Has(via.Value)) is { } frame)
            {
                log.Agrees(CheckKind.Speaker, via.At, WhoNotes.ViaRead(via.Value, passage.Words(frame.Words)));
            }
            else if (passage.Frames is [{ Speaker: NamedSpeaker { IsOpen: false } outer } first, _, ..])
            {
                log.Finds(CheckKind.Speaker, WhoMessages.ViaIsAnother(via, context.NamesOf(outer.Names), passage.At(first.Words)));
            }
            else if (MentionOf(via.Value, passage) is { } mention)
            {
                log.Agrees(CheckKind.Speaker, via.At, WhoNotes.ViaBeside(via.Value, passage.Words(mention)));
            }
            else
            {
                log.Finds(CheckKind.Speaker, WhoMessages.ViaNotRead(via, passage.QuoteAt));
            }
        }
    }

    // In the sentence before, or beside who speaks: "Reuters dẫn lời Kimball cho biết", "Kimball told Reuters".
    private static TextSpan? MentionOf(string id, SpokenPassage passage)
    {
        var first = passage.Article.AllSentences.IndexOf(passage.Sentences[0]);
        var before = passage.Article.AllSentences[Math.Max(0, first - 1)].Start;
        return passage.Article.MentionsIn(new(before, passage.Sentences[^1].End), passage.Evidence)
            .FirstOrDefault(mention => mention.Ids.Contains(id) && !passage.Quotations.Any(quotation => quotation.Overlaps(mention.Span)))?.Span;
    }
}

using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>A claim whose speakers are known: each is made to speak where its quotes stand.</summary>
internal static class NamedSpeakerRule
{
    public static void Check(NamedVoice voice, IReadOnlyList<SpokenPassage> passages, CheckContext context, CheckLog log)
    {
        foreach (var id in voice.Ids)
        {
            var speaking = passages.Where(passage => FrameOf(id.Value, passage) is not null).ToList();
            foreach (var passage in passages)
            {
                Check(id, passage, isReadElsewhere: speaking.Exists(other => other != passage), context, log.Of(passage.Evidence.Quote.At));
            }
        }
    }

    private static void Check(Located<string> id, SpokenPassage passage, bool isReadElsewhere, CheckContext context, CheckLog log)
    {
        if (FrameOf(id.Value, passage) is { } frame)
        {
            var name = ((NamedSpeaker)frame.Speaker).Names.First(name => name.Ids.Contains(id.Value));
            if (name is { IsReading: false, Ids.Length: > 1 })
            {
                log.Finds(CheckKind.Speaker, WhoMessages.NameOfSeveral(id, passage.Words(name.Span), name.Ids, passage.At(name.Span)));
            }
            else if (frame.Kind == FrameKind.Attribution && context.FactOf(id.Value) is Organization { Type.Value: OrganizationType.Media } && InnerOf(frame, passage) is { } inner)
            {
                log.Finds(CheckKind.Speaker, WhoMessages.OutletReports(id, context.NamesOf(((NamedSpeaker)inner.Speaker).Names), passage.At(inner.Words)));
            }
            else
            {
                log.Agrees(CheckKind.Speaker, id.At, WhoNotes.SpeakerRead(id.Value, passage.Words(frame.Words)));
            }

            return;
        }

        var others = passage.Frames.Where(other => other.Speaker is NamedSpeaker { IsOpen: false } or UnnamedSpeaker).ToList();
        if (others.Count > 0 && !passage.Frames.Any(other => CouldBe(id.Value, other, passage, context)) && !(passage.IsContinued && NearbyNames.MayMean(id.Value, passage, context)))
        {
            log.Finds(CheckKind.Speaker, others[^1].Speaker is NamedSpeaker named
                ? WhoMessages.AnotherSpeaks(id, context.NamesOf(named.Names), passage.At(others[^1].Words))
                : WhoMessages.SomebodyUnnamedSpeaks(id, passage.Words(others[^1].Speaker.Words), passage.At(others[^1].Words)));
        }
        else if (isReadElsewhere)
        {
            log.NotChecked(CheckKind.Speaker, passage.QuoteAt, WhoNotes.SpeakerElsewhere(id.Value));
        }
        else if (passage.Frames.IsEmpty && !NearbyNames.MayMean(id.Value, passage, context))
        {
            log.Finds(CheckKind.Speaker, WhoMessages.NamedNowhereNear(id, passage.QuoteAt));
        }
        else
        {
            log.Finds(CheckKind.Speaker, WhoMessages.NobodyReadAs(id, passage.QuoteAt));
        }
    }

    private static ReportingFrame? FrameOf(string id, SpokenPassage passage) =>
        passage.Frames.LastOrDefault(frame => frame.Speaker is NamedSpeaker named && named.Has(id));

    // "Theo Tạp chí Phố Wall, … Bộ Ngoại giao Trung Quốc cho biết": the ministry speaks.
    private static ReportingFrame? InnerOf(ReportingFrame outer, SpokenPassage passage) =>
        passage.Frames.FirstOrDefault(frame => frame.Words.Start > outer.Words.Start && frame.Speaker is NamedSpeaker { IsOpen: false });

    // Words that nobody could read may mean whoever has such an office, or belongs to such a body.
    public static bool CouldBe(string id, ReportingFrame frame, SpokenPassage passage, CheckContext context) => frame.Speaker switch
    {
        NamedSpeaker { IsOpen: true } => true,
        UnreadSpeaker unread when context.FactOf(id) is Person person => person.Roles.IsEmpty || person.Roles.Any(role =>
            role.Title.In(passage.Grammar.Language) is not { } title || passage.Words(unread.Words).Contains(title.Value, StringComparison.OrdinalIgnoreCase)),
        UnreadSpeaker unread => passage.Article.MentionsIn(unread.Words, passage.Evidence) is var names && (names.IsEmpty || names.Any(name => name.Ids.Contains(id))),
        _ => false,
    };
}

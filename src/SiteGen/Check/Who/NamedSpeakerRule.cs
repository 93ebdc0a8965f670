using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>A claim whose speakers are known: each is made to speak where its quotes stand.</summary>
internal static class NamedSpeakerRule
{
    /// <param name="text">The claim's own words.</param>
    public static void Check(NamedVoice voice, LocalText text, IReadOnlyList<SpokenPassage> passages, CheckContext context, CheckLog log)
    {
        foreach (var id in voice.Ids)
        {
            var speaking = passages.Where(passage => FrameOf(id.Value, passage) is not null).ToList();
            foreach (var passage in passages)
            {
                if (ReporterAmong(voice, id.Value, passage, context) is { } inner)
                {
                    log.Of(passage.Evidence.Quote.At)
                        .Finds(CheckKind.Speaker, WhoMessages.ReporterAmongSpeakers(id, passage.Words(inner.Speaker.Words), passage.At(inner.Words)));
                    continue;
                }

                Check(id, text, passage, isReadElsewhere: speaking.Exists(other => other != passage), context, log.Of(passage.Evidence.Quote.At));
            }
        }
    }

    private static void Check(Located<string> id, LocalText text, SpokenPassage passage, bool isReadElsewhere, CheckContext context, CheckLog log)
    {
        if (FrameOf(id.Value, passage) is { } frame)
        {
            var name = ((NamedSpeaker)frame.Speaker).Names.First(name => name.Ids.Contains(id.Value));
            if (name is { IsReading: false, Ids.Length: > 1 })
            {
                log.Finds(CheckKind.Speaker, WhoMessages.NameOfSeveral(id, passage.Words(name.Span), name.Ids, passage.At(name.Span)));
            }
            else if (frame.Kind == FrameKind.Attribution && context.FactOf(id.Value) is Organization { Type.Value: OrganizationType.Media }
                && InnerOf(frame, passage) is { } inner)
            {
                log.Finds(CheckKind.Speaker, WhoMessages.OutletReports(id, inner.Speaker is NamedSpeaker named ? context.NamesOf(named.Names)
                    : passage.Words(inner.Speaker.Words), passage.At(inner.Words)));
            }
            else if (passage.Article.Read.People.MayBeAnother(name) || SaidBeside.IsOfAnother(id.Value, text, frame, passage))
            {
                log.Open(CheckKind.Speaker, id.At, WhoNotes.Unclear(passage.Words(name.Span)));
            }
            else
            {
                log.Agrees(CheckKind.Speaker, id.At, WhoNotes.SpeakerRead(id.Value, passage.Words(frame.Words)));
            }

            return;
        }

        if (OtherThan(id.Value, passage, context) is { } other)
        {
            log.Finds(CheckKind.Speaker, other.Speaker switch
            {
                NamedSpeaker named => WhoMessages.AnotherSpeaks(id, context.NamesOf(named.Names), passage.At(other.Words)),
                UnreadSpeaker unread => WhoMessages.SomebodyUnknownSpeaks(id, passage.Words(unread.Name), passage.At(other.Words)),
                var unnamed => WhoMessages.SomebodyUnnamedSpeaks(id, passage.Words(unnamed.Words), passage.At(other.Words)),
            });
        }
        else if (!isReadElsewhere && passage.Frames.IsEmpty && Attitudes.Other(id.Value, passage, context) is { } thinker)
        {
            log.Finds(CheckKind.Speaker, WhoMessages.AnotherSpeaks(id, context.NamesOf(thinker.Names), passage.At(thinker.Words)));
        }
        else
        {
            log.Open(CheckKind.Speaker, passage.QuoteAt, isReadElsewhere ? WhoNotes.SpeakerElsewhere(id.Value) : WhoNotes.Unread(id.Value));
        }
    }

    // Who else is read to speak, where nobody may be meant by it: silence contradicts nothing.
    private static ReportingFrame? OtherThan(string id, SpokenPassage passage, CheckContext context)
    {
        var others = passage.Frames.Where(other => other.Speaker is NamedSpeaker { IsOpen: false } or UnnamedSpeaker or UnreadSpeaker { Name.IsEmpty: false })
            .ToList();
        var isRetold = others.TrueForAll(other => other.Speaker is NamedSpeaker outlet
            && outlet.Names.All(name => name.Ids.All(reporter => context.FactOf(reporter) is Organization { Type.Value: OrganizationType.Media })));
        return others.Count > 0 && !passage.Frames.Any(other => CouldBe(id, other.Speaker, passage, context)) && !NounsOfSpeech.AreOf(id, passage)
            && !(isRetold && Attitudes.IsThinking(id, passage, context)) ? others[^1] : null;
    }

    // "X said that Y had said it": not both say it. The frame inside that of one of several speakers, if others of them speak there.
    private static ReportingFrame? ReporterAmong(NamedVoice voice, string id, SpokenPassage passage, CheckContext context)
    {
        if (voice.Ids.Length < 2 || FrameOf(id, passage) is not { } own)
        {
            return null;
        }

        return passage.Frames.FirstOrDefault(frame => frame != own && IsNested(own, frame, passage)
            && voice.Ids.Any(other => other.Value != id
            && ((frame.Speaker is NamedSpeaker named && named.Has(other.Value)) || CouldBe(other.Value, frame.Speaker, passage, context))));
    }

    // "X said no, and Y said no" are two that stand side by side; "…, X reported, citing Y" are not.
    private static bool IsNested(ReportingFrame outer, ReportingFrame inner, SpokenPassage passage)
    {
        if (inner.Words.Start < outer.Words.End
            || !passage.Sentences.Any(sentence => sentence.Contains(outer.Words) && sentence.Contains(inner.Words)))
        {
            return false;
        }

        TextSpan between = new(outer.Words.End, inner.Words.Start);
        return inner.Kind == FrameKind.Attribution || !FrameFinders.For(passage.Grammar).Coordinators.Find(passage.Article.Text, between).Any();
    }

    private static ReportingFrame? FrameOf(string id, SpokenPassage passage) =>
        passage.Frames.LastOrDefault(frame => frame.Speaker is NamedSpeaker named && named.Has(id));

    // "Theo Tạp chí Phố Wall, … Bộ Ngoại giao Trung Quốc cho biết": the ministry speaks.
    private static ReportingFrame? InnerOf(ReportingFrame outer, SpokenPassage passage) =>
        passage.Frames.FirstOrDefault(frame => frame != outer && (frame.Words.Start > outer.Words.Start || outer.Content.Contains(frame.Words))
            && (frame.Speaker is NamedSpeaker { IsOpen: false } || (frame is { Speaker: UnnamedSpeaker, Kind: FrameKind.Verb, IsBehind: false }
                && outer.Content.Contains(frame.Words))));

    // Words that nobody could read may mean whoever has such an office, or belongs to such a body.
    public static bool CouldBe(string id, Speaker speaker, SpokenPassage passage, CheckContext context) => speaker switch
    {
        NamedSpeaker { IsOpen: true } => true,
        UnnamedSpeaker unnamed => SpeaksFor(id, unnamed, passage, context),
        UnreadSpeaker { Name.IsEmpty: false } unread when context.FactOf(id) is Person =>
            passage.Article.Read.Read(passage.Sentences[0], passage.Evidence).MayName(id, unread.Name),
        UnreadSpeaker unread when context.FactOf(id) is Person person => person.Roles.IsEmpty || person.Roles.Any(role =>
            role.Title.In(passage.Grammar.Language) is not { } title || passage.Words(unread.Words).Contains(title.Value, StringComparison.OrdinalIgnoreCase)),
        UnreadSpeaker unread when IsOfficeOfSomebody(unread, passage, context) => false,
        UnreadSpeaker unread => passage.Article.MentionsIn(unread.Words, passage.Evidence) is var names
            && (names.IsEmpty || names.Any(name => name.Ids.Contains(id))),
        _ => false,
    };

    // "CDC officials" speak for the CDC, but not "US officials" for the country.
    private static bool SpeaksFor(string id, UnnamedSpeaker unnamed, SpokenPassage passage, CheckContext context) =>
        context.FactOf(id) is Organization { Type.Value: not (OrganizationType.State or OrganizationType.Government) }
        && unnamed.Of.Any(name => name.Ids.Contains(id))
        && PhraseFinder.For(passage.Grammar.Frames.OwnVoices).Find(passage.Article.Text, unnamed.Words).Any();

    // "Chủ tịch Trung Quốc": a person, and not the country.
    private static bool IsOfficeOfSomebody(UnreadSpeaker unread, SpokenPassage passage, CheckContext context) =>
        context.Project.People.SelectMany(person => person.Roles)
            .Any(role => role.Title.In(passage.Grammar.Language) is { } title
            && passage.Words(unread.Words).StartsWith(title.Value, StringComparison.OrdinalIgnoreCase));
}

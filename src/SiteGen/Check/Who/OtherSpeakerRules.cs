using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>A claim of the article itself, or of somebody whom it does not name.</summary>
internal static class OtherSpeakerRules
{
    public static void Check(ArticleVoice voice, LocalText text, SpokenPassage passage, CheckContext context, CheckLog log)
    {
        var aside = passage.Sentences.Select(sentence => passage.Article.Read.Read(sentence, passage.Evidence).Aside)
            .FirstOrDefault(aside => aside.Contains(passage.Quote));
        if (!aside.IsEmpty)
        {
            log.Agrees(CheckKind.Speaker, voice.At, WhoNotes.ArticleAgain(passage.Words(aside)));
            return;
        }

        var governing = passage.Frames.Where(frame => IsGoverned(passage, frame)).ToList();
        if (governing.Find(frame => frame.Speaker is NamedSpeaker { IsOpen: false } or UnnamedSpeaker or UnreadSpeaker { Name.IsEmpty: false }
            && !IsRelative(passage, frame)) is { } speaking)
        {
            var speaker = speaking.Speaker is NamedSpeaker named ? context.NamesOf(named.Names) : $"\"{passage.Words(speaking.Speaker.Words)}\"";
            log.Finds(CheckKind.Speaker, WhoMessages.NotTheArticlesOwn(voice.At, speaker, passage.At(speaking.Words)));
        }
        else if (governing.Count > 0)
        {
            log.Open(CheckKind.Speaker, voice.At, WhoNotes.Unclear(passage.Words(governing[0].Words)));
        }
        else if (SignIn(passage) is { } sign)
        {
            log.Open(CheckKind.Speaker, voice.At, WhoNotes.MayBe(passage.Words(sign)));
        }
        else if (Attitudes.OfUnnamed(passage, text.In(passage.Grammar.Language)?.Value ?? "") is { } thinking)
        {
            log.Open(CheckKind.Speaker, voice.At, WhoNotes.MayBe(passage.Words(thinking)));
        }
        else
        {
            log.Agrees(CheckKind.Speaker, voice.At, WhoNotes.ArticleItself);
        }
    }

    private static TextSpan? SignIn(SpokenPassage passage) => passage.Article.SentencesOver(passage.Quote)
        .Select(sentence => SpeechSigns.Unread(passage.Article.Read.Read(sentence, passage.Evidence)))
        .FirstOrDefault(sign => sign is not null);

    // "Marsh ague, which is suspected to spread, killed 214 people, according to X": what stands between the commas may be the article's own.
    private static bool IsRelative(SpokenPassage passage, ReportingFrame frame)
    {
        var (text, quote) = (passage.Article.Text, passage.Quote);
        var pronoun = FrameFinders.For(passage.Grammar).RelativePronouns.Find(text, frame.Content).Select(match => match.Span)
            .LastOrDefault(word => word.Start < quote.End);
        return frame.IsBehind && !pronoun.IsEmpty && text.AsSpan(0, pronoun.Start).TrimEnd() is [.., ',']
            && text.IndexOf(',', pronoun.End) is >= 0 and var comma && quote.End <= comma;
    }

    public static void Check(UnnamedVoice voice, SpokenPassage passage, CheckContext context, CheckLog log)
    {
        var unnamed = passage.Frames.Select(frame => frame.Speaker).OfType<UnnamedSpeaker>().FirstOrDefault();
        var side = passage.Frames.Select(frame => frame.Speaker).OfType<NamedSpeaker>()
            .FirstOrDefault(named => named.IsSide && voice.Of is { } of && named.Has(of.Value));
        var unread = passage.Frames.Select(frame => frame.Speaker).OfType<UnreadSpeaker>().FirstOrDefault();
        if (unnamed is null && side is null && unread is null
            && passage.Frames.FirstOrDefault(frame => frame.Speaker is NamedSpeaker { IsOpen: false }) is { Speaker: NamedSpeaker known } said)
        {
            log.Finds(CheckKind.Speaker, WhoMessages.SpeakerIsNamed(voice.At, context.NamesOf(known.Names), passage.At(said.Words)));
        }
        else if (UnnamedWords.MissingIn(voice.Text, passage, context) is { IsEmpty: false } missing)
        {
            var read = (unnamed ?? side ?? unread as Speaker)?.Words;
            // "They concluded": the words may stand in the sentence before.
            var isAgain = read is { } again && passage.Grammar.Pronouns.Contains(passage.Words(again), StringComparer.OrdinalIgnoreCase);
            if ((read is null || isAgain) && UnnamedWords.StandIn(passage.Article, missing))
            {
                log.Open(CheckKind.Speaker, voice.At, WhoNotes.UnnamedUnread);
            }
            else
            {
                log.Finds(CheckKind.Speaker, WhoMessages
                    .UnnamedOtherwise(voice.Text.In(passage.Grammar.Language)!, missing, passage.At(read ?? passage.Quote)));
            }
        }
        else if (unnamed is not null && UnnamedWords.OtherOwner(voice.Text, unnamed.Words, passage) is { } owner)
        {
            log.Finds(CheckKind.Speaker, WhoMessages.UnnamedOtherwise(voice.Text.In(passage.Grammar.Language)!, [owner], passage.At(unnamed.Words)));
        }
        else if (unnamed is not null)
        {
            CheckOf(voice, unnamed, passage, context, log);
        }
        else if (side is not null)
        {
            log.Agrees(CheckKind.Speaker, voice.At, WhoNotes.UnnamedOf(voice.Of!.Value, passage.Words(side.Words)));
        }
        else if (unread is not null)
        {
            log.Agrees(CheckKind.Speaker, voice.At, WhoNotes.Unknown(passage.Words(unread.Words)));
        }
        else if (SourceIn(voice, passage) is { } source)
        {
            log.Agrees(CheckKind.Speaker, voice.At, WhoNotes.Unnamed(passage.Words(source)));
        }
        else
        {
            log.Open(CheckKind.Speaker, voice.At, WhoNotes.UnnamedUnread);
        }
    }

    // What is told is all of the sentence but the words of the source.
    private static TextSpan? SourceIn(UnnamedVoice voice, SpokenPassage passage)
    {
        if (voice.Text.In(passage.Grammar.Language) is not { } words || !passage.Frames.IsEmpty)
        {
            return null;
        }

        return passage.Sentences.Select(sentence => passage.Article.Read.Read(sentence, passage.Evidence))
            .Select(read => UnnamedSources.Of(words.Value, LastWordOf(read), read) ?? UnnamedSources.Of(words.Value, FirstWordOf(read), read))
            .FirstOrDefault(source => source is not null);
    }

    private static TextSpan LastWordOf(Sentence sentence) => Words.In(sentence.Text, sentence.Body).LastOrDefault();

    private static TextSpan FirstWordOf(Sentence sentence) => Words.In(sentence.Text, sentence.Body).FirstOrDefault();

    private static void CheckOf(UnnamedVoice voice, UnnamedSpeaker speaker, SpokenPassage passage, CheckContext context, CheckLog log)
    {
        var read = WhoNotes.Unnamed(passage.Words(speaker.Words));
        var ids = speaker.Of.SelectMany(name => name.Ids).ToList();
        if (voice.Of is not { } of || ids.Exists(id => context.IsWithin(id, of.Value)))
        {
            log.Agrees(CheckKind.Speaker, voice.At, read);
        }
        else if (ids.Count > 0 && !ids.Exists(id => context.FactOf(id) is Person person && MayBeAt(person, of.Value, context)))
        {
            log.Finds(CheckKind.Speaker, WhoMessages.UnnamedOfAnother(of, context.NamesOf(speaker.Of), passage.At(speaker.Words)));
        }
        else
        {
            log.Agrees(CheckKind.Speaker, voice.At, read);
            log.Open(CheckKind.Speaker, of.At, WhoNotes.BodyUnread(of.Value));
        }
    }

    // "an aide to President Biden": of the body that he heads.
    private static bool MayBeAt(Person person, string body, CheckContext context) =>
        person.Roles.All(role => role.Organization is null)
            || person.Roles.Any(role => role.Organization is { } at && (context.IsWithin(at.Value, body) || context.IsWithin(body, at.Value)));

    // After "but" the article may speak again: a quote that begins there is nobody's for certain.
    private static bool IsGoverned(SpokenPassage passage, ReportingFrame frame)
    {
        var contrast = FrameFinders.For(passage.Grammar).Contrasts.Find(passage.Article.Text, frame.Content)
            .Select(match => match.Span)
            .FirstOrDefault(span => span.Start > frame.Words.End && !passage.Quotations.Any(quotation => quotation.Overlaps(span)));
        return contrast.IsEmpty || passage.Quote.Start < contrast.Start;
    }
}

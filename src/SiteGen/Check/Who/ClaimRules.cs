using SiteGen.Check.When;
using SiteGen.Model;

namespace SiteGen.Check.Who;

/// <summary>Whether the words that a claim rests on are its speaker's, said as the file says and when it says.</summary>
internal static class ClaimRules
{
    public static void Check(Claim claim, CheckContext context, CheckLog log)
    {
        List<SpokenPassage> passages = [];
        foreach (var (evidence, passage, article) in context.Found(claim.Evidence))
        {
            if (article.Grammar is { } grammar)
            {
                passages.Add(SpokenPassage.Of(evidence, passage, article, grammar));
            }
            else
            {
                log.Of(evidence.Quote.At).Open(CheckKind.Speaker, evidence.Quote.At, WhoNotes.Language);
            }
        }

        if (passages.Count == 0)
        {
            return;
        }

        CheckSpeaker(claim, passages, context, log);
        foreach (var passage in passages)
        {
            ViaRule.Check(claim, passage, context, log.Of(passage.Evidence.Quote.At));
        }

        SpeechRules.Check(claim, passages, log);
        SaidOnRule.Check(claim, passages, log);
    }

    private static void CheckSpeaker(Claim claim, List<SpokenPassage> passages, CheckContext context, CheckLog log)
    {
        if (claim.Speaker is NamedVoice named)
        {
            NamedSpeakerRule.Check(named, claim.Text, passages, context, log);
            return;
        }

        foreach (var passage in passages)
        {
            switch (claim.Speaker)
            {
                case ArticleVoice article:
                    OtherSpeakerRules.Check(article, claim.Text, passage, context, log.Of(passage.Evidence.Quote.At));
                    break;
                case UnnamedVoice unnamed when PassedOnStudies.In(unnamed, claim.Via, passage) is { } study:
                    log.Of(passage.Evidence.Quote.At).Agrees(CheckKind.Speaker, unnamed.At, WhoNotes.Unknown(passage.Words(study)));
                    break;
                case UnnamedVoice unnamed:
                    OtherSpeakerRules.Check(unnamed, passage, context, log.Of(passage.Evidence.Quote.At));
                    break;
            }
        }
    }
}

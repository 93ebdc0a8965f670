using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Accounts;

/// <summary>Whom a claim is about: named beside its quotes or in the claim's own text, or in an event that it is about. What it is about, its topics, is the editor's word.</summary>
internal static class AboutRule
{
    public static void Check(Claim claim, CheckContext context, CheckLog log)
    {
        var beside = context.Found(claim.Evidence)
            .SelectMany(piece => piece.Article.SentencesOver(piece.Passage.Whole).SelectMany(sentence => piece.Article.MentionsIn(sentence, piece.Evidence)))
            .SelectMany(mention => mention.Ids)
            .ToHashSet(StringComparer.Ordinal);
        beside.UnionWith(claim.About.Select(about => context.FactOf(about.Value)).OfType<Event>().SelectMany(happening => happening.Participants).Select(participant => participant.Who.Value));
        foreach (var about in claim.About)
        {
            if (context.FactOf(about.Value) is Entity entity and not Term && !beside.Contains(entity.Id) && !IsIn(claim.Text, entity))
            {
                log.Finds(CheckKind.Named, AccountMessages.AboutNobodyNamed(about, claim.Evidence[0].Quote.At));
            }
        }
    }

    private static bool IsIn(LocalText text, Entity entity)
    {
        var names = PhraseFinder.Of(entity.Spellings.Select(spelling => spelling.Value));
        return text.ByLanguage.Any(entry => names.Find(entry.Text.Value).Any() || entry.Text.Value.Contains($"[[{entity.Id}", StringComparison.Ordinal));
    }
}

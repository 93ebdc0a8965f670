using SiteGen.Check.Who;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Accounts;

/// <summary>Whom a claim is about: named in what is said there or in the claim's own text, or taking part in an event that it is about; who only says or
/// reports it is not. What it is about, its topics, is the editor's word.</summary>
internal static class AboutRule
{
    public static void Check(Claim claim, CheckContext context, CheckLog log)
    {
        if (claim.About.IsEmpty)
        {
            return;
        }

        var passages = context.Found(claim.Evidence).ToList();
        var said = passages.Where(piece => piece.Article.Grammar is not null)
            .Select(piece => SaidWords.Of(claim, SpokenPassage.Of(piece.Evidence, piece.Passage, piece.Article, piece.Article.Grammar!), context)).ToList();
        var named = said.SelectMany(words => words.Names.Select(name => (Name: name, words.Passage.Article.Text)))
            .Concat(passages.Where(piece => piece.Article.Grammar is null)
                .SelectMany(piece => NamesBeside(piece).Select(name => (Name: name, piece.Article.Text))))
            .ToList();
        var beside = passages.SelectMany(NamesBeside).SelectMany(mention => mention.Ids).ToHashSet(StringComparer.Ordinal);
        var saying = SayingIn(claim).ToHashSet(StringComparer.Ordinal);
        var there = claim.About.Select(about => context.FactOf(about.Value))
            .OfType<Event>()
            .SelectMany(happening => happening.Participants)
            .Select(participant => participant.Who.Value)
            .Except(saying, StringComparer.Ordinal)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var about in claim.About)
        {
            if (named.Find(pair => pair.Name.Ids.Contains(about.Value)) is { Name: { } name } read)
            {
                log.Agrees(CheckKind.About, about.At, AccountNotes.AboutRead(about.Value, name.Span.In(read.Text)));
            }
            else if (context.FactOf(about.Value) is not Entity entity)
            {
                // Events and numbers have no names that words could give.
                continue;
            }
            else if (entity is Term || there.Contains(entity.Id)
                || IsIn(claim.Text, entity, saying, context))
            {
                log.Open(CheckKind.About, about.At, AccountNotes.AboutUnread(about.Value));
            }
            else if (!saying.Contains(entity.Id) && !beside.Contains(entity.Id))
            {
                log.Finds(CheckKind.About, AccountMessages.AboutNobodyNamed(about, claim.Evidence[0].Quote.At));
            }
            else if (!said.Exists(words => words.MayMean(entity, claim.Speaker is NamedVoice voice && voice.Ids.Any(id => id.Value == entity.Id), context)))
            {
                log.Finds(CheckKind.About, AccountMessages.AboutWhoSays(about, claim.Evidence[0].Quote.At));
            }
            else
            {
                log.Open(CheckKind.About, about.At, AccountNotes.AboutUnread(about.Value));
            }
        }
    }

    private static IEnumerable<Mention> NamesBeside((Evidence Evidence, Passage Passage, ArticleText Article) piece) =>
        piece.Article.SentencesOver(piece.Passage.Whole).SelectMany(sentence => piece.Article.MentionsIn(sentence, piece.Evidence));

    private static IEnumerable<string> SayingIn(Claim claim) => claim.Via.Select(via => via.Value).Concat(claim.Speaker switch
    {
        NamedVoice named => named.Ids.Select(id => id.Value),
        UnnamedVoice { Of: { } of } => [of.Value],
        _ => [],
    });

    // In the name of its party or ministry a country is named too, but not where that only says who speaks.
    private static bool IsIn(LocalText text, Entity entity, HashSet<string> saying, CheckContext context)
    {
        var names = PhraseFinder.Of(entity.Spellings.Select(spelling => spelling.Value));
        return text.ByLanguage.Select(entry => entry.Text.Value).Any(words =>
            words.Contains($"[[{entity.Id}", StringComparison.Ordinal)
            || names.Find(words).Any(own => !context.Names.In(words, TextSpan.Whole(words))
                .Any(name => name != own.Span && name.Contains(own.Span) && context.Names.Named(name.In(words)).Any(saying.Contains))));
    }
}

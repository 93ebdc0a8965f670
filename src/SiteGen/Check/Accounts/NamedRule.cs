using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Accounts;

/// <summary>Being named in an article is evidence enough that a person, body or term exists; without it there is none.</summary>
internal sealed class NamedRule(CheckContext context)
{
    // Each looks through everything once, if anybody asks.
    private readonly Lazy<Dictionary<string, LedgerNote>> _inArticles = new(() => InArticles(context));
    private readonly Lazy<Dictionary<string, LedgerNote>> _inReadings = new(() => InReadings(context));

    public void Check(Entity entity, CheckLog log)
    {
        var name = entity.Name.ByLanguage[0].Text;
        if (_inArticles.Value.TryGetValue(entity.Id, out var note) || _inReadings.Value.TryGetValue(entity.Id, out note))
        {
            log.Agrees(CheckKind.Named, name.At, note);
        }
        else
        {
            log.Finds(CheckKind.Named, Missing(entity, name));
        }
    }

    private Diagnostics.Diagnostic Missing(Entity entity, Located<string> name)
    {
        var near = entity.Spellings.Select(spelling => (Spelling: spelling, Words: NearWords.To(spelling.Value, context)))
            .FirstOrDefault(pair => pair.Words is not null);
        return AccountMessages.NamedNowhere(entity, near.Spelling ?? name, near.Words);
    }

    private static Dictionary<string, LedgerNote> InArticles(CheckContext context)
    {
        var named = new Dictionary<string, LedgerNote>(StringComparer.Ordinal);
        foreach (var article in context.Project.Articles)
        {
            foreach (var mention in context.ArticleOf(article.Id)!.Mentions)
            {
                foreach (var id in mention.Ids.Where(id => !named.ContainsKey(id)))
                {
                    named.Add(id, AccountNotes.NamedInArticle(article, mention.Span));
                }
            }
        }

        return named;
    }

    // An editor's reading names an entity too, though only in one piece of evidence.
    private static Dictionary<string, LedgerNote> InReadings(CheckContext context)
    {
        var named = new Dictionary<string, LedgerNote>(StringComparer.Ordinal);
        foreach (var read in context.Project.Facts.SelectMany(fact => fact.AllEvidence).SelectMany(evidence => evidence.Reads))
        {
            foreach (var id in read.Ids)
            {
                named.TryAdd(id.Value, AccountNotes.NamedByReading(read.Words.Value));
            }
        }

        return named;
    }
}

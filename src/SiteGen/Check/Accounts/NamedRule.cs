using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Accounts;

/// <summary>Being named in an article is evidence enough that a person, body or term exists; without it there is none.</summary>
internal sealed class NamedRule(CheckContext context)
{
    // Looks through every article once, if anybody asks.
    private readonly Lazy<Dictionary<string, LedgerNote>> _firstNamed = new(() => FirstNamed(context));

    public void Check(Entity entity, CheckLog log)
    {
        var name = entity.Name.ByLanguage[0].Text;
        if (_firstNamed.Value.TryGetValue(entity.Id, out var note))
        {
            log.Agrees(CheckKind.Named, name.At, note);
        }
        else
        {
            log.Finds(CheckKind.Named, AccountMessages.NamedNowhere(entity, name));
        }
    }

    private static Dictionary<string, LedgerNote> FirstNamed(CheckContext context)
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

        // An editor's reading names an entity too, though only in one piece of evidence.
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

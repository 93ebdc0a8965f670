using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Accounts;

/// <summary>Being named in an article is evidence enough that a person, body or term exists; without it there is none.</summary>
internal sealed class NamedRule(CheckContext context)
{
    // Each looks through everything once, if anybody asks.
    private readonly Lazy<Dictionary<string, Naming>> _inArticles = new(() => InArticles(context));
    private readonly Lazy<Dictionary<string, LedgerNote>> _inReadings = new(() => InReadings(context));

    public void Check(Entity entity, CheckLog log)
    {
        var name = entity.Name.ByLanguage[0].Text;
        if (_inArticles.Value.TryGetValue(entity.Id, out var naming))
        {
            if (naming.IsOfName)
            {
                log.Agrees(CheckKind.Named, name.At, AccountNotes.NamedInArticle(naming.Article, naming.Words));
            }
            else
            {
                log.Open(CheckKind.Named, name.At, AccountNotes.NamedOtherwise(naming.Article, naming.Words));
            }
        }
        else if (_inReadings.Value.TryGetValue(entity.Id, out var note))
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

    private static Dictionary<string, Naming> InArticles(CheckContext context)
    {
        var named = new Dictionary<string, Naming>(StringComparer.Ordinal);
        foreach (var article in context.Project.Articles)
        {
            foreach (var mention in context.ArticleOf(article.Id)!.Mentions)
            {
                foreach (var id in mention.Ids)
                {
                    var isKnown = named.TryGetValue(id, out var known);
                    if (isKnown && known.IsOfName)
                    {
                        continue;
                    }

                    var isOfName = context.FactOf(id) is not Person person || HasWordOf(person, mention.Span.In(article.Reading));
                    if (!isKnown || isOfName)
                    {
                        named[id] = new(article, mention.Span, isOfName);
                    }
                }
            }
        }

        return named;
    }

    // "Brady" is a short form of "Jason Brady", and none of "Jason Dawkins", whatever its file has for an alias.
    private static bool HasWordOf(Person person, string mention)
    {
        var words = Words.In(mention, TextSpan.Whole(mention)).Select(word => word.In(mention)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return person.Name.ByLanguage.Any(name =>
            Words.In(name.Text.Value, TextSpan.Whole(name.Text.Value)).Any(word => words.Contains(word.In(name.Text.Value))));
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

    /// <param name="IsOfName">The words have one of its name, or it is nobody whose names have words in common: a body, a term.</param>
    private readonly record struct Naming(Article Article, TextSpan Words, bool IsOfName);
}

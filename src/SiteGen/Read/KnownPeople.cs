using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Read;

/// <summary>The people whom an article names, found again by a part of their name or by a pronoun.</summary>
internal sealed class KnownPeople(ReadArticle article)
{
    private const int ParagraphsBack = 2;

    private readonly Lazy<ImmutableArray<string>> _people = new(() => [.. article.Mentions.SelectMany(mention => mention.Ids).Distinct(StringComparer.Ordinal)
        .Where(article.Names.IsPerson)]);

    /// <summary>The one person named in the article whose name has all the words of <paramref name="words"/> ("Stoltenberg", "Tập"), or null.</summary>
    public string? ByPart(string words)
    {
        var parts = words.Split(' ');
        var fitting = _people.Value.Where(person => article.Names.SpellingsOf(person).Any(spelling => HasAll(spelling, parts))).Take(2).ToList();
        return fitting is [var only] ? only : null;
    }

    /// <summary>
    /// The person nearest before <paramref name="offset"/>, within two paragraphs, and whether the sentence that names them names nobody else.
    /// </summary>
    public (string Id, bool IsOnly)? Before(int offset, Evidence? evidence)
    {
        var paragraph = article.Paragraphs.IndexOf(article.ParagraphAt(offset));
        if (paragraph < 0)
        {
            return null;
        }

        var start = article.Paragraphs[Math.Max(0, paragraph - ParagraphsBack)].Start;
        var people = article.MentionsIn(new(start, offset), evidence)
            .Where(mention => mention.Ids is [var id] && article.Names.IsPerson(id))
            .ToImmutableArray();
        if (people is not [.., var nearest])
        {
            return null;
        }

        var sentence = article.SentencesOver(nearest.Span).First();
        return (nearest.Ids[0], !people.Any(person => sentence.Contains(person.Span) && person.Ids[0] != nearest.Ids[0]));
    }

    private static bool HasAll(string spelling, string[] parts)
    {
        var words = spelling.Split(' ');
        return parts.All(words.Contains);
    }
}

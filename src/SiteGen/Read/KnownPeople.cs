using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Read;

/// <summary>The people whom an article names, found again by a part of their name or by a pronoun.</summary>
internal sealed class KnownPeople(ReadArticle article)
{
    private const int ParagraphsBack = 2;

    private readonly ConcurrentDictionary<string, ImmutableArray<int>> _called = new(StringComparer.Ordinal);

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
    /// Whom a pronoun may mean: the person nearest before it, within two paragraphs, and whether the sentence that names them names nobody else.
    /// </summary>
    /// <param name="evidence">Whose readings of words name people too; null for what the article alone says.</param>
    public (string Id, bool IsOnly)? Before(TextSpan pronoun, Evidence? evidence)
    {
        var offset = pronoun.Start;
        var paragraph = article.Paragraphs.IndexOf(article.ParagraphAt(offset));
        if (paragraph < 0)
        {
            return null;
        }

        var start = article.Paragraphs[Math.Max(0, paragraph - ParagraphsBack)].Start;
        var people = article.MentionsIn(new(start, offset), evidence)
            .Where(mention => mention.Ids is [var id] && article.Names.IsPerson(id) && !(evidence is null && mention.IsReading))
            .Where(mention => MayMean(pronoun.In(article.Text), mention.Ids[0]))
            .ToImmutableArray();
        if (people is not [.., var nearest])
        {
            return null;
        }

        if (IsAnotherNamed(new(nearest.Span.End, offset), nearest.Ids[0]))
        {
            return null;
        }

        var sentence = article.SentencesOver(nearest.Span).First();
        return (nearest.Ids[0], !people.Any(person => sentence.Contains(person.Span) && person.Ids[0] != nearest.Ids[0]));
    }

    // "Tan was accused, too. He denied it.": a name that two known people share is neither of theirs, nor the one before it.
    private bool IsAnotherNamed(TextSpan between, string nearest)
    {
        if (article.Grammar is not { Frames.Inverts: true })
        {
            return false;
        }

        var known = article.MentionsIn(between, null).ToList();
        return Words.In(article.Text, between).Any(word => char.IsUpper(article.Text[word.Start]) && !known.Exists(name => name.Span.Overlaps(word))
            && _people.Value.Any(person => person != nearest && article.Names.SpellingsOf(person).Any(spelling => spelling.Contains(' ')
                && word.Length > 1 && spelling.Split(' ').Contains(word.In(article.Text), StringComparer.Ordinal))));
    }

    /// <summary>Whether an editor's reading takes a pronoun for somebody else than the person nearest before it.</summary>
    public bool MayBeAnother(Mention name) =>
        name.IsReading && IsPronoun(name.Span.In(article.Text)) && Before(name.Span, evidence: null) is { } nearest && !name.Ids.Contains(nearest.Id);

    /// <summary>Whether words such as <c>bà</c> may mean a person: not one whom the article only ever calls <c>ông</c>.</summary>
    public bool MayMean(string pronoun, string person) =>
        GenderOf(pronoun) is not { } gender || _called.GetOrAdd(person, Called) is not [var other] || other == gender;

    /// <summary>Whether words stand for somebody who was named earlier.</summary>
    public bool IsPronoun(string words) =>
        GenderOf(words) is not null || article.Grammar?.OpenPronouns.Contains(words, StringComparer.OrdinalIgnoreCase) == true;

    private int? GenderOf(string words) =>
        article.Grammar?.Genders.Index().Where(gender => gender.Item.Contains(words, StringComparer.OrdinalIgnoreCase)).Select(gender => (int?)gender.Index)
            .FirstOrDefault();

    // By the word before their name, or with which a spelling of it begins.
    private ImmutableArray<int> Called(string person) => [.. article.Mentions.Where(mention => !mention.IsReading && mention.Ids is [var id] && id == person)
        .SelectMany(mention => new[] { WordBefore(mention.Span.Start), Words.In(article.Text, mention.Span).First().In(article.Text) })
        .Select(GenderOf).OfType<int>().Distinct()];

    private string WordBefore(int offset)
    {
        const int longest = 8;
        var word = Words.In(article.Text, new(Math.Max(0, offset - longest), offset)).LastOrDefault();
        return word.IsEmpty || article.Text[word.End..offset].Trim('.', ' ').Length > 0 ? "" : word.In(article.Text);
    }

    private static bool HasAll(string spelling, string[] parts)
    {
        var words = spelling.Split(' ');
        return parts.All(words.Contains);
    }
}

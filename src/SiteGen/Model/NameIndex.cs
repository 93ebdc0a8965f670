using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>A name in an article, and whom or what it means.</summary>
/// <param name="Ids">One id, or several where an editor reads the words so ("hai quốc gia"), or where a spelling belongs to several entities.</param>
internal sealed record Mention(TextSpan Span, ImmutableArray<string> Ids, bool IsReading);

/// <summary>Finds people, organizations and terms by all their spellings, whole and longest first.</summary>
internal sealed class NameIndex
{
    /// <summary>How many letters an adjective has in common with its name at least.</summary>
    public const int FirstLetters = 4;

    private readonly ImmutableArray<Entity> _entities;
    private readonly Dictionary<string, Entity> _byId;
    private readonly Dictionary<string, ImmutableArray<string>> _spellings;
    private readonly Lazy<PhraseFinder<ImmutableArray<string>>> _finder;
    private readonly Lazy<ILookup<string, string>> _bodiesByBeginning;

    // An article is asked for by the rules and by its page: by identity, since comparing articles would compare their words.
    private readonly ConcurrentDictionary<Article, ImmutableArray<Mention>> _mentions = new(ReferenceEqualityComparer.Instance);

    public NameIndex(IEnumerable<Entity> entities)
    {
        _entities = [.. entities];
        _byId = _entities.DistinctBy(entity => entity.Id).ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        _spellings = ByWords(_entities.SelectMany(entity => entity.Spellings.Select(spelling => (Fold(spelling.Value), entity.Id))));
        var otherwise = _entities.SelectMany(entity => entity.Spellings.Select(spelling => (OtherCase(entity, spelling.Value), entity.Id)));
        foreach (var (words, ids) in ByWords(otherwise))
        {
            // A spelling of one's own goes before how another's begins a sentence.
            _spellings.TryAdd(words, ids);
        }

        _finder = new(() => new(_spellings, ignoreCase: false));
        _bodiesByBeginning = new(() => (from body in _entities.OfType<Organization>()
                                        from spelling in body.Spellings
                                        where spelling.Value.Length >= FirstLetters && !spelling.Value.Contains(' ')
                                        select (Beginning: spelling.Value[..FirstLetters], body.Id))
            .ToLookup(pair => pair.Beginning, pair => pair.Id, StringComparer.Ordinal));
    }

    /// <summary>The index of these entities; where their spellings are those of the index before, that one. What was found in an article is kept where none of
    /// the spellings that came, went or changed hands stands in it.</summary>
    public static NameIndex After(NameIndex before, IEnumerable<Entity> entities)
    {
        ImmutableArray<Entity> now = [.. entities];
        if (now.Length == before._entities.Length && now.Zip(before._entities).All(pair => IsSpelledAlike(pair.First, pair.Second)))
        {
            return before;
        }

        var index = new NameIndex(now);
        var changed = index._spellings.Where(entry => !before._spellings.TryGetValue(entry.Key, out var ids) || !ids.SequenceEqual(entry.Value))
            .Select(entry => entry.Key)
            .Concat(before._spellings.Keys.Where(spelling => !index._spellings.ContainsKey(spelling)))
            .ToList();
        if (changed.Count == 0 && now.All(entity => before._byId.TryGetValue(entity.Id, out var was) && was.GetType() == entity.GetType()))
        {
            return before;
        }

        var finder = new PhraseFinder<string>(changed.Select(spelling => KeyValuePair.Create(spelling, spelling)), ignoreCase: false);
        foreach (var (article, mentions) in before._mentions.Where(entry => !finder.Find(entry.Key.Reading).Any()))
        {
            index._mentions[article] = mentions;
        }

        return index;
    }

    /// <summary>The bodies of one word whose name begins as <paramref name="word"/> does: of "Kenyan" Kenya, and perhaps others.</summary>
    public IEnumerable<string> BodiesBeginning(ReadOnlySpan<char> word) =>
        word.Length < FirstLetters ? [] : _bodiesByBeginning.Value[word[..FirstLetters].ToString()];

    /// <summary>The entities that <paramref name="words"/> are a spelling of.</summary>
    public ImmutableArray<string> Named(string words) => _spellings.GetValueOrDefault(Fold(words), []);

    /// <summary>People and bodies speak; terms do not.</summary>
    public bool CanSpeak(string id) => _byId.GetValueOrDefault(id) is Person or Organization;

    public bool IsPerson(string id) => _byId.GetValueOrDefault(id) is Person;

    public IEnumerable<string> SpellingsOf(string id) => _byId.TryGetValue(id, out var entity) ? entity.Spellings.Select(spelling => spelling.Value) : [];

    /// <summary>Where any text names somebody or something.</summary>
    public IEnumerable<TextSpan> In(string text, TextSpan within) => _finder.Value.Find(text, within).Select(match => match.Span);

    /// <summary>Every name in an article in order, none overlapping another; the editor's readings of the whole article go before names.</summary>
    public ImmutableArray<Mention> MentionsIn(Article article) => _mentions.GetOrAdd(article, Find);

    /// <summary>Puts an editor's readings of words inside <paramref name="within"/> over the names found there, which are in order.
    /// A longer name that holds the words stays what it is.</summary>
    public static ImmutableArray<Mention> Overlay(IEnumerable<Mention> names, ImmutableArray<Reading> reads, string text, TextSpan within)
    {
        var entities = reads.IsEmpty ? [] : reads.Where(read => read.Ids.Length > 0).ToList();
        if (entities.Count == 0)
        {
            return [.. names];
        }

        var all = names.ToList();
        var finder = new PhraseFinder<ImmutableArray<string>>(
            entities.Select(read => KeyValuePair.Create(Fold(read.Words.Value), read.Ids.Select(id => id.Value).ToImmutableArray())),
            ignoreCase: false);
        foreach (var match in finder.Find(text, within))
        {
            var over = all.FindAll(name => name.Span.Overlaps(match.Span));
            if (over.TrueForAll(name => match.Span.Contains(name.Span)))
            {
                all.RemoveAll(over.Contains);
                all.Add(new(match.Span, match.Value, IsReading: true));
            }
        }

        return [.. all.OrderBy(mention => mention.Span.Start)];
    }

    private static Dictionary<string, ImmutableArray<string>> ByWords(IEnumerable<(string Words, string Id)> spellings) => spellings
        .Distinct()
        .GroupBy(pair => pair.Words, pair => pair.Id)
        .ToDictionary(group => group.Key, group => group.Order(StringComparer.Ordinal).ToImmutableArray());

    // "The board", "Consumer prices" at the start of a sentence; only a term is no proper name and may be written small there.
    private static string OtherCase(Entity entity, string spelling)
    {
        var words = Fold(spelling);
        var isSmall = words.Length > 0 && char.IsLower(words[0]);
        if (isSmall)
        {
            return char.ToUpperInvariant(words[0]) + words[1..];
        }

        if (entity is Term && words.Length > 1 && char.IsLower(words[1]))
        {
            return char.ToLowerInvariant(words[0]) + words[1..];
        }

        return words;
    }

    private static bool IsSpelledAlike(Entity one, Entity other) => ReferenceEquals(one, other)
        || (one.Id == other.Id && one.GetType() == other.GetType() && one.Spellings.Select(spelling => spelling.Value)
            .SequenceEqual(other.Spellings.Select(spelling => spelling.Value), StringComparer.Ordinal));

    private ImmutableArray<Mention> Find(Article article)
    {
        var names = _finder.Value.FindLongest(article.Reading).Select(match => new Mention(match.Span, match.Value, IsReading: false));
        return Overlay(names, article.Reads, article.Reading, TextSpan.Whole(article.Reading));
    }

    private static string Fold(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

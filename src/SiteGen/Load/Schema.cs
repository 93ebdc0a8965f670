using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>One kind of map: what it is called in messages, and its keys.</summary>
/// <param name="What">With its article, e.g. <c>a piece of evidence</c>.</param>
internal sealed record Schema<T>(string What, Func<MapReader, T> Build) : Schema(What)
    where T : class
{
    public T? Read(YamlNode node, ReadingScope scope)
    {
        if (node is YamlMap map)
        {
            return new MapReader(map, scope, What).Build(Build);
        }

        scope.Problems.Add(SchemaMessages.NoMap(node, What, Keys()));
        return null;
    }

    public override IReadOnlyList<AskedKey> Asked()
    {
        var nothing = new SourceText("", "");
        var reader = new MapReader(new([], Place.StartOf(nothing)), new(nothing, "", []), What);
        Build(reader);
        return reader.Asked;
    }
}

internal abstract record Schema(string What)
{
    /// <summary>Every key that the kind may have, found by reading an empty map.</summary>
    public abstract IReadOnlyList<AskedKey> Asked();

    public IReadOnlyList<string> Keys() => [.. Asked().Select(asked => asked.Key)];
}

/// <summary>All kinds together, so that a key in the wrong place can be sent to the right one.</summary>
internal static class Schemas
{
    private static readonly Lazy<ILookup<string, string>> Homes = new(() => All
        .SelectMany(schema => schema.Keys().Distinct().Select(key => (key, schema.What)))
        .ToLookup(pair => pair.key, pair => pair.What));

    public static IEnumerable<Schema> All =>
    [
        PersonReader.Person, PersonReader.Role, OrganizationReader.Organization, TermReader.Term, EventReader.Event, EventReader.Participant,
        StatisticReader.Statistic, StatisticReader.Observation, StatisticReader.Range, ClaimReader.Claim, VoiceReader.Unnamed,
        FactReader.Evidence, FactReader.Sic, FactReader.Picture, FactReader.Correction, FactReader.Accept, FactReader.Alias, ArticleReader.Known,
        ArticleReader.Skipped,
    ];

    /// <summary>The keys of the kind that most of these are keys of; none where no kind has any of them.</summary>
    public static IReadOnlyList<AskedKey> Like(IReadOnlyCollection<string> keys) =>
        All.Append(SiteReader.Site).Select(schema => schema.Asked()).MaxBy(asked => asked.Count(key => keys.Contains(key.Key))) is { } like
            && like.Any(key => keys.Contains(key.Key)) ? like : [];

    /// <summary>The kinds that have this key.</summary>
    public static IReadOnlyList<string> HomesOf(string key) => [.. Homes.Value[key]];
}

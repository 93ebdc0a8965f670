using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>
/// Reads a map by asking for its keys: what is asked for is the schema. A <see cref="Schema{T}"/> lists the keys in one expression;
/// what a required key returns where it is missing or wrong is thrown away with the whole record.
/// </summary>
internal sealed class MapReader(YamlMap map, ReadingScope scope, string what)
{
    private readonly List<string> _known = [];
    private readonly List<string> _missing = [];
    private bool _failed;

    public ReadingScope Scope => scope;

    public Place At => map.At;

    public IReadOnlyList<string> Known => _known;

    public T Required<T>(string key, ValueReader<T> read)
        where T : class
    {
        if (!Has(key))
        {
            _missing.Add(key);
        }

        return Optional(key, read)!;
    }

    public T? Optional<T>(string key, ValueReader<T> read)
        where T : class
    {
        _known.Add(key);
        if (map.Find(key) is not { } entry)
        {
            return null;
        }

        if (entry.Value is YamlScalar { Value: "" })
        {
            return Fail<T>(SchemaMessages.Empty(entry));
        }

        var value = read(entry.Value, scope);
        _failed |= value is null;
        return value;
    }

    public ImmutableArray<T> RequiredList<T>(string key, ValueReader<T> read)
        where T : class => Required(key, Values.List(read))?.Items ?? [];

    public ImmutableArray<T> List<T>(string key, ValueReader<T> read)
        where T : class => Optional(key, Values.List(read))?.Items ?? [];

    public bool Has(string key) => map.Find(key) is not null;

    public Place PlaceOf(string key) => map.Find(key)?.Key.At ?? At;

    /// <summary>Reports what is wrong between keys; the record is then thrown away.</summary>
    public void Fail(Diagnostic problem)
    {
        scope.Problems.Add(problem);
        _failed = true;
    }

    private T? Fail<T>(Diagnostic problem)
        where T : class
    {
        Fail(problem);
        return null;
    }

    /// <summary>The record, or null where anything in the map could not be read; keys that were not asked for are reported.</summary>
    public T? Build<T>(Func<MapReader, T> build)
        where T : class
    {
        var record = build(this);
        var misspelt = ReportUnknownKeys();
        foreach (var key in _missing.Where(key => !misspelt.Contains(key)))
        {
            Fail(SchemaMessages.Missing(FirstKeyOrStart(), key, what));
        }

        return _failed || _missing.Count > 0 ? null : record;
    }

    // Keys that an unknown key is a slip of: they are not missing as well.
    private List<string> ReportUnknownKeys()
    {
        List<string> meant = [];
        var likelyFirst = _known.OrderBy(Has).ToList();
        foreach (var (key, _) in map.Entries.Where(entry => !_known.Contains(entry.Key.Value)))
        {
            var homes = Schemas.HomesOf(key.Value);
            var closest = homes.Count > 0 ? null : Closest.To(key.Value, likelyFirst);
            Fail(SchemaMessages.UnknownKey(key, what, closest, homes, _known));
            if (closest is not null)
            {
                meant.Add(closest);
            }
        }

        return meant;
    }

    private Place FirstKeyOrStart() => map.Entries is [var first, ..] ? first.Key.At : map.At;
}

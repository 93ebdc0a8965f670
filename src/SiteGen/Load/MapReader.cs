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
    private readonly List<AskedKey> _asked = [];
    private readonly List<string> _missing = [];
    private bool _failed;

    public ReadingScope Scope => scope;

    public Place At => map.At;

    /// <summary>What was asked for so far: all keys that the map may have, once the record is built.</summary>
    public IReadOnlyList<AskedKey> Asked => _asked;

    public T Required<T>(string key, ValueReader<T> read)
        where T : class
    {
        _asked.Add(new(key, IsRequired: true, IsList: false, read));
        return Needed(key, read)!;
    }

    public T? Optional<T>(string key, ValueReader<T> read)
        where T : class
    {
        _asked.Add(new(key, IsRequired: false, IsList: false, read));
        return Value(key, read);
    }

    public ImmutableArray<T> RequiredList<T>(string key, ValueReader<T> read)
        where T : class
    {
        _asked.Add(new(key, IsRequired: true, IsList: true, read));
        return Needed(key, Values.List(read))?.Items ?? [];
    }

    public ImmutableArray<T> List<T>(string key, ValueReader<T> read)
        where T : class
    {
        _asked.Add(new(key, IsRequired: false, IsList: true, read));
        return Value(key, Values.List(read))?.Items ?? [];
    }

    private T? Needed<T>(string key, ValueReader<T> read)
        where T : class
    {
        if (!Has(key))
        {
            _missing.Add(key);
        }

        return Value(key, read, isNeeded: true);
    }

    private T? Value<T>(string key, ValueReader<T> read, bool isNeeded = false)
        where T : class
    {
        if (map.Find(key) is not { } entry)
        {
            return null;
        }

        if (entry.Value is YamlScalar { IsBlank: true } or YamlList { Items.IsEmpty: true })
        {
            return Fail<T>(isNeeded ? SchemaMessages.Unfilled(entry, what) : SchemaMessages.Empty(entry));
        }

        var value = read(entry.Value, scope);
        _failed |= value is null;
        return value;
    }

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
        if (_missing.Count > 0 && _missing.Except(misspelt).ToList() is { Count: > 0 } missing)
        {
            Fail(SchemaMessages.Missing(FirstKeyOrStart(), missing, what));
        }

        return _failed || _missing.Count > 0 ? null : record;
    }

    // Keys that an unknown key is a slip of: they are not missing as well.
    private List<string> ReportUnknownKeys()
    {
        if (map.Entries.All(IsAsked))
        {
            return [];
        }

        List<string> meant = [];
        var known = _asked.ConvertAll(asked => asked.Key);
        var lacking = known.Where(key => !Has(key)).ToList();
        List<string> likelyFirst = [.. lacking, .. known.Except(lacking)];
        var unknown = map.Entries.Where(entry => !known.Contains(entry.Key.Value)).Select(entry => entry.Key).ToList();
        foreach (var key in unknown)
        {
            var homes = Schemas.HomesOf(key.Value);
            var onlyOne = unknown.Count == 1 && _missing is [var missing] ? missing : null;
            // A key that is right elsewhere is a slip only where one letter makes it what this map lacks: `role` for `roles`.
            var closest = homes.Count > 0
                ? lacking.Find(other => Closest.Distance(key.Value, other) == 1)
                : Closest.To(key.Value, likelyFirst) ?? onlyOne;
            Fail(SchemaMessages.UnknownKey(key, what, closest, closest is null ? homes : [], known));
            if (closest is not null)
            {
                meant.Add(closest);
            }
        }

        return meant;
    }

    private bool IsAsked(YamlEntry entry)
    {
        foreach (var asked in _asked)
        {
            if (asked.Key == entry.Key.Value)
            {
                return true;
            }
        }

        return false;
    }

    private Place FirstKeyOrStart() => map.Entries is [var first, ..] ? first.Key.At : map.At;
}

/// <summary>A key of a schema: whether it must be there, and what reads its value, or each item of it.</summary>
internal readonly record struct AskedKey(string Key, bool IsRequired, bool IsList, Delegate Read);

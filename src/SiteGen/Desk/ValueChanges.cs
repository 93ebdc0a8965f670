using System.Globalization;
using SiteGen.Edit;
using SiteGen.Load;

namespace SiteGen.Desk;

/// <summary>One value of a file that was another one, was not there or is gone.</summary>
/// <param name="Key">The way to it as an editor writes it: <c>observations.wsj-now.value</c>.</param>
internal sealed record ValueChange(string Key, string? Was, string? Now);

/// <summary>What has changed in the values of a YAML file; order of keys, comments and the way of writing are no values.</summary>
internal static class ValueChanges
{
    public static IEnumerable<ValueChange> Between(YamlNode? was, YamlNode? now, string key = "") => (was, now) switch
    {
        (YamlScalar before, YamlScalar after) => before.Value == after.Value ? [] : [new(key, before.Value, after.Value)],
        (YamlMap before, YamlMap after) =>
            after.Entries.Select(entry => entry.Key.Value).Union(before.Entries.Select(entry => entry.Key.Value), StringComparer.Ordinal)
            .SelectMany(name => Between(before.Find(name)?.Value, after.Find(name)?.Value, Join(key, name))),
        (YamlList before, YamlList after) => Paired(before, after).SelectMany(pair => Between(pair.Was, pair.Now, Join(key, pair.Name))),
        _ => Leaves(was, key).Select(leaf => new ValueChange(leaf.Path, leaf.Scalar.Value, null))
            .Concat(Leaves(now, key).Select(leaf => new ValueChange(leaf.Path, null, leaf.Scalar.Value))),
    };

    /// <summary>Every value of an item, whatever the order of its keys.</summary>
    public static IEnumerable<(string Key, string Value)> Of(YamlNode node) => ScalarAt.AllIn(node).Select(leaf => (leaf.Path, leaf.Scalar.Value)).Order();

    // Items with an id by their id; others from both ends as far as they are the same, and the rest one by one.
    private static IEnumerable<(YamlNode? Was, YamlNode? Now, string Name)> Paired(YamlList was, YamlList now)
    {
        var (before, after) = (was.Items, now.Items);
        if (before.Concat(after).All(item => IdOf(item) is not null))
        {
            return after.Select(IdOf).Union(before.Select(IdOf), StringComparer.Ordinal)
                .Select(id => (before.FirstOrDefault(item => IdOf(item) == id), after.FirstOrDefault(item => IdOf(item) == id), id!));
        }

        var shorter = Math.Min(before.Length, after.Length);
        var head = 0;
        while (head < shorter && AreSame(before[head], after[head]))
        {
            head++;
        }

        var tail = 0;
        while (tail < shorter - head && AreSame(before[^(tail + 1)], after[^(tail + 1)]))
        {
            tail++;
        }

        return Enumerable.Range(head, Math.Max(before.Length, after.Length) - head - tail).Select(i =>
            (i < before.Length - tail ? before[i] : null, i < after.Length - tail ? after[i] : null, (i + 1).ToString(CultureInfo.InvariantCulture)));
    }

    private static bool AreSame(YamlNode one, YamlNode other) => Of(one).SequenceEqual(Of(other));

    private static string? IdOf(YamlNode item) => ScalarAt.NamesOf(item, 0).ToList() is [var id, _] ? id : null;

    private static IEnumerable<ScalarAt> Leaves(YamlNode? node, string key) => node is null ? [] : ScalarAt.AllIn(node, key);

    private static string Join(string key, string name) => key.Length == 0 ? name : $"{key}.{name}";
}

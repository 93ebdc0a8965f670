using SiteGen.Load;

namespace SiteGen.Edit;

/// <summary>Follows the way to a value as an editor writes it: keys with full stops between them, and of a list the item's id or its number from 1.</summary>
internal static class YamlPath
{
    /// <summary>What stands at the end of the way, or null.</summary>
    public static YamlNode? Find(YamlNode node, string path) =>
        path.Length == 0 ? node : Steps(node, path).Select(step => Find(step.Node, step.After)).FirstOrDefault(found => found is not null);

    /// <summary>How far the way can be followed, and what stands there.</summary>
    public static (string Path, YamlNode Node) Deepest(YamlNode root, string path)
    {
        var (node, rest) = (root, path);
        while (rest.Length > 0 && Steps(node, rest).FirstOrDefault() is { Node: not null } step)
        {
            (node, rest) = step;
        }

        return (path[..^rest.Length].TrimEnd('.'), node);
    }

    // Words of an article, as in `reads`, may hold full stops, so the longest name goes first.
    private static IEnumerable<(YamlNode Node, string After)> Steps(YamlNode node, string path)
    {
        var named = node switch
        {
            YamlMap map => map.Entries.Select(entry => (Name: entry.Key.Value, entry.Value)).OrderByDescending(entry => entry.Name.Length),
            YamlList list => list.Items.SelectMany((item, i) => ScalarAt.NamesOf(item, i).Select(name => (Name: name, Value: item))),
            _ => Enumerable.Empty<(string Name, YamlNode Value)>(),
        };
        return named.Where(entry => path == entry.Name || path.StartsWith(entry.Name + ".", StringComparison.Ordinal))
            .Select(entry => (entry.Value, path.Length == entry.Name.Length ? "" : path[(entry.Name.Length + 1)..]));
    }
}

using System.Globalization;
using SiteGen.Load;

namespace SiteGen.Edit;

/// <summary>One value of a file and the way to it.</summary>
/// <param name="Path">As an editor writes it: <c>summary.en</c>, <c>observations.wsj-now.value</c>, <c>evidence.1.quote</c>.</param>
/// <param name="InBrackets">Whether it stands in <c>[…]</c> or <c>{…}</c>.</param>
internal sealed record ScalarAt(string Path, YamlScalar Scalar, bool InBrackets)
{
    /// <summary>Every value of a file, in its order; keys are none.</summary>
    public static IEnumerable<ScalarAt> AllIn(YamlNode node, string path = "", bool inBrackets = false) => node switch
    {
        YamlScalar scalar => [new(path, scalar, inBrackets)],
        YamlMap map => map.Entries.SelectMany(entry => AllIn(entry.Value, Join(path, entry.Key.Value), inBrackets || Extent.IsInBrackets(map))),
        YamlList list => list.Items.SelectMany((item, i) => AllIn(item, Join(path, NamesOf(item, i).First()), inBrackets || Extent.IsInBrackets(list))),
        _ => [],
    };

    /// <summary>What an item of a list is called in a path: its id where it has one, and its number from 1.</summary>
    public static IEnumerable<string> NamesOf(YamlNode item, int index)
    {
        if (item is YamlMap map && map.Find("id")?.Value is YamlScalar { Value.Length: > 0 } id)
        {
            yield return id.Value;
        }

        yield return (index + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}

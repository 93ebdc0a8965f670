using SiteGen.Load;

namespace SiteGen.Edit;

/// <summary>Another item at the end of a list.</summary>
internal static class ListEdit
{
    /// <summary>An item of lines with keys, e.g. a piece of evidence: YAML without indentation, with or without a line end at its end. Where the map lacks the
    /// key, a new list with this item stands at the end of the map.</summary>
    /// <returns>Null where <paramref name="key"/> has no list whose items stand on lines of their own.</returns>
    public static TextEdit? Append(YamlMap map, string key, string item) => map.Find(key) switch
    {
        _ when Extent.IsInBrackets(map) => null,
        null => MapEdit.InsertYaml(map, $"{ScalarText.Of(key)}:\n{Extent.Indented(Item(item), 2)}"),
        { Value: YamlList { Items.Length: > 0 } list } when !Extent.IsInBrackets(list) => AppendLines(list, item),
        _ => null,
    };

    /// <summary>An item that is a text. Lists in brackets take it, too.</summary>
    /// <returns>Null where <paramref name="key"/> has something else than a list.</returns>
    public static TextEdit? AppendText(YamlMap map, string key, string value)
    {
        if (map.Find(key)?.Value is not YamlList list || !Extent.IsInBrackets(list))
        {
            return Append(map, key, ScalarText.Of(value));
        }

        var (at, words) = list.Items is [.., var last] ? (Extent.End(last), ", ") : (list.Whole.Start + 1, "");
        return new(new(at, at), words + ScalarText.Of(value, inBrackets: true));
    }

    private static TextEdit AppendLines(YamlList list, string item)
    {
        var end = Extent.LineEnd(list.At.Source.Text, Extent.End(list));
        return new(new(end, end), "\n" + Extent.Indented(Item(item), list.At.Source.PositionOf(list.Whole.Start).Column - 1));
    }

    private static string Item(string yaml)
    {
        var lines = Extent.Indented(yaml.TrimEnd('\n'), 2);
        return string.Concat("- ", lines.AsSpan(2));
    }
}

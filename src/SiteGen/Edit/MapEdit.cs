using SiteGen.Load;

namespace SiteGen.Edit;

/// <summary>Another key at the end of a map.</summary>
internal static class MapEdit
{
    /// <summary>With a text as its value. The map must lack the key.</summary>
    public static TextEdit Insert(YamlMap map, string key, string value)
    {
        var inBrackets = Extent.IsInBrackets(map);
        return InsertYaml(map, $"{ScalarText.Of(key, inBrackets)}: {ScalarText.Of(value, inBrackets)}");
    }

    /// <summary>Lines as they are, but for their indentation, which becomes the map's; only one line where the map stands in brackets.</summary>
    /// <param name="after">The entry behind which they stand; the last where null.</param>
    internal static TextEdit InsertYaml(YamlMap map, string yaml, YamlEntry? after = null)
    {
        if (map.Entries.IsEmpty)
        {
            return new(new(map.Whole.Start + 1, map.Whole.Start + 1), yaml);
        }

        var end = Extent.End((after ?? map.Entries[^1]).Value);
        if (Extent.IsInBrackets(map))
        {
            return new(new(end, end), ", " + yaml);
        }

        var line = Extent.LineEnd(map.At.Source.Text, end);
        return new(new(line, line), "\n" + Extent.Indented(yaml, map.At.Source.PositionOf(map.Entries[0].Key.Whole.Start).Column - 1));
    }
}

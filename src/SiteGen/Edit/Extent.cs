using SiteGen.Load;

namespace SiteGen.Edit;

/// <summary>Where the text of a value ends, and how what follows must stand.</summary>
internal static class Extent
{
    /// <summary>Behind the last sign of a value. Comments below it are not its own.</summary>
    public static int End(YamlNode node) => node switch
    {
        YamlScalar scalar when BlockText.IsBlock(scalar) => BlockText.Of(scalar)?.End ?? BlockText.Sign(scalar).End,
        YamlScalar { Whole.IsEmpty: false } scalar when scalar.At.Source.Text[scalar.Whole.Start] is '\'' or '"' => scalar.Whole.End,
        YamlScalar scalar => scalar.At.Span.End,
        _ when IsInBrackets(node) => node.Whole.End,
        YamlList list => End(list.Items[^1]),
        YamlMap map => End(map.Entries[^1].Value),
        _ => node.At.Span.End,
    };

    /// <summary>Whether a list or map is written as <c>[…]</c> or <c>{…}</c>.</summary>
    public static bool IsInBrackets(YamlNode node) => node is not YamlScalar && node.At.Source.Text[node.Whole.Start] is '[' or '{';

    public static int LineEnd(string text, int offset) => text.IndexOf('\n', offset) is >= 0 and var end ? end : text.Length;

    public static string Indented(string yaml, int columns)
    {
        var indent = new string(' ', columns);
        return string.Join('\n', yaml.Split('\n').Select(line => line.Length == 0 ? line : indent + line));
    }
}

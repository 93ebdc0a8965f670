using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Text;

namespace SiteGen.Tests.Mutation;

/// <summary>A value in a YAML file, by the keys that lead to it.</summary>
/// <param name="Key">The last key, without the place in a list.</param>
/// <param name="Map">The map that holds the key.</param>
internal sealed record Spot(string Path, string Key, YamlNode Node, YamlMap Map)
{
    public string Value => (Node as YamlScalar)?.Value ?? Span.In(Node.At.Source.Text);

    /// <summary>With the bracket that closes a list or map in one line.</summary>
    public TextSpan Span => Node is not YamlScalar && Node.At.Span.End < Node.At.Source.Text.Length && Node.At.Source.Text[Node.At.Span.End] is ']' or '}'
        ? new(Node.At.Span.Start, Node.At.Span.End + 1)
        : Node.At.Span;

    /// <summary>e.g. <c>title</c> for <c>roles[0].title.vi</c>.</summary>
    public string KeyAbove => Path.Split('.') is [.., var above, _] ? above.Split('[')[0] : "";
}

/// <summary>One YAML file of a project as operators see it: its values one by one, and how to write it with one of them changed.</summary>
internal sealed class FactFile
{
    public FactFile(SourceText text)
    {
        Text = text;
        List<Diagnostic> problems = [];
        Root = YamlReader.Read(text, TextSpan.Whole(text.Text), problems) ?? throw new ArgumentException(problems[0].Title, nameof(text));
        Spots = [.. Walk(Root, "")];
    }

    public SourceText Text { get; }

    public YamlMap Root { get; }

    /// <summary>Every value under a key, and every member of a list of texts.</summary>
    public IReadOnlyList<Spot> Spots { get; }

    /// <summary>e.g. <c>people</c>, <c>seeds</c>.</summary>
    public string Folder => Text.Path.Split('/')[^2];

    public string Id => System.IO.Path.GetFileNameWithoutExtension(Text.Path);

    public IEnumerable<Spot> At(string key) => Spots.Where(spot => spot.Key == key && spot.Node is YamlScalar);

    /// <summary>Texts by language, or once for all.</summary>
    public IEnumerable<Spot> TextsAt(string key, string? language = null) =>
        Spots.Where(spot => spot.Node is YamlScalar && (spot.Key == key ? language is null or "" : spot.KeyAbove == key && (language is null || spot.Key == language)));

    public Mutant Replace(string @operator, Spot spot, string now) =>
        new(@operator, Text.Path, spot.Path, spot.Value, now, Edit(spot.Span, now));

    public Mutant Remove(string @operator, Spot spot)
    {
        var at = spot.Map.Entries.ToList().FindIndex(entry => entry.Value == spot.Node);
        var start = spot.Map.Entries[at].Key.At.Span.Start;
        var next = at + 1 < spot.Map.Entries.Length ? spot.Map.Entries[at + 1].Key.At.Span.Start : (int?)null;
        var from = next is null ? Text.Text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1 : start;
        return new(@operator, Text.Path, spot.Path, spot.Value, "(none)", Edit(new(from, next ?? EndOfLine(spot.Node.At.Span.End)), ""));
    }

    public Mutant Add(string @operator, YamlMap map, string path, string key, string value)
    {
        var start = map.Entries[0].Key.At.Span.Start;
        var column = start - (start == 0 ? 0 : Text.Text.LastIndexOf('\n', start - 1) + 1);
        return new(@operator, Text.Path, path.Length == 0 ? key : $"{path}.{key}", "(none)", value, Edit(new(start, start), $"{key}: {value}\n{new string(' ', column)}"));
    }

    private string Edit(TextSpan span, string now) => string.Concat(Text.Text.AsSpan(0, span.Start), now, Text.Text.AsSpan(span.End));

    private int EndOfLine(int offset) => Text.Text.IndexOf('\n', offset) is >= 0 and var end ? end + 1 : Text.Text.Length;

    private static IEnumerable<Spot> Walk(YamlMap map, string path)
    {
        foreach (var (key, value) in map.Entries)
        {
            var here = path.Length == 0 ? key.Value : $"{path}.{key.Value}";
            yield return new(here, key.Value, value, map);
            switch (value)
            {
                case YamlMap inner:
                    foreach (var spot in Walk(inner, here))
                        yield return spot;
                    break;
                case YamlList list:
                    for (var i = 0; i < list.Items.Length; i++)
                    {
                        IEnumerable<Spot> members = list.Items[i] switch
                        {
                            YamlMap member => Walk(member, $"{here}[{i}]"),
                            YamlScalar scalar => [new($"{here}[{i}]", key.Value, scalar, map)],
                            _ => [],
                        };
                        foreach (var spot in members)
                            yield return spot;
                    }

                    break;
            }
        }
    }
}

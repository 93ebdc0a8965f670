using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>A value of a YAML file and where it stands: the words themselves, without quotation marks or the sign of a block.</summary>
internal abstract record YamlNode(Place At)
{
    /// <summary>With what YAML puts around it: quotation marks, the sign of a block, brackets. Of lines with keys and of
    /// items on lines of their own, only the start is exact.</summary>
    public TextSpan Whole { get; init; }
}

/// <param name="Value">Read as text, whatever it looks like: <c>012</c> and <c>no</c> are these letters. Only <c>~</c> and <c>null</c>
/// without quotation marks are no text, as in all of YAML.</param>
internal sealed record YamlScalar(string Value, Place At) : YamlNode(At)
{
    /// <summary>Whether it shows nothing: for whoever asks for words, it is not there.</summary>
    public bool IsBlank => BlankText.IsBlank(Value);
}

internal sealed record YamlList(ImmutableArray<YamlNode> Items, Place At) : YamlNode(At);

/// <param name="Entries">In the file's order, each key once.</param>
internal sealed record YamlMap(ImmutableArray<YamlEntry> Entries, Place At) : YamlNode(At)
{
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
            {
                return entry;
            }
        }

        return null;
    }
}

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);

using SiteGen.Text;

namespace SiteGen.Draft;

/// <summary>A name that is read together with the title before it: "Foreign Minister Wang Yi"; of "Justice Department" nobody has the name
/// "Department".</summary>
internal static class TitledName
{
    private const int FewestOfName = 2;

    /// <summary>The name alone; itself where no title stands in it.</summary>
    public static TextSpan Bare(string text, TextSpan name, Grammar? grammar)
    {
        var heads = grammar?.Titles.Heads ?? [];
        var words = Words.In(text, name).ToList();
        var first = words.FindLastIndex(word => heads.Contains(word.In(text), StringComparer.OrdinalIgnoreCase)) + 1;
        return first > 0 && words.Count - first >= FewestOfName ? new(words[first].Start, name.End) : name;
    }

    public static string Bare(string name, Grammar? grammar) => Bare(name, new(0, name.Length), grammar).In(name);
}

using SiteGen.Text;
using YamlDotNet.Core;

namespace SiteGen.Load;

/// <summary>Where in a YAML file the words of a text stand, without what YAML puts around them.</summary>
internal static class YamlSpans
{
    public static TextSpan Of(string file, TextSpan scalar, ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted when scalar.Length >= 2 => new(scalar.Start + 1, scalar.End - 1),
        ScalarStyle.Folded or ScalarStyle.Literal => Block(file, scalar),
        _ => Trim(file, scalar),
    };

    /// <summary>A comment that stands between <paramref name="offset"/> and the end of its line, with nothing before it.</summary>
    public static TextSpan? CommentAfter(string file, int offset)
    {
        var start = offset;
        while (start < file.Length && file[start] is ' ' or '\t')
        {
            start++;
        }

        if (start >= file.Length || file[start] != '#')
        {
            return null;
        }

        var end = file.IndexOf('\n', start);
        return new(start, end < 0 ? file.Length : end);
    }

    // `>-` and the line that it stands on are not the text.
    private static TextSpan Block(string file, TextSpan scalar)
    {
        var header = file.IndexOf('\n', scalar.Start);
        return header < 0 || header >= scalar.End ? Trim(file, scalar) : Trim(file, new(header, scalar.End));
    }

    private static TextSpan Trim(string file, TextSpan span)
    {
        var (start, end) = span;
        while (end > start && char.IsWhiteSpace(file[end - 1]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(file[start]))
        {
            start++;
        }

        return new(start, end);
    }
}

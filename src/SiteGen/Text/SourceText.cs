namespace SiteGen.Text;

/// <summary>The decoded text of one file of the project, with its lines.</summary>
/// <param name="path">Relative to the project, with <c>/</c>, as messages print it.</param>
/// <param name="text">Without a byte order mark; line ends are <c>\n</c>.</param>
internal sealed class SourceText(string path, string text)
{
    private readonly int[] _lineStarts = LineStartsOf(text);

    public string Path { get; } = path;

    public string Text { get; } = text;

    public int LineCount => _lineStarts.Length;

    /// <summary>The line, counted from 0, that holds <paramref name="offset"/>.</summary>
    public int LineAt(int offset)
    {
        var found = Array.BinarySearch(_lineStarts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The line counted from 0, without its line end.</summary>
    public TextSpan Line(int line)
    {
        var end = line + 1 < _lineStarts.Length ? _lineStarts[line + 1] - 1 : Text.Length;
        return new(_lineStarts[line], end);
    }

    /// <summary>Line and column as editors count them: from 1, columns in UTF-16 units.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var line = LineAt(offset);
        return (line + 1, offset - _lineStarts[line] + 1);
    }

    public override string ToString() => Path;

    private static int[] LineStartsOf(string text)
    {
        List<int> starts = [0];
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }

        return [.. starts];
    }
}

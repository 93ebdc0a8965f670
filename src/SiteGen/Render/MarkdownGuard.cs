using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>
/// Looks at a text of Markdown before it is parsed, for what the parser takes too long over, and then gives up without a place: nesting without end, and
/// tables in which a few letters make millions of cells.
/// </summary>
internal static class MarkdownGuard
{
    /// <summary>Of a table, short rows are filled up to its widest.</summary>
    public const int MostCells = 100_000;

    /// <summary>Of its widest row: over the line below the heads the parser takes the square of that.</summary>
    public const int MostColumns = 1_000;

    private const int DeepestNesting = 12;
    private const int DeepestInLine = 64;

    /// <summary>The line where it becomes too much, or null.</summary>
    public static (TextSpan At, bool IsTable)? Refuses(string body)
    {
        var (open, rows, columns) = (0, 0, 0);
        for (var start = 0; start < body.Length;)
        {
            var end = body.IndexOf('\n', start) is >= 0 and var found ? found : body.Length;
            var line = body.AsSpan(start, end - start);
            if (line.IsWhiteSpace())
            {
                (open, rows, columns) = (0, 0, 0);
            }

            if (IsNestedTooDeep(line) || Deepest(line, ref open) > DeepestInLine)
            {
                return (new(start, end), IsTable: false);
            }

            (rows, columns) = (rows + 1, Math.Max(columns, line.Count('|')));
            if (columns > MostColumns || (long)rows * columns > MostCells)
            {
                return (new(start, end), IsTable: true);
            }

            start = end + 1;
        }

        return null;
    }

    private static bool IsNestedTooDeep(ReadOnlySpan<char> line)
    {
        var (markers, i) = (0, 0);
        while (i < line.Length && Marker(line[i..]) is > 0 and var length)
        {
            markers += line[i] == ' ' ? 0 : 1;
            i += length;
        }

        // A rule such as "* * *" nests nothing: no text follows.
        return (i < line.Length && markers > DeepestNesting) || i > 8 * DeepestNesting;
    }

    // The length of what begins a quotation or a list's item, or of a blank; else 0.
    private static int Marker(ReadOnlySpan<char> line)
    {
        if (line[0] is ' ' or '\t' or '>')
        {
            return 1;
        }

        var digits = line.IndexOfAnyExceptInRange('0', '9');
        if (line is ['-' or '*' or '+', ' ', ..])
        {
            return 2;
        }

        if (digits > 0 && line[digits..] is ['.' or ')', ' ', ..])
        {
            return digits + 2;
        }

        if (line is "-" or "*" or "+")
        {
            return 1;
        }

        return 0;
    }

    // Of brackets and emphasis marks, which nest inside one paragraph.
    private static int Deepest(ReadOnlySpan<char> line, ref int open)
    {
        var (deepest, run) = (0, 0);
        foreach (var c in line)
        {
            open += c is '[' or '(' ? 1 : c is ']' or ')' && open > 0 ? -1 : 0;
            run = c is '*' or '_' or '<' ? run + 1 : 0;
            deepest = Math.Max(deepest, Math.Max(open, run));
        }

        return deepest;
    }
}

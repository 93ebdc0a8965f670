using System.Text;
using SiteGen.Load;
using SiteGen.Text;

namespace SiteGen.Edit;

/// <summary>A text that stands below <c>>-</c> or <c>|</c>, on lines of its own.</summary>
internal sealed class BlockText
{
    private readonly string _file;
    private readonly TextSpan _sign;
    private readonly TextSpan _lines;
    private readonly string _indent;
    private readonly int _width;

    private BlockText(string file, TextSpan sign, TextSpan lines)
    {
        (_file, _sign, _lines) = (file, sign, lines);
        var all = lines.In(file).Split('\n');
        _indent = new(' ', Indent(all));
        // One line a paragraph is how this editor writes; whoever breaks lines has them broken again.
        _width = all.Zip(all.Skip(1)).Any(pair => !string.IsNullOrWhiteSpace(pair.First) && !string.IsNullOrWhiteSpace(pair.Second))
            ? all.Max(line => line.TrimEnd().Length) - _indent.Length
            : int.MaxValue;
    }

    private bool IsFolded => _file[_sign.Start] == '>';

    private bool KeepsEnds => _sign.In(_file).Contains('+', StringComparison.Ordinal);

    /// <summary>Where the last line of the block ends.</summary>
    public int End => _lines.End;

    public static bool IsBlock(YamlScalar scalar) => !scalar.Whole.IsEmpty && scalar.At.Source.Text[scalar.Whole.Start] is '>' or '|';

    /// <summary>The block that a scalar stands in, or null where nothing stands below its sign.</summary>
    public static BlockText? Of(YamlScalar scalar)
    {
        var file = scalar.At.Source.Text;
        var sign = Sign(scalar);
        var header = file.IndexOf('\n', sign.End);
        if (header < 0 || string.IsNullOrWhiteSpace(scalar.Value))
        {
            return null;
        }

        var end = Extent.LineEnd(file, scalar.At.Span.End);
        var indent = Indent(file[(header + 1)..end].Split('\n'));
        var keepsEnds = sign.In(file).Contains('+', StringComparison.Ordinal);
        for (var next = end; next < file.Length;)
        {
            var start = next + 1;
            next = Extent.LineEnd(file, start);
            if (!string.IsNullOrWhiteSpace(file[start..next]))
            {
                break;
            }

            // Blank lines belong to the text where the sign keeps them, and spaces beyond the indentation always do.
            end = (keepsEnds && start < file.Length) || next - start > indent ? next : end;
        }

        return new(file, sign, new(header + 1, end));
    }

    /// <summary>The sign itself: <c>>-</c>, <c>|</c>, <c>>2+</c>.</summary>
    public static TextSpan Sign(YamlScalar scalar)
    {
        var (file, start) = (scalar.At.Source.Text, scalar.Whole.Start);
        var end = start + 1;
        while (end < file.Length && (char.IsAsciiDigit(file[end]) || file[end] is '+' or '-'))
        {
            end++;
        }

        return new(start, end);
    }

    /// <summary>Another text in this block, in its indentation, or null where a block can't hold it.</summary>
    public TextEdit? Holding(string value)
    {
        var endsLine = value.EndsWith('\n');
        var words = endsLine ? value[..^1] : value;
        if (words.Split('\n') is not [{ Length: > 0 }, ..] lines || lines[^1].Length == 0 || !lines.All(CanBeLine) || (endsLine && _lines.End == _file.Length))
        {
            return null;
        }

        var sign = _sign.In(_file);
        var newSign = sign[..1] + (!endsLine ? "-" : KeepsEnds ? "+" : "");
        var text = new StringBuilder(newSign).Append(_file, _sign.End, _lines.Start - _sign.End);
        text.AppendJoin('\n', (IsFolded ? Fold(lines) : lines).Select(line => line.Length == 0 ? line : _indent + line));
        return new(new(_sign.Start, _lines.End), text.ToString());
    }

    /// <summary>Another text in quotation marks, on the line of the sign; a comment there stays.</summary>
    public TextEdit Outside(string quoted) => new(new(_sign.Start, _lines.End), (quoted + _file[_sign.End..(_lines.Start - 1)]).TrimEnd());

    public static bool CanBeLine(string line) =>
        line.Length == 0 || (!line.Any(ScalarText.NeedsEscape) && !char.IsWhiteSpace(line[0]) && !char.IsWhiteSpace(line[^1]));

    // A line end in a folded text is a space, so one that is meant needs an empty line.
    private IEnumerable<string> Fold(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0 && lines[i].Length > 0)
            {
                yield return "";
            }

            if (lines[i].Length == 0)
            {
                yield return "";
                continue;
            }

            foreach (var part in Break(lines[i]))
            {
                yield return part;
            }
        }
    }

    private IEnumerable<string> Break(string line)
    {
        var start = 0;
        for (var (at, candidate) = (0, -1); at < line.Length; at++)
        {
            if (at - start > _width && candidate > start)
            {
                yield return line[start..candidate];
                start = candidate + 1;
                candidate = -1;
            }

            // Only a single space comes back from a line end.
            if (line[at] == ' ' && at > start && !char.IsWhiteSpace(line[at - 1]) && !char.IsWhiteSpace(line[at + 1])
                && (at - start <= _width || candidate < 0))
            {
                candidate = at;
            }
        }

        yield return line[start..];
    }

    private static int Indent(string[] lines) => lines.Where(line => !string.IsNullOrWhiteSpace(line)).Min(line => line.Length - line.TrimStart(' ').Length);
}

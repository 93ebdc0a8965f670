using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Text;

namespace SiteGen.Edit;

/// <summary>A YAML file that can be edited: its bytes, and what they say. It never changes; each edit gives another one.</summary>
internal sealed class YamlFile
{
    private const char ByteOrderMark = '\uFEFF';

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private YamlFile(SourceText text, YamlMap root, byte[] bytes) => (Text, Root, Bytes) = (text, root, bytes);

    public SourceText Text { get; }

    public YamlMap Root { get; }

    public byte[] Bytes { get; }

    /// <summary>Null where the bytes can't be read as YAML, which is then among the problems.</summary>
    /// <param name="path">Relative to the project, as messages print it.</param>
    public static YamlFile? Read(string path, byte[] bytes, List<Diagnostic> problems) =>
        FileReader.Decode(path, bytes, problems) is { } text && YamlReader.Read(text, TextSpan.Whole(text.Text), problems) is { } root ? new(text, root, bytes)
            : null;

    /// <summary>The file after an edit, with its own line ends in the new words. Byte order mark, line ends and whether the last line has one stay.</summary>
    public YamlFile? With(TextEdit edit, List<Diagnostic> problems)
    {
        var raw = Utf8.GetString(Bytes);
        var (start, end) = (RawOffset(raw, edit.Span.Start), RawOffset(raw, edit.Span.End));
        var words = edit.Words.Replace("\n", LineEnd(raw, start), StringComparison.Ordinal);
        return Read(Text.Path, Utf8.GetBytes(string.Concat(raw.AsSpan(0, start), words, raw.AsSpan(end))), problems);
    }

    private static int RawOffset(string raw, int offset)
    {
        var at = raw.StartsWith(ByteOrderMark) ? 1 : 0;
        for (var passed = 0; passed < offset; passed++)
        {
            at += raw[at] == '\r' && at + 1 < raw.Length && raw[at + 1] == '\n' ? 2 : 1;
        }

        return at;
    }

    // Of the line before; where there is none, of the first line.
    private static string LineEnd(string raw, int offset)
    {
        var at = offset > 0 ? raw.LastIndexOfAny(['\r', '\n'], offset - 1) : -1;
        if (at < 0)
        {
            at = raw.IndexOfAny(['\r', '\n'], offset);
        }

        if (at < 0 || (raw[at] == '\n' && (at == 0 || raw[at - 1] != '\r')))
        {
            return "\n";
        }

        if (raw[at] == '\n' || (at + 1 < raw.Length && raw[at + 1] == '\n'))
        {
            return "\r\n";
        }

        return "\r";
    }
}

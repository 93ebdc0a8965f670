using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>Reads files as text, strictly: what is not UTF-8 is refused, never guessed.</summary>
internal static class FileReader
{
    public const int LargestYaml = 1_000_000;
    /// <summary>Markdown takes more work a letter than YAML does.</summary>
    public const int LargestPage = 100_000;
    public const int LargestArticle = 8_000_000;
    /// <summary>Each of an article's lines is a paragraph of its page.</summary>
    public const int MostLines = 100_000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text with <c>\n</c> as its line ends and without a byte order mark, and the bytes
    /// as they are; null where it can't be read as text.</summary>
    public static (SourceText Text, byte[] Bytes)? Read(ProjectFile file, int largest, List<Diagnostic> problems)
    {
        if (file.Length > largest)
        {
            problems.Add(FileMessages.TooLarge(file.Start, largest));
            return null;
        }

        // Nothing is opened that holds nothing: a pipe would wait for ever.
        if (file.Length == 0)
        {
            problems.Add(FileMessages.Empty(file.Start.Source));
            return null;
        }

        var bytes = Bytes(file);
        if (Decode(file.Path, bytes, problems) is not { } text)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(text.Text))
        {
            problems.Add(FileMessages.Empty(text));
            return null;
        }

        return (text, bytes);
    }

    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, List<Diagnostic> problems)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]) || IsHalfZeros(bytes))
        {
            problems.Add(FileMessages.Utf16(Place.StartOf(new(path, ""))));
            return null;
        }

        var content = bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        if (IsNoText(content))
        {
            problems.Add(FileMessages.NoTextFile(Place.StartOf(new(path, ""))));
            return null;
        }

        string decoded;
        try
        {
            decoded = Strict.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            var shown = WithPlainLineEnds(Encoding.UTF8.GetString(content));
            var bad = shown.IndexOf('\uFFFD', StringComparison.Ordinal);
            problems.Add(FileMessages.NoUtf8(new(new(path, shown), new(bad, bad + 1))));
            return null;
        }

        var text = new SourceText(path, WithPlainLineEnds(decoded));
        if (UnfitCharacters.Find(text.Text) is { } unfit)
        {
            problems.Add(FileMessages.UnfitCharacter(text, unfit));
            return null;
        }

        return text;
    }

    // UTF-16 without its mark: every other byte of plain letters is 0.
    private static bool IsHalfZeros(ReadOnlySpan<byte> bytes) => bytes.Length >= 16 && bytes[..16].Count((byte)0) >= 7;

    // One control character may be a slip; of an image or a word processor's file there are many.
    private static bool IsNoText(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOfAnyInRange((byte)0, (byte)8) is >= 0 and var first && bytes[(first + 1)..].IndexOfAnyInRange((byte)0, (byte)8) >= 0;

    public static byte[] Bytes(ProjectFile file)
    {
        try
        {
            return file.Content ?? RegularFile.Read(file.FullPath, RegularFile.LargestCopied);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw DiskFailure.Unread(file.Path, exception);
        }
    }

    private static string WithPlainLineEnds(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
}

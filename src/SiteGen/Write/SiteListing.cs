using System.Buffers;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Write;

/// <summary>
/// The file <c>.sitegen</c>: it marks a folder as written by this tool and lists what is in it, in the form that
/// <c>sha256sum --check .sitegen</c> reads: per line 64 hexadecimal digits, two spaces, a path. Before them may stand notes, each a line that begins with
/// <c>#</c>, of which that command takes no notice.
/// </summary>
internal static class SiteListing
{
    public const string FileName = ".sitegen";

    private const int Largest = 256_000_000;
    private const string NoteSign = "# ";
    private const int HashLength = 64;
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <param name="notes">Each without a line end.</param>
    public static byte[] Format(IEnumerable<(string Path, byte[] Hash)> files, params IEnumerable<string> notes)
    {
        var text = new StringBuilder();
        foreach (var note in notes)
            text.Append(NoteSign).Append(note).Append('\n');

        foreach (var (path, hash) in files)
            text.Append(Convert.ToHexStringLower(hash)).Append("  ").Append(path).Append('\n');

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The bytes of the list of a site; null where there is none.</summary>
    /// <exception cref="InputOutputException">It can't be read, or a link stands in its place, which may lead anywhere.</exception>
    public static byte[]? In(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return null;

        return new FileInfo(path).LinkTarget is null
            ? Disk.Try("read", path, () => RegularFile.Read(path, Largest))
            : throw new InputOutputException($"{path} is a link, and not the list that a build has written", $"move {folder} away, and build again");
    }

    /// <summary>The notes before the listed files, without their sign.</summary>
    public static string[] Notes(string listing) =>
    [
        .. listing.Split('\n').TakeWhile(line => line.StartsWith(NoteSign, StringComparison.Ordinal)).Select(line => line[NoteSign.Length..]),
    ];

    /// <summary>The listed paths; null where the text is not such a list.</summary>
    public static IReadOnlySet<string>? Paths(ReadOnlySpan<byte> listing) => Read(listing)?.Keys.ToHashSet(StringComparer.Ordinal);

    /// <summary>The listed paths, each with its hash in lower-case hex; null where the text is not such a list.</summary>
    public static IReadOnlyDictionary<string, string>? Read(ReadOnlySpan<byte> listing)
    {
        var text = Encoding.UTF8.GetString(listing);
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range);
            if (line.IsEmpty && range.End.Value == text.Length)
                return files;
            if (files.Count == 0 && line.StartsWith(NoteSign, StringComparison.Ordinal))
                continue;
            if (line.Length <= HashLength + 2
                || line[..HashLength].ContainsAnyExcept(HexDigits)
                || line[HashLength..(HashLength + 2)] is not "  "
                || PortablePath.Objection(line[(HashLength + 2)..].ToString()) is not null)
                return null;

            files[line[(HashLength + 2)..].ToString()] = line[..HashLength].ToString();
        }

        // The last line has no end: the list was cut off.
        return null;
    }
}

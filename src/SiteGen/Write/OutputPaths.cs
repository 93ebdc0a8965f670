using System.Buffers;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Write;

/// <summary>Which paths a site may have: those that every system and every host takes as they are, each for one file.</summary>
internal static class OutputPaths
{
    private static readonly SearchValues<char> Forbidden =
        SearchValues.Create([.. "\\:*?\"<>|\u007f", .. Enumerable.Range(0, ' ').Select(code => (char)code)]);

    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
        "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "COM¹", "COM²", "COM³",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9", "LPT¹", "LPT²", "LPT³",
    };

    /// <summary>The files in the ordinal order of their paths.</summary>
    public static OutputFile[] CheckAndSort(IReadOnlyCollection<OutputFile> files)
    {
        OutputFile[] sorted = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal).ThenBy(file => file.Origin, StringComparer.Ordinal)];
        var taken = new Dictionary<string, Place>(StringComparer.OrdinalIgnoreCase)
        {
            [SiteListing.FileName] = new(SiteListing.FileName, "SiteGen's own list of files", IsFile: true),
        };
        foreach (var file in sorted)
        {
            if (Objection(file.Path) is { } objection)
                throw Refuse(file, objection);
            foreach (var place in Places(file))
                Take(place, taken);
        }

        return sorted;
    }

    private static string? Objection(string path) =>
        path is "" or ['/', ..] ? "it is no path under the output folder"
        : !Utf16IsValid(path) ? "it holds half a character"
        : path.Split('/').Select(SegmentObjection).FirstOrDefault(objection => objection is not null);

    private static string? SegmentObjection(string name) => name switch
    {
        "" => "it holds an empty name",
        "." or ".." => $"it holds the step \"{name}\"",
        [.., '.' or ' '] => $"the name \"{name}\" ends in a dot or a space, which Windows drops",
        _ when name.AsSpan().ContainsAny(Forbidden) => $"the name \"{Visible(name)}\" holds a character that a file name cannot have everywhere",
        _ when Devices.Contains(name.Split('.')[0].TrimEnd(' ')) => $"\"{name}\" is a device on Windows",
        _ => null,
    };

    private static InputOutputException Refuse(OutputFile file, string objection) => new(
        $"{file.Origin} cannot be written to \"{Visible(file.Path)}\": {objection}",
        "rename it with letters, digits, hyphens and single dots");

    // Each folder on the way, then the file itself: "a", "a/b", "a/b/c.html".
    private static IEnumerable<Place> Places(OutputFile file)
    {
        for (var at = file.Path.IndexOf('/', StringComparison.Ordinal); at >= 0; at = file.Path.IndexOf('/', at + 1))
            yield return new(file.Path[..at], file.Origin, IsFile: false);
        yield return new(file.Path, file.Origin, IsFile: true);
    }

    private static void Take(Place place, Dictionary<string, Place> taken)
    {
        // Windows and macOS take names that differ in case or in the composition of letters for one name.
        if (taken.TryAdd(place.Path.Normalize(), place))
            return;

        var other = taken[place.Path.Normalize()];
        if (!place.IsFile && !other.IsFile && place.Path == other.Path)
            return;

        var paths = place.Path == other.Path ? $"\"{place.Path}\"" : $"\"{other.Path}\" and \"{place.Path}\", which are one on Windows and macOS";
        throw new InputOutputException(
            $"{other.Origin} and {place.Origin} both want the path {paths}",
            "rename one of them");
    }

    private static bool Utf16IsValid(string path)
    {
        foreach (var rune in path.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
                return false;
        }

        return true;
    }

    private static string Visible(string path) =>
        string.Concat(path.Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '\uFFFD' : letter));

    private sealed record Place(string Path, string Origin, bool IsFile);
}

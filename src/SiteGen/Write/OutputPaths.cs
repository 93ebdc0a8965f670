using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Write;

/// <summary>Which paths a site may have: those that every system and every host takes as they are, each for one file.</summary>
internal static class OutputPaths
{
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
            if (PortablePath.Objection(file.Path) is { } objection)
                throw Refuse(file, objection);
            foreach (var place in Places(file))
                Take(place, taken);
        }

        return sorted;
    }

    private static InputOutputException Refuse(OutputFile file, string objection) => new(
        $"{file.Origin} cannot be written to \"{Printed.Path(file.Path)}\": {objection}",
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

    private sealed record Place(string Path, string Origin, bool IsFile);
}

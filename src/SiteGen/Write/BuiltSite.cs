using System.Security.Cryptography;
using SiteGen.Diagnostics;

namespace SiteGen.Write;

/// <summary>A site that a build has written, as it is on disk now.</summary>
internal sealed class BuiltSite
{
    private const int LargestFile = 512_000_000;

    private readonly string _folder;

    private BuiltSite(string folder, string listing, IReadOnlyDictionary<string, string> listed) => (_folder, Listing, Listed) = (folder, listing, listed);

    /// <summary>The file that lists what is in the site: <c>.sitegen</c>, or where the site was published the list that this has left.</summary>
    public string ListingName { get; private init; } = SiteListing.FileName;

    /// <summary>The text of that file.</summary>
    public string Listing { get; }

    /// <summary>What the build has noted of itself; empty where it has noted nothing.</summary>
    public string[] Notes => SiteListing.Notes(Listing);

    /// <summary>Every file that the build wrote, by path, with its SHA-256 in lower-case hex.</summary>
    public IReadOnlyDictionary<string, string> Listed { get; }

    /// <exception cref="InputOutputException">There is no site, or its list is damaged.</exception>
    public static BuiltSite Read(string folder)
    {
        var bytes = SiteListing.In(folder)
            ?? throw new InputOutputException($"{folder} is no site that SiteGen has built: it has no file {SiteListing.FileName}",
                "name the folder that `sitegen build` wrote, e.g. _site, or the one that it was published to");
        var listed = SiteListing.Read(bytes)
            ?? throw new InputOutputException(
                $"the file {Path.Combine(folder, SiteListing.FileName)} is damaged, so it cannot be told what the build wrote", "build the site again");
        return new(folder, System.Text.Encoding.UTF8.GetString(bytes), listed);
    }

    /// <summary>A site where it was published, beside files of others.</summary>
    public static BuiltSite Published(string folder, string listingName, string listing, IReadOnlyDictionary<string, string> listed) =>
        new(folder, listing, listed) { ListingName = listingName };

    /// <summary>Null where the file is missing.</summary>
    public byte[]? Content(string path)
    {
        var full = Path.Combine(_folder, path);
        return File.Exists(full) && new FileInfo(full).LinkTarget is null ? Disk.Try("read", full, () => RegularFile.Read(full, LargestFile)) : null;
    }

    /// <summary>Whether the bytes are those that the build wrote.</summary>
    public bool IsAsBuilt(string path, ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content)) == Listed[path];

    /// <summary>Files that the build did not write, in the order of their paths.</summary>
    public IReadOnlyList<string> Foreign() => ListingName != SiteListing.FileName ? []
        : OldSite.ForeignFiles(_folder, Listed.Keys.Select(OldSite.AsOnDisk).ToHashSet(StringComparer.Ordinal));
}

using SiteGen.Diagnostics;
using SiteGen.Write;

namespace SiteGen.Publish;

/// <summary>A file of a site as it is to be published.</summary>
/// <param name="Hash">SHA-256 in lower-case hex.</param>
/// <param name="Read">Its bytes.</param>
internal sealed record SiteFile(string Path, string Hash, long Size, Func<byte[]> Read)
{
    /// <summary>The files that a build wrote into a folder.</summary>
    /// <exception cref="InputOutputException">There is no such site; or, later, a file is no longer as it was built.</exception>
    public static IReadOnlyList<SiteFile> Of(string folder)
    {
        var site = BuiltSite.Read(folder);
        return [.. site.Listed.OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => new SiteFile(file.Key, file.Value, SizeOf(folder, file.Key), () => Bytes(site, file.Key)))];
    }

    private static long SizeOf(string folder, string path) => new FileInfo(System.IO.Path.Combine(folder, path)) is { Exists: true } file ? file.Length : 0;

    private static byte[] Bytes(BuiltSite site, string path)
    {
        if (site.Content(path) is { } content && site.IsAsBuilt(path, content))
        {
            return content;
        }

        throw new InputOutputException($"the file {path} of the built site was changed while it was published",
            "let nothing else write there, and publish again");
    }
}

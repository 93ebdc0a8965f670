using SiteGen.Diagnostics;

namespace SiteGen.Write;

/// <summary>Writes a file of an editor anew, in one step; its permissions stay.</summary>
internal static class EditorsFile
{
    private const int LargestFile = 64_000_000;

    /// <param name="path">The file.</param>
    /// <param name="read">Its bytes when it was read: what an editor has saved since then is not written over.</param>
    /// <param name="edited">Its bytes from now on.</param>
    /// <exception cref="InputOutputException">The file changed since it was read, or can't be written.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> read, byte[] edited)
    {
        if (!Read(path).AsSpan().SequenceEqual(read))
        {
            throw new InputOutputException($"{path} was changed meanwhile", "nothing was written to it; run the command again");
        }

        Disk.Replace(path, edited);
    }

    public static byte[] Read(string path) => Disk.Try("read", path, () => RegularFile.Read(path, LargestFile));
}

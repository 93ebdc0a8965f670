using SiteGen.Diagnostics;

namespace SiteGen.Write;

/// <summary>Writes a file of an editor anew, in one step, and loses nothing that somebody else writes to it; its permissions stay.</summary>
internal static class EditorsFile
{
    private const int LargestFile = 64_000_000;

    /// <summary>Only for the holder of its <see cref="Turn"/>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">Its bytes when it was read: what an editor has saved since then is not written over.</param>
    /// <param name="edited">Its bytes from now on.</param>
    /// <exception cref="InputOutputException">The file changed since it was read, or can't be written.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> read, byte[] edited)
    {
        var target = Disk.TargetOf(path);
        Disk.DeleteLeftovers(target);
        if (!Read(target).AsSpan().SequenceEqual(read))
        {
            throw new InputOutputException($"{path} was changed meanwhile", "nothing was written to it; run the command again");
        }

        Disk.Replace(target, edited);
    }

    /// <summary>Taken before a file is read that is then to be replaced: others that change it by this tool wait.</summary>
    public static IDisposable Turn(string path)
    {
        var turn = Disk.Try("write", path, () => FileTurn.Of(Disk.TargetOf(path)));
        try
        {
            return new Held(turn, Interruption.Finish(turn.Dispose));
        }
        catch (OperationCanceledException)
        {
            turn.Dispose();
            throw;
        }
    }

    public static byte[] Read(string path) => Disk.Try("read", path, () => RegularFile.Read(path, LargestFile));

    // A signal ends what takes too long, and its lock goes first.
    private sealed class Held(IDisposable turn, IDisposable work) : IDisposable
    {
        public void Dispose()
        {
            turn.Dispose();
            work.Dispose();
        }
    }
}

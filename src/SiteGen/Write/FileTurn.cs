using SiteGen.Diagnostics;

namespace SiteGen.Write;

/// <summary>Of several that change one file, one at a time. The system holds the lock, so it ends with its process, however that ends.</summary>
internal static class FileTurn
{
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;
    private const int WindowsSharingViolation = unchecked((int)0x80070020);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(15);

    /// <summary>Null where somebody else holds it.</summary>
    /// <param name="path">Of the lock.</param>
    /// <param name="locked">What it is for, as a message names it.</param>
    public static IDisposable? TryTake(string path, string locked) => Disk.Try("write", locked, () =>
    {
        // It would be made and locked where the link leads.
        if (new FileInfo(path).LinkTarget is { } target)
        {
            throw new InputOutputException($"{path} is a link to {target}, in the place of a lock of the tool's own", "take it away");
        }

        try
        {
            // With exactly these options the runtime deletes the file before it lets go of the lock, and opens anew
            // where the file was deleted between its opening and its locking: nobody locks a file that is gone.
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException held) when (held.HResult is LinuxWouldBlock or MacWouldBlock or WindowsSharingViolation)
        {
            return null;
        }
    });

    /// <summary>Waits until whoever changes the file meanwhile has done so.</summary>
    /// <exception cref="InputOutputException">That takes too long.</exception>
    public static IDisposable Of(string file)
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, $".{Disk.ShortName(file)}.sitegen-lock");
        for (var began = TimeProvider.System.GetTimestamp(); TimeProvider.System.GetElapsedTime(began) < Patience;)
        {
            if (TryTake(path, file) is { } turn)
            {
                return turn;
            }

            Thread.Sleep(Pause);
        }

        throw new InputOutputException($"{file} is being changed by another program all the time",
            "wait until it ends, then try again; nothing was written to it");
    }
}

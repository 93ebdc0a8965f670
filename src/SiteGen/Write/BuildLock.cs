using SiteGen.Diagnostics;

namespace SiteGen.Write;

/// <summary>Of several builds into one folder, one at a time. The system holds the lock, so it ends with its process, however that ends.</summary>
internal static class BuildLock
{
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;
    private const int WindowsSharingViolation = unchecked((int)0x80070020);

    public static IDisposable Take(OutputFolder folder) => Disk.Try("write", folder.Lock, () =>
    {
        try
        {
            // With exactly these options the runtime deletes the file before it lets go of the lock, and opens anew
            // where the file was deleted between its opening and its locking: nobody locks a file that is gone.
            return new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException held) when (held.HResult is LinuxWouldBlock or MacWouldBlock or WindowsSharingViolation)
        {
            throw new InputOutputException($"another build is writing {folder.Site}", "wait until it ends, then build again", held);
        }
    });
}

using SiteGen.Diagnostics;

namespace SiteGen.Write;

/// <summary>Of several builds into one folder, one at a time.</summary>
internal static class BuildLock
{
    public static IDisposable Take(OutputFolder folder) =>
        FileTurn.TryTake(folder.Lock, folder.Site)
        ?? throw new InputOutputException($"another build is writing {folder.Site}", "wait until it ends, then build again");
}

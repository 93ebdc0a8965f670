using SiteGen.Write;

namespace SiteGen.Tests.Write;

public sealed class DeletedFolderTests : WriteTestBase
{
    [Fact]
    public void What_links_lead_to_stays_and_what_nobody_may_write_in_goes()
    {
        foreach (var folder in new[] { "gone/a/b", "gone/locked", "kept" })
            Directory.CreateDirectory(At(folder));
        foreach (var file in new[] { "gone/a/b/c.txt", "gone/locked/d.txt", "kept/e.txt" })
            File.WriteAllText(At(file), "words");
        Directory.CreateSymbolicLink(At("gone/a/link"), At("kept"));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(At("gone/locked"), UnixFileMode.UserRead);

        Disk.DeleteFolder(At("gone"));
        Disk.DeleteFolder(At("never"));

        Assert.Equal(["kept/", "kept/e.txt = words"], Everything());
    }
}

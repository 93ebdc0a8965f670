using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Diagnostics;
using SiteGen.Write;

namespace SiteGen.Tests.Write;

public sealed class RecordedHashTests : IDisposable
{
    private static readonly string Old = Convert.ToHexStringLower(SHA256.HashData("old"u8));
    private static readonly string New = Convert.ToHexStringLower(SHA256.HashData("new"u8));

    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-hash-").FullName;

    private string Yaml => Path.Combine(_folder, "report.yaml");

    [Fact]
    public void Only_the_hash_changes_whatever_the_bytes_around_it() =>
        Prop.ForAll<byte[], byte[]>(ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<byte[]>(), (before, after) =>
        {
            File.WriteAllBytes(Yaml, [.. before, .. Encoding.ASCII.GetBytes(Old), .. after]);

            RecordedHash.Renew(Yaml, Old, 0, New);

            return File.ReadAllBytes(Yaml).SequenceEqual([.. before, .. Encoding.ASCII.GetBytes(New), .. after]);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Of_several_the_one_that_is_meant_changes(int number)
    {
        File.WriteAllText(Yaml, $"# {Old}\r\nsha256: {Old}\r\n# {Old}");

        RecordedHash.Renew(Yaml, Old, number, New);

        string[] lines = [$"# {Old}", $"sha256: {Old}", $"# {Old}"];
        lines[number] = lines[number].Replace(Old, New, StringComparison.Ordinal);
        Assert.Equal(string.Join("\r\n", lines), File.ReadAllText(Yaml));
    }

    [Fact]
    public void A_file_that_changed_meanwhile_is_left_alone()
    {
        File.WriteAllText(Yaml, "sha256: something else\n");

        Assert.Contains("changed meanwhile", Assert.Throws<InputOutputException>(() => RecordedHash.Renew(Yaml, Old, 0, New)).Message, StringComparison.Ordinal);
        Assert.Equal("sha256: something else\n", File.ReadAllText(Yaml));
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        var target = Path.Combine(_folder, "target.yaml");
        File.WriteAllText(target, $"sha256: {Old}\n");
        File.CreateSymbolicLink(Yaml, target);

        RecordedHash.Renew(Yaml, Old, 0, New);

        Assert.Equal(target, File.ResolveLinkTarget(Yaml, returnFinalTarget: true)?.FullName);
        Assert.Equal($"sha256: {New}\n", File.ReadAllText(target));
        Assert.Equal(["report.yaml", "target.yaml"], Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Permissions_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.WriteAllText(Yaml, $"sha256: {Old}\n");
        File.SetUnixFileMode(Yaml, UnixFileMode.UserRead | UnixFileMode.GroupRead);

        RecordedHash.Renew(Yaml, Old, 0, New);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.GroupRead, File.GetUnixFileMode(Yaml));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

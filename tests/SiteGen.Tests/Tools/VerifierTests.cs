using System.Reflection;
using Xunit.Sdk;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Tools;

public sealed class VerifierTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-verify-").FullName;

    private string Source => Path.Combine(_folder, "PageTests.cs");

    private string Snapshot(string kind) => Path.Combine(_folder, $"PageTests.Shows_it_small.{kind}.html");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task An_equal_text_passes_and_removes_what_an_earlier_failure_left()
    {
        File.WriteAllText(Snapshot("verified"), "<p>Tôn\n");
        File.WriteAllText(Snapshot("received"), "old");

        await Verify("<p>Tôn\n", "html", "small", Source, "Shows_it");

        Assert.False(File.Exists(Snapshot("received")));
    }

    [Theory]
    [InlineData("<p>Ton\n")]
    [InlineData("<p>Tôn")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Any_other_text_or_none_fails_and_says_how_to_accept(string? verified)
    {
        if (verified is not null)
            File.WriteAllText(Snapshot("verified"), verified);

        var failure = await Assert.ThrowsAsync<FailException>(() => Verify("<p>Tôn\n", "html", "small", Source, "Shows_it"));

        Assert.Contains($"mv '{Snapshot("received")}' '{Snapshot("verified")}'", failure.Message, StringComparison.Ordinal);
        Assert.Equal("<p>Tôn\n", File.ReadAllText(Snapshot("received")));
    }

    [Fact]
    public async Task A_missing_snapshot_of_an_empty_text_fails() =>
        await Assert.ThrowsAsync<FailException>(() => Verify("", "html", "small", Source, "Shows_it"));

    [Fact]
    public void Every_snapshot_of_this_repository_has_its_test() =>
        Assert.Empty(Orphans(Repository.Tests));

    [Theory]
    [InlineData("VerifierTests.A_missing_snapshot_of_an_empty_text_fails.verified.txt", false)]
    [InlineData("VerifierTests.A_missing_snapshot_of_an_empty_text_fails_in_vi.verified.txt", false)]
    [InlineData("VerifierTests.A_test_renamed_since.verified.txt", true)]
    [InlineData("RenamedTests.A_missing_snapshot_of_an_empty_text_fails.verified.txt", true)]
    public void A_snapshot_whose_test_is_gone_is_an_orphan(string name, bool orphan)
    {
        File.WriteAllText(Path.Combine(_folder, "VerifierTests.cs"), "");
        File.WriteAllText(Path.Combine(_folder, name), "");

        Assert.Equal(orphan ? [Path.Combine(_folder, name)] : [], Orphans(_folder));
    }

    private static string[] Orphans(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.verified.*", SearchOption.AllDirectories).Where(IsOrphan).Order(StringComparer.Ordinal)];

    // Class.Method.verified.ext or Class.Method_case.verified.ext, beside Class.cs
    private static bool IsOrphan(string snapshot)
    {
        var parts = Path.GetFileName(snapshot).Split('.');
        return !File.Exists(Path.Combine(Path.GetDirectoryName(snapshot)!, parts[0] + ".cs"))
            || !typeof(VerifierTests).Assembly.GetTypes()
                .Where(type => type.Name == parts[0])
                .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
                .Any(method => parts[1] == method.Name || parts[1].StartsWith(method.Name + "_", StringComparison.Ordinal));
    }
}

using SiteGen.Tests.Tools;

namespace SiteGen.Tests;

/// <summary>What the sources of the tool promise whoever reads them.</summary>
public sealed class SourceCodeTests
{
    private const int Longest = 160;

    // Folders with longer lines from before there was a limit: a folder that has none any more goes, and none comes.
    private static readonly string[] NotThereYet =
    [
        "Check", "Check/Accounts", "Check/Coverage", "Check/Lock", "Check/Quotes", "Check/Readings", "Check/Texts", "Check/When", "Check/Who",
        "Commands", "Diagnostics", "Load", "Publish", "Read", "Render", "Render/Links", "Scaffold", "Serve", "Text", "Verification",
        "Write",
    ];

    private static readonly string Source = Path.Combine(Repository.Root, "src", "SiteGen");

    [Fact]
    public void Lines_have_at_most_160_characters_but_in_folders_that_are_not_there_yet()
    {
        var folders = from file in Files("*.cs")
                      where File.ReadLines(file).Any(line => line.Length > Longest)
                      select Path.GetRelativePath(Source, Path.GetDirectoryName(file)!).Replace('\\', '/').TrimStart('.');

        Assert.Equal(NotThereYet.Order(StringComparer.Ordinal), folders.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_guide_of_the_maintainers_names_every_rule()
    {
        var guide = Repository.Read("src/README.md");
        var rules = Files("*.cs").Where(file => file.Contains($"{Path.DirectorySeparatorChar}Check{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => name.EndsWith("Rule", StringComparison.Ordinal) || name.EndsWith("Rules", StringComparison.Ordinal));

        Assert.All(rules, rule => Assert.Contains($"`{rule}`", guide, StringComparison.Ordinal));
    }

    [Fact]
    public void No_two_files_have_one_name()
    {
        var twice = Files("*.cs").Select(file => Path.GetFileName(file)).CountBy(name => name, StringComparer.Ordinal).Where(name => name.Value > 1).Select(name => name.Key);

        Assert.Empty(twice);
    }

    private static IEnumerable<string> Files(string pattern) => Directory.EnumerateFiles(Source, pattern, SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(Source, file).Replace('\\', '/').Split('/')[0].Equals("obj", StringComparison.Ordinal) && !Path.GetRelativePath(Source, file).StartsWith("bin", StringComparison.Ordinal));
}

using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests;

/// <summary>The content of the repository is its editors' to change: nothing is asked of it but that it checks and builds.</summary>
public sealed partial class LiveContentTests
{
    private const string Words = "Ngày 3/2/2026, bà Ngô Thị Thử cho biết trạm đo đã mở cửa.\n";

    [Fact]
    public void The_content_checks_and_builds()
    {
        using var project = Scenario.Live();

        AssertBuilds(project);
    }

    [Fact]
    public void A_valid_fact_and_an_article_of_which_most_is_left_break_nothing()
    {
        using var project = Scenario.Live()
            .File("seeds/just-begun.txt", Words + "Trạm có 45 cảm biến. Chưa ai đọc tới câu này.\n")
            .File("content/people/ngo-thi-thu.yaml", "added: 2026-11-21\nname: Ngô Thị Thử\n");
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(project.PathTo("seeds/just-begun.txt"))));
        project.File("seeds/just-begun.yaml", $"label: Trạm đo\nlanguage: vi\nsha256: {sha256}\npublish: full\n");

        AssertBuilds(project);
        Assert.Contains("Ngô Thị Thử", project.Site("people/ngo-thi-thu.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void All_other_tests_leave_the_content_and_the_articles_alone()
    {
        var readers = from file in Directory.EnumerateFiles(Repository.Tests, "*.cs", SearchOption.AllDirectories)
                      where Path.GetFileName(file) is not ("Repository.cs" or "Scenario.cs" or "LiveContentTests.cs" or "OwnNameTests.cs")
                      from line in File.ReadLines(file, Encoding.UTF8)
                      where RootOfTheRepository().IsMatch(line)
                      select $"{Path.GetFileName(file)} reads what editors change; take Repository.Talks: {line.Trim()}";

        Assert.Empty(readers);
    }

    private static void AssertBuilds(Scenario project)
    {
        var run = project.Run("build");
        Assert.True(run.ExitCode == 0, run.Error);
    }

    // The tool, its words, its templates and the guides are no content.
    [GeneratedRegex("""Scenario\.Live|Repository\.(Root(?!, path\)|, "(src|templates|tests|content", "(ui|README\.md))")|Read\("(content/(?!README\.md")|seeds/))""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RootOfTheRepository();
}

using System.Text.RegularExpressions;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Commands;

/// <summary><c>verify</c>: a site as built is clean, one digit in one page is found, and what is no site is a slip of the command.</summary>
public sealed partial class VerifyTests
{
    [Fact]
    public void One_changed_digit_in_one_page_of_a_built_site_is_found()
    {
        using var project = Scenario.Shipped();
        Assert.Equal(0, project.Run("build").ExitCode);

        var clean = project.Run("verify", "_site");

        Assert.Equal((0, ""), (clean.ExitCode, clean.Error));
        Assert.Matches(Counts(), clean.Output);
        Assert.EndsWith(": 0 problems\n", clean.Output, StringComparison.Ordinal);

        const string page = "statistics/us-nuclear-weapons.html";
        var html = project.Site(page);
        var at = html.IndexOf("5.200", html.IndexOf("<main", StringComparison.Ordinal), StringComparison.Ordinal);
        project.File($"_site/{page}", html[..at] + "5.300" + html[(at + 5)..]);

        var found = project.Run("verify", "_site");

        Assert.Equal(1, found.ExitCode);
        Assert.Contains($"error SG192: the file {page} was changed after the build", found.Error, StringComparison.Ordinal);
        Assert.Contains("error SG194: the page shows", found.Error, StringComparison.Ordinal);
        Assert.Contains("5.300", found.Error, StringComparison.Ordinal);
        Assert.Contains("5.200", found.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_is_verified_where_it_was_published_beside_files_of_others()
    {
        using var project = Scenario.Shipped().File("public/mine.txt", "mine");
        Assert.Equal(0, project.Run("publish", "./public/").ExitCode);

        var clean = project.Run("verify", "public");

        Assert.Equal((0, ""), (clean.ExitCode, clean.Error));
        Assert.Matches(Counts(), clean.Output);

        const string page = "public/statistics/us-nuclear-weapons.html";
        project.File(page, project.Read(page).Replace("5.200", "5.300", StringComparison.Ordinal)).Delete("public/style.css");

        var found = project.Run("verify", "public");

        Assert.Equal(1, found.ExitCode);
        Assert.Contains("error SG190: the file style.css is missing\n ┌─ .sitegen-published.json:1:1\n", found.Error, StringComparison.Ordinal);
        Assert.Contains("error SG194: the page shows", found.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_no_site_is_a_slip_of_the_command()
    {
        using var project = Scenario.Empty().File("somewhere/index.html", "<p>1</p>");

        var (other, none) = (project.Run("verify", "somewhere"), project.Run("verify", "nowhere"));

        Assert.Equal((2, 2), (other.ExitCode, none.ExitCode));
        Assert.Contains("somewhere is no site that SiteGen has built", other.Error, StringComparison.Ordinal);
        Assert.Contains("nowhere", none.Error, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\d+ files, \d{4,} shown values, \d+ numbers, \d+ quotes", RegexOptions.NonBacktracking)]
    private static partial Regex Counts();
}

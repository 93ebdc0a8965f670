using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Render.Views;

/// <summary>A number that its words give no date is as its article reported it, and says so.</summary>
public sealed class ReportedOnTests
{
    [Fact]
    public void A_number_without_a_date_is_shown_as_reported_on_the_day_of_its_article()
    {
        using var project = Scenario.Shipped().Edit("content/statistics/us-nuclear-weapons.yaml", "    as_of: 2023\n", "");

        var run = project.Run("build");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains(">as reported on ", project.Site("en/statistics/us-nuclear-weapons.html"), StringComparison.Ordinal);
        Assert.Contains(">đưa tin: ", project.Site("statistics/us-nuclear-weapons.html"), StringComparison.Ordinal);
        Assert.Equal(0, project.Run("verify", "_site").ExitCode);
        Assert.Contains("reported_on", project.Site("data/facts.json"), StringComparison.Ordinal);
    }
}

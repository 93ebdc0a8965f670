using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Hostile;

/// <summary>What the tool writes goes into the project, whatever links a stranger's project holds in its place.</summary>
public sealed class WrittenLinksTests
{
    [Fact]
    public void A_link_where_a_schema_belongs_is_replaced_and_what_it_leads_to_stays()
    {
        using var outside = Scenario.Empty().File("kept.txt", "kept");
        using var project = Scenario.Shipped("content", "seeds").File("content/.schema/other.json", "{}");
        File.CreateSymbolicLink(project.PathTo("content/.schema/claim.json"), outside.PathTo("kept.txt"));

        var run = project.Run("schema");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("kept", File.ReadAllText(outside.PathTo("kept.txt")));
        Assert.Null(new FileInfo(project.PathTo("content/.schema/claim.json")).LinkTarget);
        Assert.StartsWith("{", File.ReadAllText(project.PathTo("content/.schema/claim.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("set", "china-warheads", "unit.en", "heads")]
    [InlineData("sources", "accept")]
    public void A_fact_or_article_that_is_a_link_out_of_the_project_is_never_written_to(params string[] arguments)
    {
        using var outside = Scenario.Empty();
        using var project = Scenario.Shipped("content", "seeds");
        foreach (var path in (string[])["content/statistics/china-warheads.yaml", "seeds/wsj-consultations.yaml"])
        {
            outside.File(path, File.ReadAllText(project.PathTo(path)));
            File.Delete(project.PathTo(path));
            File.CreateSymbolicLink(project.PathTo(path), outside.PathTo(path));
        }

        var before = outside.Tree(".");

        var run = project.Run(arguments);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Equal(before, outside.Tree("."));
    }
}

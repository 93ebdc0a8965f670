using SiteGen.Render.Data;
using SiteGen.Scaffold;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Commands;

public sealed class SchemaTests
{
    [Fact]
    public void Schemas_are_written_beside_the_content_with_the_ids_of_the_project_and_only_where_they_differ()
    {
        using var project = Scenario.Shipped();

        var first = project.Run("schema");
        var second = project.Edit("content/terms/transparency.yaml", "en: transparency", "en: openness").Run("schema");

        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Equal(string.Concat(Kind.All.Select(kind => $"content/.schema/{kind.Name}.json: written\n")), first.Output);
        Assert.Equal(first.Output.Replace("written", "unchanged", StringComparison.Ordinal), second.Output);
        Assert.Contains("\"label\": \"mallory-stewart\"", File.ReadAllText(project.PathTo("content/.schema/claim.json")), StringComparison.Ordinal);
        Assert.Equal(0, project.Run("check").ExitCode);
    }

    [Fact]
    public void They_help_with_a_project_that_has_mistakes()
    {
        using var project = Scenario.Shipped().Edit("content/people/wang-yi.yaml", "roles:", "rolls:");

        Assert.Equal(0, project.Run("schema").ExitCode);
        Assert.Contains("\"label\": \"wang-yi\"", File.ReadAllText(project.PathTo("content/.schema/claim.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_site_there_is_nothing_to_write()
    {
        using var project = Scenario.Empty().File("content/x", "").File("seeds/x", "");

        var result = project.Run("schema");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("content/site.yaml is missing", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_site_publishes_the_schema_of_each_kind_without_the_editors_suggestions()
    {
        using var project = Scenario.Shipped();
        project.Run("build");

        Assert.Equal(Kind.All.Select(kind => kind.Name).Order(StringComparer.Ordinal), PublishedSchemas.All.Select(schema => schema.Kind).Order(StringComparer.Ordinal));
        Assert.All(PublishedSchemas.All, schema => Assert.DoesNotContain("mallory-stewart", project.Site(PublishedSchemas.PathOf(schema.Kind)), StringComparison.Ordinal));
        Assert.Contains("schema/person.json", project.Site("data/index.html"), StringComparison.Ordinal);
    }
}

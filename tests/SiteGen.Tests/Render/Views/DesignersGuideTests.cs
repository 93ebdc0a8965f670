using SiteGen.Render;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Render.Views;

/// <summary>The guide for designers says what is there.</summary>
public sealed class DesignersGuideTests
{
    private const string Begin = "<!-- members: begin -->\n";
    private const string End = "<!-- members: end -->";

    [Fact]
    public void The_list_of_members_is_that_of_the_records()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "templates", "README.md"));
        var start = guide.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = guide.IndexOf(End, StringComparison.Ordinal);
        var (written, actual) = (guide[start..end], TemplateGuide.Write(PageRenderer.Views));

        var received = Path.Combine(Repository.Tests, "Render", "Views", "DesignersGuideTests.Guide.received.md");
        if (written != actual)
            File.WriteAllText(received, guide[..start] + actual + guide[end..]);

        Assert.True(written == actual, $"templates/README.md lists other members than the records have. To renew it:\n  mv '{received}' '{Path.Combine(Repository.Root, "templates", "README.md")}'");
    }

    [Fact]
    public void Every_template_is_named_in_it_or_covered_by_a_line_on_partials()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "templates", "README.md"));

        Assert.All(PageRenderer.Views.Keys, template => Assert.Contains($"`{template}.hbs`", guide, StringComparison.Ordinal));
    }
}

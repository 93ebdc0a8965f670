using SiteGen.Diagnostics;
using SiteGen.Render;
using SiteGen.Render.Templates;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Render.Templates;

public sealed class TemplateGuideTests
{
    [Fact]
    public Task It_lists_each_templates_members_and_what_they_lead_to() =>
        Verify(TemplateGuide.Write(new Dictionary<string, ViewRecord> { ["home"] = ViewRecords.HomeView, ["card"] = ViewRecords.CardView }), "md");

    [Fact]
    public void Two_things_of_a_page_never_share_a_name()
    {
        var headings = TemplateGuide.Write(PageRenderer.Views).Split('\n').Where(line => line.StartsWith("### ", StringComparison.Ordinal)).ToList();
        Assert.Equal(headings.Distinct(), headings);
        Assert.True(headings.Count > PageRenderer.Views.Count);
    }

    [Fact]
    public void The_shipped_templates_have_no_problem()
    {
        var diagnostics = new DiagnosticBag();
        TemplateSet.Load([Path.Combine(Repository.Root, "templates")], PageRenderer.Views, diagnostics);
        Assert.Equal("", string.Join('\n', diagnostics.Sorted().Select(DiagnosticPrinter.Print)));
    }
}

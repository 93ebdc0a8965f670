using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Load;

public sealed class ShippedContentTests
{
    [Fact]
    public void The_shipped_content_loads_without_a_diagnostic()
    {
        var diagnostics = new DiagnosticBag();

        var project = ProjectLoader.Load(Repository.Root, Path.Combine(Repository.Root, "content", "ui"), diagnostics);

        Assert.Equal("", string.Concat(diagnostics.Sorted().Select(DiagnosticPrinter.Print)));
        Assert.NotNull(project);
        Assert.Equal(["washington-meeting", "wsj-consultations"], project.Articles.Select(article => article.Id));
        Assert.Equal(8, project.People.Length);
        Assert.Empty(project.UnreadIds);
    }
}

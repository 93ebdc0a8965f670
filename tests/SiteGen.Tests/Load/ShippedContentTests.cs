using SiteGen.Check;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Load;

public sealed class ShippedContentTests
{
    [Fact]
    public void The_shipped_content_loads_without_a_diagnostic_and_its_references_resolve()
    {
        var diagnostics = new DiagnosticBag();

        var project = ProjectLoader.Load(Repository.Talks, Path.Combine(Repository.Root, "content", "ui"), diagnostics);
        Assert.NotNull(project);
        References.Check(project, WithPassages(project), diagnostics);

        Assert.True(diagnostics.Sorted().IsEmpty, string.Concat(diagnostics.Sorted().Select(DiagnosticPrinter.Print)));
        Assert.Equal(["washington-meeting", "wsj-consultations"], project.Articles.Select(article => article.Id));
        Assert.Equal(8, project.People.Length);
        Assert.Empty(project.UnreadIds);
    }

    // Where quotes stand literally, so that the words of `reads` can be looked for.
    private static CheckContext WithPassages(Project project)
    {
        var context = new CheckContext(project);
        foreach (var evidence in project.Facts.SelectMany(fact => fact.AllEvidence))
        {
            var article = context.ArticleOf(evidence.Source!.Value)!.Article;
            var start = article.Words.Text.IndexOf(evidence.Quote.Value.Split(" […] ")[0], StringComparison.Ordinal);
            Assert.True(start >= 0, evidence.Quote.At.ToString());
            context.Passages[evidence] = new(article, [new(start, start + evidence.Quote.Value.Split(" […] ")[0].Length)]);
        }

        return context;
    }
}

using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Tests.Check;

/// <summary>Articles in both languages that the rules were not written for: every true fact passes, every false one is refused.</summary>
public sealed class FreshArticlesTests
{
    private static readonly Dictionary<string, FreshArticles> Projects = new[] { "FreshEn", "FreshVi" }.ToDictionary(name => name, name => new FreshArticles(name));

    public static TheoryData<string, string> TrueFiles => FilesOf(articles => articles.TrueFiles);

    public static TheoryData<string, string> FalseFiles => FilesOf(articles => articles.FalseFiles);

    [Theory]
    [MemberData(nameof(TrueFiles))]
    public void A_true_fact_passes_without_a_warning(string project, string file)
    {
        var found = Projects[project].FoundIn(file);

        Assert.True(found.IsEmpty, string.Concat(found.Select(DiagnosticPrinter.Print)));
    }

    [Theory]
    [MemberData(nameof(FalseFiles))]
    public void A_false_fact_is_refused_for_what_is_false(string project, string file)
    {
        var (expected, found) = Projects[project].FoundInFalse(file);
        if (expected.Split(' ') is ["open", var kind])
        {
            Assert.All(Projects[project].ResultsInFalse(file, Enum.Parse<CheckKind>(kind)), result => Assert.Equal(CheckResult.Open, result));
            return;
        }

        Assert.True(
            found.Any(problem => problem.Code == expected && problem.Severity == Severity.Error),
            $"{file}: {expected} is not among the errors\n{string.Concat(found.Select(DiagnosticPrinter.Print))}");
    }

    [Theory]
    [InlineData("FreshEn")]
    [InlineData("FreshVi")]
    public void There_are_forty_articles(string project) => Assert.True(Projects[project].ArticleFiles.Count() >= 40);

    private static TheoryData<string, string> FilesOf(Func<FreshArticles, IEnumerable<string>> files)
    {
        var data = new TheoryData<string, string>();
        foreach (var (project, articles) in Projects)
        {
            foreach (var file in files(articles))
            {
                data.Add(project, file);
            }
        }

        return data;
    }
}

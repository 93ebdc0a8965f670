using SiteGen.Diagnostics;

namespace SiteGen.Tests.Check;

/// <summary>Articles in English that the rules were not written for: every true fact passes, every false one is refused.</summary>
public sealed class FreshEnglishTests
{
    private static readonly FreshArticles Articles = new("FreshEn");

    public static TheoryData<string> TrueFiles => [.. Articles.TrueFiles];

    public static TheoryData<string> FalseFiles => [.. Articles.FalseFiles];

    [Theory]
    [MemberData(nameof(TrueFiles))]
    public void A_true_fact_passes_without_a_warning(string file)
    {
        var found = Articles.FoundIn(file);

        Assert.True(found.IsEmpty, string.Concat(found.Select(DiagnosticPrinter.Print)));
    }

    [Theory]
    [MemberData(nameof(FalseFiles))]
    public void A_false_fact_is_refused_for_what_is_false(string file)
    {
        var (expected, found) = Articles.FoundInFalse(file);

        Assert.True(
            found.Any(problem => problem.Code == expected && problem.Severity == Severity.Error),
            $"{file}: {expected} is not among the errors\n{string.Concat(found.Select(DiagnosticPrinter.Print))}");
    }

    [Fact]
    public void There_are_forty_articles() => Assert.True(Articles.ArticleFiles.Count() >= 40);
}

using SiteGen.Write;

namespace SiteGen.Tests.Write;

public sealed class OutputPathsTests : WriteTestBase
{
    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../a.html")]
    [InlineData("a/../../b.html")]
    [InlineData("a/./b.html")]
    [InlineData("a//b.html")]
    [InlineData("a/")]
    [InlineData("a\\b.html")]
    [InlineData("C:/a.html")]
    [InlineData("C:a.html")]
    [InlineData("a.html:stream")]
    [InlineData("nul")]
    [InlineData("people/Aux.html")]
    [InlineData("com1.tar.gz")]
    [InlineData("lpt¹")]
    [InlineData("con .txt")]
    [InlineData("a./b.html")]
    [InlineData("a.html ")]
    [InlineData("...")]
    [InlineData("a\nb.html")]
    [InlineData("a\0b.html")]
    [InlineData("what?.html")]
    [InlineData("a\ud800.html")]
    public void A_path_that_leads_out_or_is_not_the_same_everywhere_is_refused_before_anything_is_written(string path)
    {
        var refusal = Refused(Page("a.html"), new OutputFile(path, "content/x.yaml", () => default));

        Assert.StartsWith("content/x.yaml cannot be written to \"", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
        Assert.Empty(Everything());
    }

    [Theory]
    [InlineData("a.b/c..d.html")]
    [InlineData(".nojekyll")]
    [InlineData(".well-known/security.txt")]
    [InlineData("people/auxiliary.html")]
    [InlineData("com10.html")]
    [InlineData("ảnh chụp/Tôn Hiểu Ba 🚀.png")]
    public void Any_other_path_is_taken(string path)
    {
        Build(Page(path));

        Assert.Equal("page", File.ReadAllText(At($"_site/{path}")));
    }

    [Theory]
    [InlineData("a.html", "a.html")]
    [InlineData("a.html", "A.html")]
    [InlineData("people/tôn.html", "people/to\u0302n.html")]
    [InlineData("people/TÔN.html", "people/to\u0302n.html")]
    [InlineData("People/a.html", "people/b.html")]
    [InlineData("people", "people/a.html")]
    [InlineData("people.html", "People.html/a.html")]
    public void Two_files_that_want_one_path_are_refused_and_both_origins_named(string one, string other)
    {
        foreach (var (first, second) in new[] { (one, other), (other, one) })
        {
            var refusal = Refused(new OutputFile(first, "content/one.yaml", () => default), new OutputFile(second, "content/two.yaml", () => default));

            Assert.Contains("content/one.yaml", refusal.Message, StringComparison.Ordinal);
            Assert.Contains("content/two.yaml", refusal.Message, StringComparison.Ordinal);
        }

        Assert.Empty(Everything());
    }

    [Fact]
    public void Nobody_else_writes_the_list_of_files() =>
        Assert.StartsWith("SiteGen's own list of files and content/.sitegen.yaml both want", Refused(Page(".sitegen")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("people/a.html", "people/b.html")]
    [InlineData("a.html", "a/a.html")]
    [InlineData("ton.html", "tôn.html")]
    public void Paths_that_differ_for_every_system_stand_side_by_side(string one, string other) =>
        Assert.Equal(2, Build(Page(one), Page(other)).Written);

    [Fact]
    public void Files_come_out_in_one_order_whatever_order_they_came_in()
    {
        OutputFile[] files = [Page("b.html"), Page("B/a.html"), Page("a.html")];

        Assert.Equal(["B/a.html", "a.html", "b.html"], OutputPaths.CheckAndSort(files).Select(file => file.Path));
    }
}

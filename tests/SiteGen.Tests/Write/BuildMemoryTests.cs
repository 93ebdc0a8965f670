using SiteGen.Write;

namespace SiteGen.Tests.Write;

public sealed class BuildMemoryTests : WriteTestBase
{
    private static readonly DateTimeOffset Later = DateTimeOffset.UtcNow + TimeSpan.FromMinutes(1);

    public BuildMemoryTests() => Put("content/people/a.yaml", "name: A");

    [Fact]
    public void What_a_build_has_kept_of_the_same_files_is_recalled()
    {
        Memory().Keep("list", ["3 checks", ""]);

        Assert.Equal("list", Memory().Recall()?.Listing);
        Assert.Equal(["3 checks", ""], Memory().Recall()!.Value.Said);
    }

    [Fact]
    public void Nothing_is_recalled_before_a_build_has_kept_it() => Assert.Null(Memory().Recall());

    [Theory]
    [InlineData("a changed file")]
    [InlineData("another time")]
    [InlineData("a new file")]
    [InlineData("a new folder")]
    [InlineData("a file that is gone")]
    public void Of_other_files_nothing_is_recalled(string change)
    {
        Memory().Keep("list", []);

        switch (change)
        {
            case "a changed file":
                var time = File.GetLastWriteTimeUtc(At("content/people/a.yaml"));
                Put("content/people/a.yaml", "name: A B");
                File.SetLastWriteTimeUtc(At("content/people/a.yaml"), time);
                break;
            case "another time":
                File.SetLastWriteTimeUtc(At("content/people/a.yaml"), File.GetLastWriteTimeUtc(At("content/people/a.yaml")).AddTicks(1000));
                break;
            case "a new file":
                Put("content/people/b.yaml", "");
                break;
            case "a new folder":
                Directory.CreateDirectory(At("content/terms"));
                break;
            default:
                File.Delete(At("content/people/a.yaml"));
                break;
        }

        Assert.Null(Memory().Recall());
    }

    [Fact]
    public void Of_another_call_or_another_output_nothing_is_recalled()
    {
        Memory().Keep("list", []);

        Assert.Null(Memory(how: "--strict").Recall());
        Assert.Null(Memory(output: "other").Recall());
    }

    [Fact]
    public void Files_that_were_written_just_now_may_be_written_again_in_the_same_moment()
    {
        Memory(DateTimeOffset.UtcNow).Keep("list", []);

        Assert.Null(Memory().Recall());
    }

    [Fact]
    public void Of_files_that_are_links_nothing_is_kept()
    {
        File.CreateSymbolicLink(At("content/people/b.yaml"), At("elsewhere.yaml"));

        Assert.Null(BuildMemory.Of(At("cache"), [At("content")], Site, "", Later));
    }

    [Fact]
    public void A_site_is_held_where_every_byte_is_as_its_list_says()
    {
        Build(Page("a.html"), Page("b/c.html", "other"));

        Assert.Equal(2, SiteWriter.Holds(Site, [], SiteWriter.ListingOf(Site)));
    }

    [Theory]
    [InlineData("an edit")]
    [InlineData("a file that is gone")]
    [InlineData("a foreign file")]
    [InlineData("another list")]
    public void A_site_with_anything_else_in_it_is_not_held(string change)
    {
        Build(Page("a.html"), Page("b/c.html", "other"));
        var listing = SiteWriter.ListingOf(Site);

        switch (change)
        {
            case "an edit":
                Put("_site/a.html", "pagE");
                break;
            case "a file that is gone":
                File.Delete(At("_site/a.html"));
                break;
            case "a foreign file":
                Put("_site/mine.txt", "");
                break;
            default:
                Build(Page("a.html", "new"));
                break;
        }

        Assert.Null(SiteWriter.Holds(Site, [], listing));
    }

    [Fact]
    public void Where_there_is_no_site_none_is_held() => Assert.Null(SiteWriter.Holds(Site, [], "list"));

    private BuildMemory Memory(DateTimeOffset? now = null, string how = "", string output = "_site") => BuildMemory.Of(At("cache"), [At("content"), At("seeds")], At(output), how, now ?? Later)!;
}

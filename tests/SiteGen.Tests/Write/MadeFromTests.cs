using SiteGen.Write;

namespace SiteGen.Tests.Write;

public sealed class MadeFromTests : WriteTestBase
{
    private const string Note = "made from these files";

    public MadeFromTests() => Put("content/people/a.yaml", "name: A");

    [Fact]
    public void The_same_files_have_one_hash_wherever_they_stand_and_whenever_they_were_written()
    {
        Put("elsewhere/content/people/a.yaml", "name: A");
        File.SetLastWriteTimeUtc(At("elsewhere/content/people/a.yaml"), DateTime.UnixEpoch);

        Assert.Equal(Hash(), MadeFrom.Hash(At("elsewhere"), [At("elsewhere/content"), At("elsewhere/seeds")], ""));
    }

    [Theory]
    [InlineData("a changed file")]
    [InlineData("a new file")]
    [InlineData("a new folder")]
    [InlineData("a file of another name")]
    [InlineData("a file that is gone")]
    public void Other_files_have_another_hash(string change)
    {
        var before = Hash();

        switch (change)
        {
            case "a changed file":
                Put("content/people/a.yaml", "name: B");
                break;
            case "a new file":
                Put("content/people/b.yaml", "");
                break;
            case "a new folder":
                Directory.CreateDirectory(At("content/terms"));
                break;
            case "a file of another name":
                File.Move(At("content/people/a.yaml"), At("content/people/b.yaml"));
                break;
            default:
                File.Delete(At("content/people/a.yaml"));
                break;
        }

        Assert.NotNull(Hash());
        Assert.NotEqual(before, Hash());
    }

    [Fact]
    public void Another_call_has_another_hash() => Assert.NotEqual(Hash(), Hash("--strict"));

    [Fact]
    public void Files_that_are_links_have_none()
    {
        File.CreateSymbolicLink(At("content/people/b.yaml"), At("elsewhere.yaml"));

        Assert.Null(Hash());
    }

    [Fact]
    public void The_hash_of_the_tool_is_no_empty_word() => Assert.True(ToolHash.Text.Length >= 32 && Shipped.Hash.Length == 64);

    [Fact]
    public void A_site_is_held_where_every_byte_is_as_its_list_says()
    {
        BuildNoted(Page("a.html"), Page("b/c.html", "other"));

        var held = SiteWriter.Holds(Site, [], Note);

        Assert.Equal(2, held?.Files);
        Assert.Equal(["3 checks", ""], held!.Value.Notes);
        Assert.Equal(2, BuiltSite.Read(Site).Listed.Count);
    }

    [Theory]
    [InlineData("an edit")]
    [InlineData("a file that is gone")]
    [InlineData("a foreign file")]
    [InlineData("a build of which nothing is noted")]
    public void A_site_with_anything_else_in_it_is_not_held(string change)
    {
        BuildNoted(Page("a.html"), Page("b/c.html", "other"));

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

        Assert.Null(SiteWriter.Holds(Site, [], Note));
    }

    [Fact]
    public void Where_there_is_no_site_none_is_held() => Assert.Null(SiteWriter.Holds(Site, [], Note));

    private string? Hash(string how = "") => MadeFrom.Hash(At(""), [At("content"), At("seeds")], how);

    private void BuildNoted(params OutputFile[] files) => SiteWriter.Write(Site, [], files, () => [Note, "3 checks", ""]);
}

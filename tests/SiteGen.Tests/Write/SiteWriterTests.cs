using SiteGen.Write;

namespace SiteGen.Tests.Write;

public sealed class SiteWriterTests : WriteTestBase
{
    [Fact]
    public void A_first_build_writes_every_file_and_leaves_nothing_else_behind()
    {
        Assert.Equal(new(2, 0, 0, Changed: true), Build(Page("people/a.html", "Tôn"), Page("index.html", "")));

        Assert.Equal(["_site/", "_site/index.html = ", "_site/people/", "_site/people/a.html = Tôn"], Everything());
    }

    [Fact]
    public void The_folders_above_the_output_are_made()
    {
        SiteWriter.Write(At("build/web/site"), [], [Page("index.html")]);

        Assert.Equal(["build/", "build/web/", "build/web/site/", "build/web/site/index.html = page"], Everything());
    }

    [Fact]
    public void A_build_that_changes_nothing_does_not_touch_the_output()
    {
        Build(Page("a/b.html"), Page("index.html"));
        string[] paths = ["_site", "_site/.sitegen", "_site/index.html", "_site/a", "_site/a/b.html"];
        var before = Array.ConvertAll(paths, Identity);

        Assert.Equal(new(0, 2, 0, Changed: false), Build(Page("index.html"), Page("a/b.html")));

        Assert.Equal(before, Array.ConvertAll(paths, Identity));
    }

    [Fact]
    public void Only_the_file_that_changed_becomes_another_one()
    {
        Build(Page("a/b.html"), Page("index.html"));
        var (same, changed) = (Identity("_site/a/b.html"), Identity("_site/index.html"));

        Assert.Equal(new(1, 1, 0, Changed: true), Build(Page("a/b.html"), Page("index.html", "Page")));

        Assert.Equal(same, Identity("_site/a/b.html"));
        Assert.NotEqual(changed, Identity("_site/index.html"));
        Assert.Equal(["_site/", "_site/a/", "_site/a/b.html = page", "_site/index.html = Page"], Everything());
    }

    [Fact]
    public void Large_files_that_differ_in_their_last_letter_differ()
    {
        var text = new string('x', 200_000);
        Build(Page("a.html", text), Page("b.html", text));

        Assert.Equal(new(1, 1, 0, Changed: true), Build(Page("a.html", text), Page("b.html", text[1..] + "y")));
    }

    [Fact]
    public void A_page_that_is_gone_from_the_site_is_gone_from_the_disk()
    {
        Build(Page("people/a.html"), Page("index.html"));

        Assert.Equal(new(0, 1, 1, Changed: true), Build(Page("index.html")));

        Assert.Equal(["_site/", "_site/index.html = page"], Everything());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("mine")]
    public void A_page_that_somebody_changed_or_deleted_is_written_again(string? changed)
    {
        Build(Page("a.html"), Page("b.html"));
        File.Delete(At("_site/a.html"));
        if (changed is not null)
            Put("_site/a.html", changed);

        Assert.Equal(new(1, 1, 0, Changed: true), Build(Page("a.html"), Page("b.html")));

        Assert.Equal(["_site/", "_site/a.html = page", "_site/b.html = page"], Everything());
    }

    [Fact]
    public void A_page_that_somebody_made_a_link_is_a_file_again_and_the_other_end_of_the_link_stays()
    {
        Build(Page("a.html"));
        Put("mine.html", "page");
        File.Delete(At("_site/a.html"));
        File.CreateSymbolicLink(At("_site/a.html"), At("mine.html"));

        Assert.True(Build(Page("a.html")).Changed);

        Assert.Null(new FileInfo(At("_site/a.html")).LinkTarget);
        Assert.Equal(["_site/", "_site/a.html = page", "mine.html = page"], Everything());
    }

    [Fact]
    public void An_output_that_is_a_link_stays_one_and_the_site_is_where_it_leads()
    {
        Directory.CreateDirectory(At("disk/sites"));
        Directory.CreateSymbolicLink(At("sites"), "disk/./sites");
        Directory.CreateSymbolicLink(Site, "sites/../sites/today");

        Build(Page("a.html", "old"));
        Build(Page("a.html", "new"));

        Assert.Equal("sites/../sites/today", new DirectoryInfo(Site).LinkTarget);
        Assert.Equal("new", File.ReadAllText(At("disk/sites/today/a.html")));
        Assert.Single(Directory.EnumerateFileSystemEntries(At("disk/sites")));
    }

    [Fact]
    public void What_the_system_itself_puts_into_folders_stands_in_no_way()
    {
        Put("_site/.DS_Store", "");
        Build(Page("a/b.html"));
        Put("_site/a/.DS_Store", "");

        Assert.Equal(new(1, 0, 0, Changed: true), Build(Page("a/b.html", "new")));
    }

    [Fact]
    public void Each_page_is_rendered_once()
    {
        var rendered = 0;
        OutputFile[] files = [.. Enumerable.Range(0, 100).Select(at => new OutputFile($"{at}.html", "", () =>
        {
            Interlocked.Increment(ref rendered);
            return new byte[at];
        }))];

        Build(files);

        Assert.Equal(100, rendered);
        Assert.All(files, (_, at) => Assert.Equal(at, new FileInfo(At($"_site/{at}.html")).Length));
    }

    [Fact]
    public void The_list_of_files_can_be_checked_by_other_tools()
    {
        Build(Page("b.html", "Tôn"), Page("a/b c.html", ""));

        Assert.Equal(
            """
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a/b c.html
            73364522660e4d4101fc14cf9346f83d62cfde80a485d568d2a9a35f76702563  b.html

            """,
            File.ReadAllText(At("_site/.sitegen")));
    }
}

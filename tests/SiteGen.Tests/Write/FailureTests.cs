using SiteGen.Diagnostics;
using SiteGen.Write;

namespace SiteGen.Tests.Write;

/// <summary>Builds that end early, in each state that they can leave, and builds that meet what such a one left.</summary>
public sealed class FailureTests : WriteTestBase
{
    private static readonly string[] OldSite = ["_site/", "_site/a.html = old"];
    private static readonly string[] NewSite = ["_site/", "_site/a.html = new"];

    private OutputFolder Output => OutputFolder.Resolve(Site, []);

    [Fact]
    public void A_page_that_fails_leaves_the_old_site_and_nothing_else()
    {
        Build(Page("a.html", "old"));
        var before = Identity("_site");

        Assert.Throws<FormatException>(() => Build(Page("a.html", "new"), Failing("b.html")));

        Assert.Equal(OldSite, Everything());
        Assert.Equal(before, Identity("_site"));
    }

    [Fact]
    public void A_first_build_that_fails_leaves_nothing()
    {
        Assert.Throws<FormatException>(() => Build(Page("a.html"), Failing("b.html")));

        Assert.Empty(Everything());
    }

    [Fact]
    public void Of_several_pages_that_fail_the_first_is_reported_every_time()
    {
        var files = Enumerable.Range(100, 200).Select(at => at % 7 == 0 ? Failing($"{at}.html") : Page($"{at}.html")).Reverse().ToArray();

        for (var run = 0; run < 20; run++)
            Assert.Equal("105.html", Assert.Throws<FormatException>(() => Build(files)).Message);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named_by_its_origin()
    {
        var file = new OutputFile("logo.png", "content/static/logo.png", () => File.ReadAllBytes(At("content/static/logo.png")));

        Assert.Equal("cannot read content/static/logo.png: it is not there", Refused(file).Message);
    }

    [Fact]
    public void A_name_that_the_disk_does_not_take_is_told_in_words_and_leaves_the_old_site()
    {
        Build(Page("a.html", "old"));
        var name = new string('x', 300);

        var message = Refused(Page("a.html", "new"), Page(name)).Message;

        Assert.EndsWith($"the name \"{name[..20]}…\" is too long", message, StringComparison.Ordinal);
        Assert.Equal(OldSite, Everything());
    }

    [Fact]
    public void A_place_where_nobody_may_write_is_told_in_words()
    {
        var message = Assert.Throws<InputOutputException>(() => SiteWriter.Write("/proc/sites/site", [], [Page("a.html")])).Message;

        Assert.Equal("cannot create /proc/sites: it is not there", message);
    }

    [Fact]
    public void A_second_build_says_that_another_is_running_and_leaves_it_alone()
    {
        Build(Page("a.html", "old"));
        InputOutputException? second = null;
        var slow = new OutputFile("a.html", "content/a.yaml", () =>
        {
            second = Refused(Page("a.html", "second"));
            return "new"u8.ToArray();
        });

        Build(slow);

        Assert.Equal($"another build is writing {Site}", second?.Message);
        Assert.Equal(NewSite, Everything());
    }

    [Fact]
    public void Builds_into_other_folders_do_not_wait_for_each_other()
    {
        Build(new OutputFile("a.html", "", () =>
        {
            SiteWriter.Write(At("other"), [], [Page("a.html")]);
            return "new"u8.ToArray();
        }));

        Assert.Equal(["_site/", "_site/a.html = new", "other/", "other/a.html = page"], Everything());
    }

    [Fact]
    public void Killed_while_rendering_it_leaves_a_part_that_the_next_build_deletes()
    {
        Build(Page("a.html", "old"));
        Put("._site.sitegen-lock", "");
        Put("._site.sitegen-new/a.html", "ne");

        Build(Page("a.html", "new"));

        Assert.Equal(NewSite, Everything());
    }

    [Fact]
    public void Killed_after_the_exchange_it_leaves_the_old_site_that_the_next_build_deletes()
    {
        Build(Page("a.html", "old"));
        Directory.Move(Site, At("._site.sitegen-new"));
        Put("._site.sitegen-new/half-deleted", "");
        var lastBuild = SiteWriter.Write(At("made"), [], [Page("a.html", "new")]);
        Directory.Move(At("made"), Site);
        var before = Identity("_site");

        Assert.NotEqual(lastBuild, Build(Page("a.html", "new")));

        Assert.Equal(before, Identity("_site"));
        Assert.Equal(NewSite, Everything());
    }

    [Fact]
    public void Killed_between_two_renames_it_leaves_an_old_site_that_the_next_build_puts_back()
    {
        Build(Page("a.html", "old"));
        Directory.Move(Site, At("._site.sitegen-old"));
        Put("._site.sitegen-new/a.html", "new");

        Assert.Throws<FormatException>(() => Build(Failing("a.html")));

        Assert.Equal(OldSite, Everything());
    }

    [Fact]
    public void Killed_after_two_renames_it_leaves_an_old_site_that_the_next_build_deletes()
    {
        Build(Page("a.html", "new"));
        Put("._site.sitegen-old/a.html", "old");

        Assert.False(Build(Page("a.html", "new")).Changed);

        Assert.Equal(NewSite, Everything());
    }

    [Fact]
    public void In_one_step_the_folders_change_places()
    {
        Put("_site/a.html", "old");
        Put("._site.sitegen-new/a.html", "new");

        // Where the system cannot, nothing may have moved.
        var expected = FolderExchange.TryInOneStep(Output) ? ("new", "old") : ("old", "new");

        Assert.Equal(expected, (File.ReadAllText(At("_site/a.html")), File.ReadAllText(At("._site.sitegen-new/a.html"))));
        Assert.True(expected.Item1 == "new" || !OperatingSystem.IsLinux());
    }

    [Fact]
    public void By_two_renames_the_new_site_takes_the_place_and_the_old_one_waits_aside()
    {
        Put("_site/a.html", "old");
        Put("._site.sitegen-new/a.html", "new");

        FolderExchange.ByTwoRenames(Output);

        Assert.Equal(["._site.sitegen-old/", "._site.sitegen-old/a.html = old", .. NewSite], Everything());
    }

    [Fact]
    public void If_the_second_rename_fails_the_old_site_is_put_back()
    {
        Put("_site/a.html", "old");

        Assert.Throws<InputOutputException>(() => FolderExchange.ByTwoRenames(Output));

        Assert.Equal(OldSite, Everything());
    }

    private static OutputFile Failing(string path) => new(path, "", () => throw new FormatException(path));
}

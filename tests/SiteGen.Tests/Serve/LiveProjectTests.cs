using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Serve;

/// <summary>The watcher and the project in memory, on real files.</summary>
public sealed class LiveProjectTests : IAsyncLifetime
{
    private const string Claim = "content/claims/kimball-focus.yaml";
    private const string Page = "en/claims/kimball-focus.html";

    private ServedProject _served = null!;

    public async Task InitializeAsync()
    {
        _served = await ServedProject.StartAsync(Scenario.Shipped());
        await _served.UntilAsync(state => state.Version == 1);
    }

    public async Task DisposeAsync() => await _served.DisposeAsync();

    [Theory]
    [InlineData("in place")]
    [InlineData("by rename")]
    [InlineData("in two steps")]
    [InlineData("through a backup")]
    public async Task An_edit_is_on_the_page_however_the_editor_saves(string how)
    {
        var path = _served.Files.PathTo(Claim);
        var text = File.ReadAllText(path).Replace("added: 2026-11-21", "added: 2026-11-19", StringComparison.Ordinal);
        Assert.Contains("2026-11-19", text, StringComparison.Ordinal);
        switch (how)
        {
            case "in place":
                File.WriteAllText(path, text);
                break;
            case "by rename":
                File.WriteAllText(path + "~new", text);
                File.Move(path + "~new", path, overwrite: true);
                break;
            case "in two steps":
                File.WriteAllText(path, "");
                await Task.Delay(15);
                File.WriteAllText(path, text);
                break;
            case "through a backup":
                File.Move(path, _served.Files.PathTo("kimball-focus.yaml.bak"));
                File.WriteAllText(path, text);
                break;
        }

        await _served.UntilAsync(state => state.Version > 1);
        Assert.Contains("datetime=\"2026-11-19\"", (await _served.GetAsync(Page)).Text, StringComparison.Ordinal);
        Assert.False(_served.Live.State.IsBroken);
    }

    [Fact]
    public async Task A_burst_of_saves_is_a_change_or_two_and_a_file_written_as_it_was_is_none()
    {
        var path = _served.Files.PathTo(Claim);
        var text = File.ReadAllText(path);
        for (var i = 0; i < 40; i++)
        {
            File.WriteAllText(path, text + new string('\n', i + 1));
        }

        await _served.UntilAsync(state => state.Version > 1);
        await SettleAsync();
        Assert.InRange(_served.Live.State.Version, 2, 20);

        var version = _served.Live.State.Version;
        File.WriteAllText(path, File.ReadAllText(path));
        File.SetLastWriteTimeUtc(path, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await SettleAsync();
        Assert.Equal(version, _served.Live.State.Version);
    }

    [Fact]
    public async Task What_is_wrong_leaves_the_page_as_it_was_until_it_is_mended()
    {
        _served.Files.Edit("content/statistics/china-warheads.yaml", "  - id: wsj-now", "  - id: wsj-now\n    valeu: 1");
        var broken = await _served.UntilAsync(state => state.IsBroken);
        Assert.Equal(1, broken.Version);
        Assert.Contains(broken.Diagnostics, problem => problem.At.Source.Path == "content/statistics/china-warheads.yaml");

        _served.Files.Edit("content/statistics/china-warheads.yaml", "\n    valeu: 1", "");
        var mended = await _served.UntilAsync(state => !state.IsBroken);
        Assert.Empty(mended.Diagnostics);
    }

    [Fact]
    public async Task What_only_the_whole_check_finds_takes_the_page_back()
    {
        _served.Files.Delete("content/people/daryl-kimball.yaml");
        var broken = await _served.UntilAsync(state => state.IsBroken);
        Assert.Contains(broken.Diagnostics, problem => problem.At.Source.Path == Claim);
        Assert.Contains("Kimball", (await _served.GetAsync("people/daryl-kimball.html")).Text, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await _served.GetAsync("people/daryl-kimball.html")).Status);
    }

    [Fact]
    public async Task A_folder_that_is_moved_away_and_back_is_noticed_with_all_its_files_and_so_are_edits_in_it()
    {
        var (claims, aside) = (_served.Files.PathTo("content/claims"), _served.Files.PathTo("claims-aside"));
        Directory.Move(claims, aside);
        await _served.UntilAsync(state => state.Project is { Claims.Length: 0 });
        Directory.Move(aside, claims);
        await _served.UntilAsync(state => state.Project is { Claims.Length: > 10 } && !state.IsBroken);
        await SettleAsync();

        _served.Files.Edit(Claim, "added: 2026-11-21", "added: 2026-11-18");
        await _served.UntilAsync(state => state.Project!.Claims.Any(claim => claim.Added.Value.ToString() == "2026-11-18"));
    }

    [Fact]
    public async Task A_room_that_is_deleted_and_comes_back_is_watched_again()
    {
        var (content, aside) = (_served.Files.PathTo("content"), _served.Files.PathTo("aside"));
        Directory.Move(content, aside);
        var gone = await _served.UntilAsync(state => state.IsBroken);
        Assert.Null(gone.Project);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await _served.GetAsync("index.html")).Status);

        Directory.Move(aside, content);
        await _served.UntilAsync(state => !state.IsBroken);
        await SettleAsync();
        _served.Files.Edit(Claim, "added: 2026-11-21", "added: 2026-11-17");
        await _served.UntilAsync(state => state.Project!.Claims.Any(claim => claim.Added.Value.ToString() == "2026-11-17"));
    }

    [Fact]
    public async Task A_template_a_style_sheet_prose_and_an_article_are_followed_too()
    {
        foreach (var (file, old, now, shown, page) in new[]
        {
            ("templates/404.sbn-html", "<p class=\"lead\">", "<p class=\"lead\" id=\"new_lead\">", "id=\"new_lead\"", "404.html"),
            ("templates/style.css", ":root", "/* new style */ :root", "/* new style */", "style.css"),
            ("content/pages/about.en.md", "## Sources", "## New sources", "New sources", "en/about.html"),
            ("seeds/wsj-consultations.yaml", "tham vấn về", "tham vấn thật về", "tham vấn thật về", "sources/wsj-consultations.html"),
        })
        {
            var path = _served.Files.PathTo(file);
            var text = File.ReadAllText(path);
            var at = text.IndexOf(old, StringComparison.Ordinal);
            Assert.True(at >= 0, file);
            var version = _served.Live.State.Version;
            File.WriteAllText(path, text[..at] + now + text[(at + old.Length)..]);
            await _served.UntilAsync(state => state.Version > version && !state.IsBroken);
            Assert.Contains(shown, (await _served.GetAsync(page)).Text, StringComparison.Ordinal);
        }
    }

    // Longer than everything that waits: a burst, a half-written file, the whole check.
    private async Task SettleAsync()
    {
        for (var serial = -1; serial != _served.Live.State.Serial;)
        {
            serial = _served.Live.State.Serial;
            await Task.Delay(600);
        }
    }
}

using System.Text;
using SiteGen.Serve;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Serve;

/// <summary>Of a large project, pages are shown before the check of the whole has ended.</summary>
public sealed class UncheckedPagesTests : IDisposable
{
    private const string Page = "en/statistics/china-warheads.html";

    private readonly Scenario _project = Scenario.Shipped();
    private readonly LiveSite _site = new(TimeProvider.System);

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_page_shows_what_the_files_say_and_that_it_is_not_checked_yet()
    {
        var shown = Read(fewest: 0)!;

        Assert.True(shown.IsUnchecked);
        Assert.Contains("\"unchecked\":true", Encoding.UTF8.GetString(ProblemsJson.Of(shown).Span), StringComparison.Ordinal);
        Assert.Contains("sources/wsj-consultations.html#china-warheads-1", TextOf(shown), StringComparison.Ordinal);
        Assert.DoesNotContain("data-ledger", TextOf(shown), StringComparison.Ordinal);
    }

    [Fact]
    public void Once_it_is_checked_browsers_load_it_anew()
    {
        var shown = Read(fewest: 0)!;

        var proved = _site.Take(_site.Proving(shown)(default));

        Assert.False(proved.IsUnchecked);
        Assert.True(proved.Version > shown.Version);
        Assert.Contains("data-ledger", TextOf(proved), StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_project_is_checked_before_anybody_has_to_wait() => Assert.Null(Read(fewest: 1_000));

    [Fact]
    public void Where_a_file_cannot_be_read_no_page_is_shown()
    {
        _project.Append("content/statistics/china-warheads.yaml", "no key\n");

        Assert.Null(Read(fewest: 0));
    }

    private LiveState? Read(int fewest)
    {
        var nothing = new LiveState { Root = _project.PathTo("."), Address = new("http://localhost:4040/"), Clock = TimeProvider.System, Serial = 0, Version = 0 };
        return _site.Unchecked(_site.Look(nothing), fewest);
    }

    private static string TextOf(LiveState state) => Encoding.UTF8.GetString(state.Files!.Find(Page)!.Value.Span);
}

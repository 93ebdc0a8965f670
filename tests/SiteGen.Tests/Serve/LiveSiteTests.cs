using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Serve;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Serve;

/// <summary>What is kept from edit to edit gives the same pages and problems as a reading of everything anew.</summary>
public sealed class LiveSiteTests : IDisposable
{
    private static readonly Uri Address = new("http://localhost:4040/");

    private readonly Scenario _project = Scenario.Shipped();
    private readonly LiveSite _site = new(TimeProvider.System);
    private LiveState _state;

    public LiveSiteTests() => _state = new() { Root = _project.PathTo("."), Address = Address, Clock = TimeProvider.System, Serial = 0, Version = 0 };

    public void Dispose() => _project.Dispose();

    [Fact]
    public void After_any_edit_pages_and_problems_are_those_of_a_build()
    {
        Look();
        AssertIsAsBuilt();

        // A name that articles know under another spelling from now on, and one that no longer is a name.
        _project.Edit("content/people/daryl-kimball.yaml", "added: 2026-11-21", "added: 2026-11-20\naliases: [ông Kimball]");
        Look();
        AssertIsAsBuilt();

        // A fact comes, another's reading goes.
        _project.File("content/terms/talks.yaml", "term: đàm phán\nadded: 2026-11-22\nsource: wsj-consultations\nevidence:\n  - quote: các cuộc đàm phán về kiểm soát vũ khí\n");
        Look();
        AssertIsAsBuilt();

        // An error, with a change of something else meanwhile.
        _project.Edit("content/claims/kimball-focus.yaml", "speaker: daryl-kimball", "speaker: darly-kimball");
        Look();
        _project.File("content/pages/about.en.md", File.ReadAllText(_project.PathTo("content/pages/about.en.md")) + "\nMore prose.\n");
        Look();
        Assert.True(_state.IsBroken);
        AssertHasProblemsOfABuild();

        _project.Edit("content/claims/kimball-focus.yaml", "speaker: darly-kimball", "speaker: daryl-kimball");
        _project.Delete("content/terms/talks.yaml");
        Look();
        AssertIsAsBuilt();

        // A template, and an article whose words have changed: its quotes are sought again.
        _project.Edit("templates/claim.hbs", "{{#> layout}}", "{{#> layout}}<p>new</p>");
        Look();
        AssertIsAsBuilt();
        _project.File("seeds/wsj-consultations.txt", "Một dòng mới.\n\n" + File.ReadAllText(_project.PathTo("seeds/wsj-consultations.txt")));
        Look();
        AssertHasProblemsOfABuild();
    }

    [Fact]
    public void What_has_not_changed_stays_the_same_object()
    {
        Look();
        var before = _state;
        Assert.Same(before, _site.Look(before));

        _project.Edit("content/claims/kimball-focus.yaml", "added: 2026-11-21", "added: 2026-11-20");
        Look();

        Assert.Equal(["kimball-focus"], _state.Project!.Facts.Where(fact => !before.Project!.Facts.Contains(fact, ReferenceEqualityComparer.Instance)).Select(fact => fact.Id));
        Assert.Same(before.Project!.Articles[0], _state.Project.Articles[0]);
        Assert.Same(before.Proof!.Names, _state.Proof!.Names);
        Assert.Single(_state.Graph!.Pages.Where(page => !before.Graph!.Pages.Contains(page, ReferenceEqualityComparer.Instance)).Select(page => page.File).Distinct());
    }

    [Fact]
    public void An_edit_that_leaves_length_and_time_as_they_were_is_seen_while_it_is_fresh()
    {
        var path = _project.PathTo("content/claims/kimball-focus.yaml");
        File.SetLastWriteTimeUtc(path, TimeProvider.System.GetUtcNow().UtcDateTime);
        Look();
        var time = File.GetLastWriteTimeUtc(path);
        _project.Edit("content/claims/kimball-focus.yaml", "added: 2026-11-21", "added: 2026-11-20");
        File.SetLastWriteTimeUtc(path, time);
        Look();
        Assert.Equal(2, _state.Version);
    }

    private void Look()
    {
        _state = _site.Look(_state);
        if (_site.IsUnproved)
            _state = _site.Prove(_state, CancellationToken.None);
    }

    private void AssertIsAsBuilt()
    {
        var built = Built(out var problems);
        Assert.Equal("", problems);
        Assert.Equal("", Problems(_state.Diagnostics));
        foreach (var file in built.Files)
        {
            var mine = _state.Files!.Find(file.Path);
            Assert.True(mine is not null, file.Path);
            Assert.True(mine.Value.Span.SequenceEqual(file.Content().Span), $"{file.Path}\n{Encoding.UTF8.GetString(mine.Value.Span)}");
        }
    }

    private void AssertHasProblemsOfABuild()
    {
        _ = Built(out var problems);
        Assert.NotEqual("", problems);
        Assert.Equal(problems, Problems(_state.Diagnostics));
    }

    private CheckedSite Built(out string problems)
    {
        var diagnostics = new DiagnosticBag();
        var site = Pipeline.Site(_project.PathTo("."), Address, diagnostics)!;
        problems = Problems(diagnostics.Sorted());
        return site;
    }

    private static string Problems(IEnumerable<Diagnostic> diagnostics) => string.Concat(diagnostics.Select(DiagnosticPrinter.Print));
}

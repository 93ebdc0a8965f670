using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Render.Links;
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
    public void Of_two_files_with_one_id_the_second_is_read_as_it_is_once_the_first_is_gone()
    {
        const string Term = "term: đàm phán\nadded: 2026-11-22\nsource: wsj-consultations\nevidence:\n  - quote: các cuộc đàm phán về kiểm soát vũ khí\n";
        File.Copy(_project.PathTo("content/people/daryl-kimball.yaml"), _project.PathTo("content/people/talks.yaml"));
        _project.File("content/terms/talks.yaml", Term);
        _state = _site.Look(_state);
        Assert.True(_state.IsBroken);

        _project.File("content/terms/talks.yaml", Term.Replace("term: đàm phán", "term: {vi: đàm phán, en: parley}", StringComparison.Ordinal));
        _project.Delete("content/people/talks.yaml");
        Look("content/people/talks.yaml", "content/terms/talks.yaml");

        AssertIsAsBuilt();
        Assert.Contains("parley", Encoding.UTF8.GetString(_state.Files!.Find("en/terms/talks.html")!.Value.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void After_any_edit_pages_and_problems_are_those_of_a_build()
    {
        Look(null);

        // A name that articles know under another spelling from now on, and one that no longer is a name.
        Edit("content/people/daryl-kimball.yaml", "added: 2026-11-21", "added: 2026-11-20\naliases: [ông Kimball]");

        // A fact comes, another's reading goes; a file moves to another name, and leaves its former one behind.
        Write("content/terms/talks.yaml", "term: đàm phán\nadded: 2026-11-22\nsource: wsj-consultations\nevidence:\n  - quote: các cuộc đàm phán về kiểm soát vũ khí\n");
        File.Move(_project.PathTo("content/terms/talks.yaml"), _project.PathTo("content/terms/arms-talks.yaml"));
        File.AppendAllText(_project.PathTo("content/terms/arms-talks.yaml"), "former_ids: [talks]\n");
        Look("content/terms/talks.yaml", "content/terms/arms-talks.yaml");

        // Links to a page, to nobody's, and to a place.
        Write("content/pages/about.en.md", File.ReadAllText(_project.PathTo("content/pages/about.en.md")) + "\n[Talks](terms/arms-talks.html), [nobody](people/nobody.html), [his words](claims/kimball-focus.html#evidence-1).\n");

        // Of a page with a former id, another part.
        Edit("content/terms/arms-talks.yaml", "term: đàm phán", "term: {vi: đàm phán, en: talks}");
        AssertIsAsBuilt("SG301");

        // An error, with a change of something else meanwhile.
        Edit("content/claims/kimball-focus.yaml", "speaker: daryl-kimball", "speaker: darly-kimball");
        Write("content/pages/about.en.md", File.ReadAllText(_project.PathTo("content/pages/about.en.md")) + "\nMore prose.\n");
        Assert.True(_state.IsBroken);
        AssertHasProblemsOfABuild();

        Edit("content/claims/kimball-focus.yaml", "speaker: darly-kimball", "speaker: daryl-kimball");
        _project.Delete("content/terms/arms-talks.yaml");
        Look("content/terms/arms-talks.yaml");
        Assert.False(_state.IsBroken);
        AssertIsAsBuilt("SG301", "SG301");

        // A template, a file that is copied, in a folder that was not there, and interface words.
        Edit("templates/claim.sbn-html", "{{~ wrap include 'layout' ~}}", "{{~ wrap include 'layout' ~}}<a href=\"#nowhere\">new</a>");
        _project.File("content/static/new/note.txt", "new");
        Look("content/static");
        _project.File("content/static/new/note.txt", "newer");
        Look("content/static/new/note.txt");
        Edit("content/ui/en.yaml", "people: The people whom the articles name, in", "people: All people whom the articles name, in");
        Write("content/pages/about.en.md", File.ReadAllText(_project.PathTo("content/pages/about.en.md")).Replace("people/nobody", "people/daryl-kimball", StringComparison.Ordinal));
        AssertIsAsBuilt("SG301", "SG302");

        // Two files with one id, in folders that each are all right; one goes again.
        File.Copy(_project.PathTo("content/people/daryl-kimball.yaml"), _project.PathTo("content/terms/daryl-kimball.yaml"));
        Look("content/terms/daryl-kimball.yaml");
        AssertHasProblemsOfABuild();
        _project.Delete("content/terms/daryl-kimball.yaml");
        Look("content/terms/daryl-kimball.yaml");
        Assert.False(_state.IsBroken);

        // A folder goes and comes, told once for all its files.
        Directory.Move(_project.PathTo("content/claims"), _project.PathTo("claims"));
        Look("content/claims");
        AssertHasProblemsOfABuild();
        Directory.Move(_project.PathTo("claims"), _project.PathTo("content/claims"));
        Look("content/claims");
        AssertIsAsBuilt("SG301", "SG302");

        // An article whose words have changed: its quotes are sought again.
        Write("seeds/wsj-consultations.txt", "Một dòng mới.\n\n" + File.ReadAllText(_project.PathTo("seeds/wsj-consultations.txt")));
        AssertHasProblemsOfABuild();
    }

    [Fact]
    public void What_has_not_changed_stays_the_same_object()
    {
        Look(null);
        var before = _state;
        Assert.Same(before, _site.Look(before));

        Edit("content/claims/kimball-focus.yaml", "added: 2026-11-21", "added: 2026-11-20");

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
        Look(null);
        var time = File.GetLastWriteTimeUtc(path);
        _project.Edit("content/claims/kimball-focus.yaml", "added: 2026-11-21", "added: 2026-11-20");
        File.SetLastWriteTimeUtc(path, time);
        Look("content/claims/kimball-focus.yaml");
        Assert.Equal(2, _state.Version);
    }

    private void Edit(string path, string old, string @new)
    {
        _project.Edit(path, old, @new);
        Look(path);
    }

    private void Write(string path, string text)
    {
        _project.File(path, text);
        Look(path);
    }

    // As serve does: first only at what was told, and later at everything, which must find nothing more.
    private void Look(params string[]? paths)
    {
        var looked = _site.Look(_state, paths is null ? null : new HashSet<string>(paths));
        _state = looked;
        Assert.Same(looked, _site.Look(looked));
        if (_site.IsUnproved)
            _state = _site.Take(_site.Proving(looked)(CancellationToken.None));

        Assert.Empty(Messages(looked).Except(Messages(_state)));
    }

    private static IEnumerable<string> Messages(LiveState state) => state.Diagnostics.Where(problem => !LinkMessages.IsOfLinks(problem.Code)).Select(DiagnosticPrinter.Print);

    private static string Message(Diagnostic problem) => DiagnosticPrinter.Print(problem);

    /// <param name="links">What is wrong with links.</param>
    private void AssertIsAsBuilt(params string[] links)
    {
        var built = Built(out var problems);
        Assert.Equal("", problems);
        Assert.False(_state.IsBroken, Problems(_state.Diagnostics));
        if (_site.IsUnlinked(_state))
            _state = _site.TakeLinks(_state, _site.Linking(_state)(CancellationToken.None));

        foreach (var file in built.Files)
        {
            var mine = _state.Files!.Find(file.Path);
            Assert.True(mine is not null, file.Path);
            Assert.True(mine.Value.Span.SequenceEqual(file.Content().Span), $"{file.Path}\n{Encoding.UTF8.GetString(mine.Value.Span)}");
        }

        Assert.Equal(links, _state.Diagnostics.Select(problem => problem.Code).Order(StringComparer.Ordinal));
        Assert.Equal(Problems(built.BrokenLinks().OrderBy(Message, StringComparer.Ordinal)), Problems(_state.Diagnostics.OrderBy(Message, StringComparer.Ordinal)));
    }

    private void AssertHasProblemsOfABuild()
    {
        _ = Built(out var problems);
        Assert.NotEqual("", problems);
        Assert.Equal(problems, Problems(_state.Diagnostics.Where(problem => !LinkMessages.IsOfLinks(problem.Code))));
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

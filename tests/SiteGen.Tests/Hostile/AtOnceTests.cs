using System.Globalization;
using System.Net;
using SiteGen.Desk;
using SiteGen.Diagnostics;
using SiteGen.Draft;
using SiteGen.Load;
using SiteGen.Scaffold;
using SiteGen.Write;
using static SiteGen.Tests.Hostile.BuiltProject;

namespace SiteGen.Tests.Hostile;

/// <summary>Two of everything at once: nothing is lost, and whoever comes too late is told so.</summary>
public sealed class AtOnceTests
{
    private const int Many = 12;
    private const int Rounds = 3;

    [Fact]
    public async Task Of_several_who_set_values_of_one_file_none_loses_what_another_has_written()
    {
        using var project = Copy();
        (string Key, string Value)[] values = [("review_by", "2030-01-01"), ("aliases.1", "the tool"), ("definition", "A compiler of facts."), ("term", "The SiteGen")];

        var runs = await Task.WhenAll(values.Select(value => Task.Run(() => project.RunAlone("set", "sitegen", value.Key, value.Value, "--why", "It was wrong."))));

        var text = File.ReadAllText(project.PathTo(Term));
        Assert.All(values.Zip(runs), pair => Assert.Equal(pair.Second.ExitCode == 0, text.Contains(pair.First.Value, StringComparison.Ordinal) && text.Contains($"{pair.First.Key.Split('.')[0]}:", StringComparison.Ordinal)));
        Assert.True(runs.Count(run => run.ExitCode == 0) >= 2, string.Concat(runs.Select(run => run.Error)));
        Assert.DoesNotContain(Directory.EnumerateFiles(project.PathTo("content/terms"), ".*"), _ => true);
    }

    [Fact]
    public void Of_several_who_append_at_the_desk_none_is_lost()
    {
        using var project = Copy();
        var loaded = ProjectLoader.Load(project.PathTo("."), Shipped.Ui, new DiagnosticBag())!;

        Parallel.For(0, Many, new ParallelOptions { MaxDegreeOfParallelism = Many }, i =>
        {
            var written = new Editing(project.PathTo("."), loaded, DeskWords.In("en")).Append(DraftKind.Evidence, "no-fact-without-an-article", string.Create(CultureInfo.InvariantCulture, $"- quote: words {i}\n"));
            Assert.Equal(Claim, written.Done);
        });

        var text = File.ReadAllText(project.PathTo(Claim));
        Assert.All(Enumerable.Range(0, Many), i => Assert.Contains($"- quote: words {i}\n", text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_somebody_else_has_saved_meanwhile_is_told_and_never_written_over()
    {
        using var project = Copy();
        var path = project.PathTo(Claim);
        var read = EditorsFile.Read(path);
        project.Append(Claim, "# saved meanwhile\n");

        var refused = Assert.Throws<InputOutputException>(() => EditorsFile.Replace(path, read, "x"u8.ToArray()));

        Assert.Contains("was changed meanwhile", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("# saved meanwhile\n", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_new_files_of_one_name_one_is_written_and_whole()
    {
        using var project = Copy();
        var loaded = ProjectLoader.Load(project.PathTo("."), Shipped.Ui, new DiagnosticBag())!;
        var made = 0;

        Parallel.For(0, Many, new ParallelOptions { MaxDegreeOfParallelism = Many }, i =>
        {
            try
            {
                new NewFile(project.PathTo("."), loaded, new(2026, 11, 29)).Create("term", "One name");
                Interlocked.Increment(ref made);
            }
            catch (InputOutputException late)
            {
                Assert.Matches("stands there already|is taken by|it is there already", late.Message);
            }
        });

        Assert.Equal(1, made);
        Assert.StartsWith("# yaml-language-server", File.ReadAllText(project.PathTo("content/terms/one-name.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_builds_one_writes_and_the_others_say_so()
    {
        using var project = Copy();
        project.Edit(Term, "term: SiteGen", "term: SiteGen\naliases: [the tool]");

        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => project.RunAlone("build"))));

        Assert.Contains(runs, run => run.ExitCode == 0);
        Assert.All(runs, run => Assert.True(run.ExitCode == 0 || run.Error.Contains("another build is writing", StringComparison.Ordinal), run.Error));
        Assert.Equal(0, project.Run("verify", "_site").ExitCode);
    }

    [Fact]
    public async Task Of_the_desk_and_set_neither_loses_what_the_other_has_written()
    {
        using var project = Copy();
        using var serving = await ServingProcess.StartAsync(project);
        var before = project.Read(Claim);
        for (var round = 0; round < Rounds; round++)
        {
            project.File(Claim, before);
            var quote = $"- quote: carries\n  note: Round {"".PadLeft(round + 1, 'x')}\n";
            var set = Task.Run(() => project.RunAlone("set", "no-fact-without-an-article", "review_by", "2030-01-01"));
            var drafts = await Task.WhenAll(serving.PostAsync("no-fact-without-an-article", quote), serving.PostAsync("no-fact-without-an-article", "- quote: no article carries\n"));
            var run = await set;

            var now = project.Read(Claim);
            Assert.True(run.ExitCode == 0, run.Error);
            Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.SeeOther], drafts);
            Assert.All(["review_by: 2030-01-01\n", "note: Round x", "- quote: no article carries\n"], words => Assert.Contains(words, now, StringComparison.Ordinal));
        }

        Assert.DoesNotContain(Directory.EnumerateFiles(project.PathTo("content/claims"), ".*"), _ => true);
    }

    [Fact]
    public async Task Builds_and_publishes_at_once_leave_a_whole_site_in_each_place()
    {
        using var project = Copy();
        Assert.Equal(0, project.Run("publish", "./public").ExitCode);
        project.Append(Page, "\nMore words.\n");

        var runs = await Task.WhenAll(((string[][])[["build"], ["publish", "./public"], ["publish", "./public"], ["build"]]).Select(call => Task.Run(() => project.RunAlone(call))));

        Assert.Contains(runs, run => run.ExitCode == 0);
        Assert.All(runs, run => Assert.True(run.ExitCode == 0 || IsToldLate(run.Error), run.Error));
        Assert.Equal(0, project.Run("publish", "./public").ExitCode);
        Assert.Equal(0, project.Run("verify", "_site").ExitCode);
        Assert.Equal(Paths(project.Tree()), Paths(project.Tree("public")));

        static bool IsToldLate(string error) => error.Contains("another build is writing", StringComparison.Ordinal)
            || error.Contains("publish is writing", StringComparison.Ordinal)
            || error.Contains("publishes to", StringComparison.Ordinal)
            || error.Contains("was changed while it was published", StringComparison.Ordinal);

        static IEnumerable<string> Paths(IEnumerable<string> tree) => tree.Where(file => !file.StartsWith('.'));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/claims")]
    [InlineData("templates")]
    [InlineData("_site")]
    public async Task A_folder_that_goes_and_comes_back_in_other_shapes_ends_no_server(string folder)
    {
        using var project = Copy();
        project.File("templates/style.css", "p { color: inherit }\n");
        using var serving = await ServingProcess.StartAsync(project);
        var (path, aside) = (project.PathTo(folder), project.PathTo("aside"));
        Directory.Move(path, aside);
        await AskAsync();
        File.WriteAllText(path, "x");
        await AskAsync();
        File.Delete(path);
        Directory.CreateDirectory(Path.Combine(path, "deep"));
        await AskAsync();
        Directory.Delete(path, recursive: true);
        File.CreateSymbolicLink(path, "nowhere");
        await AskAsync();
        File.Delete(path);
        Directory.Move(aside, path);

        await serving.UntilAsync("_desk/", answer => answer.Status == HttpStatusCode.OK && answer.Text.Contains("No errors", StringComparison.Ordinal));
        project.Edit(Page, "Say here", "New words: say here");
        await serving.UntilAsync("about.html", answer => answer.Text.Contains("New words: ", StringComparison.Ordinal));

        async Task AskAsync()
        {
            foreach (var page in (string[])["", "about.html", "claims/no-fact-without-an-article.html", "_desk/", "nowhere.html"])
            {
                Assert.DoesNotMatch(BadInput.OfTheRuntime(), (await serving.GetAsync(page)).Text);
            }
        }
    }

    [Fact]
    public async Task A_folder_that_is_moved_out_and_replaced_in_one_instant_is_followed()
    {
        using var project = Copy();
        using var serving = await ServingProcess.StartAsync(project);
        var (path, aside) = (project.PathTo("content/terms"), project.PathTo("aside"));
        Directory.Move(path, aside);
        File.WriteAllText(path, "x");
        await serving.UntilAsync("_desk/", answer => answer.Text.Contains("SG007", StringComparison.Ordinal));
        File.Delete(path);
        Directory.Move(aside, path);
        await serving.UntilAsync("_desk/", answer => answer.Status == HttpStatusCode.OK && answer.Text.Contains("No errors", StringComparison.Ordinal));

        project.Edit(Page, "Say here", "New words: say here");

        await serving.UntilAsync("about.html", answer => answer.Text.Contains("New words: ", StringComparison.Ordinal));
    }
}

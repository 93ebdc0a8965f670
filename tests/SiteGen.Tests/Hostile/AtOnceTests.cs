using System.Globalization;
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
            var written = Editing.Append(project.PathTo("."), loaded, DraftKind.Evidence, "no-fact-without-an-article", string.Create(CultureInfo.InvariantCulture, $"- quote: words {i}\n"));
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
}

using System.Diagnostics;
using System.Text;
using SiteGen.Desk;
using SiteGen.Edit;
using SiteGen.Load;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Desk;

public sealed class SinceCommitTests
{
    [Fact]
    public void What_was_added_renamed_deleted_or_is_in_conflict_is_told_in_words()
    {
        using var files = Scenario.Empty().File("content/a.yaml", "a").File("content/b.yaml", "b").File("content/c.yaml", "c").File("content/d.yaml", "d\n");
        Git(files, "init", "-q", "-b", "main");
        Commit(files);
        Git(files, "checkout", "-q", "-b", "other");
        files.File("content/c.yaml", "other");
        Commit(files);
        Git(files, "checkout", "-q", "main");
        files.File("content/c.yaml", "main");
        Commit(files);
        GitMayFail(files, "-c", "user.name=x", "-c", "user.email=x@example.org", "merge", "-q", "other");
        files.File("content/new.yaml", "a").Delete("content/a.yaml").Delete("content/b.yaml").File("content/added.yaml", "x").File("content/d.yaml", "d\r\n");
        Git(files, "add", "content/added.yaml");

        Assert.Equal(
            ["content/added.yaml new", "content/b.yaml deleted", "content/c.yaml in conflict", "content/new.yaml renamed from content/a.yaml"],
            SinceCommit.In(files.PathTo(".")).Files!.Select(change => $"{change.Path} {change.What}"));
    }

    [Fact]
    public void No_program_that_the_settings_of_the_repository_name_is_run_and_none_that_lies_in_the_project()
    {
        using var files = Scenario.Empty().File("content/a.yaml", "a").File(".gitattributes", "* filter=x diff=x\n");
        Git(files, "init", "-q");
        Commit(files);
        files.File("run", "#!/bin/sh\necho ran >> \"$(dirname \"$0\")/ran\"\ncat\n");
        files.File("git", "#!/bin/sh\necho ran >> ran\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(files.PathTo("run"), (UnixFileMode)0b111_101_101);
            File.SetUnixFileMode(files.PathTo("git"), (UnixFileMode)0b111_101_101);
        }

        foreach (var setting in new[] { "filter.x.process", "filter.x.clean", "filter.x.smudge", "diff.x.textconv", "diff.x.command", "diff.external", "core.fsmonitor", "core.pager", "core.editor", "core.sshCommand", "core.askPass", "credential.helper", "gpg.program" })
        {
            Git(files, "config", setting, files.PathTo("run"));
        }

        Git(files, "config", "log.showSignature", "true");
        File.Delete(files.PathTo("ran"));
        files.File("content/a.yaml", "b");

        Assert.Equal(["content/a.yaml changed"], SinceCommit.In(files.PathTo(".")).Files!.Select(change => $"{change.Path} {change.What}"));
        Assert.Equal("a"u8.ToArray(), SinceCommit.Committed(files.PathTo("."), ["content/a.yaml"])["content/a.yaml"]);
        Assert.Contains("content/a.yaml", History.Of(files.PathTo(".")).ByPath!.Keys);
        Assert.False(File.Exists(files.PathTo("ran")));
    }

    [Fact]
    public void What_changed_since_the_last_commit_is_listed_and_other_files_are_not()
    {
        using var files = Scenario.Empty().File("content/site.yaml", "a").File("content/gone.yaml", "a").File("other/x", "a");
        Git(files, "init", "-q");
        Git(files, "add", "-A");
        Git(files, "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "-m", "x");
        files.File("content/site.yaml", "b").Delete("content/gone.yaml").File("seeds/đ 1.txt", "x").File("other/x", "b");

        var (changes, _) = SinceCommit.In(files.PathTo("."));

        Assert.Equal(["content/gone.yaml deleted", "content/site.yaml changed", "seeds/đ 1.txt new"], changes!.Select(change => $"{change.Path} {change.What}"));
    }

    [Fact]
    public void Without_a_repository_it_says_so()
    {
        using var files = Scenario.Empty().File("content/site.yaml", "a");

        var (changes, why) = SinceCommit.In(files.PathTo("."));

        Assert.Null(changes);
        Assert.Contains("no git repository", why, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_commit_it_says_so_and_a_project_in_a_folder_of_the_repository_is_compared_by_its_own_paths()
    {
        using var files = Scenario.Empty().File("sub/content/site.yaml", "a").File("content/site.yaml", "a");
        Git(files, "init", "-q");
        Assert.Contains("Nothing is committed", SinceCommit.In(files.PathTo("sub")).Why, StringComparison.Ordinal);

        Git(files, "add", "-A");
        Git(files, "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "-m", "x");
        files.File("sub/content/site.yaml", "ă\n").File("content/site.yaml", "b");

        Assert.Equal(["content/site.yaml changed"], SinceCommit.In(files.PathTo("sub")).Files!.Select(change => $"{change.Path} {change.What}"));
        Assert.Equal("a"u8.ToArray(), SinceCommit.Committed(files.PathTo("sub"), ["content/none.yaml", "content/site.yaml"])["content/site.yaml"]);
    }

    [Theory]
    [InlineData("a: 1\nb: 2\n", "b: 2\n# x\na: '1'\n", "")]
    [InlineData("a:\n  vi: x\n", "a:\n  vi: y\n  en: z\n", "a.vi: x → y | a.en: — → z")]
    [InlineData("o:\n  - id: x\n    v: 1\n  - id: y\n    v: 2\n", "o:\n  - id: y\n    v: 3\n", "o.y.v: 2 → 3 | o.x.id: x → — | o.x.v: 1 → —")]
    [InlineData("e:\n  - q: one\n  - q: two\n", "e:\n  - q: none\n  - q: one\n  - q: two\n", "e.1.q: — → none")]
    [InlineData("e:\n  - q: one\n  - q: two\n", "e:\n  - q: one\n  - q: 2\n", "e.2.q: two → 2")]
    [InlineData("a: x\n", "a: [x, y]\n", "a: x → — | a.1: — → x | a.2: — → y")]
    public void What_changed_in_a_file_is_told_by_its_keys_and_values(string was, string now, string told) =>
        Assert.Equal(told, string.Join(" | ", ValueChanges.Between(Root(was), Root(now)).Select(change => $"{change.Key}: {change.Was ?? "—"} → {change.Now ?? "—"}")));

    private static YamlMap Root(string yaml) => YamlFile.Read("x.yaml", Encoding.UTF8.GetBytes(yaml), [])!.Root;

    private static void Commit(Scenario files)
    {
        Git(files, "add", "-A");
        Git(files, "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "-m", "x");
    }

    private static void Git(Scenario files, params string[] arguments) => Assert.Equal(0, GitMayFail(files, arguments));

    private static int GitMayFail(Scenario files, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", files.PathTo("."), .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        git.WaitForExit();
        return git.ExitCode;
    }
}

using System.Diagnostics;
using System.Text;
using SiteGen.Desk;
using SiteGen.Edit;
using SiteGen.Load;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Desk;

public sealed class ChangesTests
{
    [Theory]
    [InlineData(" M content/site.yaml\0", "content/site.yaml changed")]
    [InlineData("?? seeds/a b.txt\0", "seeds/a b.txt new")]
    [InlineData("A  content/a.yaml\0AM content/b.yaml\0", "content/a.yaml new | content/b.yaml new")]
    [InlineData(" D content/b.yaml\0D  content/a.yaml\0", "content/a.yaml deleted | content/b.yaml deleted")]
    [InlineData("R  content/new.yaml\0content/old.yaml\0 M content/z.yaml\0", "content/new.yaml renamed from content/old.yaml | content/z.yaml changed")]
    [InlineData("UU content/a.yaml\0", "content/a.yaml in conflict")]
    [InlineData("", "")]
    public void What_git_says_is_told_in_words(string status, string told) => Assert.Equal(told, string.Join(" | ", Changes.Read(status).Select(change => $"{change.Path} {change.What}")));

    [Fact]
    public void What_changed_since_the_last_commit_is_listed_and_other_files_are_not()
    {
        using var files = Scenario.Empty().File("content/site.yaml", "a").File("content/gone.yaml", "a").File("other/x", "a");
        Git(files, "init", "-q");
        Git(files, "add", "-A");
        Git(files, "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "-m", "x");
        files.File("content/site.yaml", "b").Delete("content/gone.yaml").File("seeds/đ 1.txt", "x").File("other/x", "b");

        var (changes, _) = Changes.In(files.PathTo("."));

        Assert.Equal(["content/gone.yaml deleted", "content/site.yaml changed", "seeds/đ 1.txt new"], changes!.Select(change => $"{change.Path} {change.What}"));
    }

    [Fact]
    public void Without_a_repository_it_says_so()
    {
        using var files = Scenario.Empty().File("content/site.yaml", "a");

        var (changes, why) = Changes.In(files.PathTo("."));

        Assert.Null(changes);
        Assert.Contains("no git repository", why, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_commit_it_says_so_and_a_project_in_a_folder_of_the_repository_is_compared_by_its_own_paths()
    {
        using var files = Scenario.Empty().File("sub/content/site.yaml", "a").File("content/site.yaml", "a");
        Git(files, "init", "-q");
        Assert.Contains("Nothing is committed", Changes.In(files.PathTo("sub")).Why, StringComparison.Ordinal);

        Git(files, "add", "-A");
        Git(files, "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "-m", "x");
        files.File("sub/content/site.yaml", "ă\n").File("content/site.yaml", "b");

        Assert.Equal(["content/site.yaml changed"], Changes.In(files.PathTo("sub")).Files!.Select(change => $"{change.Path} {change.What}"));
        Assert.Equal("a"u8.ToArray(), Changes.Committed(files.PathTo("sub"), ["content/none.yaml", "content/site.yaml"])["content/site.yaml"]);
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

    private static void Git(Scenario files, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", files.PathTo("."), .. arguments]))!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}

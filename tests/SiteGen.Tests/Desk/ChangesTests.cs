using System.Diagnostics;
using SiteGen.Desk;
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

    private static void Git(Scenario files, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", files.PathTo("."), .. arguments]))!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}

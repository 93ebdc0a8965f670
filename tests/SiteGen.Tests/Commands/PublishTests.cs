using System.Diagnostics;
using System.Runtime.Versioning;
using SiteGen.Tests.Publish;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Commands;

/// <summary>The real command, as whoever publishes a project meets it.</summary>
public sealed class PublishTests
{
    [Fact]
    public async Task A_dry_run_lists_what_would_change_and_changes_nothing()
    {
        using var project = Demo();
        project.Run("publish", "./out", "--project", "demo");
        var before = project.Tree("out");
        project.Edit("demo/content/pages/about.md", "Say here what", "Say what").File("out/theirs.txt", "mine").Delete("out/robots.txt");

        var run = project.Run("publish", "./out", "--project", "demo", "--dry-run");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(before.Where(line => !line.StartsWith("robots.txt", StringComparison.Ordinal)).Append(project.Tree("out").Single(line => line.StartsWith("theirs.txt", StringComparison.Ordinal))).Order(StringComparer.Ordinal), project.Tree("out"));
        await Verify($"{InWords(project, run.Output)}{InWords(project, run.Error)}");
    }

    [Fact]
    public void What_was_built_is_published_whole_and_a_second_time_nothing_changes()
    {
        using var project = Demo();

        var first = project.RunAlone("publish", "./out", "--project", "demo", "--base-url", "https://example.org/");
        var published = project.Tree("out");
        var second = project.Run("publish", "./out", "--project", "demo", "--base-url", "https://example.org/");

        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Equal(project.Tree("demo/_site").Where(line => !line.StartsWith(".sitegen ", StringComparison.Ordinal)), published.Where(line => !line.StartsWith(".sitegen-", StringComparison.Ordinal)));
        Assert.Matches("/out: nothing has changed in [0-9]+ files\n$", second.Output);
        Assert.Equal(published, project.Tree("out"));
    }

    [Fact, UnsupportedOSPlatform("windows")]
    public void What_may_not_be_written_is_told_before_anything_is_changed()
    {
        using var project = Demo();
        project.Run("publish", "./out", "--project", "demo");
        var before = project.Tree("out");
        project.Edit("demo/content/terms/sitegen.yaml", "definition: The program", "definition: A program");
        var folder = project.PathTo("out/terms");
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var (exitCode, error) = WithoutPrivileges(project, "publish", "./out", "--project", "demo");

        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(2, exitCode);
        Assert.Matches("nothing can be written in .*/out/terms: this is not permitted", error);
        Assert.Equal(before, project.Tree("out"));
    }

    [Theory]
    [InlineData("a slip in a fact", "demo/content/terms/sitegen.yaml", "term: ", "tern: ")]
    [InlineData("a link that leads nowhere", "demo/content/pages/about.md", "\n---\n", "\n---\n[nowhere](nowhere.html)\n\n")]
    public void A_site_that_is_wrong_is_not_published(string slip, string file, string old, string @new)
    {
        using var project = Demo();
        project.Run("publish", "./out", "--project", "demo");
        var before = project.Tree("out");
        var text = project.Read(file);
        project.File(file, text.Replace(old, @new, StringComparison.Ordinal));

        var run = project.Run("publish", "./out", "--project", "demo");

        Assert.True(run.ExitCode == 1, slip);
        Assert.EndsWith("Nothing was published; what is published is as it was.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, project.Tree("out"));
    }

    [Fact]
    public void A_site_that_does_not_verify_is_not_published()
    {
        using var project = Demo();
        var page = File.ReadAllText(Path.Combine(Repository.Root, "templates", "404.sbn-html"));
        project.File("demo/templates/404.sbn-html", page.Replace("</h1>", " 700</h1>", StringComparison.Ordinal));

        var run = project.Run("publish", "./out", "--project", "demo", "--strict");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("warning SG198", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(project.PathTo("out")));
    }

    [Fact]
    public async Task A_target_that_is_none_is_told_with_what_may_be_meant()
    {
        using var project = Demo();
        string[] calls = ["publish", "publish out", "publish ./demo/content/out", "publish ./demo"];
        string[] withTargets = ["publish stagin", "publish --force", "publish ./out/file/x"];
        project.File("out/file", "in the way");
        var told = calls.Select(Told).ToList();
        project.Append("demo/content/site.yaml", "\npublish:\n  staging:\n    kind: folder\n    path: ../staging\n");
        told.AddRange(withTargets.Select(Told));

        await Verify(string.Join('\n', told));

        string Told(string call)
        {
            var run = project.Run([.. call.Split(' '), "--project", "demo"]);
            Assert.Equal(2, run.ExitCode);
            return $"$ sitegen {call}\n{InWords(project, run.Error[run.Error.IndexOf("error: ", StringComparison.Ordinal)..])}";
        }
    }

    [Fact]
    public void More_than_half_goes_only_with_a_word()
    {
        using var project = Demo();
        project.Run("publish", "./out", "--project", "demo");
        var listing = project.Read("out/.sitegen-published.json");
        var more = Enumerable.Range(0, 100).Select(i => $"old/{i}.html").ToList();
        more.ForEach(path => project.File($"out/{path}", "old"));
        project.File("out/.sitegen-published.json", listing.Replace("\"files\":[\n", "\"files\":[\n" + string.Concat(more.Select(path => $"{{\"path\":\"{path}\"}},\n")), StringComparison.Ordinal));

        var refused = project.Run("publish", "./out", "--project", "demo");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("--delete-many", refused.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(project.PathTo("out/old/1.html")));

        var run = project.Run("publish", "./out", "--project", "demo", "--delete-many");
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.False(Directory.Exists(project.PathTo("out/old")));
    }

    [Theory, OfEachKind, OfStore]
    public void The_shipped_site_is_the_same_wherever_it_is_published(string kind)
    {
        using var project = Scenario.Shipped();
        using var place = Place.Of(kind);
        project.Append("content/site.yaml", $"publish:\n  live:\n{place.Yaml}");

        var run = project.RunAlone(place.Environment, "publish");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(
            Directory.EnumerateFiles(project.PathTo("_site"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(project.PathTo("_site"), file)).Where(path => path != ".sitegen").ToDictionary(path => path, project.Site, StringComparer.Ordinal),
            place.Content());
    }

    [StoreFact]
    public void Credentials_are_asked_for_by_name_and_printed_nowhere()
    {
        const string Secret = "hunter2-hunter2";
        using var project = Demo();
        project.Append("demo/content/site.yaml", $"\npublish:\n  store:\n    kind: s3\n    bucket: {S3Server.Bucket}\n    endpoint: {S3Server.Address}\n    prefix: credentials\n");
        var home = new Dictionary<string, string>(StringComparer.Ordinal) { ["HOME"] = project.PathTo(""), ["AWS_ACCESS_KEY_ID"] = "", ["AWS_SECRET_ACCESS_KEY"] = "", ["AWS_PROFILE"] = "" };

        var none = project.RunAlone(home, "publish", "--project", "demo");
        Assert.Equal(2, none.ExitCode);
        Assert.Contains("set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY", none.Error, StringComparison.Ordinal);

        project.File(".aws/credentials", $"[default]\naws_access_key_id = NOBODY\naws_secret_access_key = {Secret}\n");
        var wrong = project.RunAlone(home, "publish", "--project", "demo", "--verbose");
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("does not take these credentials", wrong.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, wrong.Output + wrong.Error, StringComparison.Ordinal);

        project.File(".aws/credentials", $"[facts]\naws_access_key_id = {S3Server.AccessKey}\naws_secret_access_key = {S3Server.SecretKey}\n");
        var right = project.RunAlone(new Dictionary<string, string>(home, StringComparer.Ordinal) { ["AWS_PROFILE"] = "facts" }, "publish", "--project", "demo");
        Assert.Equal((0, true), (right.ExitCode, right.Output.Contains(" new, 0 changed, 0 deleted, ", StringComparison.Ordinal)));
    }

    private static Scenario Demo()
    {
        var project = Scenario.Empty();
        project.Run("init", "demo");
        return project;
    }

    private static string InWords(Scenario project, string told) => told.Replace(project.PathTo("").TrimEnd('/'), "FOLDER", StringComparison.Ordinal);

    // Root may write everywhere, unless it gives that right away.
    private static (int ExitCode, string Error) WithoutPrivileges(Scenario project, params string[] arguments)
    {
        var start = Tool.Start(arguments);
        start.WorkingDirectory = project.PathTo(".");
        if (Environment.IsPrivilegedProcess)
        {
            string[] first = ["--bounding-set=-dac_override,-dac_read_search", start.FileName];
            start = new("setpriv", [.. first, .. start.ArgumentList])
            {
                WorkingDirectory = start.WorkingDirectory,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            };
        }

        using var command = Process.Start(start)!;
        var (output, error) = (command.StandardOutput.ReadToEndAsync(), command.StandardError.ReadToEndAsync());
        command.WaitForExit();
        output.Wait();
        return (command.ExitCode, error.Result);
    }
}

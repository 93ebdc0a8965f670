using System.Text.RegularExpressions;
using SiteGen.Commands;
using SiteGen.Scaffold;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Commands;

public sealed partial class HostTests
{
    public static TheoryData<string> Hosts => ["github", "gitlab", "codeberg", "cloudflare", "netlify"];

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task A_host_gets_its_own_file_which_checks_builds_verifies_and_publishes(string host)
    {
        using var folder = Scenario.Empty();

        var run = folder.Run("init", "sheet", "--host", host);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var own = HostsFiles(folder, host);
        Assert.All(["sitegen check", "sitegen build", "sitegen verify", $"--version {ToolPackage.Version} "], words => Assert.Contains(words, own, StringComparison.Ordinal));
        Assert.Contains($"\nhost: {host}\n", folder.Read("sheet/content/site.yaml"), StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("check", "sheet").ExitCode);
        await Verify(own, @case: host);
    }

    [Fact]
    public void A_project_that_exists_gets_the_same_and_a_second_time_nothing()
    {
        using var folder = Scenario.Empty();
        NewProject.Create(folder.PathTo("sheet"), Shipped.Project, new(2026, 3, 7));
        var site = folder.Read("sheet/content/site.yaml");

        var first = folder.Run("host", "netlify", "sheet");
        var after = folder.Tree("sheet");
        var second = folder.Run("host", "netlify", "sheet");

        Assert.StartsWith("netlify: build-site.sh, netlify.toml, host: netlify in content/site.yaml\n", first.Output, StringComparison.Ordinal);
        Assert.Equal(site.Replace("languages: [en]\n", "languages: [en]\nhost: netlify\n", StringComparison.Ordinal), folder.Read("sheet/content/site.yaml"));
        Assert.StartsWith("netlify: all is there already; nothing was written\n", second.Output, StringComparison.Ordinal);
        Assert.Equal(after, folder.Tree("sheet"));
    }

    [Fact]
    public async Task Nothing_is_written_over()
    {
        using var folder = Scenario.Empty().File("mine/netlify.toml", "[build]\n").File("mine/content/site.yaml", "title: x\nhost: github\n").File("none/x", "");
        NewProject.Create(folder.PathTo("sheet"), Shipped.Project, new(2026, 3, 7));
        folder.File("sheet/netlify.toml", "[build]\n");
        var before = folder.Tree(".");

        RunResult[] runs = [folder.Run("host", "netlify", "sheet"), folder.Run("host", "netlify", "mine"), folder.Run("host", "netlify", "none"), folder.Run("host", "netlfy", "sheet")];

        Assert.All(runs, run => Assert.Equal((2, ""), (run.ExitCode, run.Output)));
        Assert.Equal(before, folder.Tree("."));
        // However the tool was started.
        await Verify(OwnCall().Replace(string.Concat(runs.Select(run => run.Error)), "help: sitegen ${call}"));
    }

    [Fact]
    public void What_has_still_to_be_done_is_told_until_it_is_done()
    {
        using var folder = Scenario.Empty();
        folder.Run("init", "sheet");

        var before = folder.Run("host", "gitlab", "sheet").Output;
        folder.File($"sheet/tools/sitegen.{ToolPackage.Version}.nupkg", "").Append("sheet/content/site.yaml", "base_url: https://example.org/\n");
        var after = folder.Run("host", "gitlab", "sheet").Output;

        Assert.Contains("  dotnet pack ", before, StringComparison.Ordinal);
        Assert.Contains(" set site base_url https://… --project sheet ", before, StringComparison.Ordinal);
        Assert.Equal("gitlab: all is there already; nothing was written\n", after);
    }

    [Fact]
    public void A_project_that_brings_the_tool_is_built_with_it()
    {
        using var folder = Scenario.Empty().File("src/SiteGen/SiteGen.csproj", "").File("content/site.yaml", "title: x\n");

        folder.Run("host", "gitlab");

        Assert.Contains("  - dotnet pack src/SiteGen -o tools\n", folder.Read(".gitlab-ci.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Inside_another_repository_the_place_of_these_files_is_told()
    {
        using var folder = Scenario.Empty().File(".git/HEAD", "ref: refs/heads/main\n");

        Assert.StartsWith("note: hosts read these files only at the top of a repository", folder.Run("init", "sheet", "--host", "github").Error, StringComparison.Ordinal);
    }

    [GeneratedRegex("help: .*(?<call>(set site|init) )", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OwnCall();

    private static string HostsFiles(Scenario folder, string host) => string.Concat(folder.Tree("sheet")
        .Select(line => line.Split(' ')[0])
        .Where(path => Shipped.Hosts.Paths.Any(known => NewProject.Named(known) == $"{host}/{path}" || known == $"by-command/{path}"))
        .Select(path => $"--- {path}\n{folder.Read($"sheet/{path}")}"));
}

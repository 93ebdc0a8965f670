using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Hostile;

/// <summary>The same files give the same site and the same words of <c>check</c>, whatever the machine is like.</summary>
public sealed class SameBytesTests(SameBytesTests.Usual usual) : IClassFixture<SameBytesTests.Usual>
{
    private const string Name = "sheet";

    [Theory]
    [InlineData("tr_TR.UTF-8", "Pacific/Kiritimati", "077", 1, "two words")]
    [InlineData("ar_SA.UTF-8", "America/St_Johns", "000", 2, "Đường dẫn")]
    [InlineData("vi_VN.UTF-8", "Asia/Ho_Chi_Minh", "022", 1, "x")]
    [InlineData("th_TH.UTF-8", "UTC", "027", 2, "'quoted' $x")]
    [InlineData("de_DE.UTF-8", "Pacific/Apia", "077", 2, "_site")]
    [InlineData("C", "", "002", 1, "-o")]
    public void No_byte_depends_on_language_time_zone_rights_processors_path_or_the_order_of_files(string language, string zone, string umask, int processors, string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var project = Scenario.Empty();
        foreach (var path in usual.Sources.Reverse())
        {
            project.Bytes($"{folder}/{Name}/{path}", File.ReadAllBytes(usual.Project.PathTo(path)));
        }

        // By env: a shell would say that it has not every language itself.
        var tool = $"umask {umask}; cd -- \"$PWD\"/*/{Name}; env LC_ALL={language} LANG={language} TZ={zone} DOTNET_PROCESSOR_COUNT={processors} TOOL";
        var build = Shell.Run(project, $"{tool} build");
        var check = Shell.Run(project, $"{tool} check --format json");

        Assert.True(build.ExitCode == 0, build.Said);
        Assert.Equal(usual.Tree, project.Tree($"{folder}/{Name}/_site"));
        Assert.Equal(usual.Check, check.Said);
    }

    /// <summary>The talks, built as tests are run.</summary>
    public sealed class Usual : IDisposable
    {
        private readonly Scenario _project = Scenario.Shipped("content", "seeds");

        public Usual()
        {
            Sources = [.. Directory.EnumerateFiles(_project.PathTo("."), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(_project.PathTo("."), file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
            Assert.Equal(0, _project.Run("build").ExitCode);
            (Tree, Check) = (_project.Tree(), _project.Run("check", "--format", "json").Output);
        }

        internal Scenario Project => _project;

        internal IReadOnlyList<string> Sources { get; }

        internal IReadOnlyList<string> Tree { get; }

        internal string Check { get; }

        public void Dispose() => _project.Dispose();
    }
}

using System.Diagnostics;
using System.Text.Json.Nodes;
using SiteGen.Scaffold;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Commands;

public sealed class InitTests
{
    [Fact]
    public void A_new_project_builds_without_a_warning_and_its_site_is_verified()
    {
        using var folder = Scenario.Empty();

        var made = folder.Run("init", "sheet");
        var built = folder.Run("build", "sheet");

        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Matches(@"^sheet: 14 files, an example that builds. Begin with sheet/README.md.\nNext:\n  (.+) serve sheet\n  \1 check sheet\n$", made.Output);
        Assert.Equal((0, "note: without --base-url or base_url in content/site.yaml, pages carry no canonical addresses, there is no sitemap and no feed, and 404.html loses style and links where the missing address lies in a folder.\n"), (built.ExitCode, built.Error));
        Assert.Contains(" 0 failed; 0 open, left to the editors; ", built.Output, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("verify", "sheet/_site").ExitCode);
    }

    [Fact]
    public void The_next_step_works_as_it_is_printed()
    {
        if (OperatingSystem.IsWindows())
            return;

        using var folder = Scenario.Empty();
        var next = folder.RunAlone("init", "my sheet").Output.Split('\n').Single(line => line.Contains(" check ", StringComparison.Ordinal)).Trim();

        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", next]) { UseShellExecute = false, WorkingDirectory = folder.PathTo("."), RedirectStandardOutput = true })!;

        Assert.Contains(" 0 failed; ", shell.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
        shell.WaitForExit();
        Assert.Equal(0, shell.ExitCode);
    }

    [Fact]
    public async Task The_example_says_what_it_is_and_counts_itself_rightly()
    {
        using var folder = Scenario.Empty();
        NewProject.Create(folder.PathTo("sheet"), Shipped.Project, new(2026, 3, 7));

        var facts = Directory.EnumerateFiles(folder.PathTo("sheet/content"), "*.yaml", SearchOption.AllDirectories).Count() - 1;

        Assert.Contains($"consisted of {facts} fact files and {Directory.EnumerateFiles(folder.PathTo("sheet/seeds"), "*.txt").Count()} article.", File.ReadAllText(folder.PathTo("sheet/seeds/example.txt")), StringComparison.Ordinal);
        await Verify(string.Concat(folder.Tree("sheet").Select(line => line.Split(' ')[0]).Select(path => $"--- {path}\n{File.ReadAllText(folder.PathTo($"sheet/{path}"))}")));
    }

    [Fact]
    public void Without_its_example_the_project_still_builds_in_one_language()
    {
        using var folder = Scenario.Empty();
        folder.Run("init", "sheet");
        foreach (var example in (string[])["content/claims", "content/events", "content/statistics", "content/terms"])
            Directory.Delete(folder.PathTo($"sheet/{example}"), recursive: true);
        folder.Delete("sheet/seeds/example.txt").Delete("sheet/seeds/example.yaml");

        var built = folder.Run("build", "sheet");

        Assert.True(built.ExitCode == 0, built.Error);
        Assert.DoesNotContain("error", built.Error, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", File.ReadAllText(folder.PathTo("sheet/_site/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_in_hand_is_led_from_its_words_to_its_file()
    {
        using var folder = Scenario.Empty();
        folder.Run("init", "sheet");
        folder.File("sheet/seeds/my-article.txt", "The harbour closed on 3 May 2026.\n");

        Assert.Contains("run sitegen new source my-article: it writes the file", folder.Run("check", "sheet").Error, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("new", "source", "my-article", "--project", "sheet").ExitCode);
        Assert.Contains("sitegen new source my-article", File.ReadAllText(folder.PathTo("sheet/README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_the_example_are_valid_by_their_schemas()
    {
        using var folder = Scenario.Empty();
        folder.Run("init", "sheet");

        var filesOfSchemas = Directory.EnumerateFiles(folder.PathTo("sheet"), "*.yaml", SearchOption.AllDirectories).GroupBy(SchemaOf);

        Assert.All(filesOfSchemas, files =>
        {
            var schema = CompiledSchema.Of(JsonNode.Parse(File.ReadAllText(files.Key))!.AsObject());
            Assert.All(files, file => Assert.Empty(schema.Problems(YamlAsJson.Read(File.ReadAllText(file)))));
        });

        static string SchemaOf(string file)
        {
            var line = File.ReadLines(file).First();
            return Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..]));
        }
    }

    [Fact]
    public void A_project_in_Vietnamese_has_the_same_files_and_builds_with_nothing_left_open()
    {
        using var folder = Scenario.Empty();

        Assert.Equal(0, folder.Run("init", "sheet", "--lang", "vi").ExitCode);
        var built = folder.Run("build", "sheet", "--strict");

        Assert.True(built.ExitCode == 0, built.Error);
        Assert.Contains(" 0 failed; 0 open, left to the editors; ", built.Output, StringComparison.Ordinal);
        Assert.Equal(Shipped.Project.Paths, Shipped.VietnameseProject.Paths);
        Assert.Contains("<html lang=\"vi\">", File.ReadAllText(folder.PathTo("sheet/_site/index.html")), StringComparison.Ordinal);
        Assert.Contains("sitegen new source bai-cua-toi", File.ReadAllText(folder.PathTo("sheet/README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_its_guide_says_to_fill_in_for_an_article_is_all_that_is_asked()
    {
        using var folder = Scenario.Empty();
        folder.Run("init", "sheet");
        folder.File("sheet/seeds/my-article.txt", "The harbour closed on 3 May 2026.\n");
        folder.Run("new", "source", "my-article", "--project", "sheet");
        var (guide, file) = (File.ReadAllText(folder.PathTo("sheet/README.md")), folder.PathTo("sheet/seeds/my-article.yaml"));

        foreach (var (key, value) in new[] { ("label", "The harbour"), ("publish", "full"), ("language", "en") })
        {
            Assert.Contains($"`{key}`", guide, StringComparison.Ordinal);
            File.WriteAllText(file, File.ReadAllText(file).Replace($"\n{key}:\n", $"\n{key}: {value}\n", StringComparison.Ordinal));
        }

        Assert.Equal(0, folder.Run("check", "sheet").ExitCode);
    }

    [Fact]
    public void A_folder_that_exists_and_is_empty_will_do()
    {
        using var folder = Scenario.Empty();
        Directory.CreateDirectory(folder.PathTo("sheet"));

        Assert.Equal(0, folder.Run("init", "sheet").ExitCode);
    }

    [Fact]
    public void Nothing_is_written_where_something_stands()
    {
        using var folder = Scenario.Empty().File("sheet/notes.txt", "mine").File("file", "mine");
        var before = folder.Tree(".");

        var results = new[] { folder.Run("init", "sheet"), folder.Run("init", "file"), folder.Run("init", ".") };

        Assert.All(results, result => Assert.Equal((2, ""), (result.ExitCode, result.Output)));
        Assert.Equal("error: sheet is not empty\n  help: name a folder that does not exist yet; nothing was written.\n", results[0].Error);
        Assert.Equal(before, folder.Tree("."));
    }

    [Fact]
    public void What_could_not_be_written_to_its_end_is_taken_back_and_nothing_else()
    {
        using var folder = Scenario.Empty();
        NewProject.Create(folder.PathTo("sheet"), Shipped.Project, new(2026, 3, 7));
        folder.File("sheet/content/.schema/claim.json", "{}").File("sheet/content/mine.txt", "mine");

        NewProject.TakeBack(folder.PathTo("sheet"), Shipped.Project);

        Assert.Equal("mine", folder.Read("sheet/content/mine.txt"));
        Assert.Single(Directory.EnumerateFiles(folder.PathTo("sheet"), "*", SearchOption.AllDirectories));
    }
}

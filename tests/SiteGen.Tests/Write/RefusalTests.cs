using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Write;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Write;

/// <summary>Outputs that a build does not touch, because something in them could be lost.</summary>
public sealed class RefusalTests : WriteTestBase
{
    [Fact]
    public async Task A_folder_that_the_tool_did_not_write_is_refused()
    {
        Put("_site/thesis.txt", "years of work");

        await VerifyRefusal(Refused(Page("index.html")));

        Assert.Equal(["_site/", "_site/thesis.txt = years of work"], Everything());
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(At("_site/empty"));

        Assert.True(Build(Page("index.html")).Changed);
    }

    [Fact]
    public async Task Files_that_the_tool_did_not_write_are_refused_and_kept()
    {
        Build(Page("a/b.html"));
        foreach (var name in new[] { "CNAME", "a/notes.txt", "a/b.htm", "z", "é" })
            Put($"_site/{name}", "mine");
        var before = Everything();

        await VerifyRefusal(Refused(Page("a/b.html", "new")));

        Assert.Equal(before, Everything());
    }

    [Fact]
    public void A_link_in_the_output_to_a_folder_elsewhere_is_refused_and_not_entered()
    {
        Put("elsewhere/b.html", "mine");
        Build(Page("a/b.html"));
        Directory.Delete(At("_site/a"), recursive: true);
        Directory.CreateSymbolicLink(At("_site/a"), At("elsewhere"));

        Assert.Contains("a file that SiteGen did not write: a", Refused(Page("a/b.html")).Message, StringComparison.Ordinal);

        Assert.Equal("mine", File.ReadAllText(At("elsewhere/b.html")));
    }

    [Fact]
    public void A_file_that_arrives_while_the_pages_are_rendered_is_kept()
    {
        Build(Page("a.html"));
        var slow = new OutputFile("a.html", "content/a.yaml", () =>
        {
            Put("_site/CNAME", "example.org");
            return new byte[1];
        });

        Assert.Contains("CNAME", Refused(slow).Message, StringComparison.Ordinal);

        Assert.Equal(["_site/", "_site/CNAME = example.org", "_site/a.html = page"], Everything());
    }

    [Theory]
    [InlineData("mine")]
    [InlineData("0000  a.html\n")]
    [InlineData("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.ht")]
    public async Task A_damaged_list_of_files_is_refused(string list)
    {
        Build(Page("a.html"));
        Put("_site/.sitegen", list);

        await VerifyRefusal(Refused(Page("a.html", "new")));

        Assert.Equal(["_site/", "_site/a.html = page"], Everything());
    }

    [Theory]
    [InlineData("project")]
    [InlineData("project/")]
    [InlineData("project/content")]
    [InlineData("project/content/../../project/seeds")]
    [InlineData("project/content/pages/site")]
    [InlineData("project/templates/site")]
    [InlineData("")]
    [InlineData("link-to-content/site")]
    [InlineData("articles")]
    [InlineData("articles/site")]
    public void Sources_are_never_the_output_nor_in_it_nor_around_it(string output)
    {
        Project();
        var before = Everything();

        Assert.Contains("sources", Assert.Throws<InputOutputException>(() => BuildProject(output)).Message, StringComparison.Ordinal);

        Assert.Equal(before, Everything());
    }

    [Theory]
    [InlineData("project/_site")]
    [InlineData("project/content-site")]
    [InlineData("elsewhere/project")]
    public void Any_other_folder_may_be_the_output_also_in_the_project(string output)
    {
        Project();

        Assert.True(BuildProject(output).Changed);
    }

    [Fact]
    public async Task Each_kind_of_output_that_cannot_be_is_refused_in_words()
    {
        Project();
        Put("file", "mine");
        Directory.CreateSymbolicLink(At("circle"), At("back"));
        Directory.CreateSymbolicLink(At("back"), At("circle"));
        var said = new StringBuilder();

        foreach (var output in new[] { "project", "project/content/site", "", "file", "circle/site", "/", "/proc" })
            said.Append(Said(Assert.Throws<InputOutputException>(() => BuildProject(output)))).Append('\n');
        said.Append(Said(Assert.Throws<InputOutputException>(() => SiteWriter.Write(" ", [], []))));

        await Verify(said.ToString());
    }

    private void Project()
    {
        Put("project/content/site.yaml", "title: x");
        Directory.CreateDirectory(At("project/templates"));
        Directory.CreateDirectory(At("articles"));
        Directory.CreateSymbolicLink(At("project/seeds"), "../articles");
        Directory.CreateSymbolicLink(At("link-to-content"), At("project/content"));
    }

    private WriteReport BuildProject(string output) => SiteWriter.Write(
        At(output), [At("project/content"), At("project/seeds"), At("project/templates"), At("project")], [Page("index.html")]);

    private Task VerifyRefusal(InputOutputException refusal, [System.Runtime.CompilerServices.CallerMemberName] string method = "") =>
        Verify(Said(refusal), method: method);

    private string Said(InputOutputException refusal) =>
        $"{refusal.Message}\n  help: {refusal.Help}\n".Replace(Folder, "FOLDER", StringComparison.Ordinal);
}

using System.Text.RegularExpressions;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests;

/// <summary>Stages do not see each other: each sees the vocabulary below it, and only the pipeline and the commands see all of them.</summary>
public sealed partial class StageTests
{
    [Theory]
    [InlineData("Text", "Model")] // A grammar names the qualifiers that its hedges mean.
    [InlineData("Model", "Text", "Diagnostics")] // Its files are opened by the one way to the bytes of a file.
    [InlineData("Diagnostics", "Text")]
    [InlineData("Load", "Text", "Model", "Diagnostics")]
    [InlineData("Edit", "Text", "Diagnostics", "Load")] // It edits what Load has read.
    [InlineData("Read", "Text", "Model")]
    [InlineData("Check", "Text", "Model", "Diagnostics", "Read")]
    [InlineData("Link", "Text", "Model", "Diagnostics")]
    [InlineData("Render", "Text", "Model", "Diagnostics", "Link")]
    [InlineData("Draft", "Text", "Model", "Diagnostics", "Read", "Check", "Edit", "Load")] // It drafts what the checks read, with ids that the loader takes, and quotes texts as edits do.
    [InlineData("Write", "Text", "Diagnostics")]
    [InlineData("Publish", "Text", "Model", "Diagnostics", "Write")] // It reads what Write has written.
    [InlineData("Scaffold", "Text", "Model", "Diagnostics", "Load", "Edit", "Write")] // What a file may hold is told by its reader.
    [InlineData("Verification", "Text", "Model", "Diagnostics", "Read", "Check", "Render", "Write")] // It reads what the others have made, with their own readers and words.
    [InlineData("Serve", "Text", "Model", "Diagnostics", "Load", "Check", "Link", "Render")] // It runs the flow piece by piece, and writes nothing.
    [InlineData("Desk", "Text", "Model", "Diagnostics", "Load", "Check", "Draft", "Edit", "Scaffold", "Render", "Write", "Serve")] // It answers for serve, and writes what is drafted.
    public void A_stage_sees_only_what_is_below_it(string stage, params string[] below)
    {
        var folder = Path.Combine(Repository.Root, "src", "SiteGen", stage);
        var seen = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => StageNames().Matches(File.ReadAllText(file)).Select(match => (Stage: match.Groups["stage"].Value, File: Path.GetFileName(file))))
            .Where(pair => pair.Stage != stage && !below.Contains(pair.Stage))
            .Select(pair => $"{pair.File} sees {pair.Stage}")
            .Distinct();

        Assert.Empty(seen);
    }

    [Fact]
    public void Every_folder_of_the_tool_is_a_stage_the_vocabulary_or_the_commands()
    {
        var folders = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src", "SiteGen")).Select(Path.GetFileName).Except(["bin", "obj"]);

        Assert.Equal(["Check", "Commands", "Desk", "Diagnostics", "Draft", "Edit", "Link", "Load", "Model", "Publish", "Read", "Render", "Scaffold", "Serve", "Text", "Verification", "Write"], folders.Order(StringComparer.Ordinal));
    }

    // "Read" is a property of many. "using SiteGen.Load;", "using SiteGen.Check.Quotes;", and "Load.ProjectLoader" in the code.
    [GeneratedRegex(@"(using SiteGen\.(?<stage>Text|Model|Diagnostics|Load|Read|Edit|Check|Link|Render|Scaffold|Write|Publish|Verification|Serve|Draft|Desk|Commands)[;.]|[^\w.](?<stage>Text|Model|Diagnostics|Load|Edit|Check|Link|Render|Scaffold|Write|Publish|Verification|Serve|Draft|Desk|Commands)\.[A-Z])", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex StageNames();
}

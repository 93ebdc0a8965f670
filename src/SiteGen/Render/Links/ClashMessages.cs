using SiteGen.Diagnostics;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Render.Links;

/// <summary>What is wrong with paths of the site that two files want.</summary>
internal static class ClashMessages
{
    public static Diagnostic NameIsOfEverySite(Place at, PathClashes.Owner other)
    {
        var (folder, name) = (at.Source.Path[..(at.Source.Path.LastIndexOf('/') + 1)], at.Source.Path[(at.Source.Path.LastIndexOf('/') + 1)..]);
        var isOfHome = name.StartsWith($"{Path.GetFileNameWithoutExtension(HomePage.Name)}.", StringComparison.Ordinal);
        var help = isOfHome
            ? $"What opens the home page is {folder}{MarkdownPage.Home}{name[name.IndexOf('.', StringComparison.Ordinal)..]}: give it that name, or another."
            : $"Give it another name, e.g. {folder}about-{name}.";
        return Diagnostic.Error("SG304", at, "this page wants the path of a page that every site has", $"{other.Path} is {other.What}", help);
    }

    public static Diagnostic PathIsUnfit(Place at, string path, string objection) => Diagnostic.Error(
        "SG306", at, $"{Printed.Path(path)} can't be a path of the site", objection, "Name it with letters, digits, hyphens and single dots.");

    public static Diagnostic PathIsTaken(Place at, string path, bool isFolder, PathClashes.Owner other)
    {
        var title = (path == other.Path, isFolder, other.IsFolder) switch
        {
            (false, _, _) => $"the paths {path} and {other.Path} are one on Windows and macOS",
            (_, true, _) => $"the folder {path}/ can't stand where the site has a file of that name",
            (_, _, true) => $"the file {path} can't stand where the site has a folder of that name",
            _ => $"two files of the site want the path {path}",
        };
        var isOfTool = other.At is null && !other.IsFolder;
        var problem = Diagnostic.Error("SG305", at, title, isOfTool ? $"{other.Path} is {other.What}" : "", HowToGiveWay(path, isFolder, other));
        return other.At is { } there && !other.IsFolder ? problem.And(there, other.What) : problem;
    }

    private static string HowToGiveWay(string path, bool isFolder, PathClashes.Owner other)
    {
        if (path != other.Path && isFolder && other.IsFolder)
        {
            return $"Spell the folder {other.Path}, as the site does.";
        }

        var isPageOfTool = other.At is null && !other.IsFolder && other.Path.EndsWith(".html", StringComparison.Ordinal);
        return isPageOfTool
            ? "Give it another name; how the tool's own pages look is changed in templates/."
            : "Give it another name, or put it into another folder.";
    }
}

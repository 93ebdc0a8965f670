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
        return Diagnostic.Error(
            "SG304",
            at,
            "this page wants the path of a page that every site has",
            $"{other.Path} is {other.What}",
            name.StartsWith($"{Path.GetFileNameWithoutExtension(HomePage.Name)}.", StringComparison.Ordinal)
                ? $"What opens the home page is {folder}{MarkdownPage.Home}{name[name.IndexOf('.',
                    StringComparison.Ordinal)..]}: give it that name, or another."
                : $"Give it another name, e.g. {folder}about-{name}.");
    }

    public static Diagnostic PathIsUnfit(Place at, string path, string objection) => Diagnostic.Error(
        "SG306", at, $"{Printed.Path(path)} can't be a path of the site", objection, "Name it with letters, digits, hyphens and single dots.");

    public static Diagnostic PathIsTaken(Place at, string path, bool isFolder, PathClashes.Owner other)
    {
        var isOtherSpelling = path != other.Path;
        var title = isOtherSpelling ? $"the paths {path} and {other.Path} are one on Windows and macOS"
            : isFolder ? $"the folder {path}/ can't stand where the site has a file of that name"
            : other.IsFolder ? $"the file {path} can't stand where the site has a folder of that name"
            : $"two files of the site want the path {path}";
        var help = isOtherSpelling && isFolder && other.IsFolder ? $"Spell the folder {other.Path}, as the site does."
            : other.At is null && !other.IsFolder && other.Path.EndsWith(".html", StringComparison.Ordinal)
            ? "Give it another name; how the tool's own pages look is changed in templates/."
            : "Give it another name, or put it into another folder.";
        var problem = Diagnostic.Error("SG305", at, title, other.At is null && !other.IsFolder ? $"{other.Path} is {other.What}" : "", help);
        return other.At is { } there && !other.IsFolder ? problem.And(there, other.What) : problem;
    }
}

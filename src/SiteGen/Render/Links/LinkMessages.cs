using SiteGen.Diagnostics;
using SiteGen.Render.Templates;
using SiteGen.Text;

namespace SiteGen.Render.Links;

/// <summary>What is wrong with links of the site.</summary>
internal static class LinkMessages
{
    /// <summary>Whether it is one of these: a page with a broken link can be shown, but is not built.</summary>
    public static bool IsOfLinks(string code) => code is "SG301" or "SG302" or "SG303";

    /// <param name="at">Where it was written.</param>
    /// <param name="pages">How many pages have it.</param>
    /// <param name="paths">Of every file of the site that may have been meant.</param>
    public static Diagnostic Of(BrokenLink link, Place at, int pages, IEnumerable<string> paths) => link.Fault switch
    {
        LinkFault.NoPage => Diagnostic.Error(
            "SG301", at, $"the link \"{link.Address}\" leads to no {Kind(link.Target)}", Note($"{Meant(link, at)}there is no {(link.Target.EndsWith('/')
                || link.Target.Length == 0 ? "file of that name" : link.Target)}", pages), Suggestion(link, paths)),
        LinkFault.NoAnchor => Diagnostic.Error(
            "SG302", at, $"the link \"{link.Address}\" leads to no place of its page", Note($"{link.Target} has no id \"{link.Anchor}\"", pages),
            "Correct what stands after #, or leave it out to link to the page as a whole."),
        LinkFault.Elsewhere => Diagnostic.Error(
            "SG303", at, $"the style sheet loads \"{link.Address}\" from another site", Note("pages load nothing from elsewhere", pages),
            "Put the file into content/static, and name it there."),
        _ => Diagnostic.Error(
            "SG303", at, $"the link \"{link.Address}\" leads out of the site", Note($"seen from {link.Page}", pages),
            $"Write it relative to the {(link.Page.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
                ? "page"
                : "file that it stands in")}, e.g. ../people/index.html: the site may stand anywhere."),
    };

    private static string Kind(string target) => Path.GetExtension(target) is "" or ".html" ? "page" : "file";

    // A relative link of a template means another file on each page.
    private static string Meant(BrokenLink link, Place at) =>
        at.Source.Path.EndsWith(TemplateFiles.Ending, StringComparison.Ordinal) ? $"on {link.Page}, " : "";

    private static string Note(string note, int pages) =>
        pages == 1 ? note : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{note}; the link stands on {pages} pages");

    private static string Suggestion(BrokenLink link, IEnumerable<string> paths)
    {
        var target = link.Target;
        var index = $"{target.TrimEnd('/')}/index.html".TrimStart('/');
        var all = paths.Where(path => !path.StartsWith('.')).Order(StringComparer.Ordinal).ToList();
        if (all.Contains(index, StringComparer.Ordinal))
        {
            return $"Name the file: \"{index}\".";
        }

        // "logo.svg" on a page in a folder.
        var depth = link.Page.Count(sign => sign == '/');
        if (depth > 0 && all.Contains(link.Address, StringComparer.Ordinal))
        {
            return $"{link.Address} lies at the top of the site: write \"{string.Concat(Enumerable.Repeat("../", depth))}{link.Address}\".";
        }

        if (Closest.To(target, all) is { } close)
        {
            return $"Did you mean {close}?";
        }

        if (Kind(target) == "page")
        {
            return "Correct the address, write [[id]] for the page of a fact, or put the file into content/static.";
        }

        return "Correct the address, or put the file into content/static.";
    }
}

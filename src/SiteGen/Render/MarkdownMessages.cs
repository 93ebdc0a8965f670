using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>What is wrong with a page of prose.</summary>
internal static class MarkdownMessages
{
    public static Diagnostic Address(Place at, string address) => Diagnostic.Error(
        "SG220", at, $"the address \"{address}\" can't stand on a page",
        help: "Use https://…, http://…, mailto:…, a relative path inside the site, or [[id]] for a page of a fact.");

    public static Diagnostic Image(Place at, string address) => Diagnostic.Error(
        "SG220", at, $"the picture \"{address}\" is not part of the site",
        help: "Put it into content/static and give its relative path: pages ask no other site for anything.");

    public static Diagnostic TooDeep(Place at) =>
        Diagnostic.Error("SG221", at, "lists, quotations or brackets are nested too deep here", help: "Split the text into paragraphs or lists of their own.");

    public static Diagnostic TableTooLarge(Place at) => Diagnostic.Error(
        "SG223", at,
        string.Create(CultureInfo.InvariantCulture, $"the table here has more than {MarkdownGuard.MostCells} cells, or {MarkdownGuard.MostColumns} in a row"),
        help: "Divide it into smaller ones, with an empty line between them, or put it into content/static as a file.");

    /// <summary>As <c>&amp;#155;</c> is one.</summary>
    public static Diagnostic UnfitEntity(Place at, string value, int unfit) =>
        Diagnostic.Error("SG003", at, $"an escape makes {UnfitCharacters.NameAt(value, unfit)} on this page", "it cannot be seen", "delete it");

    public static Diagnostic RawHtml(Place at) =>
        Diagnostic.Error("SG222", at, "HTML can't stand in Markdown here",
            help: "Use Markdown; a \"<\" that is meant as such is written \\<.") with
        { Mistake = $"HTML in {at.Source.Path}" };
}

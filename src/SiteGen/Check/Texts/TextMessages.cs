using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>What the rules on the editor's own texts say.</summary>
internal static class TextMessages
{
    public static Diagnostic FloatingNumber(Place at, string number, IReadOnlyList<string> links) => Diagnostic.Error(
        "SG175",
        at,
        $"the number {number} stands here without its source",
        help: links.Count > 0
            ? $"write {string.Join(" or ", links)} in place of the number and its unit."
            : "make a statistic of it and write [[statistic#observation]] here, or leave the number out.");

    public static Diagnostic NumberInNoQuote(Place at, string number, Fact fact) =>
        Diagnostic.Warning("SG179", at, $"the number {number} stands in no quote of \"{fact.Id}\"", help: "write the number that the article gives, or print that of a statistic by [[statistic#observation]].");
}

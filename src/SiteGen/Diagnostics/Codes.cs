namespace SiteGen.Diagnostics;

/// <summary>What a code stands for, as the editors' guide lists it.</summary>
/// <param name="Id"><c>SGnnn</c>.</param>
/// <param name="Meaning">What is wrong, in general.</param>
/// <param name="Mend">What the editor does about it.</param>
/// <param name="Example">What stands in the file, <c> → </c>, what the tool says of it; or only what it says.</param>
internal sealed record Code(string Id, string Meaning, string Mend, string Example);

/// <summary>
/// The one catalogue of codes, in ranges by stage: SG0xx files and keys, SG1xx evidence (10x and 11x quotes, 12x values, 13x hedges and kinds, 14x who, 15x
/// when and what exists, 16x the ledger, 17x disagreement and the editor's own texts, 18x the lock of articles, 19x built sites), SG2xx
/// templates and texts of pages, SG3xx links and paths of the site.
/// </summary>
internal static partial class Codes
{
    /// <summary>What codes are about, each heading from its first code to the next heading.</summary>
    public static IReadOnlyList<(string First, string About)> Headings { get; } =
    [
        ("SG001", "a file, or the YAML in it, cannot be read"),
        ("SG020", "a key or a value"),
        ("SG040", "articles, pages and the words of the site"),
        ("SG050", "ids and links"),
        ("SG101", "quotes"),
        ("SG120", "numbers"),
        ("SG140", "who speaks, has a title, takes part"),
        ("SG150", "when and where, and what words mean"),
        ("SG161", "names, differing numbers, and your own texts"),
        ("SG190", "a built site"),
        ("SG201", "templates"),
        ("SG220", "pages of prose, and links of the site"),
    ];

    public static IEnumerable<Code> All =>
        [.. Files, .. References, .. Quotes, .. Values, .. Who, .. When, .. Accounts, .. Texts, .. Lock, .. Verify, .. Pages];
}

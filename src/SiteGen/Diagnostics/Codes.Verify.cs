namespace SiteGen.Diagnostics;

/// <summary>SG19x: a built site that is not what its facts make it.</summary>
internal static partial class Codes
{
    public static readonly Code BuiltFileMissing = new("SG190", "A file of a built site is missing.", "Build the site again.",
        "the file people/index.html is missing");
    public static readonly Code BuiltFileForeign = new("SG191", "A built site holds a file that the build did not write.",
        "Move it away; a file that belongs to the site goes into content/static.", "the build did not write the file added.html");
    public static readonly Code BuiltFileChanged = new("SG192", "A file of a built site was changed after the build.", "Build the site again.",
        "the file style.css was changed after the build");
    public static readonly Code TiedToNothing = new("SG193", "A page names a fact, part or key that data/facts.json does not have.", "Build the site again.",
        "the page shows \"hơn 500 đầu đạn hạt nhân\" as china-warheads nobody value, which data/facts.json does not have");
    public static readonly Code ShownDiffers = new("SG194", "A page shows something else than data/facts.json gives.", "Build the site again.",
        "the page shows \"hơn 510 đầu đạn hạt nhân\" where data/facts.json gives \"hơn 500 đầu đạn hạt nhân\"");
    public static readonly Code PublishedQuoteMoved = new("SG195", "A quote of data/facts.json does not stand at its place in the article.",
        "Build the site again.", "the quote stands in wsj-consultations at 11:1, not at 11:2");
    public static readonly Code PublishedValueUnread = new("SG196", "A value of data/facts.json cannot be read from its quotes.", "Build the site again.",
        "the value more-than 501 is not what its quotes say → read there: \"hơn 500\"");
    public static readonly Code HighlightMissing = new("SG197", "An article's page does not highlight the words of a quote.",
        "Build the site again; a template must print the `words` of every paragraph.", "are not highlighted as china-warheads-1 → the page has no such place");
    public static readonly Code NumberUntied = new("SG198", "A page shows a number that is tied to no fact (warning).",
        "Where a template or text holds the number, write it as `[[statistic#value]]`.", "the number 700 is tied to no fact");
    public static readonly Code FactsUnreadable = new("SG199", "data/facts.json cannot be read, or contradicts itself.", "Build the site again.",
        "data/facts.json cannot be used");

    private static readonly Code[] Verify =
        [BuiltFileMissing, BuiltFileForeign, BuiltFileChanged, TiedToNothing, ShownDiffers, PublishedQuoteMoved, PublishedValueUnread, HighlightMissing,
            NumberUntied, FactsUnreadable];
}

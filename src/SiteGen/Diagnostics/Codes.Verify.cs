namespace SiteGen.Diagnostics;

/// <summary>SG19x: a built site that is not what its facts make it.</summary>
internal static partial class Codes
{
    public static readonly Code BuiltFileMissing = new("SG190", "A file of a built site is missing.", "Build the site again.");
    public static readonly Code BuiltFileForeign = new("SG191", "A built site holds a file that the build did not write.", "Move it away; a file that belongs to the site goes into content/static.");
    public static readonly Code BuiltFileChanged = new("SG192", "A file of a built site was changed after the build.", "Build the site again.");
    public static readonly Code TiedToNothing = new("SG193", "A page names a fact, part or key that data/facts.json does not have.", "Build the site again.");
    public static readonly Code ShownDiffers = new("SG194", "A page shows something else than data/facts.json gives.", "Build the site again.");
    public static readonly Code PublishedQuoteMoved = new("SG195", "A quote of data/facts.json does not stand at its place in the article.", "Build the site again.");
    public static readonly Code PublishedValueUnread = new("SG196", "A value of data/facts.json cannot be read from its quotes.", "Build the site again.");
    public static readonly Code HighlightMissing = new("SG197", "An article's page does not highlight the words of a quote.", "Build the site again; a template must print the `words` of every paragraph.");
    public static readonly Code NumberUntied = new("SG198", "A page shows a number that is tied to no fact (warning).", "Where a template or text holds the number, write it as `[[statistic#value]]`.");
    public static readonly Code FactsUnreadable = new("SG199", "data/facts.json cannot be read, or contradicts itself.", "Build the site again.");

    private static readonly Code[] Verify =
        [BuiltFileMissing, BuiltFileForeign, BuiltFileChanged, TiedToNothing, ShownDiffers, PublishedQuoteMoved, PublishedValueUnread, HighlightMissing, NumberUntied, FactsUnreadable];
}

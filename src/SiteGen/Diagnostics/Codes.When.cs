namespace SiteGen.Diagnostics;

/// <summary>SG15x: dates, places and states of events, references.</summary>
internal static partial class Codes
{
    public static readonly Code DateContradicts = new("SG150", "The article's words give another date than the file.",
        "Correct the date, or quote the words that give it.", "date: 2023-11-07 → the words give day 6, month 11, the file says 2023-11-07");
    public static readonly Code DateNotGiven = new("SG151", "No words of the evidence give the date.",
        "Quote the words that give it, or say what date words such as \"last week\" mean with `reads`.",
        "no words of the evidence give this event's date, 2021");
    public static readonly Code SeveralDatesFit = new("SG152", "The words leave several dates open.",
        "Add `published` to the article, or `reads` to the evidence, or give the date as exactly as the words do.",
        "the words leave open whether this was said on 2021-05");
    public static readonly Code PlaceNotFound = new("SG153", "No quote of the event names the place.", "Quote the words that name the place.",
        "the place is given as \"Mallory Stewart\", which the article names, but not as where it was");
    public static readonly Code StatusDiffers = new("SG154", "The file says that it happened where the words only foresee it, or the reverse.",
        "Set `status` to what the words show.", "this event is given as reported, but the article only foresees it");
    public static readonly Code SaidOnContradicts = new("SG155", "The reporting words give another date than `said_on`.", "Correct `said_on`.",
        "this was said on another date than 2023-10-29");

    private static readonly Code[] When = [DateContradicts, DateNotGiven, SeveralDatesFit, PlaceNotFound, StatusDiffers, SaidOnContradicts];
}

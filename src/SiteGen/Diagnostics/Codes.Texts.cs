namespace SiteGen.Diagnostics;

/// <summary>SG17x: disagreement, witnesses, freshness, and the editor's own texts.</summary>
internal static partial class Codes
{
    private static readonly Code[] Texts =
    [
        new("SG170", "Numbers of one statistic are about the same time and differ, and no note says how.", "Add a `note` to one of them.",
            "500, as of 2023-10 → 520 to 600, estimated, as of 2023-10"),
        new("SG171", "Two numbers that are about the same time and differ are both preferred.", "Keep `rank: preferred` on one of them.",
            "two numbers that are about the same time and differ are both preferred"),
        new("SG172", "Two articles are largely the same words (warning).", "Give both the same `origin`, or each its own.",
            "\"evening\" and \"morning\" share 100 % of their words"),
        new("SG175", "A summary or page has a number of its own.", "Print the number of a statistic by [[statistic#observation]].",
            "Kho có hơn 500 đầu đạn. → write [[statistic#now]] in place of it"),
        new("SG176", "The date of `review_by` is past (warning; only `check` says so).", "Look whether the fact still holds, then give it a later `review_by`.",
            "\"ministry\" was to be reviewed by 2023-11-20, and today is 2024-02-01"),
        new("SG177", "A text or translation lacks a counterpart of a word of its quote, such as may, not or suspected, denies what the quote does not, "
            + "says the opposite, or foresees what was done: an error where the text of a claim says so outright, else a warning.",
            "Write the word that says so, or say it as the quote does.", "The military shot down a spy balloon. → nothing here stands for \"bị nghi ngờ\""),
        new("SG178", "A text quotes words that its article does not have.", "Copy the words exactly, or take the quotation marks away.",
            "Kho vũ khí “hoàn toàn nhằm mục đích tấn công”. → the nearest words of the article"),
        new("SG179", "A text has a number, a day, a place in a row or a year that stands in no quote of its fact; a year in no article of it (warning).",
            "Write the one that the article gives.",
            "the number 510 stands in no quote of \"claim\""),
    ];
}

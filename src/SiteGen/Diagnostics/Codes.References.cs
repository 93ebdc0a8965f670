using System.Globalization;

namespace SiteGen.Diagnostics;

/// <summary>SG05x and SG156 to SG158, SG173: what ids, links and readings of words lead to.</summary>
internal static partial class Codes
{
    private static readonly Code[] References =
    [
        new("SG050", "An id leads to nothing.", "Write the file name without its ending, not the name; or add the file.",
            "speaker: Daryl Kimball → did you mean `daryl-kimball`?"),
        new("SG051", "An id leads to the wrong kind of thing, e.g. an event as a speaker.", "Write the id of a file of the right kind.",
            "`jane-doe` is a person, where an organization is expected"),
        new("SG052", "A link [[…]] leads to nothing, or is not closed.",
            "Write [[id]] or [[id|words]] with the file name of a fact or an article, without its ending.",
            "this link leads nowhere: nothing has the id `Jane Doe`"),
        new("SG053", "A link [[statistic#…]] means no number, or several, or stands in a unit.",
            "After # write `value`, a year, or the id of an observation.",
            "See [[bombs#2030]]. → `bombs` has no number `2030`"),
        new("SG054", "A `side` is not one of the site's.", "Write one of the ids under `sides` in content/site.yaml.", "`uss` is no side of this site"),
        new("SG055", "An organization is, by way of others, part of itself.", "Take the wrong `part_of` out.", "`ministry` is part of itself"),
        new("SG056", "An `accept` names no code, or one that is never waived.", "Write the code of the finding; quotes, files and references are to be mended.",
            "rule: hedge → `hedge` is no code of a finding"),
        new("SG057", "A text looks like an id but is none (warning).", "Correct the id, or write the name as readers should see it.",
            "origin: ministy → did you mean `ministry`?"),
        new("SG156", "The words of `reads` do not stand where they are read.", "Copy them from the article exactly, or take the line out.",
            "the words “Minist” do not stand in the article"),
        new("SG157", "`reads` gives a name to somebody else.", "Take the line out, or take the spelling out of the other's file.",
            "“Jane Doe” is a name of `jane-doe` and cannot be read as something else"),
        new("SG158", "`reads` gives words such as \"this week\" a time that does not fit the article's date.",
            "Correct the date under `reads`, or `published` of the article.",
            "\"tuần này\" is read as 2023-10-06/2023-10-12, but the article is of 2023-11-06/2023-11-12"),
        new("SG173", "`reads` gives words such as \"at that time\" a time more exact than any words of the article.",
            "Read the words as no more than they and the article say.",
            "\"vào thời điểm đó\" is read as 2021-05, which is more exact than any words of the article"),
    ];

    /// <summary>Whether an editor may answer for findings of this code with <c>accept</c>: those that read
    /// words, never those of quotes, files and references.</summary>
    public static bool MayBeAccepted(string code) =>
        All.Any(known => known.Id == code) && int.Parse(code.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture) is (>= 120 and < 156) or 166 or 170
            or 171 or 175 or 177 or 178 or 179 or 181 or 182;
}

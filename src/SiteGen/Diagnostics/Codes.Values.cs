namespace SiteGen.Diagnostics;

/// <summary>SG12x and SG13x: numbers, units, hedges, kinds, dates of numbers.</summary>
internal static partial class Codes
{
    private static readonly Code[] Values =
    [
        new("SG120", "The value does not stand in the quote.", "Write the number that the words give, or quote the words that give yours.",
            "the value 510 does not stand in the quote"),
        new("SG121", "The unit does not stand beside the number.", "Add the article's words for the unit to unit_words, or correct the unit.",
            "the unit is \"tàu ngầm\", but that is none of the words in unit_words"),
        new("SG122", "The file gives a range and the article one number, or the other way round.", "Write value for one number, range for two ends.",
            "the file gives one number, the article a range"),
        new("SG123", "The number is about somebody else.", "Correct subject, or say under reads whom the words mean.",
            "this statistic is about \"us\", but the article says 500 of \"Trung Quốc\""),
        new("SG124", "Nothing in the article names the subject.", "Name what the number is about, or say under reads which words mean it.",
            "no words of the article were read as \"china\", which 300 is said to be about"),
        new("SG125", "The number stands in the quote more than once, and none fits.", "Quote only the words about the one that is meant.",
            "300 stands in the quote more than once, and none fits whole"),
        new("SG126", "The same number of an article is told by two statistics of one subject.", "Correct the one that is wrong, or keep only one of them.",
            "this 60 of the article is the number of \"ghe-nay\" already"),
        new("SG127", "The article denies the number.", "Leave the number out, or quote the words that give it.", "the article denies 300: \"không\""),
        new("SG130", "The article qualifies the number, the file does not.", "Add the qualifier.", "the article says \"hơn\", the file has no qualifier"),
        new("SG131", "The article qualifies the number in another way.", "Correct the qualifier.", "the qualifier is about, but the article says \"hơn\""),
        new("SG132", "The file qualifies a number that the article gives without a qualifier.", "Delete the qualifier.",
            "the qualifier is more-than, but the article gives the number without one"),
        new("SG133", "The article says what may or will be, the file states a fact.", "Write kind: projected.",
            "the article projects 1000, the file has it as reported"),
        new("SG134", "The article states a fact or an estimate, the file something else.", "Write the kind that the words say: reported or estimated.",
            "the file has 500 as projected, the article states it as a fact"),
        new("SG135", "The number is about another date.", "Correct as_of.", "as_of: 2023-09 → the words give month 10, the file says 2023-09"),
        new("SG136", "The number was stated on another date.", "Correct stated_on, or leave it out where nobody knows.",
            "stated_on is 2023-10, but no words near the number say when it was stated"),
        new("SG137", "The number comes from somebody else.", "Correct reported_by, or say under reads whom the words mean.",
            "reported_by is \"us-dod\", but the article has 5200 from \"Liên đoàn Nhà khoa học Mỹ\""),
        new("SG138", "The article has no such words for who reports the number.", "Write whom the article speaks of, in its own words.",
            "the article does not speak of"),
        new("SG139", "The words alone do not give the date.", "Add published to the article, or a date under reads.",
            "the article's words alone do not give 2023-10-15"),
    ];
}

namespace SiteGen.Diagnostics;

/// <summary>SG12x and SG13x: numbers, units, hedges, kinds, dates of numbers.</summary>
internal static partial class Codes
{
    private static readonly Code[] Values =
    [
        new("SG120", "The value does not stand in the quote.", "Write the number that the words give, or quote the words that give yours."),
        new("SG121", "The unit does not stand beside the number.", "Add the article's words for the unit to unit_words, or correct the unit."),
        new("SG122", "The file gives a range and the article one number, or the other way round.", "Write value for one number, range for two ends."),
        new("SG123", "The number is about somebody else.", "Correct subject, or say under reads whom the words mean."),
        new("SG124", "Nothing in the sentence names the subject.", "Say under reads which words mean the subject."),
        new("SG125", "The number stands in the quote more than once, and none fits.", "Quote only the words about the one that is meant."),
        new("SG130", "The article qualifies the number, the file does not.", "Add the qualifier."),
        new("SG131", "The article qualifies the number in another way.", "Correct the qualifier."),
        new("SG132", "The file qualifies a number that the article gives without a qualifier.", "Delete the qualifier."),
        new("SG133", "The article says what may or will be, the file states a fact.", "Write kind: projected."),
        new("SG134", "The article states a fact, the file a projection.", "Write kind: reported, or estimated."),
        new("SG135", "The number is about another date.", "Correct as_of."),
        new("SG136", "The number was stated on another date.", "Correct stated_on, or leave it out where nobody knows."),
        new("SG137", "The number comes from somebody else.", "Correct reported_by, or say under reads whom the words mean."),
        new("SG138", "Nothing near the number names its source.", "Say under reads which words mean the source."),
        new("SG139", "The words alone do not give the date.", "Add published to the article, or a date under reads."),
    ];
}

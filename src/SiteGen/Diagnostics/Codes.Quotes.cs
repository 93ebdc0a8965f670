namespace SiteGen.Diagnostics;

/// <summary>SG10x and SG11x: where quotes stand.</summary>
internal static partial class Codes
{
    private static readonly Code[] Quotes =
    [
        new("SG101", "A quote is not in its article, and nothing in the article is like it.", "Copy the sentence from the article, or name the right article under `source`."),
        new("SG102", "A quote has other words than the article, or the same words in another order.", "Copy the sentence exactly; write […] for words left out."),
        new("SG103", "A quote has other accents or tones than the article.", "Copy the word from the article: hòa and hoà are two spellings."),
        new("SG104", "A quote has other capital letters than the article.", "Write capitals as the article does."),
        new("SG105", "A quote has another number than the article.", "Write the article's number; if the article is wrong, add a `sic`."),
        new("SG106", "A quote has the article's words with other punctuation or spaces between them.", "Copy the punctuation too; only kinds of spaces, dashes and quote marks may differ."),
        new("SG107", "A quote is not in the article that is named, but in another one.", "Name that article under `source`."),
        new("SG108", "A quote occurs more than once in its article.", "Quote more words, or add `prefix` (the words just before it) or `suffix` (those just after it)."),
        new("SG109", "A quote begins or ends in the middle of a word or number.", "Quote whole words and numbers."),
        new("SG110", "A quote cuts off a negation, hedge, modal, condition or suspicion that bears on its words.", "Quote more of the sentence, so that the word is in it."),
        new("SG111", "The parts of a quote around […] do not follow each other in one paragraph, or are too many.", "Put them in the article's order, or make several pieces of evidence of them."),
        new("SG112", "A quote, or a part of it beside […], has no words.", "Copy a sentence of the article; […] stands only between words of it."),
        new("SG113", "The `prefix` or `suffix` does not stand beside the quote in the article.", "Copy the words that stand immediately before or after the quote."),
        new("SG114", "A quote or its article contains an invisible character, or a letter that only looks like another.", "Delete it and type the word again, or copy it from the article's own file."),
    ];

    public static bool IsAboutQuotes(string code) => Quotes.Any(known => known.Id == code);
}

namespace SiteGen.Diagnostics;

/// <summary>SG10x and SG11x: where quotes stand.</summary>
internal static partial class Codes
{
    private static readonly Code[] Quotes =
    [
        new("SG101", "A quote is not in its article, and nothing in the article is like it.",
            "Copy the sentence from the article, or name the right article under `source`.",
            "quote: \"Nobody signed the paper\" → nothing like it in seeds/report.txt"),
        new("SG102", "A quote has other words than the article, or the same words in another order.",
            "Copy the sentence exactly; write […] for words left out.", "Mỹ hiện có hơn 5.200 vũ khí hạt nhân → the article says \"khoảng\""),
        new("SG103", "A quote has other accents or tones than the article.", "Copy the word from the article: hòa and hoà are two spellings.",
            "phản ứng dử dội → the article says \"dữ\""),
        new("SG104", "A quote has other capital letters than the article.", "Write capitals as the article does.",
            "Trung quốc hiện có → the article says \"Quốc\""),
        new("SG105", "A quote has another number than the article.", "Write the article's number; if the article is wrong, add a `sic`.",
            "hơn 600 đầu đạn hạt nhân → the article says \"500\""),
        new("SG106", "A quote has the article's words with other punctuation or spaces between them.",
            "Copy the punctuation too; only kinds of spaces, dashes and quote marks may differ.", "Về phần mình Bắc Kinh → the article has \", \""),
        new("SG107", "A quote is not in the article that is named, but in another one.", "Name that article under `source`.",
            "this quote is not in wsj-consultations, but in another article → write source: washington-meeting."),
        new("SG108", "A quote occurs more than once in its article.",
            "Quote more words, or add `prefix` (the words just before it) or `suffix` (those just after it).",
            "quote: \"Minister Jane Doe\" → this quote occurs more than once in the article"),
        new("SG109", "A quote begins or ends in the middle of a word or number.", "Quote whole words and numbers.",
            "000 đầu đạn vào năm 2030 → the article says \"1.000\""),
        new("SG110", "A quote cuts off a negation, hedge, modal, condition or suspicion that bears on its words.",
            "Quote more of the sentence, so that the word is in it.",
            "500 đầu đạn hạt nhân đang hoạt động → this quote leaves out how exact its number is: \"hơn\""),
        new("SG111", "The parts of a quote around […] do not follow each other in one paragraph, or are too many.",
            "Put them in the article's order, or make several pieces of evidence of them.",
            "the parts of this quote do not follow each other in one paragraph"),
        new("SG112", "A quote, or a part of it beside […], has no words.", "Copy a sentence of the article; […] stands only between words of it.",
            "Trung Quốc hiện có […] → this quote has no words beside an omission"),
        new("SG113", "The `prefix` or `suffix` does not stand beside the quote in the article.",
            "Copy the words that stand immediately before or after the quote.",
            "prefix: \"Hiện\" → the prefix and suffix do not stand around this quote in the article"),
        new("SG114", "A quote or its article contains an invisible character, or a letter that only looks like another.",
            "Delete it and type the word again, or copy it from the article's own file.", "this quote contains the letter о, which is Cyrillic"),
    ];

    public static bool IsAboutQuotes(string code) => Quotes.Any(known => known.Id == code);
}

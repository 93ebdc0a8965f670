namespace SiteGen.Scaffold;

/// <content>What stands inside facts.</content>
internal static partial class KeyGuide
{
    private static readonly Dictionary<string, Dictionary<string, string>> Parts = new(StringComparer.Ordinal)
    {
        ["a role"] = new(StringComparer.Ordinal)
        {
            ["title"] = "The title, in the article's language as the article writes it.",
            ["organization"] = "The id of the body where the role is held.",
            ["from"] = "Since when, if the article says so.",
            ["to"] = "Until when, if the article says so.",
            ["evidence"] = "The words that hold both the title and its holder.",
        },
        ["a link"] = new(StringComparer.Ordinal)
        {
            ["url"] = "The whole address, beginning with https://.",
            ["label"] = "What stands there.",
        },
        ["a picture"] = new(StringComparer.Ordinal)
        {
            ["file"] = "Its path in content/static.",
            ["alt"] = "What is seen on it, for those who do not see it.",
            ["credit"] = "Who made it, as the licence asks.",
            ["license"] = "The licence under which it may be shown, such as CC BY 4.0.",
            ["source"] = "The address that it was taken from, beginning with https://.",
        },
        ["a participant"] = new(StringComparer.Ordinal)
        {
            ["who"] = "The id of a person or body that takes part.",
            ["role"] = "As what: host, guest, head of the delegation.",
        },
        ["an observation"] = new(StringComparer.Ordinal)
        {
            ["value"] =
                "The number in digits alone: 5200, 1.5 or 2/3; a ratio as 1 in 8 or 14 of 62. A stretch from one number to another is a `range` instead.",
            ["range"] = "From and to, where the article gives a stretch instead of one value.",
            ["kind"] = "reported by default; projected for what is yet to come (may, will, by 2030).",
            ["id"] = "A name for this number, so that texts can show it as [[statistic#name]].",
            ["qualifier"] = "The hedge that stands before the number; left out where the words carry none.",
            ["as_of"] = "The date that the number is about. Leave it out where the words give none: then the page says when the article reported it.",
            ["stated_on"] = "When it was said.",
            ["reported_by"] = "Who says so: an id, a list of ids, or `unnamed` in the article's words; left out where the article gives the number as its own.",
            ["unit"] = "The unit of this number, where it differs from that of the statistic.",
            ["rank"] = "preferred for the one number to show where several compete; deprecated for one no longer used.",
            ["note"] = "How this number differs from the others.",
        },
        ["a range"] = new(StringComparer.Ordinal)
        {
            ["min"] = "The lower number.",
            ["max"] = "The upper number.",
        },
        ["somebody unnamed"] = new(StringComparer.Ordinal)
        {
            ["unnamed"] = "The article's own words for whoever speaks, such as a senior official.",
            ["of"] = "The id of the body that they speak for.",
        },
        ["a piece of evidence"] = new(StringComparer.Ordinal)
        {
            ["source"] = "The article that the quote is from, where it is another than the one at the top of the file.",
            ["quote"] = "The words of the article, copied exactly, best a whole sentence, on one line below this one. […] stands for words left out.",
            ["prefix"] = "The words just before the quote, where it stands in the article more than once.",
            ["suffix"] = "The words just after the quote, where it stands in the article more than once.",
            ["reads"] = "What words of the quote mean where they alone do not say it: the words, then an id, a list of ids or a date.",
            ["translation"] = "The quote for readers of other languages, shown as a translation.",
            ["sic"] = "A slip of the article that is pointed out to readers.",
            ["note"] = "A remark of yours, shown beside the quote.",
        },
        ["a sic"] = new(StringComparer.Ordinal)
        {
            ["words"] = "The words of the quote that are odd.",
            ["note"] = "What is odd about them.",
        },
        ["a correction"] = new(StringComparer.Ordinal)
        {
            ["date"] = "The day of the correction.",
            ["was"] = "What was published.",
            ["now"] = "What stands there now.",
            ["why"] = "How it came about, in one sentence.",
        },
        ["an accept"] = new(StringComparer.Ordinal)
        {
            ["rule"] = "The code that the message begins with, such as SG131.",
            ["why"] = "Why the fact is right all the same, in one sentence.",
        },
        ["an alias"] = new(StringComparer.Ordinal)
        {
            ["name"] = "The spelling.",
            ["note"] = "Where or by whom it is used.",
        },
        ["a skipped line"] = new(StringComparer.Ordinal)
        {
            ["line"] = "The line, whole and exact.",
            ["why"] = "Why it is not part of the text.",
        },
    };
}

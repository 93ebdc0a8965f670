namespace SiteGen.Text;

/// <summary>Which language a text is written in, as far as its letters and its small words show it.</summary>
internal static class WordsOfLanguage
{
    // A name, a slogan or a line of another language may stand in any text; too few words show nothing.
    private const int FewestWords = 20;
    private const int MostPercentOfOthers = 5;
    private const int FewestPercent = 25;

    // What every other word or so of an English text is.
    private static readonly string[] SmallEnglish =
        ["the", "of", "and", "to", "in", "a", "that", "is", "was", "for", "on", "with", "said", "it", "by", "at", "as"];

    /// <summary>How many of a hundred words have letters that only Vietnamese has; null where there are too few to say.</summary>
    public static int? PercentVietnamese(string text)
    {
        var words = In(text);
        return words.Count < FewestWords ? null : 100 * words.Count(word => word.Any(IsVietnamese)) / words.Count;
    }

    /// <summary>Null where it is not clear.</summary>
    public static string? Guess(string text)
    {
        var words = In(text);
        return PercentVietnamese(text) switch
        {
            null => null,
            >= FewestPercent => Vietnamese.Grammar.Language,
            <= MostPercentOfOthers when IsEnglish(words) => English.Grammar.Language,
            _ => null,
        };
    }

    private static bool IsEnglish(List<string> words) =>
        100 * words.Count(word => SmallEnglish.Contains(word, StringComparer.OrdinalIgnoreCase)) / words.Count >= FewestPercent;

    private static List<string> In(string text) =>
        [.. Words.In(text, TextSpan.Whole(text)).Select(word => word.In(text)).Where(word => char.IsLetter(word[0]))];

    // Of these letters no other language that is known here has any; of â, é, ô and their like others do.
    private static bool IsVietnamese(char c) => char.ToLowerInvariant(c) is 'ă' or 'đ' or 'ơ' or 'ư' or >= '\u1EA0' and <= '\u1EF9';
}

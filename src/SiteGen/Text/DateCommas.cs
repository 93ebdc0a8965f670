namespace SiteGen.Text;

/// <summary>Commas within a date, where no clause ends: "on Tuesday, 3 June", "Tuesday, June 3, 2025", "hôm thứ ba, ngày 3/6".</summary>
internal static class DateCommas
{
    private const int MostDayDigits = 2;
    private const int YearDigits = 4;

    // Two words make a weekday or a day with its month, three a day with its month before a year.
    private const int WordsBeside = 2;
    private const int FarthestWord = 24;

    private static readonly GrammarFinder Weekdays = new(grammar => grammar.Dates.WeekdayNames);
    private static readonly GrammarFinder DayLeads = new(grammar => grammar.Dates.DayLeads);

    /// <param name="comma">Where it stands.</param>
    public static bool IsInside(string text, int comma, TextSpan sentence, Grammar grammar)
    {
        if (comma + 2 >= sentence.End || text[comma + 1] != ' ')
        {
            return false;
        }

        TextSpan before = new(Math.Max(sentence.Start, comma - FarthestWord), comma);
        TextSpan after = new(comma + 2, Math.Min(sentence.End, comma + FarthestWord));
        return (IsDay(text, after, grammar) && Weekdays.EndsBefore(text, comma, before, grammar)) || IsYearOfDay(text, before, after, grammar);
    }

    private static bool IsDay(string text, TextSpan after, Grammar grammar)
    {
        List<TextSpan> words = [.. Words.In(text, after).Take(WordsBeside)];
        if (words is not [var first, ..] || first.Start != after.Start)
        {
            return false;
        }

        if (grammar.Dates.MonthNoun is not null)
        {
            return IsDayAndMonth(first.In(text)) || (DayLeads.AtStart(text, after, grammar) is not null && char.IsAsciiDigit(text[words[^1].Start]));
        }

        return words is [_, var second] && ((IsDayNumber(text, first) && IsMonth(text, second, grammar))
            || (IsMonth(text, first, grammar) && IsDayNumber(text, second)));
    }

    // The 2025 of "June 3, 2025".
    private static bool IsYearOfDay(string text, TextSpan before, TextSpan after, Grammar grammar) =>
        grammar.Dates.MonthNoun is null
        && Words.In(text, after).FirstOrDefault() is { Length: YearDigits } year && year.Start == after.Start && IsNumber(text, year)
        && Words.In(text, before).TakeLast(WordsBeside).ToList() is [var month, var day]
        && day.End == before.End && IsDayNumber(text, day) && IsMonth(text, month, grammar);

    private static bool IsMonth(string text, TextSpan word, Grammar grammar) =>
        char.IsUpper(text[word.Start]) && grammar.Dates.Months.ContainsKey(word.In(text));

    // "3", "3rd"
    private static bool IsDayNumber(string text, TextSpan word)
    {
        var digits = word.Of(text).IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= MostDayDigits || (digits < 0 && word.Length <= MostDayDigits);
    }

    private static bool IsNumber(string text, TextSpan word) => !word.Of(text).ContainsAnyExceptInRange('0', '9');

    // "3/6", "3-6-2025"
    private static bool IsDayAndMonth(string word) => word.IndexOfAny(['/', '-', '.']) is > 0 and <= MostDayDigits && char.IsAsciiDigit(word[0]);
}

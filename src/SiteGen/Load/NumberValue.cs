using System.Globalization;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>Reads numbers exactly: <c>500</c>, <c>1.5</c>, <c>2/3</c>, <c>1 in 8</c>, <c>14 of 62</c>.</summary>
internal static class NumberValue
{
    public static Located<Figure>? Read(YamlNode node, ReadingScope scope)
    {
        if (Values.Text(node, scope) is not { } text)
        {
            return null;
        }

        if (MayGroup(text.Value))
        {
            return Values.Refuse<Located<Figure>>(scope, SchemaMessages.AmbiguousNumber(text));
        }

        // 012 may be an octal number to other programs, and a slip to editors.
        return Figure.Parse(text.Value) is { } number && !BeginsWithZero(text.Value)
            ? new(number, text.At)
            : Values.Refuse<Located<Figure>>(scope, SchemaMessages.NoNumber(text, Suggest(text.Value), Range(text.Value)));
    }

    /// <summary>A place in an order: a whole number.</summary>
    public static Located<int>? Position(YamlNode node, ReadingScope scope)
    {
        if (Values.Text(node, scope) is not { } text)
        {
            return null;
        }

        return int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? new(place, text.At)
            : Values.Refuse<Located<int>>(scope, SchemaMessages.NoPosition(text));
    }

    // 5.200 is 5200 to one reader and 5.2 to another.
    private static bool MayGroup(string text)
    {
        var parts = text.TrimStart('-').Split('.');
        return parts is [{ Length: >= 1 and <= 3 } first, { Length: 3 } second]
            && first[0] != '0'
            && first.All(char.IsAsciiDigit)
            && second.All(char.IsAsciiDigit);
    }

    private static bool BeginsWithZero(string text) => text.TrimStart('-') is ['0', >= '0' and <= '9', ..];

    // 500-600, 500–600, 500 đến 600
    private static string? Range(string text)
    {
        var ends = text.Split(["-", "–", "—", " đến ", " to "], StringSplitOptions.TrimEntries);
        if (ends is [{ Length: > 0 } from, { Length: > 0 } to]
            && !MayGroup(from)
            && !MayGroup(to)
            && Figure.Parse(from) is { } min
            && Figure.Parse(to) is { } max
            && min.Value < max.Value)
        {
            return $"{{min: {from}, max: {to}}}";
        }

        return null;
    }

    // Marks between groups of three are left out; anything else is for the editor to say.
    private static string? Suggest(string text)
    {
        if (text.All(char.IsAsciiDigit))
        {
            return text.TrimStart('0');
        }

        // Of "1 in eight" the 1 alone would be another number.
        if (Enum.GetValues<RatioWord>().Any(word => text.Contains(Figure.Joiner(word), StringComparison.Ordinal)))
        {
            return null;
        }

        // The one number among words or signs, e.g. of "500 đầu đạn" or “500”.
        var digits = string.Concat(text.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit));
        if (digits.Length > 0 && digits[0] != '0' && text.Count(char.IsAsciiDigit) == digits.Length && !text.Contains('%') && !text.Contains('-'))
        {
            return digits;
        }

        var groups = text.Split('.', ',', '_', ' ', '\u00A0', '\u2009', '\u202F');
        if (groups.Length > 1
            && groups[0].Length is >= 1 and <= 3
            && groups[1..].All(group => group.Length == 3)
            && groups.All(group => group.All(char.IsAsciiDigit)))
        {
            return string.Concat(groups);
        }

        return null;
    }
}

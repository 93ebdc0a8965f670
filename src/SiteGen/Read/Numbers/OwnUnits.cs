using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Read.Numbers;

/// <summary>The unit that a number carries at its own digits: a sign of money, or letters glued to them. Then no other word is its unit.</summary>
internal static class OwnUnits
{
    /// <param name="Read">The unit's words where they are among the editor's; null where the digits carry another unit.</param>
    /// <param name="IsOpen">Whether the editor may mean this unit by a shorter name: <c>đ</c> in "7000đ/kg".</param>
    internal readonly record struct Own(TextSpan? Read, bool IsOpen);

    /// <summary>Null where nothing stands at the digits.</summary>
    public static Own? Of(string text, int start, int end, ImmutableArray<string> units, Grammar grammar)
    {
        if (MoneySigns.At(text, start, end) is { } money)
        {
            if (units.Any(unit => money.Names.Append(money.Span.In(text)).Any(name => IsShared(unit, name, text, end, grammar))))
            {
                return new(money.Span, IsOpen: false);
            }

            var isMeant = units.Any(unit => IsSame(unit, money.Span.In(text)) || money.Names.Any(name => IsSame(unit, name)));
            // "5 million Canadian dollars" has no sign; "$5m US dollars" has both.
            return new(isMeant ? money.Span : null, IsOpen: false);
        }

        var tail = TailAt(text, end);
        // Of "12th" the letters are no unit.
        if (tail.IsEmpty || !IsKnown(text, tail))
        {
            return null;
        }

        var whole = tail.In(text);
        var head = whole.Split('/')[0];
        var read = units.Any(unit => Means(unit, whole)) ? tail : (TextSpan?)null;
        return new(read, IsOpen: read is null && head.Length < whole.Length && units.Any(unit => Means(unit, head)) && IsMoney(head));
    }

    /// <summary>The sign of money or the letters at a number's digits.</summary>
    public static TextSpan? SpanOf(string text, TextSpan number) =>
        MoneySigns.At(text, number.Start, number.End)?.Span ?? (TailAt(text, number.End) is { IsEmpty: false } tail && IsKnown(text, tail) ? tail : null);

    private static bool IsKnown(string text, TextSpan tail) => UnitSymbols.Glued.ContainsKey(tail.In(text).TrimStart('°', 'º').Split('/')[0]);

    // "dollars a share" of "$2 per share": what it is for one of stands right behind the number.
    private static bool IsShared(string unit, string name, string text, int end, Grammar grammar)
    {
        if (!unit.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase) || unit[(name.Length + 1)..].Split(' ', 2) is not [var share, var one])
        {
            return false;
        }

        var shares = grammar.Numbers.Shares;
        var tail = shares.Contains(share, StringComparer.OrdinalIgnoreCase)
            ? PhraseFinder.Of(shares.Select(word => $"{word} {one}")).LongestAt(text, end + 1, text.Length)
            : null;
        return tail is not null && text[end] == ' ';
    }

    private static bool IsSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static bool Means(string unit, string symbol) =>
        IsSame(unit, symbol)
        || IsSame(WithoutPowers(unit), WithoutPowers(symbol))
        || (UnitSymbols.Glued.TryGetValue(symbol.TrimStart('°', 'º', ' '), out var names) && names.Any(name => IsSame(name, unit)));

    private static string WithoutPowers(string unit) => unit.Replace("²", "2", StringComparison.Ordinal).Replace("³", "3", StringComparison.Ordinal);

    private static bool IsMoney(string symbol) => UnitSymbols.Glued.TryGetValue(symbol, out var names)
        && names.Any(MoneySigns.IsMoney);

    // "km/h" of "70km/h", "°C" of "30°C", "m²" of "65m²"
    private static TextSpan TailAt(string text, int start)
    {
        var end = start;
        if (end < text.Length && text[end] is '°' or 'º')
        {
            end++;
        }

        while (end < text.Length && (Words.IsPart(text[end]) || text[end] is '²' or '³'))
        {
            end++;
        }

        var slash = end;
        if (end > start && slash + 1 < text.Length && text[slash] == '/' && char.IsLetter(text[slash + 1]))
        {
            for (end = slash + 1; end < text.Length && Words.IsPart(text[end]); end++)
            {
            }
        }

        return new(start, end);
    }
}

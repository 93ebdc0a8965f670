using System.Buffers;

namespace SiteGen.Text;

/// <summary>Signs of money that stand right at digits, in any language: <c>$5</c>, <c>5€</c>, <c>Rs 5</c>, <c>KSh5</c>.</summary>
internal static class MoneySigns
{
    private static readonly string[] Dollars = ["dollar", "dollars", "US dollars", "U.S. dollars", "USD", "đô la", "đô-la", "đô", "đô la Mỹ"];
    private static readonly string[] Shillings = ["shilling", "shillings", "Kenyan shillings", "Kenya shillings", "KES", "KSh", "Ksh", "Sh", "Shs"];
    private static readonly string[] Rupees =
        ["rupee", "rupees", "Indian rupees", "Pakistani rupees", "Sri Lankan rupees", "INR", "PKR", "LKR", "₹", "Rs", "Rs."];
    private static readonly string[] Pesos = ["peso", "pesos", "Philippine pesos", "PHP", "Php", "₱"];

    /// <summary>Each with the words for the same money; the longer first.</summary>
    public static IReadOnlyList<(string Sign, string[] Names)> All { get; } =
    [
        .. new (string Sign, string[] Names)[]
        {
            ("HK$", ["Hong Kong dollars", "HKD"]),
            ("HKD$", ["Hong Kong dollars", "HKD", "HK$"]),
            ("NZ$", ["New Zealand dollars", "NZD", "NZD$"]),
            ("NZD$", ["New Zealand dollars", "NZD", "NZ$"]),
            ("USD$", ["US$", "$", .. Dollars]),
            ("CAD$", ["Canadian dollars", "CAD", "C$"]),
            ("AUD$", ["Australian dollars", "AUD", "A$"]),
            ("SGD$", ["Singapore dollars", "SGD", "S$"]),
            ("NT$", ["Taiwan dollars", "TWD"]),
            ("US$", ["$", .. Dollars]),
            ("A$", ["Australian dollars", "AUD"]),
            ("AU$", ["Australian dollars", "AUD"]),
            ("C$", ["Canadian dollars", "CAD"]),
            ("CA$", ["Canadian dollars", "CAD"]),
            ("S$", ["Singapore dollars", "SGD"]),
            ("J$", ["Jamaican dollars", "JMD"]),
            ("TT$", ["Trinidad and Tobago dollars", "TTD"]),
            ("R$", ["reais", "BRL"]),
            ("$", ["US$", .. Dollars]),
            ("£", ["pound", "pounds", "pounds sterling", "GBP", "bảng", "bảng Anh"]),
            ("IR£", ["Irish pounds", "Irish punts", "punts", "IEP"]),
            ("€", ["euro", "euros", "EUR"]),
            ("¥", ["yen", "yuan", "JPY", "CNY", "yên", "nhân dân tệ"]),
            ("RMB", ["yuan", "renminbi", "CNY", "nhân dân tệ"]),
            ("₩", ["won", "KRW"]),
            ("₹", Rupees),
            ("Rs", Rupees),
            ("Rs.", Rupees),
            ("KSh", Shillings),
            ("Ksh", Shillings),
            ("Sh", Shillings),
            ("Shs", Shillings),
            ("USh", ["Ugandan shillings", "shillings", "UGX"]),
            ("Ush", ["Ugandan shillings", "shillings", "UGX"]),
            ("TSh", ["Tanzanian shillings", "shillings", "TZS"]),
            ("Tsh", ["Tanzanian shillings", "shillings", "TZS"]),
            ("₦", ["naira", "NGN", "N"]),
            ("N", ["naira", "NGN", "₦"]),
            ("GH¢", ["cedi", "cedis", "GHS", "GH₵"]),
            ("GH₵", ["cedi", "cedis", "GHS", "GH¢"]),
            ("R", ["rand", "ZAR"]),
            ("K", ["kwacha", "kina", "ZMW", "PGK"]),
            ("P", [.. Pesos, "pula"]),
            ("₱", [.. Pesos, "P"]),
            ("Php", Pesos),
            ("RM", ["ringgit", "MYR"]),
            ("Rp", ["rupiah", "IDR"]),
            ("Tk", ["taka", "BDT"]),
            ("Dh", ["dirham", "dirhams", "AED"]),
            ("Dhs", ["dirham", "dirhams", "AED"]),
            ("CHF", ["Swiss francs", "francs"]),
            ("Fr", ["francs"]),
            ("kr", ["kronor", "kroner", "krone", "krona"]),
            ("₺", ["lira", "liras", "TRY"]),
            ("₪", ["shekel", "shekels", "ILS"]),
            ("₴", ["hryvnia", "hryvnias", "UAH"]),
            ("₽", ["rouble", "roubles", "ruble", "rubles", "RUB"]),
            ("฿", ["baht", "THB"]),
            ("₫", ["đồng", "VND", "đ"]),
        }.OrderByDescending(money => money.Sign.Length),
    ];

    // And the codes of ISO 4217, which stand there as well: "EUR50m", "USD 5".
    private static (string Sign, string[] Names)[] Before { get; } =
    [
        .. All.Concat(All.SelectMany(money => money.Names.Where(IsCode).Select(code => (Sign: code, Names: (string[])[money.Sign, .. money.Names])))
            .DistinctBy(money => money.Sign)).OrderByDescending(money => money.Sign.Length),
    ];

    private static readonly SearchValues<char> Ends = SearchValues.Create([.. Before.Select(money => money.Sign[^1]).Distinct()]);

    private static readonly HashSet<string> Signs = [.. All.Select(money => money.Sign)];

    // The signs that each word stands for.
    private static readonly Dictionary<string, string[]> SignsByName = All.SelectMany(money => money.Names.Select(name => (name, money.Sign)))
        .GroupBy(pair => pair.name, pair => pair.Sign, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);

    // Those that stand behind a number: "5€".
    private static readonly (char Sign, string[] Names)[] Behind =
        [.. All.Where(money => money.Sign.Length == 1 && !IsLetter(money.Sign)).Select(money => (money.Sign[0], money.Names))];

    /// <summary>Whether a unit is one of money: its sign, or a word for it.</summary>
    public static bool IsMoney(string unit) => IsSign(unit) || SignsByName.ContainsKey(unit);

    /// <summary>Whether a unit is the sign of one, as it stands at the number.</summary>
    public static bool IsSign(string unit) => Signs.Contains(unit);

    /// <summary>Whether two units are the same money: <c>USD</c> and <c>$</c>.</summary>
    public static bool AreSame(string one, string other) => IsMoney(one) && SignsOf(one).Intersect(SignsOf(other)).Any();

    /// <summary>How many letters before digits are a sign or a code of money, in "Sh11.53", "EUR50"; 0 where none are. A single letter is only a sign where
    /// what follows shows it: "R350m", "P1.2 billion", but not "the R350".</summary>
    public static int LettersAt(string text, TextSpan word)
    {
        const int longest = 4;
        var end = word.Start;
        while (end < word.End && end - word.Start <= longest && char.IsLetter(text[end]))
        {
            end++;
        }

        var letters = text.AsSpan(word.Start, end - word.Start);
        if (letters.IsEmpty || end == word.End || !char.IsAsciiDigit(text[end]) || !IsKnown(letters))
        {
            return 0;
        }

        return letters.Length > 1 || IsLargeAmount(text, new(end, word.End)) ? letters.Length : 0;
    }

    /// <summary>The sign of money right before <paramref name="start"/> or right after <paramref name="end"/>.</summary>
    public static (TextSpan Span, string[] Names)? At(string text, int start, int end)
    {
        var before = start > 1 && text[start - 1] == ' ' ? start - 1 : start;
        if (before > 0 && !Ends.Contains(text[before - 1]))
        {
            return After(text, end);
        }

        foreach (var (sign, names) in Before)
        {
            if (before >= sign.Length && text.AsSpan(before - sign.Length, sign.Length).SequenceEqual(sign) && Words.IsBoundary(text, before - sign.Length)
                && !IsLonger(text, before - sign.Length) && !(before < start && IsLetter(sign)))
            {
                return (new(before - sign.Length, before), names);
            }
        }

        return After(text, end);
    }

    private static (TextSpan Span, string[] Names)? After(string text, int end)
    {
        var after = end < text.Length && text[end] == ' ' ? end + 1 : end;
        foreach (var (sign, names) in Behind)
        {
            // "5 $3 tickets": the sign is the next number's.
            if (after < text.Length && text[after] == sign && !(after + 1 < text.Length && char.IsAsciiDigit(text[after + 1])))
            {
                return (new(after, after + 1), names);
            }
        }

        return null;
    }

    private static IEnumerable<string> SignsOf(string unit) => SignsByName.GetValueOrDefault(unit, []).Concat(IsSign(unit) ? [unit] : []);

    private static bool IsKnown(ReadOnlySpan<char> letters)
    {
        foreach (var (sign, _) in Before)
        {
            if (letters.SequenceEqual(sign))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCode(string name) => name.Length == 3 && name.All(char.IsAsciiLetterUpper);

    // "350m", "1.2", "3,500", "40 billion"
    private static bool IsLargeAmount(string text, TextSpan digits)
    {
        var after = text.AsSpan(digits.End, Math.Min(2, text.Length - digits.End));
        return digits.Of(text).ContainsAny(".,") || char.IsLetter(text[digits.End - 1]) || after is [' ', 'm' or 'b' or 't'];
    }

    private static bool IsLetter(string sign) => sign.Length == 1 && char.IsLetter(sign[0]);

    // The "$" of a "XY$" that is not known.
    private static bool IsLonger(string text, int start) => start > 0 && char.IsUpper(text[start - 1]);
}

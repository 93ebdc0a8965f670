namespace SiteGen.Text;

/// <summary>Signs that stand right at digits, in any language: of units and of money.</summary>
internal static class UnitSymbols
{
    /// <summary>Symbols of units as they are glued to digits (<c>60kg</c>), each with what an editor may call it instead.</summary>
    public static IReadOnlyDictionary<string, string[]> Glued { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["m"] = ["metre", "metres", "meter", "meters", "mét"],
        ["cm"] = ["centimetre", "centimetres", "centimeters", "xăng-ti-mét"],
        ["mm"] = ["millimetre", "millimetres", "millimeters", "mi-li-mét"],
        ["km"] = ["kilometre", "kilometres", "kilometer", "kilometers", "ki-lô-mét", "cây số"],
        ["Km"] = ["km"],
        ["KM"] = ["km"],
        ["m2"] = ["m²", "square metres", "square meters", "mét vuông"],
        ["m²"] = ["m2", "square metres", "square meters", "mét vuông"],
        ["m3"] = ["m³", "cubic metres", "cubic meters", "mét khối"],
        ["m³"] = ["m3", "cubic metres", "cubic meters", "mét khối"],
        ["km2"] = ["km²", "square kilometres", "square kilometers", "ki-lô-mét vuông"],
        ["km²"] = ["km2", "square kilometres", "square kilometers", "ki-lô-mét vuông"],
        ["km3"] = ["km³"],
        ["ha"] = ["hectare", "hectares", "héc-ta", "hecta"],
        ["kg"] = ["kilo", "kilos", "kilogram", "kilograms", "ki-lô-gam", "cân"],
        ["Kg"] = ["kg"],
        ["g"] = ["gram", "grams", "gam"],
        ["mg"] = ["milligrams"],
        ["t"] = ["tonne", "tonnes", "ton", "tons", "tấn"],
        ["lb"] = ["pound", "pounds"],
        ["lbs"] = ["pound", "pounds"],
        ["oz"] = ["ounces"],
        ["ft"] = ["foot", "feet"],
        ["in"] = ["inch", "inches"],
        ["mi"] = ["miles"],
        ["l"] = ["litre", "litres", "liters", "lít"],
        ["L"] = ["litre", "litres", "liters", "lít"],
        ["ml"] = ["millilitres", "mi-li-lít"],
        ["km/h"] = ["kph", "kmh", "km/giờ", "kilometres per hour", "kilometers per hour", "km một giờ"],
        ["kmh"] = ["km/h", "kph"],
        ["kph"] = ["km/h", "kmh"],
        ["mph"] = ["miles per hour", "miles an hour"],
        ["C"] = ["°C", "degrees", "degrees Celsius", "độ", "độ C"],
        ["oC"] = ["°C", "độ", "độ C"],
        ["F"] = ["°F", "degrees Fahrenheit", "độ F"],
        ["oF"] = ["°F", "độ F"],
        ["pc"] = ["%", "percent", "per cent"],
        ["pct"] = ["%", "percent", "per cent"],
        ["W"] = ["watts"],
        ["kW"] = ["kilowatts"],
        ["MW"] = ["megawatts"],
        ["GW"] = ["gigawatts"],
        ["kWh"] = [],
        ["MWh"] = [],
        ["GWh"] = [],
        ["TWh"] = [],
        ["kV"] = [],
        ["V"] = ["volts", "vôn"],
        ["hp"] = ["horsepower"],
        ["GB"] = ["gigabytes"],
        ["TB"] = ["terabytes"],
        ["MB"] = ["megabytes"],
        ["Mbps"] = [],
        ["Gbps"] = [],
        ["Hz"] = [],
        ["MHz"] = [],
        ["GHz"] = [],
        ["bpd"] = ["barrels per day", "barrels a day"],
        ["đ"] = ["đồng", "VND", "₫"],
        ["Đ"] = ["đồng", "VND", "₫"],
        ["₫"] = ["đồng", "VND", "đ"],
        ["USD"] = ["$", "dollars", "đô la", "đô-la"],
        ["EUR"] = ["€", "euro", "euros"],
        ["VND"] = ["đồng", "đ"],
        ["VNĐ"] = ["đồng", "đ", "VND"],
        ["p"] = ["pence"],
        ["sec"] = ["seconds"],
        ["min"] = ["minutes"],
        ["hrs"] = ["hours"],
        ["pts"] = ["points"],
    };

    /// <summary>Signs of money beside a number (<c>$5</c>, <c>5€</c>), each with the words for the same money; the longer first.</summary>
    public static IReadOnlyList<(string Sign, string[] Names)> Money { get; } =
    [
        ("HK$", ["Hong Kong dollars", "HKD"]),
        ("NZ$", ["New Zealand dollars", "NZD"]),
        ("NT$", ["Taiwan dollars", "TWD"]),
        ("US$", ["$", .. Dollars]),
        ("A$", ["Australian dollars", "AUD"]),
        ("C$", ["Canadian dollars", "CAD"]),
        ("S$", ["Singapore dollars", "SGD"]),
        ("R$", ["reais", "BRL"]),
        ("$", ["US$", .. Dollars]),
        ("£", ["pound", "pounds", "pounds sterling", "GBP", "bảng", "bảng Anh"]),
        ("€", ["euro", "euros", "EUR"]),
        ("¥", ["yen", "yuan", "JPY", "CNY", "yên", "nhân dân tệ"]),
        ("₩", ["won", "KRW"]),
        ("₹", ["rupees", "INR"]),
        ("₫", ["đồng", "VND", "đ"]),
    ];

    /// <summary>Whether a unit is one of money: its sign, or a word for it.</summary>
    public static bool IsMoney(string unit) => IsMoneySign(unit) || Money.Any(money => money.Names.Contains(unit, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a unit is the sign of one, as it stands at the number.</summary>
    public static bool IsMoneySign(string unit) => Money.Any(money => money.Sign == unit);

    private static string[] Dollars => ["dollar", "dollars", "US dollars", "U.S. dollars", "USD", "đô la", "đô-la", "đô", "đô la Mỹ"];

    /// <summary>The sign of money right before <paramref name="start"/> or right after <paramref name="end"/>.</summary>
    public static (TextSpan Span, string[] Names)? MoneyAt(string text, int start, int end)
    {
        var before = start > 1 && text[start - 1] == ' ' ? start - 1 : start;
        foreach (var (sign, names) in Money)
        {
            if (before >= sign.Length && text.AsSpan(before - sign.Length, sign.Length).SequenceEqual(sign) && Words.IsBoundary(text, before - sign.Length)
                && !IsLonger(text, before - sign.Length))
            {
                return (new(before - sign.Length, before), names);
            }
        }

        var after = end < text.Length && text[end] == ' ' ? end + 1 : end;
        foreach (var (sign, names) in Money.Where(money => money.Sign.Length == 1))
        {
            // "5 $3 tickets": the sign is the next number's.
            if (after < text.Length && text[after] == sign[0] && !(after + 1 < text.Length && char.IsAsciiDigit(text[after + 1])))
            {
                return (new(after, after + 1), names);
            }
        }

        return null;
    }

    // The "$" of a "XY$" that is not known.
    private static bool IsLonger(string text, int start) => start > 0 && char.IsUpper(text[start - 1]);
}

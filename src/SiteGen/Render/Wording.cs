using System.Globalization;
using SiteGen.Model;

namespace SiteGen.Render;

/// <summary>The interface of one language: words, numbers and dates as its
/// <c>content/ui/LANGUAGE.yaml</c> has them, nothing from the machine's culture.</summary>
internal sealed class Wording(UiWords words)
{
    private readonly Dictionary<string, string> _words = words.Words.ToDictionary(word => word.Key, word => word.Value.Value, StringComparer.Ordinal);
    private readonly DateWording _dates = new(words);

    public string Language => words.Language;

    /// <summary>Compares as a list of this language is sorted.</summary>
    public Sorter Sorter { get; } = new(words);

    /// <exception cref="InvalidOperationException">There is no such word: <see cref="WordingCheck"/> was not told that the code uses it.</exception>
    public string this[string key] => _words.TryGetValue(key, out var word)
        ? word
        : throw new InvalidOperationException($"The interface word \"{key}\" is missing in content/ui/{Language}.yaml, and no check knew that it is used.");

    public bool Has(string key) => _words.ContainsKey(key);

    /// <summary>The word with its <c>{name}</c> filled in.</summary>
    public string Format(string key, params ReadOnlySpan<(string Name, string Value)> values) => Pattern.Fill(this[key], values);

    /// <summary>The form for a count: <c>key.one</c> for 1 where the language has it, else <c>key.other</c>; <c>{n}</c> is the count.</summary>
    public string Count(string key, long count)
    {
        var form = count == 1 && _words.ContainsKey($"{key}.one") ? "one" : "other";
        return Format($"{key}.{form}", ("n", Number(new Rational(count))));
    }

    /// <summary><c>5.200</c>, <c>1,50</c>, <c>2/3</c>, <c>1 trên 8</c> in Vietnamese.</summary>
    public string Number(Figure number)
    {
        var (sign, digits) = number.Digits[0] == '-' ? ("−", number.Digits[1..]) : ("", number.Digits);
        var parts = digits.Split('/').Select(Grouped).ToList();
        if (number.Ratio is { } word)
        {
            return Format(KeyOf(word), ("part", parts[0]), ("whole", parts[1]));
        }

        return sign + string.Join('/', parts);
    }

    public string Number(Rational number) => Number(Figure.Of(number));

    public string Number(long number) => Number(new Rational(number));

    /// <summary>The number, or "from–to" of a range.</summary>
    public string Range(Figure min, Figure max) =>
        min.Value == max.Value ? Number(min) : Format("number.range", ("min", Number(min)), ("max", Number(max)));

    /// <summary>The number, or both of a range, and the unit as they are printed beside each other.</summary>
    public Amount Amount(Figure min, Figure max, string unit) => new AmountWording(this).Of(min, max, unit);

    /// <summary><c>hơn 500 đầu đạn</c>, <c>about £38.5 million</c>.</summary>
    public string Counted(Qualifier? qualifier, Amount amount)
    {
        var number = Qualified(qualifier, amount.Number);
        return amount.Unit.Length == 0 ? number : Format("number.unit", ("n", number), ("unit", amount.Unit));
    }

    /// <summary>The number with the word that says how exact it is: <c>hơn 500</c>.</summary>
    public string Qualified(Qualifier? qualifier, string number) => qualifier is { } word ? Format(KeyOf(word), ("n", number)) : number;

    /// <summary>"as reported on 9 November 2023": of a number without a date of its own.</summary>
    public string ReportedOn(EdtfDate date) => Format("number.reported-on", ("date", Date(date)));

    public string Date(EdtfDate date) => _dates.Text(date);

    /// <summary>The value of <c>&lt;time datetime&gt;</c>; null where HTML has none, i.e. for all but a certain day, month or year.</summary>
    public static string? DateTimeAttribute(EdtfDate date) => date switch
    {
        { IsApproximate: true } or { IsUncertain: true } => null,
        { Precision: DatePrecision.Day } => date.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { Precision: DatePrecision.Month } => date.First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        { Precision: DatePrecision.Year } => date.First.ToString("yyyy", CultureInfo.InvariantCulture),
        _ => null,
    };

    internal static string KeyOf(RatioWord word) => word == RatioWord.In ? "number.ratio-in" : "number.ratio-of";

    internal static string KeyOf(Qualifier qualifier) => qualifier switch
    {
        Qualifier.About => "qualifier.about",
        Qualifier.MoreThan => "qualifier.more-than",
        Qualifier.AtLeast => "qualifier.at-least",
        Qualifier.Nearly => "qualifier.nearly",
        Qualifier.LessThan => "qualifier.less-than",
        Qualifier.AtMost => "qualifier.at-most",
        _ => "qualifier.exact",
    };

    private string Grouped(string digits)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var (whole, fraction) = point < 0 ? (digits, "") : (digits[..point], this["number.decimal"] + digits[(point + 1)..]);
        for (var i = whole.Length - 3; i > 0; i -= 3)
        {
            whole = whole.Insert(i, this["number.group"]);
        }

        return whole + fraction;
    }
}

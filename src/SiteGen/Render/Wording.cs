using System.Globalization;
using SiteGen.Model;

namespace SiteGen.Render;

/// <summary>The interface of one language: words, numbers and dates as its <c>content/ui/LANGUAGE.yaml</c> has them, nothing from the machine's culture.</summary>
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

    /// <summary>The word with its <c>{name}</c> filled in.</summary>
    public string Format(string key, params ReadOnlySpan<(string Name, string Value)> values) => Pattern.Fill(this[key], values);

    /// <summary>The form for a count: <c>key.one</c> for 1 where the language has it, else <c>key.other</c>; <c>{n}</c> is the count.</summary>
    public string Count(string key, long count)
    {
        var form = count == 1 && _words.ContainsKey($"{key}.one") ? "one" : "other";
        return Format($"{key}.{form}", ("n", Number(new Rational(count))));
    }

    /// <summary><c>5.200</c>, <c>1,5</c>, <c>2/3</c> in Vietnamese.</summary>
    public string Number(Rational number)
    {
        var plain = number.ToString();
        var (sign, digits) = plain[0] == '-' ? ("−", plain[1..]) : ("", plain);
        return sign + string.Join('/', digits.Split('/').Select(Grouped));
    }

    public string Number(long number) => Number(new Rational(number));

    /// <summary>The number, or "from–to" of a range.</summary>
    public string Range(Rational min, Rational max) =>
        min == max ? Number(min) : Format("number.range", ("min", Number(min)), ("max", Number(max)));

    /// <summary>The number with the word that says how exact it is: <c>hơn 500</c>.</summary>
    public string Qualified(Qualifier? qualifier, string number) => qualifier is { } word ? Format(KeyOf(word), ("n", number)) : number;

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

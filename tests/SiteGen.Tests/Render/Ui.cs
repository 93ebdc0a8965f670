using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Tests.Tools;
using SiteGen.Text;

namespace SiteGen.Tests.Render;

/// <summary>Interface words of two languages, enough for tests.</summary>
internal static class Ui
{
    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static Wording Wording(string language) => new(Words(language));

    public static UiWords Words(string language) => language == "vi" ? Vietnamese : English;

    private static UiWords Vietnamese { get; } = new(
        "vi",
        Map(
            [
                ("nav.people", "Nhân vật & tổ chức"), ("facts.other", "{n} dữ kiện"),
                ("number.decimal", ","), ("number.group", "."), ("number.range", "{min} đến {max}"), ("number.unit", "{n} {unit}"), ("number.dated", "{value} ({date})"), ("number.reported-on", "đưa tin: {date}"), ("number.ratio-in", "{part} trên {whole}"), ("number.ratio-of", "{part} trong số {whole}"),
                ("qualifier.about", "khoảng {n}"), ("qualifier.more-than", "hơn {n}"), ("qualifier.at-least", "ít nhất {n}"), ("qualifier.nearly", "gần {n}"),
                ("qualifier.less-than", "dưới {n}"), ("qualifier.at-most", "tối đa {n}"), ("qualifier.exact", "đúng {n}"),
                ("date.day", "{d} tháng {M}, {y}"), ("date.month", "tháng {M} năm {y}"), ("date.year", "năm {y}"), ("date.interval", "{from} – {to}"), ("date.from", "từ {date}"),
                ("date.until", "đến {date}"), ("date.approximate", "khoảng {date}"), ("date.uncertain", "{date} (không chắc)"),
                ("date.season.21", "mùa xuân {y}"), ("date.season.22", "mùa hè {y}"), ("date.season.23", "mùa thu {y}"), ("date.season.24", "mùa đông {y}"),
            ],
            month => $"tháng {month}"),
        [.. "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".Select(letter => letter.ToString())],
        ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]);

    private static UiWords English { get; } = new(
        "en",
        Map(
            [
                ("nav.people", "People & bodies"), ("facts.one", "one fact"), ("facts.other", "{n} facts"),
                ("number.decimal", "."), ("number.group", ","), ("number.range", "{min} to {max}"), ("number.unit", "{n} {unit}"), ("number.dated", "{value} ({date})"), ("number.reported-on", "as reported on {date}"), ("number.ratio-in", "{part} in {whole}"), ("number.ratio-of", "{part} of {whole}"),
                ("qualifier.about", "about {n}"), ("qualifier.more-than", "more than {n}"), ("qualifier.at-least", "at least {n}"), ("qualifier.nearly", "nearly {n}"),
                ("qualifier.less-than", "less than {n}"), ("qualifier.at-most", "at most {n}"), ("qualifier.exact", "exactly {n}"),
                ("date.day", "{d} {month} {y}"), ("date.month", "{month} {y}"), ("date.year", "{y}"), ("date.interval", "{from} – {to}"), ("date.from", "from {date}"),
                ("date.until", "until {date}"), ("date.approximate", "about {date}"), ("date.uncertain", "{date} (uncertain)"),
                ("date.season.21", "spring {y}"), ("date.season.22", "summer {y}"), ("date.season.23", "autumn {y}"), ("date.season.24", "winter {y}"),
            ],
            month => EnglishMonths[month - 1]),
        [.. "abcdefghijklmnopqrstuvwxyz".Select(letter => letter.ToString())],
        [""]);

    private static ImmutableDictionary<string, Located<string>> Map((string Key, string Word)[] words, Func<int, string> month) => words
        .Concat(Enumerable.Range(1, 12).Select(number => (Key: $"date.months.{number}", Word: month(number))))
        .ToImmutableDictionary(pair => pair.Key, pair => Make.At(pair.Word));
}

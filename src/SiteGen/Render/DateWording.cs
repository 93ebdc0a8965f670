using System.Globalization;
using SiteGen.Model;

namespace SiteGen.Render;

/// <summary>Writes EDTF dates by the patterns of one language.</summary>
internal sealed class DateWording(UiWords words)
{
    public string Text(EdtfDate date)
    {
        var slash = date.Text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return One(date);
        }

        // Each end keeps its own precision and marks.
        var (from, to) = (EdtfDate.Parse(date.Text[..slash]), EdtfDate.Parse(date.Text[(slash + 1)..]));
        return (from, to) switch
        {
            ({ }, { }) => Fill("date.interval", ("from", One(from)), ("to", One(to))),
            ({ }, null) => Fill("date.from", ("date", One(from))),
            (null, { }) => Fill("date.until", ("date", One(to))),
            _ => date.Text,
        };
    }

    private string One(EdtfDate date)
    {
        var text = Bare(date);
        text = date.IsApproximate ? Fill("date.approximate", ("date", text)) : text;
        return date.IsUncertain ? Fill("date.uncertain", ("date", text)) : text;
    }

    private string Bare(EdtfDate date) => date switch
    {
        { Precision: DatePrecision.Day } => Fill("date.day", Parts(date.First)),
        { Precision: DatePrecision.Month } => Fill("date.month", Parts(date.First)),
        { Precision: DatePrecision.Year } => Fill("date.year", Parts(date.First)),
        { Precision: DatePrecision.Season } => Fill($"date.season.{date.Text[5..7]}", ("y", Number(date.First.Year))),

        // Unspecified digits: 2023-11-XX is somewhere in that month, 2023-XX in that year, 202X in those years.
        _ when date.First.Year == date.Last.Year && date.First.Month == date.Last.Month => Fill("date.month", Parts(date.First)),
        _ when date.First.Year == date.Last.Year => Fill("date.year", Parts(date.First)),
        _ => Fill("date.interval", ("from", Fill("date.year", Parts(date.First))), ("to", Fill("date.year", Parts(date.Last)))),
    };

    private (string, string)[] Parts(DateOnly day) =>
    [
        ("d", Number(day.Day)),
        ("M", Number(day.Month)),
        ("y", Number(day.Year)),
        ("month", Word($"date.months.{Number(day.Month)}")),
    ];

    private string Fill(string key, params ReadOnlySpan<(string Name, string Value)> values) => Pattern.Fill(Word(key), values);

    private string Word(string key) => words.Words[key].Value;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

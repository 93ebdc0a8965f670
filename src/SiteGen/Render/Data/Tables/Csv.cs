using System.Buffers;
using System.Text;

namespace SiteGen.Render.Data.Tables;

/// <summary>
/// Writes a table as CSV (RFC 4180): UTF-8, lines ending in CR LF, a header row.
/// A double click opens these files in a spreadsheet, and their words are those of articles and of whoever sends in facts. So what would run as a formula there
/// is disarmed by an apostrophe,
/// as spreadsheets themselves do it; the price, one sign that is not in the source, is told in the data package, and facts.json has each text as it is.
/// </summary>
internal static class Csv
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    // What a spreadsheet takes for the beginning of a formula, also in its full width.
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    public static ReadOnlyMemory<byte> Write(Table table)
    {
        var csv = new StringBuilder();
        csv.AppendJoin(',', table.Fields.Select(field => field.Name)).Append("\r\n");
        foreach (var row in table.Rows)
        {
            csv.AppendJoin(',', row.Zip(table.Fields, (value, field) => Cell(value, field.Type))).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    /// <summary>One value as it stands in the file. Words that a spreadsheet would run as a formula get an apostrophe before them; numbers are no
    /// words.</summary>
    public static string Cell(string? value, FieldType type)
    {
        if (string.IsNullOrEmpty(value))
        {
            return "";
        }

        var cell = type == FieldType.String && Formula.Contains(value[0]) ? $"'{value}" : value;
        return cell.AsSpan().ContainsAny(Quoted) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }
}

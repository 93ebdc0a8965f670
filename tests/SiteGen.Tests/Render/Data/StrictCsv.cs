using System.Text;

namespace SiteGen.Tests.Render.Data;

/// <summary>Reads CSV by the grammar of RFC 4180 and takes nothing else.</summary>
internal static class StrictCsv
{
    public static IReadOnlyList<IReadOnlyList<string>> Read(string csv)
    {
        var (rows, row, at) = (new List<IReadOnlyList<string>>(), new List<string>(), 0);
        while (at < csv.Length)
        {
            row.Add(Cell(csv, ref at));
            if (at < csv.Length && csv[at] == ',')
            {
                at++;
                if (at == csv.Length)
                    throw new FormatException("The last line does not end.");
                continue;
            }

            if (!csv.AsSpan(at).StartsWith("\r\n"))
                throw new FormatException($"No line end at {at}.");
            at += 2;
            rows.Add(row);
            row = [];
        }

        if (rows.Any(one => one.Count != rows[0].Count))
            throw new FormatException("Rows differ in length.");
        return rows;
    }

    private static string Cell(string csv, ref int at)
    {
        var cell = new StringBuilder();
        if (at >= csv.Length || csv[at] != '"')
        {
            for (; at < csv.Length && csv[at] is not (',' or '\r' or '\n'); at++)
                cell.Append(csv[at] != '"' ? csv[at] : throw new FormatException($"A quotation mark inside a bare cell at {at}."));
            return cell.ToString();
        }

        for (at++; at < csv.Length; at++)
        {
            if (csv[at] != '"')
                cell.Append(csv[at]);
            else if (at + 1 < csv.Length && csv[at + 1] == '"')
                cell.Append(csv[at++]);
            else
                break;
        }

        at = at < csv.Length ? at + 1 : throw new FormatException("A quoted cell does not end.");
        return cell.ToString();
    }
}

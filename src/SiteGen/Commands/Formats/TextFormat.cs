using System.Text;

namespace SiteGen.Commands.Formats;

/// <summary>The ledger for a terminal; problems go to standard error (<see cref="Report.Problems"/>).</summary>
internal static class TextFormat
{
    public static string Write(CheckReport report)
    {
        var text = new StringBuilder();
        foreach (var fact in report.Facts)
        {
            text.Append(fact.Fact.File.Path).Append(": ").Append(fact.Summary).Append('\n');
            foreach (var line in fact.Lines)
            {
                text.Append("  ").Append(line.Text).Append('\n');
            }
        }

        return text.ToString();
    }
}

using System.Globalization;
using SiteGen.Load;
using SiteGen.Model;

namespace SiteGen.Tests.Mutation;

/// <summary>Other dates, states, and ways of saying.</summary>
internal static class DateOperators
{
    private static readonly string[] Keys = ["as_of", "stated_on", "said_on", "date", "from", "to", "published"];

    public static IEnumerable<Mutant> Of(FactFile file, MutatedProject project)
    {
        foreach (var spot in file.Spots.Where(spot => Keys.Contains(spot.Key) && !spot.Path.StartsWith("corrections", StringComparison.Ordinal)))
        {
            foreach (var other in Others(spot.Value))
                yield return file.Replace(spot.Key, spot, other);
        }

        foreach (var spot in file.Spots.Where(spot => spot.Path.Contains("reads.", StringComparison.Ordinal) && EdtfDate.Parse(spot.Value) is not null))
        {
            foreach (var other in Others(spot.Value))
                yield return file.Replace("reading of a date", spot, other);
        }

        foreach (var mutant in Words("status", EnumWords<EventStatus>.All).Concat(Words("speech", EnumWords<Speech>.All)).Concat(Words("stance", EnumWords<Stance>.All)).Concat(Words("translated", ["true", "false"])))
            yield return mutant;

        if (file.Folder == "claims" && !file.At("stance").Any())
        {
            foreach (var stance in EnumWords<Stance>.All.Where(stance => stance != "neutral"))
                yield return file.Add("stance", file.Root, "", "stance", stance);
        }

        if (file.Folder == "claims" && !file.At("said_on").Any())
        {
            foreach (var date in SomeDays(project))
                yield return file.Add("said_on", file.Root, "", "said_on", date);
        }

        foreach (var kind in file.Spots.Where(spot => spot.Key == "reported_by" && !spot.Map.Entries.Any(entry => entry.Key.Value == "stated_on")))
        {
            foreach (var date in SomeDays(project))
                yield return file.Add("stated_on", kind.Map, kind.Path[..kind.Path.LastIndexOf('.')], "stated_on", date);
        }

        IEnumerable<Mutant> Words(string key, IEnumerable<string> words) =>
            from spot in file.At(key)
            from word in words
            where word != spot.Value
            select file.Replace(key, spot, word);
    }

    /// <summary>The date a year, a month and a day off, as far as it has them, and more exact than it is.</summary>
    private static IEnumerable<string> Others(string date)
    {
        if (date.Split('/') is [var from, var to])
        {
            var (froms, tos) = (Others(from).ToList(), Others(to).ToList());
            return froms.Zip(tos, (first, last) => $"{first}/{last}")
                .Concat([$"{(froms.Count > 0 ? froms[0] : from)}/{(froms.Count > 0 ? froms[0] : from)}", $"{Later(to, 20)}/{Later(to, 40)}", $"{Later(from, -40)}/{Later(from, -20)}"])
                .Where(other => EdtfDate.Parse(other) is not null && other != date)
                .Distinct(StringComparer.Ordinal);
        }

        var mark = date.EndsWith('~') || date.EndsWith('?') ? date[^1..] : "";
        var plain = mark.Length > 0 ? date[..^1] : date;
        var parts = plain.Split('-');
        if (!int.TryParse(parts[0], CultureInfo.InvariantCulture, out var year))
            return [];

        List<string> others = [.. new[] { year - 1, year + 1 }.Select(other => string.Join('-', [other.ToString("0000", CultureInfo.InvariantCulture), .. parts[1..]]) + mark)];
        if (parts is [_, var month, ..] && int.Parse(month, CultureInfo.InvariantCulture) is <= 12 and var number)
        {
            others.AddRange(new[] { number - 1, number + 1 }.Where(other => other is > 0 and < 13).Select(other => string.Join('-', [parts[0], other.ToString("00", CultureInfo.InvariantCulture), .. parts[2..]]) + mark));
        }

        switch (parts.Length)
        {
            case 3:
                others.AddRange([Later(plain, -1) + mark, Later(plain, 1) + mark, Later(plain, 7) + mark]);
                break;
            case 2:
                others.Add(plain + "-17");
                break;
            default:
                others.AddRange([plain + "-05", plain + "-05-17"]);
                break;
        }

        return others.Where(other => EdtfDate.Parse(other) is not null).Distinct(StringComparer.Ordinal);
    }

    private static string Later(string date, int days) =>
        DateOnly.TryParseExact(date.TrimEnd('~', '?'), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : date;

    // Before the articles, among them, and after.
    private static IEnumerable<string> SomeDays(MutatedProject project) =>
        ["1998-03-02", .. project.Project.Articles.Select(article => article.Published?.Value.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).OfType<string>().Distinct(StringComparer.Ordinal).Take(2), "2031-01-01"];
}

using System.Globalization;

namespace SiteGen.Write;

/// <summary>One of several parts of a site, for several machines that each write one: no file is in two of them, and together they are the whole.</summary>
internal sealed record Shard(int Number, int Of)
{
    /// <summary>Null where the text is not like <c>2/8</c>.</summary>
    public static Shard? Parse(string text) =>
        text.Split('/') is [var number, var of] && Count(number) is { } part && Count(of) is { } parts && part <= parts ? new(part, parts) : null;

    /// <summary>Every file at its turn in the order of their paths, so that each part has its share of every folder.</summary>
    public IReadOnlyCollection<OutputFile> PartOf(IEnumerable<OutputFile> files) =>
        [.. files.OrderBy(file => file.Path, StringComparer.Ordinal).Where((_, at) => at % Of == Number - 1)];

    private static int? Count(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : null;
}

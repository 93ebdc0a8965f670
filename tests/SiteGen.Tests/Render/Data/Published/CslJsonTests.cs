using System.Text.Json;

namespace SiteGen.Tests.Render.Data.Published;

/// <summary>Citations as CSL-JSON, held against the schema of CSL 1.0.2 (csl-data.json).</summary>
public sealed class CslJsonTests
{
    private static readonly string[] Types =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter", "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event",
        "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical",
        "personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
    ];

    private static readonly string[] Names = ["author", "editor", "publisher-author", "translator", "interviewer", "recipient"];

    private static readonly string[] Dates = ["accessed", "issued", "event-date", "original-date", "submitted", "available-date"];

    private static readonly string[] Texts = ["title", "title-short", "container-title", "publisher", "publisher-place", "abstract", "genre", "language", "note", "section", "source", "URL", "archive", "DOI", "ISSN", "version"];

    private static readonly Rules<JsonElement> Schema = new()
    {
        { "the file is a list of items", file => file.ValueKind == JsonValueKind.Array && file.GetArrayLength() > 0 },
        { "an item has an id, and no two have one", file => Items(file).Select(item => Text(item, "id")).ToList() is var ids && ids.TrueForAll(id => id is { Length: > 0 }) && ids.Distinct(StringComparer.Ordinal).Count() == ids.Count },
        { "an item has a type of the list", file => Items(file).All(item => Types.Contains(Text(item, "type"))) },
        { "an item has no other members than the schema's", file => Items(file).SelectMany(item => item.EnumerateObject()).All(member => member.Name is "id" or "type" || Names.Contains(member.Name) || Dates.Contains(member.Name) || Texts.Contains(member.Name)) },
        { "texts are strings", file => Members(file, Texts).All(value => value.ValueKind == JsonValueKind.String) },
        { "names are lists of objects with family, given, literal or particles", file => Members(file, Names).All(value => value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(IsName)) },
        { "a date has date-parts, or is literal", file => Members(file, Dates).All(date => date.TryGetProperty("date-parts", out _) || Text(date, "literal") is { Length: > 0 }) },
        { "a date has no other members than the schema's", file => Members(file, Dates).All(date => date.EnumerateObject().All(member => member.Name is "date-parts" or "season" or "circa" or "literal" or "raw" or "edtf")) },
        { "date-parts are one or two dates of one to three whole numbers", file => DateParts(file).All(parts => parts.GetArrayLength() is 1 or 2 && parts.EnumerateArray().All(one => one.GetArrayLength() is >= 1 and <= 3 && one.EnumerateArray().All(number => number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out _)))) },
        { "date-parts are year, month and day", file => DateParts(file).SelectMany(parts => parts.EnumerateArray()).All(one => one.EnumerateArray().ToList() is var parts && (parts.Count < 2 || IsBetween(parts[1], 1, 12)) && (parts.Count < 3 || IsBetween(parts[2], 1, 31))) },
        { "a language is a tag of BCP 47", file => Items(file).All(item => Text(item, "language") is null || LanguageTag.IsWellFormed(Text(item, "language")!)) },
        { "a URL is a whole address", file => Items(file).All(item => Text(item, "URL") is null || Uri.IsWellFormedUriString(Text(item, "URL"), UriKind.Absolute)) },
    };

    [Theory]
    [InlineData("data/citations.json")]
    [InlineData("en/data/citations.json")]
    public void The_citations_of_each_language_break_no_rule(string path)
    {
        foreach (var site in new[] { DataSite.Example, DataSite.Anywhere, DataSite.Hostile })
        {
            using var file = JsonDocument.Parse(site.Files[path]);
            Assert.Equal([], Schema.BrokenBy(file.RootElement));
        }
    }

    [Fact]
    public void Each_rule_is_broken_by_a_file_that_breaks_it()
    {
        using var broken = JsonDocument.Parse("""
            [
              {"id": "a", "type": "news", "headline": "x", "title": 5, "author": ["x"], "issued": {"date-parts": [["2023"], [2023], [2023, 13, 32]], "year": 2023}, "accessed": {}, "language": "vi_VN", "URL": "x.html"},
              {"id": "a"}
            ]
            """);
        using var empty = JsonDocument.Parse("[]");

        Assert.Equal(["the file is a list of items"], Schema.HeldBy(broken.RootElement));
        Assert.Contains("the file is a list of items", Schema.BrokenBy(empty.RootElement));
    }

    private static List<JsonElement> Items(JsonElement file) => [.. file.EnumerateArray()];

    private static IEnumerable<JsonElement> Members(JsonElement file, string[] names) => Items(file).SelectMany(item => item.EnumerateObject()).Where(member => names.Contains(member.Name)).Select(member => member.Value);

    private static IEnumerable<JsonElement> DateParts(JsonElement file) => Members(file, Dates).Select(date => date.TryGetProperty("date-parts", out var parts) ? parts : default).Where(parts => parts.ValueKind == JsonValueKind.Array);

    private static string? Text(JsonElement one, string name) => one.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool IsName(JsonElement name) => name.ValueKind == JsonValueKind.Object && name.EnumerateObject().Any() && name.EnumerateObject().All(member =>
        member.Name is "family" or "given" or "literal" or "suffix" or "dropping-particle" or "non-dropping-particle" && member.Value.ValueKind == JsonValueKind.String);

    private static bool IsBetween(JsonElement number, int least, int most) => number.ValueKind == JsonValueKind.Number && number.GetInt32() >= least && number.GetInt32() <= most;
}

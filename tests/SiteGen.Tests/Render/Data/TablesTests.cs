using System.Globalization;
using System.Text.Json;
using SiteGen.Render.Data.Tables;
using SiteGen.Tests.Render.Views;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Render.Data;

/// <summary>The tables of the facts, and what the data package says of them.</summary>
public sealed class TablesTests
{
    private static readonly Lazy<DataSite> Shipped = new(() => new(RenderedSite.Of(Repository.Root).Graph, null));

    private const string OfStatistics = "data/statistics/";

    public static TheoryData<string> Tables => [.. DataSite.Example.Files.Keys.Where(path => path.EndsWith(".csv", StringComparison.Ordinal) && !path.StartsWith(OfStatistics, StringComparison.Ordinal))];

    [Theory]
    [InlineData("people")]
    [InlineData("observations")]
    [InlineData("claims")]
    [InlineData("sources")]
    public async Task The_table_of_a_kind(string name)
    {
        await Verify(DataSite.Example.Files[$"data/{name}.csv"].ReplaceLineEndings("\n"), "csv", name);
    }

    [Fact]
    public async Task The_data_package()
    {
        await Verify(DataSite.Example.Files["data/datapackage.json"], "json");
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Each_table_is_strict_CSV_as_its_schema_says(string path)
    {
        foreach (var site in new[] { DataSite.Example, Shipped.Value })
        {
            var resource = Resources(site).Single(one => $"data/{one.GetProperty("path").GetString()}" == path);
            var fields = resource.GetProperty("schema").GetProperty("fields").EnumerateArray().ToList();
            var rows = StrictCsv.Read(site.Files[path]);

            Assert.Equal(fields.Select(Name), rows[0]);
            Assert.NotEqual('\uFEFF', site.Files[path][0]);
            Assert.All(rows.Skip(1), row => Assert.All(row.Zip(fields), cell => AssertHolds(cell.First, cell.Second)));
            var keys = rows.Skip(1).Select(row => string.Join('\0', Strings(resource.GetProperty("schema"), "primaryKey").Select(key => row[fields.FindIndex(field => Name(field) == key)]))).ToList();
            Assert.Equal(keys.Distinct(StringComparer.Ordinal), keys);
        }
    }

    [Fact]
    public void The_tables_of_statistics_hold_the_rows_of_all_numbers_between_them()
    {
        foreach (var site in new[] { DataSite.Example, Shipped.Value })
        {
            var all = StrictCsv.Read(site.Files["data/observations.csv"]);
            var single = site.Files.Where(file => file.Key.StartsWith(OfStatistics, StringComparison.Ordinal)).ToDictionary(file => file.Key, file => StrictCsv.Read(file.Value), StringComparer.Ordinal);

            Assert.All(single, table => Assert.Equal(all[0], table.Value[0]));
            Assert.All(single, table => Assert.All(table.Value.Skip(1), row => Assert.Equal(table.Key, $"{OfStatistics}{row[0]}.csv")));
            Assert.Equal(all.Skip(1), single.OrderBy(table => table.Key, StringComparer.Ordinal).SelectMany(table => table.Value.Skip(1)));
        }
    }

    [Fact]
    public void Each_reference_leads_to_a_row_of_the_table_that_it_names()
    {
        var references = new[] { DataSite.Example, Shipped.Value }.SelectMany(site => Resources(site).Where(one => one.GetProperty("schema").TryGetProperty("foreignKeys", out _)).Select(resource => (site, resource)));
        foreach (var (site, resource) in references)
        {
            foreach (var key in resource.GetProperty("schema").GetProperty("foreignKeys").EnumerateArray())
            {
                var target = key.GetProperty("reference").TryGetProperty("resource", out var other) ? other.GetString()! : Name(resource);
                var ids = Values(site, target, "id").ToHashSet(StringComparer.Ordinal);
                Assert.All(Values(site, Name(resource), Strings(key, "fields").Single()).Where(value => value.Length > 0), value => Assert.Contains(value, ids));
            }
        }
    }

    [Fact]
    public void The_package_has_what_version_2_demands()
    {
        using var package = JsonDocument.Parse(Shipped.Value.Files["data/datapackage.json"]);

        Assert.Equal("https://datapackage.org/profiles/2.0/datapackage.json", package.RootElement.GetProperty("$schema").GetString());
        Assert.Equal("dam-phan-kiem-soat-vu-khi-my-trung", package.RootElement.GetProperty("name").GetString());
        Assert.False(package.RootElement.TryGetProperty("licenses", out _));
        Assert.False(package.RootElement.TryGetProperty("homepage", out _));
        Assert.All(package.RootElement.GetProperty("sources").EnumerateArray(), source => Assert.NotEqual("", source.GetProperty("title").GetString()));
        var resources = package.RootElement.GetProperty("resources").EnumerateArray().ToList();
        Assert.Equal(resources.Select(Name).Distinct(StringComparer.Ordinal), resources.Select(Name));
        Assert.All(resources, resource =>
        {
            Assert.Matches("^[a-z]+$", Name(resource));
            Assert.Contains($"data/{resource.GetProperty("path").GetString()}", Shipped.Value.Files.Keys);
            var fields = resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(Name).ToList();
            Assert.Equal(fields.Distinct(StringComparer.OrdinalIgnoreCase), fields);
            Assert.All(Strings(resource.GetProperty("schema"), "primaryKey"), key => Assert.Contains(key, fields));
        });
    }

    [Theory]
    [InlineData("CC-BY-4.0", """[{"name":"CC-BY-4.0"}]""")]
    [InlineData("https://example.org/license", """[{"path":"https://example.org/license"}]""")]
    [InlineData("Free to use, with thanks.", null)]
    public void A_license_is_named_by_its_id_or_its_address(string license, string? expected)
    {
        var graph = DataSite.Example.Context.Graph;
        var at = graph.Project.Terms[0].Start;
        var site = graph.Project.Site with { License = new([("vi", new(license, at))], at) };
        using var package = JsonDocument.Parse(new DataSite(RenderedSite.Of(graph.Project with { Site = site }).Graph, null).Files["data/datapackage.json"]);

        Assert.Equal(expected, package.RootElement.TryGetProperty("licenses", out var licenses) ? JsonSerializer.Serialize(licenses) : null);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"")]
    [InlineData("+84", "'+84")]
    [InlineData("-5", "'-5")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a=b", "a=b")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("a\r\nb", "\"a\r\nb\"")]
    [InlineData("“Tôn Hiểu Ba”", "“Tôn Hiểu Ba”")]
    [InlineData(null, "")]
    public void A_cell_is_quoted_where_it_must_be_and_is_no_formula(string? value, string cell)
    {
        Assert.Equal(cell, Csv.Cell(value, FieldType.String));
    }

    [Fact]
    public void The_names_are_those_of_the_tables()
    {
        Assert.Equal(FactTables.All(DataSite.Anywhere.Context).Select(table => table.Name), FactTables.Names);
    }

    [Fact]
    public void A_negative_number_stays_a_number()
    {
        Assert.Equal("-5", Csv.Cell("-5", FieldType.Number));
    }

    [Theory]
    [InlineData("a,b\r\n1,2")]
    [InlineData("a,b\n1,2\n")]
    [InlineData("a,b\r\n1\r\n")]
    [InlineData("a\r\nx\"y\r\n")]
    [InlineData("a\r\n\"x\r\n")]
    public void The_reader_of_these_tests_refuses_what_is_no_CSV(string csv)
    {
        Assert.Throws<FormatException>(() => StrictCsv.Read(csv));
    }

    private static List<JsonElement> Resources(DataSite site)
    {
        using var package = JsonDocument.Parse(site.Files["data/datapackage.json"]);
        return [.. package.RootElement.GetProperty("resources").Clone().EnumerateArray()];
    }

    private static IEnumerable<string> Values(DataSite site, string table, string column)
    {
        var rows = StrictCsv.Read(site.Files[$"data/{table}.csv"]);
        return rows.Skip(1).Select(row => row[rows[0].ToList().IndexOf(column)]);
    }

    private static void AssertHolds(string cell, JsonElement field)
    {
        if (cell.Length == 0)
        {
            Assert.False(field.TryGetProperty("constraints", out _), $"{Name(field)} may not be empty");
            return;
        }

        var holds = field.GetProperty("type").GetString() switch
        {
            "number" => decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
            "integer" => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out _),
            "boolean" => cell is "true" or "false",
            "string" => cell[0] is not ('=' or '+' or '-' or '@'),
            _ => false,
        };
        Assert.True(holds, $"{Name(field)}: {cell}");
    }

    private static IEnumerable<string> Strings(JsonElement one, string name) => one.GetProperty(name).EnumerateArray().Select(value => value.GetString()!);

    private static string Name(JsonElement one) => one.GetProperty("name").GetString()!;
}

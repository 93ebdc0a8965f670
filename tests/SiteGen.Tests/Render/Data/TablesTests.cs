using System.Text.Json;
using SiteGen.Render.Data.Tables;
using SiteGen.Tests.Render.Views;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Render.Data;

/// <summary>The tables of the facts, and what the data package says of them; the rules of the formats are in <see cref="Published.DataPackageV2Tests"/>.</summary>
public sealed class TablesTests
{
    private static readonly Lazy<DataSite> Shipped = new(() => new(RenderedSite.Of(Repository.Talks).Graph, null));

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
    public void Each_table_begins_without_a_mark_and_has_no_formula(string path)
    {
        foreach (var site in new[] { DataSite.Example, DataSite.Hostile, Shipped.Value })
        {
            Assert.NotEqual('\uFEFF', site.Files[path][0]);
            Assert.All(StrictCsv.Read(site.Files[path]).SelectMany(row => row), cell => Assert.False(cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r', cell));
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
    public void What_is_not_known_is_left_out_of_the_package()
    {
        using var package = JsonDocument.Parse(Shipped.Value.Files["data/datapackage.json"]);

        Assert.Equal("dam-phan-kiem-soat-vu-khi-my-trung", package.RootElement.GetProperty("name").GetString());
        Assert.False(package.RootElement.TryGetProperty("licenses", out _));
        Assert.False(package.RootElement.TryGetProperty("homepage", out _));
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
        Assert.Equal(FactTables.All(new(DataSite.Anywhere.Context)).Select(table => table.Name), FactTables.Names);
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
}

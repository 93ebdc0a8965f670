using System.Globalization;
using System.Text.Json;
using SiteGen.Tests.Render.Views;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Render.Data.Published;

/// <summary>The data package with its tables, held against Data Package 2.0: Data Package, Data Resource, Table Dialect, Table Schema; the files against RFC 4180 by <see cref="StrictCsv"/>.</summary>
public sealed class DataPackageV2Tests
{
    private static readonly string[] Types = ["string", "number", "integer", "boolean", "object", "array", "list", "datetime", "date", "time", "year", "yearmonth", "duration", "geopoint", "geojson", "any"];

    private static readonly Rules<Package> Version2 = new()
    {
        { "Data Package: the profile is named by $schema", package => Text(package.Root, "$schema") == "https://datapackage.org/profiles/2.0/datapackage.json" },
        { "Data Package: a name is made of a-z, 0-9, -, _, . and /", package => Text(package.Root, "name") is null || IsName(Text(package.Root, "name")) },
        { "Data Package: the homepage is an address", package => Text(package.Root, "homepage") is null || IsAddress(Text(package.Root, "homepage")) },
        { "Data Package: a licence has a name or a path", package => List(package.Root, "licenses").All(one => Text(one, "name") is not null || IsAddress(Text(one, "path"))) },
        { "Data Package: a contributor has a title", package => List(package.Root, "contributors").All(one => Text(one, "title") is { Length: > 0 }) },
        { "Data Package: a source has a title, and its path is an address", package => List(package.Root, "sources").All(one => Text(one, "title") is { Length: > 0 } && (Text(one, "path") is null || IsAddress(Text(one, "path")))) },
        { "Data Package: there is a resource", package => package.Resources.Count > 0 },
        { "Data Resource: each has a name of its own", package => package.Resources.Select(one => Text(one, "name")).ToList() is var names && names.All(IsName) && AreUnique(names) },
        { "Data Resource: a path is relative, and leads neither up nor to a hidden file", package => package.Resources.All(one => Text(one, "path") is { Length: > 0 } path && path[0] != '/' && !path.Contains(':', StringComparison.Ordinal) && path.Split('/').All(part => part.Length > 0 && part[0] != '.')) },
        { "Data Resource: a path leads to a file", package => package.Resources.All(one => package.FileOf(one) is not null) },
        { "Data Resource: a table says so, with its format, media type and encoding", package => package.Resources.All(one => (Text(one, "type"), Text(one, "format"), Text(one, "mediatype"), Text(one, "encoding")) == ("table", "csv", "text/csv", "utf-8")) },
        { "Table Dialect: the line ends and quotes are those of the file", package => package.Resources.All(one => one.TryGetProperty("dialect", out var dialect) && Text(dialect, "lineTerminator") == "\r\n" && dialect.GetProperty("doubleQuote").GetBoolean()) },
        { "Table Schema: each field has a name of its own", package => package.Resources.All(one => AreUnique(Fields(one).Select(field => Text(field, "name"))) && Fields(one).All(field => Text(field, "name") is { Length: > 0 })) },
        { "Table Schema: a type is one of the list", package => package.Resources.SelectMany(Fields).All(field => Types.Contains(Text(field, "type"))) },
        { "Table Schema: the header has just the fields, in their order", package => package.Tables.All(table => Fields(table.Resource).Select(field => Text(field, "name")).SequenceEqual(table.Rows[0])) },
        { "Table Schema: each value is of its field's type", package => package.Cells.All(cell => cell.Value.Length == 0 || IsOfType(cell.Value, Text(cell.Field, "type")!)) },
        { "Table Schema: what is required is there", package => package.Cells.All(cell => cell.Value.Length > 0 || !IsRequired(cell.Field)) },
        { "Table Schema: a primary key is made of fields, and no two rows have one", package => package.Tables.All(table => Keys(table.Resource).ToList() is { Count: > 0 } keys && keys.TrueForAll(key => table.Rows[0].Contains(key!)) && AreUnique(table.Rows.Skip(1).Select(row => string.Join('\0', keys.Select(key => row[table.Rows[0].ToList().IndexOf(key!)]))))) },
        { "Table Schema: the fields of a primary key are required", package => package.Tables.All(table => Fields(table.Resource).Where(field => Keys(table.Resource).Contains(Text(field, "name"))).All(IsRequired)) },
        { "Table Schema: a foreign key names a field, a resource (none for the table itself) and a field of it", package => package.ForeignKeys.All(key => key.Target is { } target && key.Table.Rows[0].Contains(key.Field) && target.Rows[0].Contains(key.TargetField) && key.Resource != Text(key.Table.Resource, "name")) },
        { "Table Schema: a foreign key leads to a row", package => package.ForeignKeys.All(key => key.Target is null || key.Values.All(value => value.Length == 0 || key.TargetValues.Contains(value))) },
    };

    private static readonly Lazy<DataSite> Shipped = new(() => new(RenderedSite.Of(Repository.Talks).Graph, null));

    public static TheoryData<string> Sites => ["example", "anywhere", "shipped", "hostile"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_package_and_its_tables_break_no_rule(string name)
    {
        var site = name switch { "example" => DataSite.Example, "anywhere" => DataSite.Anywhere, "hostile" => DataSite.Hostile, _ => Shipped.Value };

        var package = new Package(site.Files["data/datapackage.json"], path => site.Files.GetValueOrDefault($"data/{path}"));

        Assert.Equal([], Version2.BrokenBy(package));
        Assert.Contains(package.ForeignKeys, key => key.Values.Any(value => value.Length > 0));
        // The table of one statistic holds rows of the table of all numbers again.
        Assert.Equal(site.Files.Keys.Where(path => path.EndsWith(".csv", StringComparison.Ordinal) && !path.StartsWith("data/statistics/", StringComparison.Ordinal)).Order(StringComparer.Ordinal), package.Resources.Select(one => $"data/{Text(one, "path")}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_rule_is_broken_by_a_package_that_breaks_it()
    {
        const string broken = """
            {
              "$schema": "x", "name": "Đàm phán", "homepage": "index.html", "licenses": [{}], "contributors": [{"title": ""}], "sources": [{"path": "x"}],
              "resources": [
                {"name": "a b", "path": "../a.csv", "schema": {"fields": [{"name": "id", "type": "text"}, {"name": "id", "type": "integer", "constraints": {"required": true}}, {"name": "c", "type": "number"}], "primaryKey": ["id"],
                  "foreignKeys": [{"fields": ["d"], "reference": {"resource": "a b", "fields": ["x"]}}, {"fields": ["c"], "reference": {"fields": ["id"]}}]}},
                {"name": "a b", "path": "none.csv"}
              ]
            }
            """;

        Assert.Equal([], Version2.HeldBy(new(broken, path => path == "../a.csv" ? "id,n,c\r\n1,x,9\r\n1,,x\r\n" : null)).Where(rule => rule != "Data Package: there is a resource"));
        Assert.Contains("Data Package: there is a resource", Version2.BrokenBy(new("""{"resources": []}""", _ => null)));
    }

    private static string? Text(JsonElement one, string name) => one.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static List<JsonElement> List(JsonElement one, string name) => one.TryGetProperty(name, out var list) ? [.. list.EnumerateArray()] : [];

    private static IEnumerable<JsonElement> Fields(JsonElement resource) => resource.TryGetProperty("schema", out var schema) ? List(schema, "fields") : [];

    private static IEnumerable<string?> Keys(JsonElement resource) => resource.TryGetProperty("schema", out var schema) ? List(schema, "primaryKey").Select(key => key.GetString()) : [];

    private static bool IsRequired(JsonElement field) => field.TryGetProperty("constraints", out var constraints) && constraints.TryGetProperty("required", out var required) && required.GetBoolean();

    private static bool IsName(string? name) => name is { Length: > 0 } && name.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign is '-' or '_' or '.' or '/');

    private static bool IsAddress(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http";

    private static bool AreUnique(IEnumerable<string?> values) => values.ToList() is var all && all.Distinct(StringComparer.Ordinal).Count() == all.Count;

    private static bool IsOfType(string cell, string type) => type switch
    {
        "string" => true,
        "number" => decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        "integer" => long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "boolean" => cell is "true" or "True" or "TRUE" or "1" or "false" or "False" or "FALSE" or "0",
        _ => false,
    };

    private sealed record Table(JsonElement Resource, IReadOnlyList<IReadOnlyList<string>> Rows);

    private sealed record Key(Table Table, string Field, string? Resource, Table? Target, string TargetField)
    {
        public IEnumerable<string> Values => ColumnOf(Table, Field);

        public HashSet<string> TargetValues => ColumnOf(Target!, TargetField).ToHashSet(StringComparer.Ordinal);

        private static IEnumerable<string> ColumnOf(Table table, string field) => table.Rows[0].ToList().IndexOf(field) is >= 0 and var at ? table.Rows.Skip(1).Select(row => row[at]) : [];
    }

    private sealed class Package
    {
        private readonly Func<string, string?> _textOf;

        public Package(string json, Func<string, string?> textOf)
        {
            using var document = JsonDocument.Parse(json);
            (Root, _textOf) = (document.RootElement.Clone(), textOf);
            Resources = [.. List(Root, "resources")];
            Tables = [.. Resources.Where(one => FileOf(one) is not null).Select(one => new Table(one, StrictCsv.Read(FileOf(one)!)))];
            Cells = [.. Tables.SelectMany(table => table.Rows.Skip(1).SelectMany(row => row.Zip(Fields(table.Resource))))];
            ForeignKeys = [.. Tables.SelectMany(table => table.Resource.TryGetProperty("schema", out var schema) ? List(schema, "foreignKeys").Select(key => KeyOf(table, key)) : [])];
        }

        public JsonElement Root { get; }

        public IReadOnlyList<JsonElement> Resources { get; }

        public IReadOnlyList<Table> Tables { get; }

        public IReadOnlyList<(string Value, JsonElement Field)> Cells { get; }

        public IReadOnlyList<Key> ForeignKeys { get; }

        public string? FileOf(JsonElement resource) => Text(resource, "path") is { } path ? _textOf(path) : null;

        private Key KeyOf(Table table, JsonElement key)
        {
            var reference = key.GetProperty("reference");
            var resource = Text(reference, "resource");
            return new(
                table,
                Assert.Single(key.GetProperty("fields").EnumerateArray()).GetString()!,
                resource,
                resource is null ? table : Tables.FirstOrDefault(one => Text(one.Resource, "name") == resource),
                Assert.Single(reference.GetProperty("fields").EnumerateArray()).GetString()!);
        }
    }
}

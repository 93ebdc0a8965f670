using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SiteGen.Model;
using SiteGen.Scaffold;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Scaffold;

public sealed class JsonSchemasTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("talks", 76)]
    [InlineData("example", 16)]
    public void The_files_of_a_project_are_valid(string project, int atLeast)
    {
        var files = ProjectYaml.Of(Path.Combine(Repository.Tests, "Fixtures", project));

        Assert.InRange(files.Count, atLeast, int.MaxValue);
        Assert.All(files, file => Assert.Equal([], ProjectYaml.SchemaProblems(file.Kind, file.Content).Select(problem => $"{file.File}{problem}")));
    }

    [Theory]
    [InlineData("content/people/wang-yi.yaml", "roles:", "rolls:")]
    [InlineData("content/people/wang-yi.yaml", "added: 2026-11-21", "added: 21/11/2026")]
    [InlineData("content/people/wang-yi.yaml", "added: 2026-11-21", "added: 20261121")]
    [InlineData("content/organizations/us.yaml", "type: state", "type: country")]
    [InlineData("content/organizations/us.yaml", "type: state", "type: [state]")]
    [InlineData("content/organizations/us.yaml", "type: state", "typ: state")]
    [InlineData("content/events/wang-yi-visit.yaml", "status: reported", "status: Reported")]
    [InlineData("content/events/wang-yi-visit.yaml", "- who: wang-yi", "- whom: wang-yi")]
    [InlineData("content/statistics/us-nuclear-weapons.yaml", "value: 5200", "value: 5,200")]
    [InlineData("content/statistics/us-nuclear-weapons.yaml", "value: 5200", "value: about 5200")]
    [InlineData("content/statistics/us-nuclear-weapons.yaml", "value: 5200", "note: x")]
    [InlineData("content/statistics/us-nuclear-weapons.yaml", "qualifier: about", "qualifier: abut")]
    [InlineData("content/claims/china-daily-defensive.yaml", "translated: true", "translated: yes")]
    [InlineData("content/claims/china-daily-defensive.yaml", "speech: direct", "speech:")]
    [InlineData("content/terms/transparency.yaml", "added: 2026-11-21", "evidence: Theo")]
    [InlineData("content/site.yaml", "languages: [vi, en]", "languages: [Vietnamese]")]
    [InlineData("seeds/wsj-consultations.yaml", "publish: full", "publish: all")]
    [InlineData("seeds/wsj-consultations.yaml", "sha256: 1", "sha256: Z")]
    public void A_mistake_is_refused_by_the_schema_as_by_the_loader(string path, string right, string wrong)
    {
        var kind = Kind.All.Single(kind => Path.GetDirectoryName(path) == kind.Folder);
        var yaml = Repository.ReadTalks(path);
        var at = yaml.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{path} does not hold {right}");
        var mistaken = yaml[..at] + wrong + yaml[(at + right.Length)..];

        Assert.Empty(ProjectYaml.SchemaProblems(kind, YamlAsJson.Read(yaml)));
        Assert.NotEmpty(ProjectYaml.SchemaProblems(kind, YamlAsJson.Read(mistaken)));
        Assert.NotEmpty(ProjectYaml.LoaderProblems(kind, mistaken));
    }

    // Whatever the file: a key renamed or left out, a list or a map in place of a value.
    [Fact]
    public void Schema_and_loader_agree_about_the_shape_of_every_file()
    {
        var agreed = (Refused: 0, Taken: 0);
        foreach (var (file, kind, content) in ProjectYaml.Of(Repository.Talks).Concat(ProjectYaml.Of(Path.Combine(Repository.Tests, "Fixtures", "example"))).DistinctBy(file => Shape(file.Content)))
        {
            foreach (var changed in Changes(content))
            {
                var isRefused = ProjectYaml.SchemaProblems(kind, changed).Count > 0;
                var problems = ProjectYaml.LoaderProblems(kind, changed.ToJsonString(Readable)).Where(problem => !problem.Contains("names no article", StringComparison.Ordinal)).ToList();

                Assert.True(isRefused == problems.Count > 0, $"{file}: the schema {(isRefused ? "refuses" : "takes")} what the loader does not: {string.Join("; ", problems)}\n{changed.ToJsonString(Readable)}");
                agreed = isRefused ? (agreed.Refused + 1, agreed.Taken) : (agreed.Refused, agreed.Taken + 1);
            }
        }

        Assert.InRange(agreed.Refused, 1000, int.MaxValue);
        Assert.InRange(agreed.Taken, 100, int.MaxValue);
    }

    [Fact]
    public void Every_date_that_the_loader_reads_is_valid()
    {
        string[] years = ["2023", "0000", "202X", "20XX", "2XXX", "23"], months = ["", "-01", "-11", "-12", "-13", "-00", "-21", "-24", "-25", "-XX", "-1"], days = ["", "-01", "-30", "-31", "-32", "-XX", "-5"], marks = ["", "~", "?", "%", "!"];
        string[] ones = [.. from year in years from month in months from day in days from mark in marks select $"{year}{month}{day}{mark}"];
        string[] ends = ["", "..", "2023", "2023-11-06", "2022~", "2023-13", "x"];
        string[] all = [.. ones, .. from first in ends from last in ends select $"{first}/{last}"];

        Assert.All(all.Where(text => EdtfDate.Parse(text) is not null), text => Assert.Matches(ValueShapes.Date, text));
        // A schema knows no calendar: the 31st of each month, the year 0, and what ends before it begins.
        Assert.All(all.Where(text => EdtfDate.Parse(text) is null && Regex.IsMatch(text, ValueShapes.Date, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)), text => Assert.Matches("^0000|-11-31|^2023(-11-06)?/2022~$", text));
    }

    [Fact]
    public void Ids_and_languages_are_those_of_the_project()
    {
        var ids = new KnownIds([new("report", "A report")], [new("north", "The North")], [new("us", "USA")], [new("jane-doe", "Jane Doe")], [new("fleet", "Ships")]);
        var schema = JsonSchemas.Of(Kind.Facts.Single(kind => kind.Name == "claim"), ["fr"], ids);

        Assert.Equal("report", Suggested("source-id"));
        Assert.Equal("us", Suggested("organization-id"));
        Assert.Equal("jane-doe", Suggested("speaker-id"));
        Assert.Equal("fleet", Suggested("id"));
        Assert.Equal(["fr"], schema["$defs"]!["text-by-language"]!["properties"]!.AsObject().Select(entry => entry.Key));

        string? Suggested(string group) => schema["$defs"]![group]!["defaultSnippets"]!.AsArray().Select(one => one!["label"]!.GetValue<string>()).Single();
    }

    private static string Shape(JsonNode? node) => node switch
    {
        JsonObject map => $"{{{string.Join(',', map.Select(entry => entry.Key + Shape(entry.Value)))}}}",
        JsonArray list => $"[{string.Concat(list.Select(Shape).Distinct())}]",
        _ => "",
    };

    private static IEnumerable<JsonNode> Changes(JsonNode content)
    {
        foreach (var path in Maps(content, []))
        {
            foreach (var key in At(content, path).AsObject().Select(entry => entry.Key).ToList())
            {
                yield return Changed(content, path, map => Replace(map, key, key + "x", map[key]!.DeepClone()));
                yield return Changed(content, path, map => map.Remove(key));
                yield return Changed(content, path, map => map[key] = new JsonArray("zz"));
                yield return Changed(content, path, map => map[key] = new JsonObject { ["zz"] = "zz" });
                yield return Changed(content, path, map => map[key] = new JsonArray());
            }
        }
    }

    private static void Replace(JsonObject map, string old, string @new, JsonNode value)
    {
        map.Remove(old);
        map[@new] = value;
    }

    private static JsonNode Changed(JsonNode content, object[] path, Action<JsonObject> change)
    {
        var copy = content.DeepClone();
        change(At(copy, path).AsObject());
        return copy;
    }

    private static JsonNode At(JsonNode content, object[] path) => path.Aggregate(content, (node, step) => step is int index ? node[index]! : node[(string)step]!);

    private static IEnumerable<object[]> Maps(JsonNode? node, object[] path) => node switch
    {
        JsonObject map => map.SelectMany(entry => Maps(entry.Value, [.. path, entry.Key])).Prepend(path),
        JsonArray list => list.SelectMany((item, i) => Maps(item, [.. path, i])),
        _ => [],
    };
}

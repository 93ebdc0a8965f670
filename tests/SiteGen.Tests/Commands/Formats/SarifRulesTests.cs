using System.Text.Json;
using SiteGen.Commands.Formats;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Tests.Commands.Formats;

/// <summary>The rules of the published schema of SARIF 2.1.0 for what is used of it, written down: required properties, no others than the schema knows, values of enums, least numbers.</summary>
public sealed class SarifRulesTests
{
    private static readonly SourceText File = new("content/có dấu/a b.yaml", "một\nhai ba\n");

    private static readonly CheckReport Report = new(
        [
            Diagnostic.Error("SG102", new(File, new(4, 7)), "a title", "a note", "a mend").And(new(File, new(0, 3)), "the other side"),
            Diagnostic.Warning("SG124", Place.StartOf(File), "a warning"),
        ],
        [],
        "sheet/");

    private static JsonElement Run => JsonDocument.Parse(SarifFormat.Write(Report)).RootElement.GetProperty("runs")[0];

    [Fact]
    public void The_log_names_its_schema_and_version()
    {
        var log = JsonDocument.Parse(SarifFormat.Write(Report)).RootElement;

        Has(log, required: ["version", "runs"], allowed: ["$schema"]);
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Has(Run, required: ["tool"], allowed: ["results", "columnKind", "properties"]);
        Assert.Contains(Run.GetProperty("columnKind").GetString(), new[] { "utf16CodeUnits", "unicodeCodePoints" });
        Has(Run.GetProperty("tool"), required: ["driver"], allowed: []);
        Has(Run.GetProperty("tool").GetProperty("driver"), required: ["name"], allowed: ["rules"]);
    }

    [Fact]
    public void Each_rule_is_a_reporting_descriptor_with_an_id_of_its_own()
    {
        var rules = Run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();

        Assert.Equal(Codes.All.Count(), rules.Select(rule => rule.GetProperty("id").GetString()).Distinct().Count());
        foreach (var rule in rules)
        {
            Has(rule, required: ["id"], allowed: ["shortDescription", "help"]);
            IsMessage(rule.GetProperty("shortDescription"));
            IsMessage(rule.GetProperty("help"));
        }
    }

    [Fact]
    public void Each_result_points_at_its_rule_and_its_places()
    {
        var rules = Run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (var result in Run.GetProperty("results").EnumerateArray())
        {
            Has(result, required: ["message"], allowed: ["ruleId", "level", "locations", "relatedLocations"]);
            IsMessage(result.GetProperty("message"));
            Assert.Contains(result.GetProperty("level").GetString(), new[] { "none", "note", "warning", "error" });
            Assert.Contains(rules.EnumerateArray(), rule => rule.GetProperty("id").GetString() == result.GetProperty("ruleId").GetString());
            var related = result.TryGetProperty("relatedLocations", out var more) ? more.EnumerateArray().ToList() : [];
            Assert.Equal(related.Count, related.Select(location => location.GetProperty("id").GetInt32()).Distinct().Count());
            Assert.All([.. result.GetProperty("locations").EnumerateArray(), .. related], IsLocation);
        }
    }

    [Fact]
    public void Lines_and_columns_count_from_1_and_the_end_is_behind_the_last_letter()
    {
        var region = Run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");

        Assert.Equal((2, 1, 2, 4), (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32()));
    }

    [Fact]
    public void Addresses_of_files_lead_from_the_working_folder_and_are_encoded() => Assert.Equal(
        "sheet/content/c%C3%B3%20d%E1%BA%A5u/a%20b.yaml",
        Run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());

    private static void IsLocation(JsonElement location)
    {
        Has(location, required: [], allowed: ["id", "physicalLocation", "message"]);
        var physical = location.GetProperty("physicalLocation");
        Has(physical, required: ["artifactLocation"], allowed: ["region"]);
        Has(physical.GetProperty("artifactLocation"), required: ["uri"], allowed: []);
        Assert.True(Uri.IsWellFormedUriString(physical.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Relative));
        var region = physical.GetProperty("region");
        Has(region, required: ["startLine"], allowed: ["startColumn", "endLine", "endColumn"]);
        Assert.All(region.EnumerateObject(), property => Assert.True(property.Value.GetInt32() >= 1));
        if (location.TryGetProperty("message", out var message))
        {
            IsMessage(message);
        }
    }

    private static void IsMessage(JsonElement message)
    {
        Has(message, required: ["text"], allowed: []);
        Assert.NotEqual("", message.GetProperty("text").GetString());
    }

    private static void Has(JsonElement element, string[] required, string[] allowed)
    {
        var names = element.EnumerateObject().Select(property => property.Name).ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.Empty(required.Except(names));
        Assert.Empty(names.Except(required).Except(allowed));
    }
}

using System.Text.Json.Nodes;
using Json.Schema;

namespace SiteGen.Tests.Tools;

public sealed class CompiledSchemaTests
{
    private static readonly CompiledSchema Ages =
        Of("""{"type": "object", "additionalProperties": {"$ref": "#/$defs/age"}, "$defs": {"age": {"type": "integer", "minimum": 0}}}""");

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"a": 1, "b": 2.0}""")]
    public void What_is_valid_has_no_problem(string value) => Assert.Empty(Ages.Problems(JsonNode.Parse(value)));

    [Theory]
    [InlineData("null", ": type: ")]
    [InlineData("""{"a": 1, "b": -1}""", "/b: minimum: ")]
    [InlineData("""{"a": 1.5}""", "/a: type: ")]
    public void A_problem_says_where_and_which_rule(string value, string beginning)
    {
        var problem = Assert.Single(Ages.Problems(JsonNode.Parse(value)));

        Assert.StartsWith(beginning, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"maxLenght": 1}""")]
    [InlineData("""{"properties": {"a": {"items": {"maxLenght": 1}}}}""")]
    [InlineData("""{"anyOf": [true, {"additionalProperties": {"maxLenght": 1}}]}""")]
    [InlineData("""{"propertyNames": {"maxLenght": 1}}""")]
    [InlineData("""{"$defs": {"a": {"maxLenght": 1}}}""")]
    [InlineData("""{"$schema": "https://json-schema.org/draft/2020-12/schema", "maxLenght": 1}""")]
    public void A_keyword_that_nobody_knows_is_refused_wherever_it_stands(string schema)
    {
        var refusal = Assert.Throws<NotSupportedException>(() => Of(schema));

        Assert.Equal("nobody knows the keyword maxLenght", refusal.Message);
    }

    [Theory]
    [InlineData("""{"maxLength": 1, "title": "A", "description": "B"}""")]
    [InlineData("""{"patternErrorMessage": "A", "defaultSnippets": [{"label": "A"}]}""")]
    [InlineData("""{"properties": {"maxLenght": true}, "required": ["maxLenght"], "enum": [{"maxLenght": 1}]}""")]
    public void Keywords_of_the_standard_and_of_yaml_editors_and_other_names_are_not(string schema) => _ = Of(schema);

    [Fact]
    public void A_reference_that_leads_nowhere_is_refused() => Assert.Throws<RefResolutionException>(() => Of("""{"$ref": "#/$defs/none"}""").Problems(null));

    private static CompiledSchema Of(string schema) => CompiledSchema.Of(JsonNode.Parse(schema)!.AsObject());
}

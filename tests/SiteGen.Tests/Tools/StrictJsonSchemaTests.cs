using System.Text.Json.Nodes;

namespace SiteGen.Tests.Tools;

public sealed class StrictJsonSchemaTests
{
    [Theory]
    [InlineData("""{"type": "string"}""", "\"a\"", "1")]
    [InlineData("""{"type": ["number", "object"]}""", "{}", "[]")]
    [InlineData("""{"type": "integer"}""", "2.0", "2.5")]
    [InlineData("""{"type": "boolean"}""", "false", "null")]
    [InlineData("""{"enum": ["a", 1]}""", "1", "\"1\"")]
    [InlineData("""{"const": "a"}""", "\"a\"", "\"b\"")]
    [InlineData("""{"anyOf": [{"type": "string"}, {"minimum": 3}]}""", "3", "2")]
    [InlineData("""{"oneOf": [{"type": "integer"}, {"minimum": 3}]}""", "2", "3")]
    [InlineData("""{"allOf": [{"type": "integer"}, {"minimum": 3}]}""", "3", "3.5")]
    [InlineData("""{"pattern": "^a+$"}""", "\"aa\"", "\"ba\"")]
    [InlineData("""{"minLength": 2}""", "\"ab\"", "\"😀\"")]
    [InlineData("""{"maximum": 3}""", "3", "3.1")]
    [InlineData("""{"minItems": 1}""", "[0]", "[]")]
    [InlineData("""{"minProperties": 1}""", """{"a": 0}""", "{}")]
    [InlineData("""{"items": {"type": "string"}}""", """["a"]""", """["a", 1]""")]
    [InlineData("""{"required": ["a"]}""", """{"a": null}""", """{"b": 1}""")]
    [InlineData("""{"properties": {"a": {"type": "string"}}}""", """{"a": "", "b": 1}""", """{"a": 1}""")]
    [InlineData("""{"properties": {"a": true}, "additionalProperties": false}""", """{"a": 1}""", """{"a": 1, "b": 1}""")]
    [InlineData("""{"additionalProperties": {"type": "string"}}""", """{"a": ""}""", """{"a": 1}""")]
    [InlineData("""{"propertyNames": {"pattern": "^a"}}""", """{"a": 1}""", """{"b": 1}""")]
    [InlineData("""{"$ref": "#/$defs/x", "$defs": {"x": {"type": "string"}}}""", "\"a\"", "1")]
    public void A_keyword_passes_what_is_valid_and_refuses_what_is_not(string schema, string valid, string invalid)
    {
        var rules = JsonNode.Parse(schema)!.AsObject();

        Assert.Empty(StrictJsonSchema.Problems(rules, JsonNode.Parse(valid)));
        Assert.NotEmpty(StrictJsonSchema.Problems(rules, JsonNode.Parse(invalid)));
    }

    [Fact]
    public void A_keyword_without_a_rule_is_not_passed_over() =>
        Assert.Throws<NotSupportedException>(() => StrictJsonSchema.Problems(new() { ["maxLength"] = 1 }, JsonValue.Create("a")));

    [Fact]
    public void Yaml_is_taken_as_yaml_editors_take_it()
    {
        var read = YamlAsJson.Read("a: 2023\nb: '2023'\nc: 2023-11\nd: true\ne: no\nf:\ng: [1.5, 2/3]\nh: >-\n  true\n");

        Assert.Equal("""{"a":2023,"b":"2023","c":"2023-11","d":true,"e":"no","f":null,"g":[1.5,"2/3"],"h":"true"}""", read!.ToJsonString());
    }
}

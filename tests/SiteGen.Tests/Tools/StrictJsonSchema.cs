using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Tools;

/// <summary>
/// The part of JSON Schema 2020-12 that the tool's own schemas use, each keyword by the sentence that the standard has for it. A keyword that is not here fails the test, so that nothing goes unread.
/// The package JsonSchema.Net did not restore on 2026-11-22 for want of JsonPointer.Net; once it does, it takes the place of this file.
/// </summary>
internal static class StrictJsonSchema
{
    private static readonly string[] Remarks = ["$schema", "$defs", "title", "description", "patternErrorMessage", "defaultSnippets"];

    /// <summary>Where the value breaks which keyword, as <c>/roles/0: required title</c>; nothing where it is valid.</summary>
    public static IReadOnlyList<string> Problems(JsonObject schema, JsonNode? value) => [.. Problems(schema, schema, value, "")];

    private static IEnumerable<string> Problems(JsonObject root, JsonNode schema, JsonNode? value, string at)
    {
        if (schema is JsonValue)
            return schema.GetValue<bool>() ? [] : [$"{at}: nothing may stand here"];

        var rules = schema.AsObject();
        return rules.SelectMany(rule => Problems(root, rules, rule.Key, rule.Value!, value, at));
    }

    private static IEnumerable<string> Problems(JsonObject root, JsonObject rules, string keyword, JsonNode rule, JsonNode? value, string at)
    {
        bool Holds(JsonNode branch) => !Problems(root, branch, value, at).Any();
        var broken = $"{at}: {keyword} {(rule is JsonValue ? rule.ToString() : "")}".TrimEnd();
        return keyword switch
        {
            _ when Remarks.Contains(keyword) => [],
            "$ref" => Problems(root, Resolve(root, rule.GetValue<string>()), value, at),
            "type" => (rule is JsonArray types ? types : [rule.DeepClone()]).Any(type => IsOf(type!.GetValue<string>(), value)) ? [] : [broken],
            "enum" => rule.AsArray().Any(one => JsonNode.DeepEquals(one, value)) ? [] : [broken],
            "const" => JsonNode.DeepEquals(rule, value) ? [] : [broken],
            "anyOf" => rule.AsArray().Any(branch => Holds(branch!)) ? [] : [broken],
            "oneOf" => rule.AsArray().Count(branch => Holds(branch!)) == 1 ? [] : [broken],
            "allOf" => rule.AsArray().SelectMany(branch => Problems(root, branch!, value, at)),
            "pattern" => value is not JsonValue text || text.GetValueKind() != JsonValueKind.String || Regex.IsMatch(text.GetValue<string>(), rule.GetValue<string>(), RegexOptions.NonBacktracking) ? [] : [broken],
            "minLength" => value is not JsonValue text || text.GetValueKind() != JsonValueKind.String || text.GetValue<string>().EnumerateRunes().Count() >= rule.GetValue<int>() ? [] : [broken],
            "minimum" => Number(value) is not { } number || number >= Number(rule) ? [] : [broken],
            "maximum" => Number(value) is not { } number || number <= Number(rule) ? [] : [broken],
            "minItems" => value is not JsonArray list || list.Count >= rule.GetValue<int>() ? [] : [broken],
            "minProperties" => value is not JsonObject map || map.Count >= rule.GetValue<int>() ? [] : [broken],
            "items" => value is JsonArray list ? list.SelectMany((item, i) => Problems(root, rule, item, string.Create(CultureInfo.InvariantCulture, $"{at}/{i}"))) : [],
            "required" => value is JsonObject map ? rule.AsArray().Select(key => key!.GetValue<string>()).Where(key => !map.ContainsKey(key)).Select(key => $"{at}: required {key}") : [],
            "propertyNames" => value is JsonObject map ? map.SelectMany(entry => Problems(root, rule, JsonValue.Create(entry.Key), $"{at}/{entry.Key}")) : [],
            "properties" => value is JsonObject map ? map.Where(entry => rule.AsObject().ContainsKey(entry.Key)).SelectMany(entry => Problems(root, rule[entry.Key]!, entry.Value, $"{at}/{entry.Key}")) : [],
            "additionalProperties" => value is JsonObject map
                ? map.Where(entry => rules["properties"]?.AsObject().ContainsKey(entry.Key) != true).SelectMany(entry => Problems(root, rule, entry.Value, $"{at}/{entry.Key}"))
                : [],
            _ => throw new NotSupportedException($"no rule is known for the keyword {keyword}"),
        };
    }

    private static JsonNode Resolve(JsonObject root, string reference)
    {
        Assert.StartsWith("#/", reference, StringComparison.Ordinal);
        return reference[2..].Split('/').Aggregate((JsonNode)root, (node, name) => node[name] ?? throw new KeyNotFoundException($"{reference} leads nowhere"));
    }

    private static bool IsOf(string type, JsonNode? value) => (type, value?.GetValueKind()) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) or ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => Number(value) is { } number && number == decimal.Truncate(number),
        _ => false,
    };

    private static decimal? Number(JsonNode? value) => value?.GetValueKind() == JsonValueKind.Number ? decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture) : null;
}

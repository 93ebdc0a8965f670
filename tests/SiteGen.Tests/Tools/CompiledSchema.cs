using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Json.Schema.Keywords;

namespace SiteGen.Tests.Tools;

/// <summary>
/// A JSON Schema, compiled once for as many values as a test has.
/// What nobody knows as a keyword is refused, where the standard passes it over: a keyword misspelt would hold nothing.
/// </summary>
internal sealed class CompiledSchema
{
    // What YAML editors know beside the standard.
    private static readonly string[] KnownToEditors = ["patternErrorMessage", "defaultSnippets"];

    private static readonly EvaluationOptions EachPlace = new() { OutputFormat = OutputFormat.List };

    private readonly JsonSchema _schema;

    private CompiledSchema(JsonSchema schema) => _schema = schema;

    public static CompiledSchema Of(JsonObject schema)
    {
        // A registry of its own: the common one would keep every schema until the run ends.
        var compiled = JsonSchema.Build(JsonSerializer.SerializeToElement(schema), new BuildOptions { Dialect = Dialect.Draft202012, SchemaRegistry = new() });
        var unknown = UnknownKeywords(compiled.Root).Distinct().ToList();
        return unknown.Count == 0 ? new(compiled) : throw new NotSupportedException($"nobody knows the keyword {string.Join(", ", unknown)}");
    }

    /// <summary>Where the value breaks which rule, as <c>/roles/0: required: …</c>; nothing where it is valid.</summary>
    public IReadOnlyList<string> Problems(JsonNode? value)
    {
        var result = _schema.Evaluate(JsonSerializer.SerializeToElement(value), EachPlace);
        return result.IsValid ? [] : [.. Failed(result).SelectMany(at => at.Errors ?? [], (at, error) => $"{at.InstanceLocation}: {error.Key}: {error.Value}")];
    }

    private static IEnumerable<EvaluationResults> Failed(EvaluationResults result) =>
        (result.Details ?? []).SelectMany(Failed).Prepend(result).Where(one => !one.IsValid);

    private static IEnumerable<string> UnknownKeywords(JsonSchemaNode node)
    {
        var known = node.Keywords.Where(keyword => keyword.Handler is not AnnotationKeyword).Select(keyword => keyword.Handler.Name);
        var written = node.Source.ValueKind == JsonValueKind.Object ? node.Source.EnumerateObject().Select(keyword => keyword.Name) : [];
        return [.. written.Except([.. known, .. KnownToEditors]), .. node.Keywords.SelectMany(keyword => keyword.Subschemas).SelectMany(UnknownKeywords)];
    }
}

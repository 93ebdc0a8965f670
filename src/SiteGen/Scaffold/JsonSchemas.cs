using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Load;
using SiteGen.Model;

namespace SiteGen.Scaffold;

/// <summary>Writes JSON Schemas (2020-12) of the files that editors write, made from the readers that load them: a key
/// that the loader asks for is in them, and no other.</summary>
internal sealed class JsonSchemas
{
    private const string Definitions = "$defs";

    // To be read by people, and never inside a page.
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    private static readonly MethodInfo WordReader = ValueShapes.Method(Values.Word<Speech>).GetGenericMethodDefinition();

    private static readonly KnownId ArticleItself = new("article", "the article itself");

    private readonly ImmutableArray<string> _languages;
    private readonly KnownIds _ids;
    private readonly JsonObject _shared = [];

    private JsonSchemas(ImmutableArray<string> languages, KnownIds ids) => (_languages, _ids) = (languages, ids);

    /// <param name="languages">Those of the site: texts may be given in each of them.</param>
    /// <param name="ids">What YAML editors suggest where an id is expected.</param>
    public static byte[] Write(Kind kind, ImmutableArray<string> languages, KnownIds ids) =>
        Encoding.UTF8.GetBytes(Of(kind, languages, ids).ToJsonString(Readable) + "\n");

    public static JsonObject Of(Kind kind, ImmutableArray<string> languages, KnownIds ids)
    {
        var schemas = new JsonSchemas(languages, ids);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = kind.Schema.What,
        };
        foreach (var (key, value) in schemas.Map(kind.Schema).ToList())
        {
            schema[key] = value?.DeepClone();
        }

        schema[Definitions] = new JsonObject(schemas._shared.OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => KeyValuePair.Create(entry.Key, entry.Value?.DeepClone())));
        return schema;
    }

    private JsonObject Map(Schema schema)
    {
        var keys = schema.Asked();
        var between = RulesBetweenKeys.Of(schema);
        var map = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(keys.Select(key => KeyValuePair.Create<string, JsonNode?>(key.Key, Value(schema, key)))),
            ["required"] = new JsonArray([.. keys.Where(key => key.IsRequired && between?.Keys.Contains(key.Key) != true).Select(key => (JsonNode)key.Key)]),
            ["additionalProperties"] = false,
        };
        if (between is not null)
        {
            map["allOf"] = between.Rules();
        }

        return map;
    }

    private JsonObject Value(Schema home, AskedKey key)
    {
        var value = new JsonObject { ["description"] = KeyGuide.Of(home, key.Key) };
        var one = One(key);
        if (key.IsList)
        {
            value["type"] = "array";
            value["items"] = one;
            value["minItems"] = 1;
            return value;
        }

        // What is said of the key goes before what is said of its type.
        foreach (var (name, part) in one.Where(entry => !value.ContainsKey(entry.Key)).ToList())
        {
            value[name] = part?.DeepClone();
        }

        return value;
    }

    private JsonObject One(AskedKey key)
    {
        var reader = key.Read.Method;
        if (key.Read.Target is Schema map)
        {
            return Shared(NameOf(map), () => Map(map));
        }

        if (reader.IsGenericMethod && reader.GetGenericMethodDefinition() == WordReader)
        {
            return new() { ["enum"] = new JsonArray([.. EnumWords.Of(reader.GetGenericArguments()[0]).Select(word => (JsonNode)word)]) };
        }

        if (ValueShapes.Of(reader) is var (name, shape))
        {
            return Shared(name, shape);
        }

        return reader switch
        {
            _ when reader == ValueShapes.Method(Values.LocalText) => LocalText(),
            _ when reader == ValueShapes.Method(Values.LocalName) => Shared("name-by-language", () => ValueShapes.ByLanguage(_languages, ValueShapes.Name)),
            _ when reader == ValueShapes.Method(Values.Id) => Reference(key.Key),
            _ when reader == ValueShapes.Method(Values.OneOrMoreIds) => OneOrMoreIds(key.Key),
            _ when reader == ValueShapes.Method(ReadsReader.Read) => Shared("reads", Reads),
            _ when reader == ValueShapes.Method(VoiceReader.Read) => Shared("speaker", Voice),
            _ when reader == ValueShapes.Method(SiteReader.Sides) => Shared("sides", Sides),
            _ when reader == ValueShapes.Method(PublishReader.Read) => Shared("publish", Publish),
            _ when reader == ValueShapes.Method(FactReader.AliasOrText) => TextOr(FactReader.Alias, "name", ValueShapes.Name),
            _ when reader == ValueShapes.Method(PersonReader.LinkOrUrl) =>
                TextOr(PersonReader.WebLink, "address", ValueShapes.Of(ValueShapes.Method(Values.Url))!.Value.Shape),
            _ => throw new InvalidOperationException($"no schema says what {reader.DeclaringType?.Name}.{reader.Name} reads"),
        };
    }

    private JsonObject LocalText() => Shared("text-by-language", () => ValueShapes.ByLanguage(_languages, ValueShapes.Text));

    private JsonObject Reference(string key) => _ids.For(key) is var (group, ids) ? Shared(group, () => ValueShapes.Reference(ids)) : [];

    private JsonObject OneOrMoreIds(string key) =>
        _ids.For(key) is var (group, ids) ? Shared($"{group}s", () => ValueShapes.Reference(ids, Reference(key))) : [];

    private JsonObject Reads() => new()
    {
        ["type"] = "object",
        ["minProperties"] = 1,
        ["additionalProperties"] = new JsonObject
        {
            ["anyOf"] = new JsonArray(Shared("date", ValueShapes.Of(ValueShapes.Method(DateValue.Read))!.Value.Shape), OneOrMoreIds("reads")),
        },
    };

    private JsonObject Voice() => new()
    {
        ["anyOf"] = new JsonArray(
            Shared("article-or-speaker-ids", () => ValueShapes.Reference([ArticleItself, .. _ids.Speakers], Reference("via"))),
            Shared(NameOf(VoiceReader.Unnamed), () => Map(VoiceReader.Unnamed))),
    };

    private JsonObject Sides() => new()
    {
        ["type"] = "object",
        ["minProperties"] = 1,
        ["propertyNames"] = new JsonObject { ["pattern"] = ValueShapes.NewId },
        ["additionalProperties"] = LocalText(),
    };

    private JsonObject Publish() => new()
    {
        ["type"] = "object",
        ["minProperties"] = 1,
        ["propertyNames"] = new JsonObject { ["pattern"] = ValueShapes.NewId },
        ["additionalProperties"] = new JsonObject
        {
            ["oneOf"] = new JsonArray([.. PublishReader.Kinds.Select(each =>
            (JsonNode)Shared(NameOf(each.Schema), () => Target(each.Kind, each.Schema)))])
        },
    };

    private JsonObject Target(TargetKind kind, Schema schema)
    {
        var map = Map(schema);
        map["properties"]!["kind"] = new JsonObject { ["const"] = EnumWords.Kebab(kind.ToString()) };
        return map;
    }

    private JsonObject TextOr(Schema map, string name, Func<JsonObject> shape) =>
        new() { ["anyOf"] = new JsonArray(Shared(name, shape), Shared(NameOf(map), () => Map(map))) };

    // Written once, and referred to wherever it may stand.
    private JsonObject Shared(string name, Func<JsonObject> shape)
    {
        if (!_shared.ContainsKey(name))
        {
            _shared[name] = new JsonObject();
            _shared[name] = shape();
        }

        return new() { ["$ref"] = $"#/{Definitions}/{name}" };
    }

    // "a piece of evidence" → piece-of-evidence
    private static string NameOf(Schema schema) => string.Join('-', schema.What.Split(' ').SkipWhile(word => word is "a" or "an"));
}

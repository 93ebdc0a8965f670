using System.Reflection;
using System.Text.Json.Nodes;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Scaffold;

/// <summary>
/// What each reader of a single value takes, said in JSON Schema. YAML editors take <c>2023</c> for a number where
/// the tool reads text, so texts and dates may be numbers too.
/// Beside the standard's words there are two that YAML editors know and validators pass over: <c>patternErrorMessage</c> and <c>defaultSnippets</c>. What a
/// schema can't say (that a day exists, that an id leads somewhere, that a quote is found) is left to <c>check</c>.
/// </summary>
internal static class ValueShapes
{
    private const string Day = "(0[1-9]|[12][0-9]|3[01])";
    private const string Month = "(0[1-9]|1[0-2])";
    private const string OneDate = $"([0-9]{{4}}(-({Month}(-({Day}|XX))?|2[1-4]|XX(-XX)?))?|[0-9]{{3}}X|[0-9]{{2}}XX)[~?%]?";

    public const string Date = $@"^({OneDate}|{OneDate}/({OneDate}|\.\.)?|(\.\.)?/{OneDate})$";
    public const string Id = "^[a-z0-9_-]+$";
    public const string NewId = "^[a-z0-9-]+$";

    private static readonly Dictionary<MethodInfo, (string Name, Func<JsonObject> Shape)> Shapes = new()
    {
        [Method(Values.Exact)] = ("text", Text),
        [Method(Values.Text)] = ("text", Text),
        [Method(Values.Name)] = ("name", Name),
        [Method(Values.NewId)] = ("new-id", () => Pattern(NewId, "Write small letters a to z, digits and hyphens.")),
        [Method(Values.YesNo)] = ("yes-or-no", () => new() { ["type"] = "boolean" }),
        [Method(Values.BaseUrl)] = ("address", () => Pattern("""^[hH][tT][tT][pP][sS]?://[^\s?#@/"<>\\^`{|}]+(/[^\s?#"<>\\^`{|}]*)?$""",
            "Write the whole address of the site's folder, beginning with https://, without ? and #.")),
        [Method(Values.Url)] = ("address", () => Pattern(@"^[hH][tT][tT][pP][sS]?://\S+$", "Write the whole address, beginning with https://.")),
        [Method(DateValue.Read)] = ("date", () => new()
        {
            ["type"] = Either("string", "integer"),
            ["pattern"] = Date,
            ["patternErrorMessage"] =
                "Write a date as 2023-11-06, 2023-11 or 2023; from/to as 2023-11-06/2023-11-12; with ~ at the end for about; 2023-21 to 2023-24 are spring "
                    + "to winter.",
            ["minimum"] = 1000,
            ["maximum"] = 9999,
        }),
        [Method(NumberValue.Read)] = ("number", () => new()
        {
            ["type"] = Either("number", "string"),
            ["pattern"] = @"^-?[0-9]+(\.[0-9]+|/0*[1-9][0-9]*| (in|of) 0*[1-9][0-9]*)?$",
            ["patternErrorMessage"] = "Write digits alone: 5200, 1.5 or 2/3; a ratio as 1 in 8 or 14 of 62.",
        }),
        [Method(TargetValues.Folder)] = ("text", Text),
        [Method(TargetValues.Branch)] = ("branch", () => Pattern(TargetValues.BranchPattern, "Write the name of a branch, such as gh-pages.")),
        [Method(TargetValues.Remote)] = ("remote", () => Pattern(TargetValues.RemotePattern, "Write the name of a remote, such as origin, or an address.")),
        [Method(TargetValues.Host)] = ("host", () => Pattern(TargetValues.HostPattern, "Write the name of a host alone, such as facts.example.org.")),
        [Method(TargetValues.StoreName)] = ("store-name", () => Pattern(TargetValues.StoreNamePattern, "Write letters, digits, dots and hyphens.")),
        [Method(TargetValues.Prefix)] = ("prefix", () => Pattern("^[^/]+(/[^/]+)*/?$", "Write folders with slashes between them and none before them.")),
        [Method(ArticleReader.Language)] = ("language",
            () => Pattern("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "Write the short name of a language, such as vi, en or zh-Hant.")),
        [Method(ArticleReader.Sha256)] = ("sha256", () => Pattern("^[0-9a-f]{64}$", "Write the 64 characters, 0 to 9 and a to f, that sha256sum prints.")),
    };

    /// <summary>The name and shape of a value that stands for itself; null where it depends on the site or holds other values.</summary>
    public static (string Name, Func<JsonObject> Shape)? Of(MethodInfo reader) => Shapes.TryGetValue(reader, out var shape) ? shape : null;

    public static JsonObject Text() => new() { ["type"] = Either("string", "number"), ["minLength"] = 1 };

    public static JsonObject Name()
    {
        var shape = Text();
        shape["maxLength"] = Values.LongestName;
        return shape;
    }

    /// <summary>A text or a name, or one for each language.</summary>
    public static JsonObject ByLanguage(IEnumerable<string> languages, Func<JsonObject> one)
    {
        var shape = one();
        shape["type"] = Either("string", "number", "object");
        shape["properties"] = new JsonObject(languages.Select(language => KeyValuePair.Create<string, JsonNode?>(language, one())));
        shape["additionalProperties"] = false;
        shape["minProperties"] = 1;
        return shape;
    }

    /// <summary>Whether a reader takes one value, or a map of them by language.</summary>
    public static bool IsByLanguage(MethodInfo reader) => reader == Method(Values.LocalText) || reader == Method(Values.LocalName);

    /// <summary>One id, or a list of them where there is a shape for its items.</summary>
    /// <param name="suggested">What YAML editors offer, with what each stands for; another id is none the less right.</param>
    public static JsonObject Reference(IReadOnlyList<KnownId> suggested, JsonObject? item = null)
    {
        var shape = Pattern(Id, "Write an id: the name of a file without its ending.");
        if (item is not null)
        {
            shape["type"] = Either("string", "array");
            shape["items"] = item;
            shape["minItems"] = 1;
        }

        if (suggested.Count > 0)
        {
            shape["defaultSnippets"] = new JsonArray([.. suggested.Select(known =>
                new JsonObject { ["label"] = known.Id, ["description"] = known.Name, ["body"] = known.Id })]);
        }

        return shape;
    }

    public static JsonArray Either(params ReadOnlySpan<string> types) => new([.. types.ToArray().Select(type => (JsonNode)type)]);

    public static MethodInfo Method<T>(ValueReader<T> read)
        where T : class => read.Method;

    // What editors say instead of showing the pattern.
    private static JsonObject Pattern(string pattern, string mend) => new() { ["type"] = "string", ["pattern"] = pattern, ["patternErrorMessage"] = mend };

    private static MethodInfo Method(ValueReader<Located<string>> read) => read.Method;

    private static MethodInfo Method(ValueReader<Located<bool>> read) => read.Method;

    private static MethodInfo Method(ValueReader<Located<EdtfDate>> read) => read.Method;

    private static MethodInfo Method(ValueReader<Located<Rational>> read) => read.Method;
}

using System.Text.Json.Nodes;
using SiteGen.Load;

namespace SiteGen.Scaffold;

/// <summary>Keys of a map that depend on each other, so that none of them is simply required.</summary>
/// <param name="Keys">Those that are not required by themselves.</param>
internal sealed record RulesBetweenKeys(string[] Keys, Func<JsonArray> Rules)
{
    private static readonly RulesBetweenKeys OfObservation = new(["value", "range"], () =>
        new JsonArray(new JsonObject { ["oneOf"] = new JsonArray(Requires("value"), Requires("range")) }));

    public static RulesBetweenKeys? Of(Schema schema) => schema == StatisticReader.Observation ? OfObservation : null;

    private static JsonObject Requires(string key) => new() { ["required"] = new JsonArray(key) };
}

using System.Globalization;
using System.Text.Json;

namespace SiteGen.Verification;

/// <summary>Reads JSON that somebody may have changed: what is not there, or is something else, is null.</summary>
internal static class JsonReading
{
    public static JsonElement? Get(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element;
    }

    public static string? String(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.Get(path) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The texts of a list.</summary>
    public static IEnumerable<string> Strings(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.Items(path).Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!);

    /// <summary>The number at the end of a name such as <c>line-7</c>.</summary>
    public static int? NumberAfter(this string name, string beginning) =>
        name.StartsWith(beginning, StringComparison.Ordinal)
            && int.TryParse(name.AsSpan(beginning.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>−1 where there is no such number.</summary>
    public static int Int(this JsonElement element, string name) =>
        element.Get(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : -1;

    public static IEnumerable<JsonElement> Items(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.Get(path) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    /// <summary>A text in a language, else in the first that it has.</summary>
    public static string? Best(this JsonElement element, string name, string language) =>
        element.String(name, language)
        ?? (element.Get(name) is { ValueKind: JsonValueKind.Object } texts
            && texts.EnumerateObject().FirstOrDefault() is { Value.ValueKind: JsonValueKind.String } first ? first.Value.GetString() : null);
}

using System.Text.Json;
using System.Text.RegularExpressions;

namespace SiteGen.Verification;

/// <summary>The names, titles and other texts of the editors, in every language, by the numbers in them.</summary>
internal sealed partial class PublishedNames(IEnumerable<JsonElement> owners)
{
    private readonly Lazy<ILookup<string, string>> _byDigits = new(() => owners
        .SelectMany(TextsIn)
        .Distinct(StringComparer.Ordinal)
        .SelectMany(text => DigitsIn(text).Distinct(StringComparer.Ordinal).Select(digits => (digits, text)))
        .ToLookup(pair => pair.digits, pair => pair.text, StringComparer.Ordinal));

    /// <summary>Whether a name holds words, in which a number stands.</summary>
    public bool Hold(string words) =>
        DigitsIn(words).FirstOrDefault() is { } digits && _byDigits.Value[digits].Any(text => text.Contains(words, StringComparison.Ordinal));

    private static IEnumerable<string> DigitsIn(string text) => Digits().Matches(text).Select(match => match.Value);

    private static IEnumerable<string> TextsIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TextsIn),
        JsonValueKind.Object => element.EnumerateObject().Where(member =>
            member.Name is not ("words" or "quote" or "prefix" or "suffix" or "value" or "min" or "max")).SelectMany(member => TextsIn(member.Value)),
        _ => [],
    };

    [GeneratedRegex("[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>Holds the patterns of a project's interface words to those of the tool: what a page fills in, each of them prints
/// once, and none adds a digit to a number or a date.</summary>
internal static partial class PatternRule
{
    private const string OneForm = ".one";
    private const string Decimal = "number.decimal";
    private const string Group = "number.group";

    private static readonly string[] OfNumbersAndDates = ["number.", "qualifier.", "date.day", "date.month", "date.year", "date.interval", "date.from",
        "date.until", "date.approximate", "date.uncertain", "date.season."];

    private static readonly string[] DecimalSigns = [".", ",", "٫", "·"];

    private static readonly string[] GroupSigns = ["", ".", ",", "'", "’", " ", "\u00A0", "\u202F", "٬", "·"];

    // What must not be said by one word: which month it is, how exact a number is, and how large.
    private static readonly string[] Distinct = ["date.months.", "date.season.", "qualifier.", "number.scale."];

    /// <param name="own">The project's words.</param>
    /// <param name="merged">With those of the tool below them.</param>
    /// <param name="shipped">The words of each language that ships with the tool.</param>
    public static void Check(UiWords own, UiWords merged, IReadOnlyCollection<UiWords> shipped, List<Diagnostic> problems)
    {
        foreach (var (key, word) in own.Words.OrderBy(entry => entry.Value.At.Span.Start))
        {
            var patterns = shipped.Select(words => words.Words.GetValueOrDefault(key) ?? words.Words.GetValueOrDefault(OtherForm(key)))
                .OfType<Located<string>>()
                .Select(pattern => NamesIn(pattern.Value))
                .ToList();
            var isFitting = patterns.Count == 0
                || patterns.Exists(names => Fits(NamesIn(word.Value), names, mayMiss: key.EndsWith(OneForm, StringComparison.Ordinal)));
            if (!isFitting)
            {
                problems.Add(SchemaMessages.PatternNames(word, key, patterns[0]));
            }
            else if (SignProblem(key, word.Value) is { } help)
            {
                problems.Add(SchemaMessages.PatternSigns(word, key, help));
            }
        }

        if (Sign(merged, Decimal)?.Value == Sign(merged, Group)?.Value && (Sign(own, Decimal) ?? Sign(own, Group)) is { } sign)
        {
            problems.Add(SchemaMessages.PatternSigns(sign, Sign(own, Decimal) is null ? Group : Decimal, $"{Decimal} and {Group} must be two signs"));
        }

        foreach (var (key, word) in own.Words.Where(entry => Array.Exists(Distinct, prefix => entry.Key.StartsWith(prefix, StringComparison.Ordinal)))
            .OrderBy(entry => entry.Value.At.Span.Start))
        {
            var group = key[..(key.LastIndexOf('.') + 1)];
            if (merged.Words.FirstOrDefault(other => other.Key != key
                && other.Key.StartsWith(group, StringComparison.Ordinal)
                && other.Value.Value.Trim() == word.Value.Trim()) is { Key: { } same })
            {
                problems.Add(SchemaMessages.PatternSigns(word, key, $"{same} says the same, and means something else"));
            }
        }
    }

    private static Located<string>? Sign(UiWords words, string key) => words.Words.GetValueOrDefault(key);

    // A month may be named or numbered.
    private static ImmutableArray<string> NamesIn(string pattern) => [.. Placeholder()
        .Matches(pattern)
        .Select(match => match.Groups["name"].Value == "M" ? "month" : match.Groups["name"].Value)
        .Order(StringComparer.Ordinal)];

    private static bool Fits(ImmutableArray<string> own, ImmutableArray<string> shipped, bool mayMiss) =>
        own.SequenceEqual(shipped) || (mayMiss && own.Distinct(StringComparer.Ordinal).Count() == own.Length && own.All(shipped.Contains));

    private static string? SignProblem(string key, string value) => key switch
    {
        Decimal when !DecimalSigns.Contains(value) => "it is a full stop or a comma",
        Group when !GroupSigns.Contains(value) => "it is a full stop, a comma, a space, an apostrophe or nothing",
        Decimal or Group => null,
        _ when Array.Exists(OfNumbersAndDates, prefix => key == prefix || (prefix[^1] == '.' && key.StartsWith(prefix, StringComparison.Ordinal)))
            && value.Any(char.IsNumber) => "a digit of its own would be read as one of the number's or the date's",
        _ => null,
    };

    private static string OtherForm(string key) => $"{key[..(key.LastIndexOf('.') + 1)]}other";

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}

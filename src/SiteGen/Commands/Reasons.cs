using System.Collections.Immutable;
using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Edit;

namespace SiteGen.Commands;

/// <summary>Why a published value changes: <c>--why</c> in the language of the value, <c>--why.en</c> in a language that is named.</summary>
internal sealed class Reasons
{
    private const string Option = "--why";
    private const string Named = Option + ".";

    private readonly ImmutableArray<(string Language, string Text)> _byLanguage;

    // Without a language, where the call names none.
    private readonly string? _plain;

    private Reasons(string? plain, ImmutableArray<(string Language, string Text)> byLanguage) => (_plain, _byLanguage) = (plain, byLanguage);

    public bool AreMissing => _plain is null && _byLanguage.IsEmpty;

    public IEnumerable<string> Texts => [.. _byLanguage.Select(reason => reason.Text), _plain ?? ""];

    /// <summary>The options of a call. Which languages there are only the project knows, so they are taken from the call itself.</summary>
    public static ImmutableArray<Option<string?>> OptionsIn(IEnumerable<string> call) =>
    [
        new(Option)
        {
            HelpName = "TEXT",
            Description =
                "What was wrong, in the language of KEY (title.en: English); in another one, or where KEY names none, --why.en TEXT, --why.vi TEXT … A "
                + "correction with today's date is added to the fact, which readers see. "
                + $"Needed where a value of a fact changes that is there already, for every key but {string.Join(", ", Published.Exceptions)}.",
        },
        .. call.TakeWhile(word => word != "--")
            .Where(word => word.StartsWith(Named, StringComparison.Ordinal))
            .Select(word => word.Split('=')[0])
            .Distinct(StringComparer.Ordinal)
            .Select(name => new Option<string?>(name) { HelpName = "TEXT", Description = "What was wrong, in this language.", Hidden = true }),
    ];

    public static Reasons Of(ParseResult parsed, IEnumerable<Option<string?>> options)
    {
        var given = options.Select(option => (option.Name, Text: parsed.GetValue(option)?.Trim() ?? "")).Where(option => option.Text.Length > 0).ToList();
        return new(
            given.Find(option => option.Name == Option).Text,
            [.. given.Where(option => option.Name != Option).Select(option => (option.Name[Named.Length..], option.Text))]);
    }

    /// <summary>What to add to a call that gives no reason.</summary>
    /// <param name="language">Of the value; null where it has none.</param>
    public static string Asked(string? language, IReadOnlyList<string> languages) =>
        language is null && languages.Count > 1 ? string.Join(" or ", languages.Select(one => $"{Named}{one} \"…\"")) : $"{Option} \"…\"";

    /// <summary>The line or lines of YAML.</summary>
    /// <param name="language">Of the value that changes; null where it has none.</param>
    /// <param name="languages">Of the site.</param>
    /// <exception cref="InputOutputException">Where the language of a reason is not one of the site, or nobody knows it.</exception>
    public string Yaml(string? language, IReadOnlyList<string> languages)
    {
        if (_byLanguage.Select(reason => reason.Language).FirstOrDefault(one => !languages.Contains(one)) is { } unknown)
        {
            throw new InputOutputException($"{Named}{unknown} names no language of this site", $"its languages are {string.Join(", ", languages)}");
        }

        if (_plain is null)
        {
            return Lines(_byLanguage, languages);
        }

        if (languages.Count < 2)
        {
            return ScalarText.Line("why", _plain);
        }

        if (language is null)
        {
            throw new InputOutputException("nothing says in which language the reason is, since the value is in none",
                $"write {Asked(language, languages)} in place of {Option}");
        }

        return _byLanguage.Any(reason => reason.Language == language)
            ? throw new InputOutputException($"{Option} and {Named}{language} both give the reason in one language", "give one of them")
            : Lines([(language, _plain), .. _byLanguage], languages);
    }

    private static string Lines(IEnumerable<(string Language, string Text)> reasons, IReadOnlyList<string> languages) =>
        "why:\n" + string.Join('\n', reasons.OrderBy(reason => Position(languages, reason.Language))
            .Select(reason => Extent.Indented(ScalarText.Line(reason.Language, reason.Text), 2)));

    private static int Position(IReadOnlyList<string> languages, string language) => languages.Index().First(one => one.Item == language).Index;
}

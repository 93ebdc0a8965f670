using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Render.Templates;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>Finds at load the interface words that a page would miss, and those of the project that no page has a use for.</summary>
internal static class WordingCheck
{
    /// <summary>The words that <see cref="Render.Wording"/> itself uses.</summary>
    public static ImmutableArray<string> OwnKeys { get; } =
    [
        "number.decimal", "number.group", "number.range", "number.unit", "number.dated", "number.reported-on", "number.money",
        .. AmountWording.ScaleKeys,
        .. Enum.GetValues<RatioWord>().Select(Wording.KeyOf),
        .. Enum.GetValues<Qualifier>().Select(Wording.KeyOf),
        "date.day", "date.month", "date.year", "date.interval", "date.from", "date.until", "date.approximate", "date.uncertain",
        .. Enumerable.Range(21, 4).Select(season => $"date.season.{season}"),
        .. Enumerable.Range(1, 12).Select(month => $"date.months.{month}"),
    ];

    /// <param name="ui">By language: every language of the site.</param>
    /// <param name="codeKeys">The keys that the code of the pages looks up, beside <see cref="OwnKeys"/>.</param>
    /// <param name="templateWords">The words of <see cref="TemplateSet.Words"/>.</param>
    public static void Check(IReadOnlyDictionary<string, UiWords> ui, IEnumerable<string> codeKeys, IReadOnlyCollection<Located<string>> templateWords,
        DiagnosticBag diagnostics)
    {
        var needed = OwnKeys.Concat(codeKeys).ToHashSet(StringComparer.Ordinal);
        foreach (var word in templateWords)
        {
            if (ui.Values.Any(words => words.Words.ContainsKey(word.Value)))
            {
                needed.Add(word.Value);
            }
            else
            {
                diagnostics.Add(TemplateMessages.UnknownWord(word, ui.Values.SelectMany(words => words.Words.Keys)));
            }
        }

        // Which words a template prints that cannot be read, or that no page uses, nobody knows.
        var isKnown = !diagnostics.Has(TemplateMessages.IsOfTemplates);
        foreach (var word in ui.Values.SelectMany(words => words.Own).Where(word => isKnown && !needed.Contains(word.Value)))
        {
            diagnostics.Add(TemplateMessages.UnusedWord(word, needed));
        }

        foreach (var words in ui.Values.OrderBy(words => words.Language, StringComparer.Ordinal))
        {
            var file = new SourceText($"content/ui/{words.Language}.yaml", "");
            var missing = needed.Where(key => !words.Words.ContainsKey(key)).Order(StringComparer.Ordinal).ToList();
            if (missing.Count > 0)
            {
                diagnostics.Add(TemplateMessages.MissingWords(file, words.Language, missing));
            }
        }
    }
}

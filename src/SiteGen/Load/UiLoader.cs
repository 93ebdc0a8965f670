using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>Brings together the interface words of the project and those that ship with the tool.</summary>
internal static class UiLoader
{
    private static readonly string[] PluralForms = [".zero", ".one", ".two", ".few", ".many"];

    /// <param name="own">The files of <c>content/ui/</c>.</param>
    /// <param name="shipped">With <c>vi.yaml</c>, <c>en.yaml</c>: together they name every word that there is.</param>
    public static ImmutableDictionary<string, UiWords> Load(IReadOnlyList<ProjectFile> own, FileTree shipped, Site site, List<Diagnostic> problems)
    {
        var languages = site.Languages.Select(language => language.Value).ToList();
        var tools = ReadAll(Shipped(shipped), problems);
        var ours = ReadAll(own, problems);
        foreach (var file in own.Where(file => file.Ending == ".yaml" && !languages.Contains(file.Name)))
        {
            problems.Add(FileMessages.UiLanguage(file, languages));
        }

        var keys = tools.Values.SelectMany(words => words.Words.Keys).ToHashSet(StringComparer.Ordinal);
        var merged = ImmutableDictionary.CreateBuilder<string, UiWords>();
        foreach (var language in site.Languages)
        {
            var mine = ours.GetValueOrDefault(language.Value);
            var words = UiReader.Merge(mine, tools.GetValueOrDefault(language.Value), language.Value);
            Compare(words, keys, language, problems);
            if (mine is not null)
            {
                PatternRule.Check(mine, words, tools.Values, problems);
            }

            merged[language.Value] = words with { Own = OwnWords(mine ?? words, keys) };
        }

        return merged.ToImmutable();
    }

    /// <summary>The words of a language that ships with the tool, whatever a project says.</summary>
    public static UiWords ShippedWords(string language, FileTree shipped) => ReadAll(Shipped(shipped), [])[language];

    private static void Compare(UiWords words, HashSet<string> keys, Located<string> language, List<Diagnostic> problems)
    {
        var missing = keys.Where(key => !words.Words.ContainsKey(key) && !IsPluralForm(key)).Order(StringComparer.Ordinal).ToList();
        if (keys.Count > 0 && words.Alphabet.IsEmpty)
        {
            missing.Add("alphabet");
        }

        if (missing.Count > 0)
        {
            problems.Add(FileMessages.WordsMissing(language.At, language.Value, missing));
        }
    }

    private static ImmutableArray<Located<string>> OwnWords(UiWords words, HashSet<string> keys) =>
    [
        .. words.Words.Where(entry => keys.Count > 0 && !keys.Contains(entry.Key) && !IsPluralForm(entry.Key))
            .Select(entry => new Located<string>(entry.Key, entry.Value.At))
            .OrderBy(word => word.Value, StringComparer.Ordinal),
    ];

    // How many forms a number word has differs from language to language; "other" is in all.
    private static bool IsPluralForm(string key) => PluralForms.Any(form => key.EndsWith(form, StringComparison.Ordinal));

    private static Dictionary<string, UiWords> ReadAll(IEnumerable<ProjectFile> files, List<Diagnostic> problems)
    {
        var all = new Dictionary<string, UiWords>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (file.Ending != ".yaml")
            {
                problems.Add(FileMessages.WrongEnding(file, ".yaml", isThere: false));
            }
            else if (FileReader.Read(file, FileReader.LargestYaml, problems) is var (text, _)
                && YamlReader.Read(text, TextSpan.Whole(text.Text), problems) is { } map)
            {
                all[file.Name] = UiReader.Read(map, file.Name, problems);
            }
        }

        return all;
    }

    private static IEnumerable<ProjectFile> Shipped(FileTree tree) => tree.NamesIn("")
        .Where(name => name.EndsWith(".yaml", StringComparison.Ordinal))
        .Select(tree.File)
        .Select(file => new ProjectFile($"ui/{file.Path}", file.FullPath, file.Length) { Content = file.Content });
}

using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Edit;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Commands;

/// <summary>Puts a value where <c>set</c> finds none yet: a key in the order of its kind, a language, or an item at the end of a list of texts.</summary>
internal static class SetInsert
{
    /// <param name="key">The way to a value that is not there.</param>
    /// <param name="languages">Of the site.</param>
    public static TextEdit Of(YamlFile file, string key, string value, IReadOnlyList<string> languages)
    {
        var (path, node) = YamlPath.Deepest(file.Root, key);
        var missing = path.Length == 0 ? key : key[(path.Length + 1)..];
        return node switch
        {
            YamlMap map => IntoMap(file, map, path, path.EndsWith("reads", StringComparison.Ordinal) ? [missing] : missing.Split('.'), value, languages),
            YamlList list => IntoList(file, list, path, missing, value),
            _ => throw new InputOutputException($"{path} is one text, not one for each language",
                $"set {path}; to give it in several languages, edit {file.Text.Path} by hand"),
        };
    }

    private static TextEdit IntoMap(YamlFile file, YamlMap map, string path, string[] keys, string value, IReadOnlyList<string> languages)
    {
        var name = keys[0];
        var present = map.Entries.Select(entry => entry.Key.Value).ToList();
        IReadOnlyList<AskedKey> known = AreLanguages(present, languages) ? [] : Schemas.Like(present);
        var areWords = path.EndsWith("reads", StringComparison.Ordinal);
        var order = areWords ? present : KeysOf(known, languages);
        if (!areWords && !order.Contains(name))
        {
            throw Unknown(file, map, path, keys, order);
        }

        if (known.FirstOrDefault(asked => asked.Key == name).IsList && keys is not [_, "1"])
        {
            throw new InputOutputException($"{name} is a list", keys.Length == 1
                ? $"set {string.Join('.', [.. path.Split('.', StringSplitOptions.RemoveEmptyEntries), name, "1"])} for its first item"
                : $"items with keys are added by hand in {file.Text.Path}, or on the desk of sitegen serve");
        }

        if (Extent.IsInBrackets(map) && keys.Length > 1)
        {
            throw new InputOutputException($"{path} stands in brackets on one line", $"edit {file.Text.Path} by hand");
        }

        var before = order.TakeWhile(other => other != name).Reverse().FirstOrDefault(present.Contains);
        if (Extent.IsInBrackets(map))
        {
            return MapEdit.Insert(map, name, value);
        }

        var lines = IsDateOrNumber(known, keys) ? $"{name}: {value}" : Lines(keys, value);
        return MapEdit.InsertYaml(map, lines, before is null ? null : map.Find(before));
    }

    private static IReadOnlyList<string> KeysOf(IReadOnlyList<AskedKey> known, IReadOnlyList<string> languages) =>
        known.Count == 0 ? languages : [.. known.Select(asked => asked.Key)];

    private static TextEdit IntoList(YamlFile file, YamlList list, string path, string missing, string value)
    {
        var next = (list.Items.Length + 1).ToString(CultureInfo.InvariantCulture);
        if (missing != next || list.Items.Any(item => item is not YamlScalar))
        {
            var isTexts = list.Items.All(item => item is YamlScalar);
            throw new InputOutputException(
                $"{path} has no {missing}",
                isTexts
                    ? $"it has {list.Items.Length} items; {path}.{next} adds one"
                    : $"{SetTarget.Below(list, path)}; an item with keys is added by hand, or on the desk of sitegen serve");
        }

        var parent = path.LastIndexOf('.') is >= 0 and var dot ? path[..dot] : "";
        if (YamlPath.Find(file.Root, parent) is YamlMap map
            && ListEdit.AppendText(map, path[(parent.Length == 0 ? 0 : parent.Length + 1)..], value) is { } edit)
        {
            return edit;
        }

        throw new InputOutputException($"nothing can be added to {path}", $"edit {file.Text.Path} by hand");
    }

    private static string Lines(ReadOnlySpan<string> keys, string value) => keys switch
    {
        [var last] => ScalarText.Line(last, value),
        [var list, "1"] => $"{ScalarText.Of(list)}:\n  - {ScalarText.Of(value)}",
        [var first, .. var rest] => $"{ScalarText.Of(first)}:\n{Extent.Indented(Lines(rest, value), 2)}",
        _ => "",
    };

    // These stand without quotation marks.
    private static bool IsDateOrNumber(IReadOnlyList<AskedKey> known, string[] keys) =>
        keys is [var name] && known.FirstOrDefault(asked => asked.Key == name).Read is ValueReader<Located<EdtfDate>> or ValueReader<Located<Figure>>
            or ValueReader<Located<bool>>;

    private static bool AreLanguages(List<string> keys, IReadOnlyList<string> languages) => keys.Count > 0 && keys.TrueForAll(languages.Contains);

    private static InputOutputException Unknown(YamlFile file, YamlMap map, string path, string[] keys, IReadOnlyList<string> order)
    {
        var rest = string.Concat(keys.Skip(1).Select(key => $".{key}"));
        var before = path.Length == 0 ? "" : path + ".";
        var whole = before + keys[0] + rest;
        var closest = Closest.To(whole, ScalarAt.AllIn(file.Root).Select(at => at.Path))
            ?? (Closest.To(keys[0], order) is { } meant ? before + meant + rest : null);
        return new($"there is no {whole} in {file.Text.Path}",
            closest is not null ? $"did you mean {closest}? {SetTarget.Below(map, path)}" : SetTarget.Below(map, path));
    }
}

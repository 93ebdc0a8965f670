using SiteGen.Diagnostics;
using SiteGen.Edit;
using SiteGen.Load;
using SiteGen.Text;
using SiteGen.Write;

namespace SiteGen.Commands;

/// <summary>Finds the file and the value that <c>set</c> is to change, or says what may have been meant.</summary>
internal static class SetTarget
{
    private const int MostKeys = 12;

    /// <summary>The file of a fact, relative to the project.</summary>
    public static string FileOf(string root, string fact)
    {
        var files = new ProjectFiles(root, []);
        var facts = ProjectLoader.FactFolders.SelectMany(folder => files.In($"content/{folder}")).Where(file => file.Ending == ".yaml").ToList();
        if (facts.Find(file => file.Name == fact) is { } found)
        {
            return found.Path;
        }

        var closest = Closest.To(fact, facts.Select(file => file.Name));
        throw new InputOutputException(
            $"there is no fact {fact}",
            closest is not null ? $"did you mean {closest}?"
                : files.In("seeds").Any(file => file.Name == fact) ? $"it is an article: edit seeds/{fact}.yaml by hand"
                : "a fact is named as its file in content/, without .yaml");
    }

    /// <summary>The one value that a key stands for.</summary>
    public static ScalarAt ValueAt(YamlFile file, string key)
    {
        var all = ScalarAt.AllIn(file.Root).ToList();
        switch (YamlPath.Find(file.Root, key))
        {
            case YamlScalar scalar:
                return all.First(at => ReferenceEquals(at.Scalar, scalar));
            case { } several:
                throw new InputOutputException($"{key} is not one value", $"{Below(several, key)}: name one of them; lines are added and taken away by hand");
        }

        var (path, node) = YamlPath.Deepest(file.Root, key);
        var missing = path.Length == 0 ? key : key[(path.Length + 1)..];
        if (node is YamlScalar)
        {
            throw new InputOutputException($"{path} is one text, not one for each language", $"set {path}; to give it in several languages, edit {file.Text.Path} by hand");
        }

        var name = missing.Split('.')[0];
        if (Schemas.HomesOf(name).Count > 0)
        {
            throw new InputOutputException($"{(path.Length == 0 ? file.Text.Path : path)} has no {name} yet", $"a value that is there can be set; write a new line by hand: `{name}: …`");
        }

        var closest = Closest.To(key, all.Select(at => at.Path));
        throw new InputOutputException($"there is no {key} in {file.Text.Path}", closest is not null ? $"did you mean {closest}? {Below(node, path)}" : Below(node, path));
    }

    /// <summary>The languages of the site; none where it can't be read, which the check tells.</summary>
    public static IReadOnlyList<string> Languages(string root) =>
        new ProjectFiles(root, []).Find("content", "site.yaml") is { } site
        && YamlFile.Read(site.Path, EditorsFile.Read(site.FullPath), []) is { } file
        && SiteReader.Read(file.Root, file.Text, []) is { } read
            ? [.. read.Languages.Select(language => language.Value)]
            : [];

    private static string Below(YamlNode node, string path)
    {
        var keys = ScalarAt.AllIn(node).Select(at => at.Path).ToList();
        return $"{(path.Length == 0 ? "the file" : path)} has {string.Join(", ", keys.Take(MostKeys))}{(keys.Count > MostKeys ? $" and {keys.Count - MostKeys} more" : "")}";
    }
}

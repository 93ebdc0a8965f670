using SiteGen.Diagnostics;
using SiteGen.Edit;
using SiteGen.Load;
using SiteGen.Text;
using SiteGen.Write;

namespace SiteGen.Commands;

/// <summary>Finds the file and the value that <c>set</c> is to change, or says what may have been meant.</summary>
internal static class SetTarget
{
    private const string Site = "site";
    private const int MostKeys = 12;
    private const string HowToName = "a fact is named as its file in content/, an article as its file in seeds/, both without .yaml; "
        + "the title and languages of the site are site";

    /// <summary>The file, relative to the project. Only a fact keeps corrections.</summary>
    public static (string Path, bool IsFact) FileOf(string root, string name)
    {
        var files = new ProjectFiles(root, []);
        var facts = ProjectLoader.FactFolders.SelectMany(folder => files.In($"content/{folder}")).Where(file => file.Ending == ".yaml").ToList();
        if (facts.Find(file => file.Name == name) is { } found)
        {
            return (found.Path, true);
        }

        var articles = files.In("seeds").Where(file => file.Ending == ".yaml").ToList();
        if (articles.Find(file => file.Name == name) is { } article)
        {
            return (article.Path, false);
        }

        if (name == Site && files.Find("content", "site.yaml") is { } site)
        {
            return (site.Path, false);
        }

        var closest = Closest.To(name, facts.Concat(articles).Select(file => file.Name));
        throw new InputOutputException($"there is no fact {name}", closest is not null ? $"did you mean {closest}?" : HowToName);
    }

    /// <summary>The one value that a key stands for; null where there is none yet.</summary>
    public static ScalarAt? ValueAt(YamlFile file, string key) => YamlPath.Find(file.Root, key) switch
    {
        null => null,
        YamlScalar scalar => ScalarAt.AllIn(file.Root).First(at => ReferenceEquals(at.Scalar, scalar)),
        YamlList { Items: var items } when items.All(item => item is YamlScalar) => throw new InputOutputException(
            $"{key} is a list, not one value",
            $"name an item by its number: {key}.1 is the first, {key}.{items.Length + 1} adds one; lines are taken away by hand"),
        var several => throw new InputOutputException($"{key} is not one value", $"{Below(several, key)}: name one of them; lines are taken away by hand"),
    };

    /// <summary>The languages of the site; none where it can't be read, which the check tells.</summary>
    public static IReadOnlyList<string> Languages(string root)
    {
        if (new ProjectFiles(root, []).Find("content", "site.yaml") is { } site
            && YamlFile.Read(site.Path, EditorsFile.Read(site.FullPath), []) is { } file
            && SiteReader.Read(file.Root, file.Text, []) is { } read)
        {
            return [.. read.Languages.Select(language => language.Value)];
        }

        return [];
    }

    /// <summary>What may be named below a way.</summary>
    public static string Below(YamlNode node, string path)
    {
        var keys = ScalarAt.AllIn(node).Select(at => at.Path).ToList();
        return $"{(path.Length == 0 ? "the file" : path)} has {string.Join(", ", keys.Take(MostKeys))}{(keys.Count > MostKeys
            ? $" and {keys.Count - MostKeys} more"
            : "")}";
    }
}

using SiteGen.Edit;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Scaffold;
using SiteGen.Text;

namespace SiteGen.Desk;

/// <summary>Finds what says the same as a draft already, e.g. the same draft sent twice.</summary>
internal static class Twins
{
    // What says nothing of the words: when and how somebody wrote it down.
    private static readonly string[] OfTheEditor = ["added", "id", "source"];

    /// <summary>The place of an item of a list; null where none says the same.</summary>
    public static Place? ItemLike(YamlMap item, YamlList? list, YamlMap root)
    {
        var source = (root.Find("source")?.Value as YamlScalar)?.Value;
        var said = Said(item, source);
        return list?.Items.OfType<YamlMap>().FirstOrDefault(other => said.IsSubsetOf(Said(other, source)))?.At;
    }

    /// <summary>The path of a file of this kind; null where none says the same.</summary>
    public static string? FileLike(YamlMap file, Kind kind, Project project)
    {
        var said = Said(file, null);
        return project.Facts.Where(fact =>
            fact.File.Path.StartsWith($"{kind.Folder}/", StringComparison.Ordinal)
            && fact.AllEvidence.Any(evidence => said.Any(pair => pair.Value == evidence.Quote.Value)))
            .FirstOrDefault(fact =>
                YamlReader.Read(fact.File, TextSpan.Whole(fact.File.Text), []) is { } other && said.IsSubsetOf(Said(other, null)))?.File.Path;
    }

    // A piece of evidence without a source is from the file's.
    private static HashSet<(string Key, string Value)> Said(YamlMap map, string? source)
    {
        HashSet<(string, string)> said = [.. ScalarAt.AllIn(map).Where(leaf => leaf.Scalar.Value.Length > 0 && !OfTheEditor.Contains(leaf.Path.Split('.')[^1]))
            .Select(leaf => (leaf.Path, leaf.Scalar.Value))];
        if (map.Find("quote") is not null && ((map.Find("source")?.Value as YamlScalar)?.Value ?? source) is { } from)
        {
            said.Add(("source", from));
        }

        return said;
    }
}

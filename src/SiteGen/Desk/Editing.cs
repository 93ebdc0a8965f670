using System.Globalization;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Draft;
using SiteGen.Edit;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Scaffold;
using SiteGen.Text;
using SiteGen.Write;

namespace SiteGen.Desk;

/// <summary>What became of a draft that was to be written.</summary>
/// <param name="Done">The file, relative to the project; null where nothing was written.</param>
/// <param name="Fact">The id of the fact in it.</param>
/// <param name="Problems">Why nothing was written.</param>
internal sealed record Written(string? Done, string? Fact, string Message, IReadOnlyList<Diagnostic> Problems)
{
    public static Written Refused(string message, params IReadOnlyList<Diagnostic> problems) => new(null, null, message, problems);
}

/// <summary>Writes a draft: as a new file, or as the last item of a list of a file that keeps all its other bytes.</summary>
internal static class Editing
{
    /// <summary>The kind of file that a draft becomes.</summary>
    public static Kind FileOf(DraftKind kind) => Kind.Facts.FirstOrDefault(file => file.Name == Spelling.Kebab(kind)) ?? Kind.Facts.First(file => file.Name == "statistic");

    /// <summary>A file of its own; never over another one.</summary>
    /// <param name="yaml">As the editor left it.</param>
    public static Written Create(string root, Project project, DraftKind kind, string id, string yaml)
    {
        if (!Ids.IsId(id) || Ids.IsTaken(id))
        {
            return Written.Refused($"“{id}” can’t be a file’s name: it has small letters a–z, digits and hyphens, and is no date.{(Ids.Suggest(id) is { } name && name != id ? $" Take {name}." : "")}");
        }

        var taken = project.Facts.FirstOrDefault(fact => fact.Id == id)?.File.Path
            ?? project.Articles.FirstOrDefault(article => article.Id == id)?.File.Path
            ?? (project.UnreadIds.Contains(id) ? "a file that can’t be read yet" : null);
        if (taken is not null)
        {
            return Written.Refused($"There is a “{id}” already: {taken}. Choose another name.");
        }

        var path = $"{FileOf(kind).Folder}/{id}.yaml";
        var text = $"{FileOf(kind).SchemaLine}\n{WithLineEnd(yaml)}";
        List<Diagnostic> problems = [];
        if (YamlReader.Read(new SourceText(path, text), new(0, text.Length), problems) is null)
        {
            return Written.Refused("This can’t be read as YAML; nothing was written.", problems);
        }

        var full = Path.Combine(root, path);
        if (Path.Exists(full))
        {
            return Written.Refused($"There is a file {path} already. Choose another name.");
        }

        // As sitegen new does: the first line leads to the schema.
        SchemaFiles.Renew(root, project, added: null);
        Disk.CreateFolder(Path.GetDirectoryName(full)!);
        Disk.WriteNew(full, Encoding.UTF8.GetBytes(text));
        return new(path, id, $"Written: {path}", []);
    }

    /// <summary>One more item of a list.</summary>
    /// <param name="target">An id, or for evidence also <c>id.part</c>: an observation's name, or a role's number.</param>
    public static Written Append(string root, Project project, DraftKind kind, string target, string yaml)
    {
        var (id, part) = target.Split('.', 2) is [var fact, var inside] ? (fact, inside) : (target, null);
        if (project.Facts.FirstOrDefault(fact => fact.Id == id) is not { } into)
        {
            return Written.Refused($"There is no fact “{id}”.");
        }

        List<Diagnostic> problems = [];
        if (ItemOf(yaml, problems) is not { } item)
        {
            return Written.Refused("This is not one item of a list, beginning with “- ”; nothing was written.", problems);
        }

        // As the file is now, not as it was when it was read.
        var full = Path.Combine(root, into.File.Path);
        if (YamlFile.Read(into.File.Path, Disk.Try("read", full, () => File.ReadAllBytes(full)), problems) is not { } file)
        {
            return Written.Refused($"{into.File.Path} can’t be read: mend it first; nothing was written.", problems);
        }

        var key = kind == DraftKind.Observation ? "observations" : "evidence";
        var map = part is null ? file.Root : PartOf(file.Root, into, part);
        if (map is null || ListEdit.Append(map, key, item) is not { } edit)
        {
            return Written.Refused($"{into.File.Path} has no list of {key} on lines of its own there: paste the draft yourself.");
        }

        if (file.With(edit, problems) is not { } edited)
        {
            return Written.Refused($"With this, {into.File.Path} could not be read; nothing was written.", problems);
        }

        Disk.Replace(full, edited.Bytes);
        return new(into.File.Path, id, $"Appended to {into.File.Path}:{edited.Text.PositionOf(Math.Min(edit.Span.Start + 1, edited.Text.Text.Length)).Line}", []);
    }

    private static YamlMap? PartOf(YamlMap root, Fact fact, string part) => fact switch
    {
        Statistic statistic => Item(root, "observations", statistic.Observations.ToList().FindIndex(observation => statistic.PartOf(observation) == part)),
        Person => Item(root, "roles", int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : -1),
        _ => null,
    };

    private static YamlMap? Item(YamlMap root, string key, int index) => root.Find(key)?.Value is YamlList list && index >= 0 && index < list.Items.Length ? list.Items[index] as YamlMap : null;

    // Without its "- ": the lines with keys, as the edit wants them.
    private static string? ItemOf(string yaml, List<Diagnostic> problems)
    {
        var lines = WithLineEnd(yaml).TrimEnd('\n').Split('\n');
        if (!lines[0].StartsWith("- ", StringComparison.Ordinal) || !Array.TrueForAll(lines[1..], line => line.Length == 0 || line.StartsWith("  ", StringComparison.Ordinal)))
        {
            return null;
        }

        var item = string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[2..]));
        return YamlReader.Read(new SourceText("the draft", item), new(0, item.Length), problems) is null ? null : item;
    }

    private static string WithLineEnd(string yaml) => yaml.ReplaceLineEndings("\n").TrimEnd() + "\n";
}

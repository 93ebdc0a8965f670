using System.Globalization;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Draft;
using SiteGen.Edit;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Scaffold;
using SiteGen.Text;
using SiteGen.Write;

namespace SiteGen.Desk;

/// <summary>What became of a draft that was to be written.</summary>
/// <param name="Done">The file, relative to the project; null where nothing was written.</param>
/// <param name="Fact">The id of the fact or article in it.</param>
/// <param name="Problems">Why nothing was written.</param>
internal sealed record Written(string? Done, string? Fact, string Message, IReadOnlyList<Diagnostic> Problems)
{
    public static Written Refused(string message, params IReadOnlyList<Diagnostic> problems) => new(null, null, message, problems);
}

/// <summary>Writes a draft: as a new file, or as the last item of a list of a file that keeps all its other bytes.</summary>
/// <param name="root">The project’s folder.</param>
/// <param name="wording">The language of what is told.</param>
internal sealed class Editing(string root, Project project, Wording wording)
{
    /// <summary>The kind of file that a draft becomes.</summary>
    public static Kind FileOf(DraftKind kind) =>
        Kind.Facts.FirstOrDefault(file => file.Name == Spelling.Kebab(kind)) ?? Kind.Facts.First(file => file.Name == "statistic");

    /// <summary>A file of its own; never over another one.</summary>
    /// <param name="id">Where it is empty, the file is named after what the draft calls itself.</param>
    /// <param name="yaml">As the editor left it.</param>
    public Written Create(DraftKind kind, string id, string yaml)
    {
        var file = FileOf(kind);
        if (id.Length == 0)
        {
            if (Title(yaml, file) is not { } title || new NewIds(project).Of(title) is not { } made)
            {
                return Refused("written.no-name", ("key", file.NamedBy));
            }

            id = made;
        }

        if (!Ids.IsId(id) || Ids.IsTaken(id))
        {
            return Ids.Suggest(id) is { } name && name != id ? Refused("written.bad-name-try", ("id", id), ("name", name))
                : Refused("written.bad-name", ("id", id));
        }

        var taken = project.Facts.FirstOrDefault(fact => fact.Id == id)?.File.Path
            ?? project.Articles.FirstOrDefault(article => article.Id == id)?.File.Path
            ?? (project.UnreadIds.Contains(id) ? wording["written.unread"] : null);
        if (taken is not null)
        {
            return Refused("written.taken", ("id", id), ("path", taken));
        }

        var path = $"{file.Folder}/{id}.yaml";
        var text = $"{file.SchemaLine}\n{WithLineEnd(yaml)}";
        List<Diagnostic> problems = [];
        if (YamlReader.Read(new SourceText(path, text), new(0, text.Length), problems) is not { } map)
        {
            return Refused(problems, "written.no-yaml");
        }

        if (Twins.FileLike(map, file, project) is { } twin)
        {
            return Refused("written.twin", ("place", twin));
        }

        var full = Path.Combine(root, path);
        if (Path.Exists(full))
        {
            return Refused("written.file-there", ("path", path));
        }

        LinkGuard.RefuseOutside(root, full);

        // As sitegen new does: the first line leads to the schema.
        SchemaFiles.Renew(root, project, added: null);
        Disk.CreateFolder(Path.GetDirectoryName(full)!);
        Disk.WriteNewWhole(full, Encoding.UTF8.GetBytes(text));
        return new(path, id, wording.Format("written.file", ("place", $"{path}:1")), []);
    }

    /// <summary>One more item of a list.</summary>
    /// <param name="target">An id, or for evidence also <c>id.part</c>: an observation's name, or a role's number.</param>
    public Written Append(DraftKind kind, string target, string yaml)
    {
        var (id, part) = target.Split('.', 2) is [var fact, var inside] ? (fact, inside) : (target, null);
        if (FileOf(kind, id, ref part) is not { } into)
        {
            return NoTarget(kind, id);
        }

        List<Diagnostic> problems = [];
        if (ItemOf(yaml, problems) is not { } item)
        {
            return Refused(problems, "written.no-item");
        }

        // As the file is now, not as it was when it was read.
        var full = Path.Combine(root, into.Path);
        using var turn = EditorsFile.Turn(full);
        if (YamlFile.Read(into.Path, EditorsFile.Read(full), problems) is not { } file)
        {
            return Refused(problems, "written.unreadable", ("path", into.Path));
        }

        var key = FactDraft.ListOf(kind)!;
        var map = part is null ? file.Root : Item(file.Root, into.List, into.Index);
        if (map is null || ListEdit.Append(map, key, item.Yaml) is not { } edit)
        {
            return Refused("written.no-lines", ("path", into.Path), ("key", key));
        }

        if (Twins.ItemLike(item.Map, map.Find(key)?.Value as YamlList, file.Root) is { } twin)
        {
            return Refused("written.twin", ("place", twin.ToString()));
        }

        if (file.With(edit, problems) is not { } edited)
        {
            return Refused(problems, "written.would-break", ("path", into.Path));
        }

        EditorsFile.Replace(full, file.Bytes, edited.Bytes);
        var line = edited.Text.PositionOf(Math.Min(edit.Span.Start + 1, edited.Text.Text.Length)).Line;
        return new(into.Path, id, wording.Format("written.item", ("place", string.Create(CultureInfo.InvariantCulture, $"{into.Path}:{line}"))), []);
    }

    // The file of a target; where a fact has evidence only inside of a list, the item of that list.
    private (string Path, string List, int Index)? FileOf(DraftKind kind, string id, ref string? part)
    {
        if (kind == DraftKind.Skip)
        {
            return project.Articles.FirstOrDefault(article => article.Id == id) is { } article ? (article.File.Path, "", -1) : null;
        }

        var named = part;
        switch (project.Facts.FirstOrDefault(fact => fact.Id == id))
        {
            case Statistic statistic when kind == DraftKind.Observation:
                return (statistic.File.Path, "", -1);
            case Person person when kind == DraftKind.Role:
                return (person.File.Path, "", -1);
            case Statistic statistic when kind == DraftKind.Evidence:
                part ??= statistic.Observations is [var only] ? statistic.PartOf(only) : null;
                return part is null ? null : (statistic.File.Path, "observations", ObservationNamed(statistic, named));
            case Person person when kind == DraftKind.Evidence:
                part ??= person.Roles.Length == 1 ? "1" : null;
                return part is null ? null : (person.File.Path, "roles", RoleNumbered(part));
            case { } fact when kind == DraftKind.Evidence:
                return (fact.File.Path, "", -1);
            default:
                return null;
        }
    }

    // The first one where no part is named.
    private static int ObservationNamed(Statistic statistic, string? part) =>
        statistic.Observations.ToList().FindIndex(observation => part is null || statistic.PartOf(observation) == part);

    private static int RoleNumbered(string part) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : -1;

    private Written NoTarget(DraftKind kind, string id) => project.Facts.FirstOrDefault(fact => fact.Id == id) switch
    {
        Statistic statistic when kind == DraftKind.Evidence =>
            Refused("written.which-number", ("id", id), ("part", statistic.PartOf(statistic.Observations[0]))),
        Person { Roles.IsEmpty: false } when kind == DraftKind.Evidence => Refused("written.which-role", ("id", id)),
        Person when kind == DraftKind.Evidence => Refused("written.no-role", ("id", id)),
        not null => Refused("written.no-list", ("id", id), ("key", FactDraft.ListOf(kind)!)),
        _ => Refused("written.no-fact", ("id", id)),
    };

    private Written Refused(string key, params ReadOnlySpan<(string Name, string Value)> values) => Refused([], key, values);

    private Written Refused(IReadOnlyList<Diagnostic> problems, string key, params ReadOnlySpan<(string Name, string Value)> values) =>
        Written.Refused(wording.Format(key, values), problems);

    private static YamlMap? Item(YamlMap root, string key, int index) =>
        root.Find(key)?.Value is YamlList list && index >= 0 && index < list.Items.Length ? list.Items[index] as YamlMap : null;

    // What the draft calls itself, in the first language that it does so in.
    private static string? Title(string yaml, Kind kind)
    {
        var text = WithLineEnd(yaml);
        return YamlReader.Read(new SourceText("the draft", text), TextSpan.Whole(text), [])?.Find(kind.NamedBy)?.Value is { } named
            ? ScalarAt.AllIn(named).Select(leaf => leaf.Scalar.Value).FirstOrDefault(words => words.Length > 0)
            : null;
    }

    // Without its "- ": the lines with keys, as the edit wants them.
    private static (string Yaml, YamlMap Map)? ItemOf(string yaml, List<Diagnostic> problems)
    {
        var lines = WithLineEnd(yaml).TrimEnd('\n').Split('\n');
        if (!lines[0].StartsWith("- ", StringComparison.Ordinal)
            || !Array.TrueForAll(lines[1..], line => line.Length == 0 || line.StartsWith("  ", StringComparison.Ordinal)))
        {
            return null;
        }

        var item = string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[2..]));
        return YamlReader.Read(new SourceText("the draft", item), TextSpan.Whole(item), problems) is { } map ? (item, map) : null;
    }

    private static string WithLineEnd(string yaml) => yaml.ReplaceLineEndings("\n").TrimEnd() + "\n";
}

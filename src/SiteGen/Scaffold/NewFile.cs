using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Edit;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Text;
using SiteGen.Write;

namespace SiteGen.Scaffold;

/// <summary>Makes the file of a new fact, article or page, and never touches one that is there.</summary>
internal sealed class NewFile(string root, Project project, DateOnly today)
{
    private const string Page = "page";
    private const string Template = "template";

    /// <summary>What <c>sitegen new</c> takes for KIND.</summary>
    public static ImmutableArray<string> Kinds { get; } = [.. Kind.Facts.Select(kind => kind.Name), Kind.Source.Name, Page, Template];

    private ImmutableArray<string> Languages => [.. project.Site.Languages.Select(language => language.Value)];

    /// <returns>The new file's path in the project, with <c>/</c>.</returns>
    /// <exception cref="InputOutputException">Where there is no such kind, the name makes no id, or the id is taken.</exception>
    public string Create(string kind, string name)
    {
        if (name.Any(ScalarText.NeedsEscape) || UnfitCharacters.Find(name) is not null)
        {
            throw new InputOutputException("a name stands on one line, and this one holds a control character", "write it without.");
        }

        var words = name.Normalize(NormalizationForm.FormC).Trim();
        return kind switch
        {
            Page => CreatePage(words),
            Template => CreateTemplate(words),
            _ when kind == Kind.Source.Name => CreateSource(words),
            _ when Kind.Facts.FirstOrDefault(fact => fact.Name == kind) is { } fact => CreateFact(fact, words),
            _ => throw new InputOutputException($"\"{kind}\" is no kind of file", MeantBy(kind) is { } meant ? $"did you mean {meant}?"
                : $"the kinds are {string.Join(", ", Kinds)}."),
        };
    }

    private string CreateFact(Kind kind, string name)
    {
        var id = IdOf(name);
        var path = $"{kind.Folder}/{id}.yaml";
        RefuseWhereItStands(path);
        if (Owner(id) is { } owner)
        {
            throw new InputOutputException($"the id {id} is taken by {owner}",
                "no two files have one id; choose another name, and write the name that readers see in the file.");
        }

        Dictionary<string,
            string> values = new(StringComparer.Ordinal) { [kind.NamedBy] = name, ["added"] = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
        if (project.Articles is [var only])
        {
            values["source"] = only.Id;
        }

        return Write(path, Skeleton.Of(kind, Languages, values), new(id, name));
    }

    private string CreateSource(string name)
    {
        var files = new ProjectFiles(root, []).In(Kind.Source.Folder).Where(file => file.Ending == ".txt" && Ids.IsArticleId(file.Name)).ToList();
        var texts = files.ConvertAll(file => file.Name);
        var wished = name.EndsWith(".txt", StringComparison.Ordinal) ? name[..^4] : name;
        if ((texts.Find(text => text == wished) ?? texts.Find(text => text == Ids.Suggest(wished))) is not { } id)
        {
            var closest = Closest.To(wished, texts);
            throw new InputOutputException(
                $"there is no article seeds/{(Ids.IsArticleId(wished) ? wished : Ids.Suggest(wished) ?? "ID")}.txt",
                closest is null ? "save the words of the article there first, as UTF-8 and exactly as they were found."
                    : $"did you mean {closest}? Otherwise save the words of the article there first.");
        }

        var path = $"seeds/{id}.yaml";
        RefuseWhereItStands(path);
        var words = EditorsFile.Read(files.First(file => file.Name == id).FullPath);
        Dictionary<string, string> values = new(StringComparer.Ordinal) { ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(words)) };
        if (WordsOfLanguage.Guess(Encoding.UTF8.GetString(words).Normalize(NormalizationForm.FormC)) is { } language)
        {
            values["language"] = language;
        }

        return Write(path, Skeleton.Of(Kind.Source, Languages, values), added: null);
    }

    private string CreatePage(string name)
    {
        var path = $"content/pages/{IdOf(name)}.md";
        RefuseWhereItStands(path);
        return Write(path, PageSkeleton.Of(name, Languages), added: null);
    }

    private static string BareName(string template) => Path.GetFileName(template).Replace(".sbn-html", "", StringComparison.Ordinal);

    // The tool's own file, to be changed: "person", "items" and "style.css" are enough of a name.
    private string CreateTemplate(string name)
    {
        const string ending = ".sbn-html";
        string[] meant = [name, $"{name}{ending}", $"partials/{name}{ending}"];
        var known = Shipped.Templates.Paths;
        if (Array.Find(meant, known.Contains) is not { } file)
        {
            var near = Closest.To(BareName(name), known.Select(BareName));
            throw new InputOutputException($"the tool has no template {name}", near is null
                ? "templates/README.md of the tool lists all; a new partial is a file of your own in templates/partials/."
                : $"did you mean {Path.GetFileName(known.First(path => BareName(path) == near))}?");
        }

        var path = $"templates/{file}";
        RefuseWhereItStands(path);
        LinkGuard.RefuseOutside(root, Path.Combine(root, path));
        Disk.CreateFolder(Path.GetDirectoryName(Path.Combine(root, path))!);
        Disk.WriteNewWhole(Path.Combine(root, path), Shipped.Templates.File(file).Read());
        return path;
    }

    private string Write(string path, string text, KnownId? added)
    {
        LinkGuard.RefuseOutside(root, Path.Combine(root, path));

        Disk.CreateFolder(Path.Combine(root, Path.GetDirectoryName(path)!));
        Disk.WriteNewWhole(Path.Combine(root, path), Encoding.UTF8.GetBytes(text));
        try
        {
            // Its first line leads to the schema, which must be there.
            SchemaFiles.Renew(root, project, added);
        }
        catch (InputOutputException)
        {
            Disk.Delete(Path.Combine(root, path));
            throw;
        }

        return path;
    }

    private static string IdOf(string name) => Ids.Suggest(name) switch
    {
        null => throw new InputOutputException($"no file can be named after \"{name}\"",
            "give a name in Latin letters; another script goes into the file, as native_name or an alias."),
        var id when Ids.IsTaken(id) =>
            throw new InputOutputException($"\"{id}\" cannot be an id, because it already means something else",
            "no id is a date, index, article, value or a device of Windows, such as con: choose another name."),
        var id => id,
    };

    private void RefuseWhereItStands(string path)
    {
        if (Path.Exists(Path.Combine(root, path)))
        {
            throw new InputOutputException($"{path} stands there already", "edit it, or choose another name; nothing was written.");
        }
    }

    private string? Owner(string id)
    {
        var paths = Kind.Facts.Select(kind => $"{kind.Folder}/{id}.yaml").Concat([$"seeds/{id}.txt", $"seeds/{id}.yaml"]);
        if (paths.FirstOrDefault(path => Path.Exists(Path.Combine(root, path))) is { } taken)
        {
            return taken;
        }

        var former = project.Facts.SelectMany(fact => fact.FormerIds).FirstOrDefault(former => former.Value == id);
        return former is null ? null : $"{former.At}, as a former id";
    }

    // "people" is the folder of a person.
    private static string? MeantBy(string kind) =>
        Kind.Facts.Append(Kind.Source).FirstOrDefault(one => one.Folder.EndsWith($"/{kind}", StringComparison.Ordinal))?.Name
        ?? kind switch
        {
            "article" or "seed" or "sources" or "seeds" => Kind.Source.Name,
            "pages" => Page,
            "templates" or "partial" => Template,
            _ => Closest.To(kind, Kinds),
        };
}

using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Render.Templates;

/// <summary>The texts of all templates, by name without its ending.</summary>
internal sealed record TemplateFiles(SortedDictionary<string, SourceText> Pages, SortedDictionary<string, SourceText> Partials)
{
    /// <summary>The ending by which editors know Scriban inside HTML.</summary>
    public const string Ending = ".sbn-html";

    private const int LargestFile = 1 << 20;

    private static readonly string[] Rooms = ["", "partials"];

    /// <summary><c>*.sbn-html</c> are pages, <c>partials/*.sbn-html</c> what they share.</summary>
    public static TemplateFiles Read(IReadOnlyList<FileTree> folders, DiagnosticBag diagnostics)
    {
        List<IReadOnlyList<StaticFile>> files = [.. folders.Select((folder, number) => TemplateFolder.Files(folder, isOurs: number > 0, diagnostics))];
        return new(OfPages(folders, ReadAll(files, "", diagnostics), diagnostics), ReadAll(files, "partials", diagnostics));
    }

    public bool HoldsSameAs(TemplateFiles other) => AreSame(Pages, other.Pages) && AreSame(Partials, other.Partials);

    // A partial may be empty, where it is not wanted; and a project may have partials of its own, but pages are the tool's affair.
    private static SortedDictionary<string,
        SourceText> OfPages(IReadOnlyList<FileTree> folders, SortedDictionary<string, SourceText> pages, DiagnosticBag diagnostics)
    {
        diagnostics.AddRange(pages.Values.Where(page => page.Text.Length > 0 && string.IsNullOrWhiteSpace(page.Text)).Select(TemplateMessages.Empty));
        var known = KnownPages(folders);
        if (known.Count > 0)
        {
            var unknown = pages.Where(page => !known.Contains(page.Key));
            diagnostics.AddRange(unknown.Select(page => TemplateMessages.NoPageUsesIt(page.Value, Closest.To(page.Key, known))));
            diagnostics.AddRange(LikeTemplates(folders).Select(path => TemplateMessages.NoTemplateFile(new($"templates/{path}", ""))));
        }

        return pages;
    }

    /// <summary>What bears a page's name with another ending, or lies among the partials: it was meant to be a template. Relative to the project's
    /// <c>templates/</c>, with <c>/</c>.</summary>
    /// <param name="folders">As <see cref="Read"/> takes them.</param>
    public static IReadOnlyList<string> LikeTemplates(IReadOnlyList<FileTree> folders)
    {
        var known = KnownPages(folders);
        if (known.Count == 0)
        {
            return [];
        }

        return
        [
            .. TemplateFolder.Files(folders[0], isOurs: false).Select(file => file.Path)
                .Where(path => Rooms.Contains(RoomOf(path)) && !path.EndsWith(Ending, StringComparison.Ordinal))
                .Where(path => RoomOf(path).Length > 0 || (known.Contains(path.Split('.')[0]) && !IsAsset(path)))
                .Order(StringComparer.Ordinal),
        ];
    }

    // The pages that the tool has templates for; none where there is no project's folder before the tool's.
    private static List<string> KnownPages(IReadOnlyList<FileTree> folders) => folders is [_, .., var tools] ? [.. TemplatesIn(tools, "")] : [];

    private static IEnumerable<string> TemplatesIn(FileTree folder, string room) =>
        folder.NamesIn(room).Where(name => name.EndsWith(Ending, StringComparison.Ordinal)).Select(name => name[..^Ending.Length]);

    private static bool IsAsset(string name) => Path.GetExtension(name) is ".css" or ".js" or ".svg" or ".md";

    private static bool AreSame(SortedDictionary<string, SourceText> one, SortedDictionary<string, SourceText> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => pair.First.Key == pair.Second.Key && pair.First.Value.Text == pair.Second.Value.Text);

    // Of one name, the first folder's.
    private static SortedDictionary<string, SourceText> ReadAll(IEnumerable<IReadOnlyList<StaticFile>> folders, string room, DiagnosticBag diagnostics)
    {
        var files = new SortedDictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var file in folders.SelectMany(folder => folder)
            .Where(file => RoomOf(file.Path) == room && file.Path.EndsWith(Ending, StringComparison.Ordinal)))
        {
            var name = Path.GetFileNameWithoutExtension(file.Path);
            if (!files.ContainsKey(name))
            {
                files.Add(name, ReadOne(file, $"templates/{file.Path}", diagnostics));
            }
        }

        return files;
    }

    private static string RoomOf(string path) => path.LastIndexOf('/') is >= 0 and var slash ? path[..slash] : "";

    private static SourceText ReadOne(StaticFile file, string shown, DiagnosticBag diagnostics)
    {
        try
        {
            var bytes = file.Read();
            if (bytes.Length > LargestFile)
            {
                diagnostics.Add(TemplateMessages.TooLarge(new(shown, "")));
                return new(shown, "");
            }

            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            var source = new SourceText(shown, text.Length == 0 ? "\n" : text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal)
                .Replace('\r', '\n'));
            if (UnfitCharacters.Find(source.Text) is not { } unfit)
            {
                return source;
            }

            diagnostics.Add(TemplateMessages.UnfitCharacter(source, unfit));
            return new(shown, "");
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Add(TemplateMessages.NoUtf8(new(shown, "")));
            return new(shown, "");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw DiskFailure.Unread($"the template {file.FullPath}", problem);
        }
    }
}

using SiteGen.Diagnostics;
using SiteGen.Draft;
using SiteGen.Model;
using SiteGen.Render;

namespace SiteGen.Desk;

/// <summary>Writes what the form of a draft sends.</summary>
internal static class DraftWriter
{
    private const string ContentFolder = "content/";
    private const string Ending = ".yaml";

    public static Written Write(string root, Project project, ILookup<string, string> form, Wording wording)
    {
        if (!Enum.TryParse<DraftKind>(One("kind"), out var kind) || !Enum.IsDefined(kind))
        {
            return Written.Refused(wording["written.no-kind"]);
        }

        try
        {
            var (editing, yaml) = (new Editing(root, project, wording), form["yaml"].FirstOrDefault() ?? "");
            if (FactDraft.ListOf(kind) is null)
            {
                return editing.Create(kind, One("name"), yaml);
            }

            return editing.Append(kind, One("other") is { Length: > 0 } other ? IdOf(other) : One("into"), yaml);
        }
        catch (InputOutputException refused)
        {
            return Written.Refused($"{refused.Message}: {DiagnosticPrinter.Sentence(refused.Help)}");
        }

        string One(string name) => form[name].FirstOrDefault()?.Trim() ?? "";
    }

    // An id is taken from a path, too, as other pages print it.
    private static string IdOf(string words) =>
        words.StartsWith(ContentFolder, StringComparison.Ordinal) && words.EndsWith(Ending, StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(words)
            : words;
}

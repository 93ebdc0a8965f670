using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>What is wrong with files: their names, their bytes, what belongs to them.</summary>
internal static class FileMessages
{
    private static readonly string[] WordProcessors = [".docx", ".doc", ".odt", ".rtf", ".pdf", ".html", ".htm"];

    private static readonly string[] Texts = ["", ".txt", ".text", ".yml", ".yaml~", ".md", ".markdown"];

    private const string SaveAsUtf8 = "save it anew in the encoding UTF-8: editors offer it under “Save as” or “Save with encoding”";

    public static Diagnostic NoProject() =>
        Diagnostic.Error("SG001", Place.StartOf(new("content", "")), "this folder is no project: it has neither content/ nor seeds/", "",
            "run the command in the folder of the project, or name that folder; sitegen init DIR begins a new project");

    public static Diagnostic FolderMissing(string folder, string holds) =>
        Diagnostic.Error("SG001", Place.StartOf(new(folder, "")), $"the folder {folder}/ is missing", "", $"a project has it for {holds}");

    public static Diagnostic SiteMissing() => Diagnostic.Error("SG001", Place.StartOf(new("content/site.yaml", "")), "the file content/site.yaml is missing",
        "", "it says what the site is called: title, description, languages");

    public static Diagnostic NoUtf8(Place at) => Diagnostic.Error("SG002", at, "this file is not UTF-8", "the first letter that cannot be read", SaveAsUtf8);

    public static Diagnostic Utf16(Place at) => Diagnostic.Error("SG002", at, "this file is saved as UTF-16", "", SaveAsUtf8);

    public static Diagnostic NoTextFile(Place at) => Diagnostic.Error("SG002", at, "this file holds no text", "",
        "if it is from a word processor, save it anew as plain text in UTF-8; an image or another file to be copied stands in content/static/");

    public static Diagnostic UnfitCharacter(SourceText file, int at) => Diagnostic.Error(
        "SG003", new(file, new(at, at + UnfitCharacters.LengthAt(file.Text, at))), $"{UnfitCharacters.NameAt(file.Text, at)} stands in this file",
        "it cannot be seen", "delete it; if the file is no text, it does not belong here");

    public static Diagnostic UnfitEscape(Place at, string value, int unfit) =>
        Diagnostic.Error("SG003", at, $"an escape makes {UnfitCharacters.NameAt(value, unfit)} in this text", "it cannot be seen", "delete it");

    public static Diagnostic NoFolder(Place at) =>
        Diagnostic.Error("SG007", at, "this is a file, and a folder belongs here", "", "put a folder in its place, or take it away");

    public static Diagnostic FoldersTooDeep(Place at) => Diagnostic.Error("SG007", at, "folders are nested too deep here", "", "move what is in it further up");

    public static Diagnostic TooLarge(Place at, int largest) =>
        Diagnostic.Error("SG004", at, string.Create(CultureInfo.InvariantCulture, $"this file is larger than {(largest < 1_000_000
            ? largest / 1_000
            : largest / 1_000_000)} {(largest < 1_000_000 ? "KB" : "MB")}"), "", "split it, or take out what is no text");

    public static Diagnostic TooManyLines(SourceText file, int most) => Diagnostic.Error(
        "SG004", new(file, file.Line(most)), string.Create(CultureInfo.InvariantCulture, $"this article has more than {most} lines"),
            "the first that is too many", "split it");

    public static Diagnostic Empty(SourceText file) =>
        Diagnostic.Error("SG005", Place.StartOf(file), "this file is empty", "", "write its content, or delete the file");

    public static Diagnostic NameIsNoId(ProjectFile file, string? suggestion) =>
        Diagnostic.Error("SG006", file.Start, $"the file name `{file.Name}` cannot be an id", "",
            suggestion is null ? "name it with small letters a to z, digits and hyphens" : $"name it {suggestion}{file.Ending}");

    public static Diagnostic IdIsTaken(Place at, string id) => Diagnostic.Error("SG006", at, $"`{id}` cannot be an id, because it already means something else",
        "", "no id is a date, `index`, `article`, `value` or a device of Windows, such as `con`: choose another");

    /// <param name="isThere">Whether there is such a file with the right ending.</param>
    public static Diagnostic WrongEnding(ProjectFile file, string ending, bool isThere) => Diagnostic.Error(
        "SG007", file.Start, $"only files that end in {ending} are read here", "", HowToRename(file, ending, isThere));

    private static string HowToRename(ProjectFile file, string ending, bool isThere)
    {
        var bare = Bare(file, ending);
        if (isThere)
        {
            return $"{bare}{ending} is there already: move this one away";
        }

        if (WordProcessors.Contains(file.Ending.ToLowerInvariant()) && ending == ".txt")
        {
            return $"save its words as plain text in UTF-8, under the name {bare}.txt";
        }

        return MayBeText(file, ending) ? $"name it {bare}{ending}, or move it away" : Mend(null);
    }

    /// <param name="strange">The keys that are not those of its folder: a single one may be what is wrong.</param>
    public static Diagnostic WrongFolder(IReadOnlyList<YamlScalar> strange, string what, string expected, string folder) => Diagnostic.Error(
        "SG007", strange[0].At, $"this file has the keys of {what}, and stands in another folder", $"{expected} has no such key",
        strange is [var only] ? $"move it to {folder}, or take `{only.Value}` out if it is {expected}" : $"move it to {folder}");

    // Of about.yaml.txt, which some editors make, about.
    private static string Bare(ProjectFile file, string ending) =>
        file.Name.EndsWith(ending, StringComparison.Ordinal) ? file.Name[..^ending.Length] : file.Name;

    public static Diagnostic FileNotExpected(Place at, string? closest) => Diagnostic.Error(
        "SG007", at, "no such file is expected here", "", closest is null && at.Source.Path.EndsWith(".yaml", StringComparison.Ordinal)
            ? "if it is a fact, move it into the folder of its kind: people/, organizations/, events/, statistics/, claims/ or terms/"
            : Mend(closest));

    public static Diagnostic FolderInFolder(Place at, string folder) =>
        Diagnostic.Error("SG007", at, $"{folder}/ has no folders in it", "", $"move what is in it into {folder}/ itself");

    public static Diagnostic FolderNotExpected(Place at, string? closest) =>
        Diagnostic.Error("SG007", at, "no such folder is expected here", "", Mend(closest));

    public static Diagnostic TwoWithOneId(string id, Place second, Place first) =>
        Diagnostic.Error("SG009", second, $"the id `{id}` is given twice", "this one", "rename one of them").And(first, "and this one");

    public static Diagnostic ArticleWithoutYaml(ProjectFile file) =>
        Diagnostic.Error("SG010", file.Start, $"seeds/{file.Name}.yaml is missing: nothing is known of this article", "",
            $"run sitegen new source {file.Name}: it writes the file, with the hash filled in and a comment on each key");

    public static Diagnostic YamlWithoutArticle(ProjectFile file) => Diagnostic.Error("SG010", file.Start,
        $"seeds/{file.Name}.txt is missing: the article that this file is about", "", "put the words of the article there, or delete this file");

    public static Diagnostic SkipIsNoLine(Located<string> line, Place? closest)
    {
        var problem = Diagnostic.Error("SG041", line.At, "no line of the article consists of these words", "", "copy the whole line exactly");
        return closest is { } at ? problem.And(at, "this line comes closest") : problem;
    }

    public static Diagnostic NoFrontMatter(SourceText file) =>
        Diagnostic.Error("SG042", Place.StartOf(file), "this page does not begin with its title", "", "begin with three lines: `---`, `title: …`, `---`");

    public static Diagnostic FrontMatterNotClosed(Place at) =>
        Diagnostic.Error("SG042", at, "the lines about the page have no end", "they begin here", "put `---` on a line of its own after them");

    public static Diagnostic PageLanguage(ProjectFile file, string language, IReadOnlyList<string> languages) => Diagnostic.Error(
        "SG043",
        file.Start,
        language == languages[0]
            ? $"`{language}` is the default language, whose pages have no language in their name"
            : $"`{language}` is no language of this site",
        "",
        language == languages[0]
            ? $"name it {file.Name[..^(language.Length + 1)]}.md"
            : $"the languages in content/site.yaml are {string.Join(", ", languages)}; other names hold no full stop");

    public static Diagnostic WordsMissing(Place at, string language, IReadOnlyList<string> keys) => Diagnostic.Error(
        "SG044",
        at,
        $"words of the interface are missing in `{language}`: {string.Join(", ", keys.Take(5))}{(keys.Count > 5
            ? string.Create(CultureInfo.InvariantCulture, $" and {keys.Count - 5} more")
            : "")}",
        "",
        $"write them into content/ui/{language}.yaml") with
    { Mistake = $"words of {language}" };

    public static Diagnostic UiLanguage(ProjectFile file, IReadOnlyList<string> languages) => Diagnostic.Error("SG043", file.Start,
        $"`{file.Name}` is no language of this site", "", $"the languages in content/site.yaml are {string.Join(", ", languages)}");

    private static bool MayBeText(ProjectFile file, string ending) =>
        Texts.Contains(file.Ending.ToLowerInvariant()) || (ending == ".md" && file.Ending == ".yaml");

    private static string Mend(string? closest) =>
        closest is null ? "move it away: what is to be copied as it is stands in content/static/" : $"did you mean {closest}? Rename it";
}

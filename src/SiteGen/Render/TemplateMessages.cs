using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>What is wrong with templates, in words for designers.</summary>
internal static class TemplateMessages
{
    private const string Guide = "templates/README.md lists what each template may use";

    public static Diagnostic NoUtf8(SourceText file) =>
        Diagnostic.Error("SG211", Place.StartOf(file), "this template is not saved as UTF-8", help: "Save it again with the encoding UTF-8.");

    public static Diagnostic TooLarge(SourceText file) =>
        Diagnostic.Error("SG211", Place.StartOf(file), "this template is larger than 1 MB", help: "Keep pictures and data in content/static.");

    public static Diagnostic NoTemplate(string name) =>
        Diagnostic.Error("SG212", Place.StartOf(new($"templates/{name}.hbs", "")), $"there is no template for the page \"{name}\"", help: $"Add templates/{name}.hbs; {Guide}.");

    public static Diagnostic UnknownWord(Located<string> word, IEnumerable<string> known) =>
        Diagnostic.Error("SG208", word.At, $"no language has the interface word \"{word.Value}\"", Hint(word.Value, known), "Interface words stand in content/ui/, by their dotted keys.");

    public static Diagnostic MissingWord(SourceText file, string key) =>
        Diagnostic.Error("SG210", Place.StartOf(file), $"the interface word \"{key}\" is missing", help: "Add it here; pages need it.");

    private static string Hint(string written, IEnumerable<string> known) =>
        Closest.To(written, known.Order(StringComparer.Ordinal)) is { } near ? $"did you mean \"{near}\"?" : "";
}

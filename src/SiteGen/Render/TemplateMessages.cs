using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>What is wrong with what a template prints and where, in words for designers. Syntax stands in TemplateMessages.Syntax.cs.</summary>
internal static partial class TemplateMessages
{
    private const string Guide = "templates/README.md lists what each template may use.";

    public static Diagnostic UnknownMember(Place at, string name, ValueShape shape, IEnumerable<string> named)
    {
        var members = shape.Members.Concat(named).Order(StringComparer.Ordinal).ToList();
        var title = members.Count > 0 ? $"{ViewShape.NameOf(shape.Type)} has no \"{name}\"" : $"there is no \"{name}\" in {ViewShape.Phrase(shape.Type)}";
        return Diagnostic.Error("SG201", at, title, Hint(name, members), $"{(members.Count > 0 ? $"It has {string.Join(", ", members)}" : ViewShape.ItemOf(shape.Type) is null ? "It has no members" : "Go through it with {{#each}}")}; {Guide}");
    }

    public static Diagnostic UnknownData(Place at, string path, bool insideEach) => Diagnostic.Error(
        "SG201", at, insideEach ? $"there is no {path}" : $"{path} means nothing here", help: "There is @root everywhere, and @index, @first, @last inside {{#each}} (@key where names go with values).");

    public static Diagnostic NoParent(Place at, string path) => Diagnostic.Error(
        "SG201", at, $"{path} leads out of what this template sees", help: "../ leads out of {{#each}} and {{#with}}; a partial and the inside of a layout see only what is passed to them, and @root.");

    public static Diagnostic Unquoted(Place at, string attribute) =>
        Diagnostic.Error("SG203", at, $"the value of {attribute}= has no quotation marks", help: $"Write {attribute}=\"…\": without them a space in the value would begin a new attribute.");

    public static Diagnostic InsideTag(Place at) =>
        Diagnostic.Error("SG203", at, "an expression can't make up a tag or an attribute's name", help: "Write the name out, and choose with {{#if}}.");

    public static Diagnostic InCode(Place at, string where) =>
        Diagnostic.Error("SG204", at, $"an expression stands inside {where}, where escaping does not protect", help: "Give it to the page as a class or a data- attribute.");

    public static Diagnostic InlineAttribute(Place at, string attribute) =>
        Diagnostic.Error("SG205", at, $"{attribute}= holds code or style inside the page", help: "Style goes into the style sheet, scripts into files of their own: the pages allow nothing else.");

    public static Diagnostic InlineElement(Place at, string tag) =>
        Diagnostic.Error("SG205", at, $"<{tag}> holds {(tag == "style" ? "style" : "code")} inside the page", help: tag == "style" ? "Put it into the style sheet." : "Put it into a file, and name it with src=\"…\".");

    public static Diagnostic UnknownHelper(Place at, string name) =>
        Diagnostic.Error("SG206", at, $"there is no helper \"{name}\"", Hint(name, ["t"]), "There is t for interface words, as in {{t \"nav.people\"}}; everything else comes ready with the page.");

    public static Diagnostic UnknownPartial(Place at, string name, IEnumerable<string> known) =>
        Diagnostic.Error("SG206", at, $"there is no partial \"{name}\"", Hint(name, known), $"Partials are files in templates/partials/, here templates/partials/{name}.hbs.");

    public static Diagnostic CallsItself(Place at, string name) =>
        Diagnostic.Error("SG206", at, $"the partial \"{name}\" calls itself", help: "It would never end; use {{#each}} for what repeats.");

    public static Diagnostic NoBody(Place at) =>
        Diagnostic.Error("SG206", at, "@partial-block has nothing to print", help: "It is for a partial that is called with a body: {{#> layout}}…{{/layout}}.");

    public static Diagnostic BodyInsideBlock(Place at) =>
        Diagnostic.Error("SG206", at, "@partial-block stands inside {{#each}} or {{#with}}", help: "There the body would see something else than its page; move it out.");

    public static Diagnostic UnknownWord(Located<string> word, IEnumerable<string> known) =>
        Diagnostic.Error("SG208", word.At, $"no language has the interface word \"{word.Value}\"", Hint(word.Value, known), "Interface words stand in content/ui/ under their dotted keys.");

    public static Diagnostic NoWordKey(Place at, string path) =>
        Diagnostic.Error("SG208", at, $"{path} is no key of an interface word", help: $"Write the key itself in quotation marks, as in {{{{t \"nav.people\"}}}}, or print the member with {{{{{path}}}}}.");

    public static Diagnostic OneWord(Place at) =>
        Diagnostic.Error("SG208", at, "t needs the key of one interface word", help: "As in {{t \"nav.people\"}}.");

    public static Diagnostic NoAddress(Place at, string attribute, Type type) => Diagnostic.Error(
        "SG209", at, type == typeof(Href) ? $"the address in {attribute}= does not begin with the expression" : $"{attribute}= needs an address, and this is {ViewShape.Phrase(type)}",
        help: "Use a member of type address alone in the attribute: only those are checked.");

    public static Diagnostic MissingWords(SourceText file, string language, IReadOnlyList<string> keys) => Diagnostic.Error(
        "SG210",
        Place.StartOf(file),
        string.Create(CultureInfo.InvariantCulture, $"the interface word \"{keys[0]}\" is missing{(keys.Count > 1 ? $", and so {(keys.Count > 2 ? "are" : "is")} {string.Join(", ", keys.Skip(1).Take(5))}" : "")}{(keys.Count > 6 ? $" and {keys.Count - 6} more" : "")}"),
        help: "Add it to this file: pages need it.") with
    { Mistake = $"words of {language}" };

    public static Diagnostic NoUtf8(SourceText file) =>
        Diagnostic.Error("SG211", Place.StartOf(file), "this template is not saved as UTF-8", help: "Save it again with the encoding UTF-8.");

    public static Diagnostic TooLarge(SourceText file) =>
        Diagnostic.Error("SG211", Place.StartOf(file), "this template is larger than 1 MB", help: "Keep pictures and data in content/static.");

    public static Diagnostic Empty(SourceText file) =>
        Diagnostic.Error("SG211", Place.StartOf(file), "this template is empty", help: "Write it, or delete the file: then the page looks as the tool ships it.");

    public static Diagnostic NoPageUsesIt(SourceText file, string? closest) =>
        Diagnostic.Warning("SG212", Place.StartOf(file), "no page uses this template", closest is null ? "" : $"did you mean {closest}.hbs?", $"Rename it, or put it into partials/ if others are to use it; {Guide}");

    public static Diagnostic NoTemplate(string name) =>
        Diagnostic.Error("SG212", Place.StartOf(new($"templates/{name}.hbs", "")), $"there is no template for the page \"{name}\"", help: $"Add this file; {Guide}");

    public static Diagnostic NotPrintable(Place at, Type type) => Diagnostic.Error(
        "SG213", at, $"this is {ViewShape.Phrase(type)}, which can't be printed as it is",
        help: type == typeof(bool) ? "Choose words by it: {{#if …}}…{{else}}…{{/if}}." : ViewShape.ItemOf(type) is not null ? "Go through it: {{#each …}}{{this}}{{/each}}." : $"Print one of its members; {Guide}");

    public static Diagnostic WrongBlock(Place at, string helper, string path, Type type) => Diagnostic.Error(
        "SG213", at, $"{path} is {ViewShape.Phrase(type)}, and {{{{#{helper}}}}} needs {(helper == "each" ? "a list" : "one thing")}",
        help: type == typeof(bool) ? "Use {{#if}} for yes or no." : helper == "each" ? "Use {{#with}} for one thing, {{#if}} for one that may be missing." : "Use {{#each}} for a list.");

    public static Diagnostic BlockCutsTag(Place at) => Diagnostic.Error(
        "SG214", at, "this block ends at another place of the HTML than it begins", help: "Put whole tags, whole attributes or whole values inside it, in each of its branches.");

    public static Diagnostic TagOpenAtEnd(Place at) =>
        Diagnostic.Error("SG214", at, "a tag, quotation mark or comment that begins here is not closed", help: "Close it in the same template.");

    public static Diagnostic PartialInsideTag(Place at, string name) =>
        Diagnostic.Error("SG214", at, $"the partial \"{name}\" is called inside a tag", help: "A partial is a piece of HTML: it stands between tags.");

    public static Diagnostic HtmlAsText(Place at, string where) =>
        Diagnostic.Error("SG215", at, $"finished HTML stands in {where}, which holds plain text only", help: "Use a member that is text.");

    public static Diagnostic MayBeMissing(Place at, string name, string? member) => Diagnostic.Error(
        "SG216", at, $"\"{name}\" is missing on some pages", member is null ? "" : $"then it has no \"{member}\"", $"Put this inside {{{{#if {name}}}}}…{{{{/if}}}} or {{{{#with {name}}}}}…{{{{/with}}}}.");

    private static string Hint(string written, IEnumerable<string> known) =>
        Closest.To(written, known.Order(StringComparer.Ordinal)) is { } near ? $"did you mean \"{near}\"?" : "";
}

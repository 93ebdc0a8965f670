using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Render.Templates;

/// <summary>What is wrong with what a template prints and where, in words for designers. Syntax stands in TemplateMessages.Syntax.cs.</summary>
internal static partial class TemplateMessages
{
    private const string Guide = "templates/README.md lists what each template may use.";

    public static Diagnostic UnknownMember(Place at, string name, ViewType type)
    {
        var members = type.Record?.Members.Select(member => member.Name).Order(StringComparer.Ordinal).ToList() ?? [];
        var help = members.Count > 0 ? $"It has {string.Join(", ", members)}" : type.Item is null ? "It has no members" : "Go through it with for";
        return Diagnostic.Error("SG201", at, members.Count > 0 ? $"{type} has no \"{name}\"" : $"there is no \"{name}\" in {type.Phrase}", Hint(name, members),
            $"{help}; {Guide}");
    }

    /// <summary>A name alone, which is neither a member of the page nor a thing of a loop.</summary>
    public static Diagnostic UnknownName(Place at, string name, TemplateScope scope)
    {
        var known = scope.Page.Members.Select(member => member.Name).Union(scope.Things.Keys).Order(StringComparer.Ordinal).ToList();
        var passed = scope.Arguments?.ContainsKey(name) == true;
        return Diagnostic.Error(
            "SG201", at, $"{scope.Page.Name} has no \"{name}\"", passed ? $"did you mean \"$.{name}\"?" : Hint(name, known),
            $"{(scope.Arguments is null ? "" : "What is passed to a partial begins with $. ")}There are {string.Join(", ", known)}; {Guide}");
    }

    public static Diagnostic NotPassed(Place at, string name, TemplateScope scope) => scope.Arguments switch
    {
        null => Diagnostic.Error("SG201", at, $"$.{name} means nothing in the template of a page",
            help: "$ is what is passed to a partial; name members of the page alone."),
        { Count: 0 } => Diagnostic.Error("SG201", at, $"nothing is passed to this partial, and so no \"{name}\"",
            help: $"Pass it where it is included, as in {name}: …."),
        var arguments =>
            Diagnostic.Error("SG201", at, $"no \"{name}\" is passed to this partial", Hint(name, arguments.Keys),
            $"Passed are {string.Join(", ", arguments.Keys)}."),
    };

    public static Diagnostic ArgumentsAlone(Place at, TemplateScope scope) => Diagnostic.Error(
        "SG213", at, "$ is all that is passed to a partial, which can't be used as it is",
            help: scope.Arguments is { Count: > 0 } ? $"Name one: $.{string.Join(", $.", scope.Arguments.Keys)}." : "Here that is nothing.");

    public static Diagnostic UnknownOfLoop(Place at, string name) =>
        Diagnostic.Error("SG201", at, $"a loop has no \"{name}\"", Hint(name, ["first", "index", "last", "length"]), "There are for.first, "
            + "for.last, for.index (from 0) and for.length.");

    public static Diagnostic OutsideLoop(Place at, string name) =>
        Diagnostic.Error("SG201", at, $"for.{name} means nothing here", help: "It tells of the loop around it: {{ for item in items }} … {{ end }}.");

    public static Diagnostic Unquoted(Place at, string attribute) =>
        Diagnostic.Error("SG203", at, $"the value of {attribute}= has no quotation marks",
            help: $"Write {attribute}=\"…\": without them a space in the value would begin a new attribute.");

    public static Diagnostic InsideTag(Place at) =>
        Diagnostic.Error("SG203", at, "an expression can't make up a tag or an attribute's name", help: "Write the name out, and choose with if.");

    public static Diagnostic InCode(Place at, string where) =>
        Diagnostic.Error("SG204", at, $"an expression stands inside {where}, where escaping does not protect",
            help: "Give it to the page as a class or a data- attribute.");

    public static Diagnostic InlineAttribute(Place at, string attribute) =>
        Diagnostic.Error("SG205", at, $"{attribute}= holds code or style inside the page",
            help: "Style goes into the style sheet, scripts into files of their own: the pages allow nothing else.");

    public static Diagnostic InlineElement(Place at, string tag) =>
        Diagnostic.Error("SG205", at, $"<{tag}> holds {(tag == "style" ? "style" : "code")} inside the page",
            help: tag == "style" ? "Put it into the style sheet." : "Put it into a file, and name it with src=\"…\".");

    public static Diagnostic RawData(Place at) =>
        Diagnostic.Error("SG205", at, "<![ begins something that browsers read in two ways", help: "Write the text itself, with &lt; for \"<\".");

    /// <summary>The end of an element that browsers find where the template only seems to hold text.</summary>
    public static Diagnostic HiddenEnd(Place at, string tag) =>
        Diagnostic.Error("SG205", at, $"</{tag}> stands in an attribute, a remark or a text, and ends <{tag}> for browsers", help: "Take it out.");

    public static Diagnostic TiedByHand(Place at, string attribute) => Diagnostic.Error(
        "SG205", at, $"{attribute}= ties words to a fact by hand",
        help: "Print the member: what is tied to its fact brings its own, and only data-fact=\"{{ frame.fact }}\" of the layout says which fact the page is "
            + "about.");

    public static Diagnostic NamesNoFact(Place at) => Diagnostic.Error(
        "SG205", at, "what stands here is of the fact of the page, and no element around it says which that is",
        help: "Write {{ if frame.fact }}data-fact=\"{{ frame.fact }}\"{{ end }} into the tag of an element around it, as <main> of the layout that ships with "
            + "the tool: by that every value in a page is found and verified.");

    public static Diagnostic CutsFacts(Place at, string tag) => Diagnostic.Error(
        "SG205", at, $"what is shown of a fact stands in <{tag}>, where browsers cut it or leave it out",
        help: $"Put it outside of <{tag}>.");

    public static Diagnostic TimeByHand(Place at) => Diagnostic.Error(
        "SG205", at, "<time> gives a date to machines by hand", help: "Print the member: a date of a fact brings its own; for other words use <span>.");

    public static Diagnostic Ping(Place at) =>
        Diagnostic.Error("SG209", at, "ping= tells an address who follows a link", help: "Take it out: pages report nothing.");

    public static Diagnostic Base(Place at) =>
        Diagnostic.Error("SG209", at, "<base> leads every link of the page elsewhere", help: "Take it out: the links of a page are relative to the page.");

    public static Diagnostic UnknownFunction(Place at, string name) => Diagnostic.Error(
        "SG206", at, $"there is no function \"{name}\"", Hint(name, ["t", "include"]), "There are t for interface words, as in {{ t "
            + "\"section.people\" }}, and include for partials; everything else comes ready with the page.");

    public static Diagnostic UnknownPartial(Place at, string name, IEnumerable<string> known) =>
        Diagnostic.Error("SG206", at, $"there is no partial \"{name}\"", Hint(name, known), $"Partials are files in templates/partials/, here "
            + $"templates/partials/{name}{TemplateFiles.Ending}.");

    public static Diagnostic CallsItself(Place at, string name) =>
        Diagnostic.Error("SG206", at, $"the partial \"{name}\" calls itself", help: "It would never end; use for where something repeats.");

    public static Diagnostic BlockIsRemark(Place at, string word) => Diagnostic.Error(
        "SG207", at, $"#{word} begins a remark here, and no block", help: "Write {{ if … }} or {{ for item in items }}, and {{ end }} where it ends.");

    public static Diagnostic NoBody(Place at) =>
        Diagnostic.Error("SG206", at, "$$ has nothing to print", help: "It is for a partial that is given a body: {{ wrap include 'layout' }} … {{ end }}.");

    public static Diagnostic BodyNotPrinted(Place at, string name) => Diagnostic.Error(
        "SG206", at, $"the partial \"{name}\" does not print what it is given between wrap and end",
            help: "Write {{ $$ }} where that is to stand, or include it.");

    public static Diagnostic LinesMissing(SourceText file) => Diagnostic.Error(
        "SG205", Place.StartOf(file), "the page of an article does not print the words of each paragraph",
        help: "Write {{ paragraph.words }} inside {{ for paragraph in paragraphs }}: there every quote is shown at its place.");

    /// <summary>Whether a template is wrong by itself.</summary>
    public static bool IsOfTemplates(Diagnostic problem) =>
        string.CompareOrdinal(problem.Code, "SG201") >= 0 && string.CompareOrdinal(problem.Code, "SG219") <= 0 && problem.Code is not ("SG208" or "SG210");

    public static Diagnostic UnknownWord(Located<string> word, IEnumerable<string> known) =>
        Diagnostic.Error("SG208", word.At, $"no language has the interface word \"{word.Value}\"", Hint(word.Value, known),
            "Interface words stand in content/ui/ under their dotted keys.");

    public static Diagnostic UnusedWord(Located<string> word, IEnumerable<string> known) => Diagnostic.Error(
        "SG045", word.At, $"`{word.Value}` is no word of the interface", Meant(word.Value, known) is { Length: > 0 } near ? $"did you mean {near}?" : "",
        $"the words are those of the files that ship with the tool, and those that a template of yours prints, as in {{{{ t \"{word.Value}\" }}}}.");

    // A slip, or a word of another group: "nav.people" for "section.people".
    private static string Meant(string key, IEnumerable<string> known)
    {
        const int most = 5;
        var sorted = known.Order(StringComparer.Ordinal).ToList();
        return Closest.To(key, sorted) is { } near ? $"`{near}`"
            : string.Join(" or ", sorted.Where(other => other.EndsWith(key[Math.Max(0, key.LastIndexOf('.'))..], StringComparison.Ordinal))
                .Take(most).Select(other => $"`{other}`"));
    }

    public static Diagnostic NoWordKey(Place at, string path) =>
        Diagnostic.Error("SG208", at, $"{path} is no key of an interface word",
            help: $"Write the key itself in quotation marks, as in {{{{ t \"section.people\" }}}}, or print the member with {{{{ {path} }}}}.");

    public static Diagnostic OneWord(Place at) =>
        Diagnostic.Error("SG208", at, "t needs the key of one interface word", help: "As in {{ t \"section.people\" }}.");

    public static Diagnostic NoAddress(Place at, string attribute, ViewType type) => Diagnostic.Error(
        "SG209", at, type.Kind == ViewKind.Address ? $"the address in {attribute}= does not begin with the expression" : $"{attribute}= needs an "
            + $"address, and this is {type.Phrase}",
        help: "Use a member of type address alone in the attribute: only those are checked.");

    public static Diagnostic MissingWords(SourceText file, string language, IReadOnlyList<string> keys) => Diagnostic.Error(
        "SG210",
        Place.StartOf(file),
        string.Create(CultureInfo.InvariantCulture, $"the interface word \"{keys[0]}\" is "
            + $"missing{(keys.Count > 1 ? $", and so {(keys.Count > 2 ? "are" : "is")} {string.Join(", ", keys.Skip(1).Take(5))}" : "")}"
            + $"{(keys.Count > 6 ? $" and {keys.Count - 6} more" : "")}"),
        help: "Add it to this file: pages need it.") with
    { Mistake = $"words of {language}" };

    public static Diagnostic NoFolder(Place at) =>
        Diagnostic.Error("SG007", at, "this is a file, and a folder belongs here", "", "put a folder in its place, or take it away");

    public static Diagnostic FoldersTooDeep(Place at) => Diagnostic.Error("SG007", at, "folders are nested too deep here", "", "move what is in it further up");

    public static Diagnostic UnfitCharacter(SourceText file, int at) => Diagnostic.Error(
        "SG003", new(file, new(at, at + UnfitCharacters.LengthAt(file.Text, at))), $"{UnfitCharacters.NameAt(file.Text, at)} stands in this file",
            "it cannot be seen", "delete it");

    public static Diagnostic NoUtf8(SourceText file) =>
        Diagnostic.Error("SG211", Place.StartOf(file), "this template is not saved as UTF-8", help: "Save it again with the encoding UTF-8.");

    public static Diagnostic TooLarge(SourceText file) =>
        Diagnostic.Error("SG211", Place.StartOf(file), "this template is larger than 1 MB", help: "Keep pictures and data in content/static.");

    public static Diagnostic Empty(SourceText file) =>
        Diagnostic.Error("SG211", Place.StartOf(file), "this template is empty",
            help: "Write it, or delete the file: then the page looks as the tool ships it.");

    public static Diagnostic NoPageUsesIt(SourceText file, string? closest) =>
        Diagnostic.Warning("SG212", Place.StartOf(file), "no page uses this template", closest is null ? "" : $"did you mean {closest}{TemplateFiles.Ending}?",
            $"Rename it, or put it into partials/ if others are to use it; {Guide}");

    public static Diagnostic NoTemplate(string name) =>
        Diagnostic.Error("SG212", Place.StartOf(new($"templates/{name}{TemplateFiles.Ending}", "")), $"there is no template for the page \"{name}\"",
            help: $"Add this file; {Guide}");

    public static Diagnostic NotPrintable(Place at, ViewType type) => Diagnostic.Error(
        "SG213", at, $"this is {type.Phrase}, which can't be printed as it is", help: type switch
        {
            { Kind: ViewKind.YesNo } => "Choose words by it: {{ if … }} … {{ else }} … {{ end }}.",
            { Item: not null } => "Go through it: {{ for one in … }} … {{ end }}.",
            _ => $"Print one of its members; {Guide}",
        });

    public static Diagnostic NoList(Place at, string path, ViewType type) => Diagnostic.Error(
        "SG213", at, $"{path} is {type.Phrase}, and for needs a list",
            help: type.Kind == ViewKind.Thing ? "Ask by if whether there is one, and name its members." : "Use if.");

    public static Diagnostic BlockCutsTag(Place at) => Diagnostic.Error(
        "SG214", at, "this block ends at another place of the HTML than it begins",
            help: "Put whole elements, whole tags, whole attributes or whole values inside it, in each of its branches.");

    public static Diagnostic TagOpenAtEnd(Place at) =>
        Diagnostic.Error("SG214", at, "a tag, quotation mark or comment that begins here is not closed", help: "Close it in the same template.");

    /// <param name="end">The tag that ends what is around it.</param>
    public static Diagnostic NotClosed(SourceText file, OpenElement element, Place? end = null)
    {
        var error = Diagnostic.Error("SG219", new(file, new(element.At, element.At + 1 + element.Tag.Length)), $"<{element.Tag}> is opened here and not closed",
            help: $"Write </{element.Tag}> where it ends, in this template and in the same block.");
        return end is { } place ? error.And(place, "here ends what is around it") : error;
    }

    public static Diagnostic ClosesNothing(Place at, string tag) =>
        Diagnostic.Error("SG219", at, $"</{tag}> closes nothing: no <{tag}> is open here", help: "Take it out, or open the element in this template.");

    public static Diagnostic ElementsTooDeep(Place at) => Diagnostic.Error("SG207", at,
        string.Create(CultureInfo.InvariantCulture, $"more than {OpenElement.Deepest} elements lie within each other here"), help: "Take some of them out.");

    public static Diagnostic FromElsewhere(Place at, string tag) => Diagnostic.Error("SG209", at, $"<{tag}> loads something from another site",
        help: "Put the file into content/static, and name it there: pages load nothing from other sites, and their policy forbids it.");

    public static Diagnostic PartialInsideTag(Place at, string name) =>
        Diagnostic.Error("SG214", at, $"the partial \"{name}\" is called inside a tag", help: "A partial is a piece of HTML: it stands between tags.");

    public static Diagnostic HtmlAsText(Place at, string where) =>
        Diagnostic.Error("SG215", at, $"finished HTML stands in {where}, which holds plain text only", help: "Use a member that is text.");

    public static Diagnostic MayBeMissing(Place at, string path, string member) =>
        Diagnostic.Error("SG216", at, $"\"{path}\" is missing on some pages", $"then it has no \"{member}\"", $"Put this inside {{{{ if {path} "
            + $"}}}} … {{{{ end }}}}.");

    public static Diagnostic NoTemplateFile(SourceText file) => Diagnostic.Warning(
        "SG212", Place.StartOf(file), "no page uses this file",
            help: $"Templates end in {TemplateFiles.Ending}; rename it. What is to be copied as it is stands in content/static.");

    public static Diagnostic Endless(SourceText file) => Diagnostic.Error(
        "SG218", Place.StartOf(file), "a page of this template grows beyond all use",
            help: "It goes through lists within lists, more than 20 million times or to more than 64 MB: take one of the loops out.");

    private static string Hint(string written, IEnumerable<string> known) =>
        Closest.To(written, known.Order(StringComparer.Ordinal)) is { } near ? $"did you mean \"{near}\"?" : "";
}

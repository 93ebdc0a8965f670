using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>What is wrong with the YAML of a file, before anything is known of its keys.</summary>
internal static class YamlMessages
{
    private const string WriteAsBlock = "write >- after the colon and put the text on the next line, indented by two more spaces";

    public static Diagnostic Unreadable(Place at) => Diagnostic.Error("SG011", at, "this cannot be read as YAML", "nothing here fits what stands above",
        "each line is `key: value` or `- item`, and what belongs together has the same indentation");

    public static Diagnostic NoKeys(Place at) =>
        Diagnostic.Error("SG011", at, "this file does not begin with a key", "", "a file consists of lines such as `name: …`");

    public static Diagnostic WrongIndent(Place at) => Diagnostic.Error("SG011", at, "this line is indented like none of the lines that it could belong to",
        "fits no line above", "put it under the first letter of the line that it belongs with");

    public static Diagnostic NoSpaceAfterColon(Place at) => Diagnostic.Error("SG011", at, "a space is missing after the colon", "", "write `key: value`");

    public static Diagnostic HiddenSpace(Place at, string name) => Diagnostic.Error("SG013", at, $"{name} stands where YAML needs an ordinary space", name,
        "delete it and type a space: such characters come along when text is copied from a web page or from Word");

    public static Diagnostic NoColon(Place at)
    {
        if (at.Span.In(at.Source.Text).IndexOf('：', StringComparison.Ordinal) is >= 0 and var wide)
        {
            return Diagnostic.Error("SG011", at with { Span = new(at.Span.Start + wide, at.Span.Start + wide + 1) }, "this is not the ordinary colon",
                "a wide one, as Asian keyboards type it", "type `:` and a space");
        }

        return Diagnostic.Error("SG011", at, "a colon is missing in this line", "neither `key: value` nor `- item`",
            "write `key: value`; a text of several lines stands below `key: >-`");
    }

    public static Diagnostic BlockNotIndented(Place at, Place sign) => Diagnostic.Error("SG011", at, "this text is not indented deeper than its key",
        "belongs to the key above", "indent it by two more spaces than the key").And(sign, "the key");

    public static Diagnostic NoHyphen(Place at) =>
        Diagnostic.Error("SG011", at, "a hyphen is missing before this item of a list", "", "each item begins with `- `, the first too");

    public static Diagnostic NoSpaceAfterHyphen(Place at) => Diagnostic.Error("SG011", at, "a space is missing after the hyphen", "", "write `- item`");

    public static Diagnostic DashForHyphen(Place at) =>
        Diagnostic.Error("SG011", at, "a list is made with hyphens, and this is another sign", "no hyphen", "type `-` and a space");

    public static Diagnostic TextAfterBlockSign(Place at) =>
        Diagnostic.Error("SG011", at, "text after > or | must begin on the next line", "", "put the text on the next line, indented by two more spaces");

    public static Diagnostic ListOnLineOfKey(Place at) => Diagnostic.Error("SG011", at, "a list must begin on the line after its key", "",
        "put each `- item` on a line of its own; if it is text, " + WriteAsBlock);

    public static Diagnostic TextAfterQuotes(Place at) =>
        Diagnostic.Error("SG011", at, "text goes on after the closing quotation mark", "the text has already ended", WriteAsBlock);

    public static Diagnostic OpenQuotes(Place at, char mark) =>
        Diagnostic.Error("SG011", at, $"the quotation mark {mark} is not closed on this line", "opened here", WriteAsBlock);

    public static Diagnostic KeyIsNoText(Place at) => Diagnostic.Error("SG011", at, "a key must be a word", "", "write `key: value`");

    public static Diagnostic TooDeep(Place at) => Diagnostic.Error("SG012", at, "this is nested too deeply", "", "no file needs more than a few levels");

    public static Diagnostic TabIndent(Place at) => Diagnostic.Error("SG013", at, "this line is indented with a tab", "a tab", "use two spaces for each level");

    public static Diagnostic ConflictMarker(Place at) => Diagnostic.Error("SG014", at, "a merge has left two versions in this file", "",
        "keep the right version and delete the lines with <<<<<<<, ======= and >>>>>>>");

    public static Diagnostic Alias(Place at) =>
        Diagnostic.Error("SG015", at, "a text that begins with * must stand in quotation marks", "YAML takes this for a reference", WriteAsBlock);

    public static Diagnostic Anchor(Place at) =>
        Diagnostic.Error("SG015", at, "a text that begins with & must stand in quotation marks", "& has a meaning of its own in YAML", WriteAsBlock);

    public static Diagnostic Tag(Place at) =>
        Diagnostic.Error("SG015", at, "a text that begins with ! must stand in quotation marks", "! has a meaning of its own in YAML", WriteAsBlock);

    public static Diagnostic MergeOrMarkedKey(Place at) =>
        Diagnostic.Error("SG015", at, "keys are plain words: <<, & and ! are not used here", "", "write the keys out in each file");

    public static Diagnostic SecondDocument(Place at) =>
        Diagnostic.Error("SG015", at, "a second document begins here", "", "put each fact into a file of its own");

    public static Diagnostic DuplicateKey(YamlScalar key, Place first) =>
        Diagnostic.Error("SG016", key.At, $"the key `{key.Value}` stands here twice", "again here", key.At.Position.Column == 1
            ? "keep one of them; where another fact begins here, it needs a file of its own"
            : "keep one of them; where a new item of a list begins here, it begins with `- `").And(first, "first here");

    public static Diagnostic CommentCutsText(Place at, bool isEmpty) => Diagnostic.Error(
        "SG017",
        at,
        isEmpty ? "the text after this key begins with #, which makes it a comment" : "a # with a space before it cuts the text off here",
        "YAML ignores this",
        isEmpty ? $"{WriteAsBlock}; a comment stands on a line of its own" : "put a comment on a line of its own; if # belongs to the text, " + WriteAsBlock);

    public static Diagnostic LinkBeginsText(Place at) =>
        Diagnostic.Error("SG018", at, "a text that begins with [[ must stand on a line of its own", "YAML takes this for a list", WriteAsBlock);

    public static Diagnostic BracketBeginsText(Place at, char mark) =>
        Diagnostic.Error("SG018", at, $"the {mark} that begins here is not closed, or text goes on after it",
            "YAML takes this for a " + (mark == '[' ? "list" : "list of keys"), $"close it with {(mark == '[' ? ']' : '}')}; if it is text, {WriteAsBlock}");

    public static Diagnostic MarkBeginsText(Place at, char mark) =>
        Diagnostic.Error("SG018", at, $"a text must not begin with {mark} unless it stands in quotation marks", "", WriteAsBlock);

    public static Diagnostic CommaCutsText(Place at) => Diagnostic.Error("SG018", at, "a comma inside {…} has cut the text off before this",
        "YAML takes this for a key", "write each language on a line of its own, or put the text in quotation marks");

    public static Diagnostic ColonInText(Place at) => Diagnostic.Error("SG019", at,
        "a colon followed by a space cannot stand in a text without quotation marks", "YAML takes what stands before it for a key", WriteAsBlock);
}

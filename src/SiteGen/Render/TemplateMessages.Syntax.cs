using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>How a template is written wrongly.</summary>
internal static partial class TemplateMessages
{
    public static Diagnostic Unescaped(Place at) =>
        Diagnostic.Error("SG202", at, "this would print without escaping", help: "Write {{…}}: finished HTML comes out as it is, and everything else must be escaped.");

    public static Diagnostic TagNotClosed(Place at) => Syntax(at, "{{ is not closed by }}", "Close it before the next {{ begins.");

    public static Diagnostic CommentNotClosed(Place at) => Syntax(at, "this comment is not closed", "{{! … }} ends at the first }}, {{!-- … --}} at --}}.");

    public static Diagnostic Empty(Place at) => Syntax(at, "there is nothing between {{ and }}", "Name what is to be printed, or remove it.");

    public static Diagnostic Backslash(Place at) => Syntax(at, "a backslash before {{ would switch the expression off", "Remove it; to print two braces write &#123;&#123;.");

    public static Diagnostic NotUsedHere(Place at) => Syntax(at, "this kind of tag is not used here", "Use {{#if}}, {{#unless}}, {{#each}}, {{#with}}, {{else}} and partials in files.");

    public static Diagnostic Unreadable(Place at) => Syntax(at, "a name is missing before this", "Names are letters and digits, joined by dots.");

    public static Diagnostic TooMuch(Place at) => Syntax(at, "this is more than the tag takes", "After a block's value only \"as |name|\" or \"as |name number|\" may follow, after {{else}} only \"if\" with a value inside {{#if}}.");

    public static Diagnostic QuoteNotClosed(Place at) => Syntax(at, "this quotation mark is not closed before }}", "Close it with the same mark.");

    public static Diagnostic BracketNotClosed(Place at) => Syntax(at, "this bracket is not closed before }}", "Close it with ).");

    public static Diagnostic UnknownBlock(Place at, string name) =>
        Diagnostic.Error("SG206", at, $"there is no block \"{name}\"", Hint(name, ["if", "unless", "each", "with"]), "There are {{#if}}, {{#unless}}, {{#each}}, {{#with}}, and {{#> layout}} for partials with a body.");

    public static Diagnostic NothingGiven(Place at, string helper) => Syntax(at, $"{{{{#{helper}}}}} says nothing about what", $"Name it, as in {{{{#{helper} people}}}}.");

    public static Diagnostic OnlyAPath(Place at, string helper) => Syntax(at, $"{{{{#{helper}}}}} takes the name of a member only", "Whatever has to be worked out comes ready with the page.");

    public static Diagnostic BlockNotClosed(Place at, string name) => Syntax(at, "this block is not closed", $"Add {{{{/{name}}}}} where it ends.");

    public static Diagnostic NothingToClose(Place at, string name) => Syntax(at, $"{{{{/{name}}}}} closes a block that was not opened", "Remove it, or open the block before it.");

    public static Diagnostic OtherBlockOpen(Place at, string name, string open, Place opening) =>
        Syntax(at, $"{{{{/{name}}}}} stands where \"{open}\" is still open", $"Close the inner block first, with {{{{/{open}}}}}.").And(opening, "opened here");

    public static Diagnostic ElseAlone(Place at) => Syntax(at, "this {{else}} belongs to no block", "It stands once inside {{#if}}, {{#unless}}, {{#each}} or {{#with}}.");

    public static Diagnostic PartialArguments(Place at) => Syntax(at, "a partial is given either one thing or named ones", "As in {{> card person}} or {{> list title=name items=people}}.");

    public static Diagnostic LayoutArguments(Place at) => Syntax(at, "a partial with a body is given named things only", "As in {{#> layout wide=items}}: its body goes on seeing the page.");

    private static Diagnostic Syntax(Place at, string title, string help) => Diagnostic.Error("SG207", at, title, help: help);
}

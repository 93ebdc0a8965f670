using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Render.Templates;

/// <summary>How a template is written wrongly, and what of Scriban it may not use.</summary>
internal static partial class TemplateMessages
{
    public static Diagnostic Unescaped(Place at) => Diagnostic.Error(
        "SG202", at, "three braces do not print without escaping",
            help: "Write {{ … }}: finished HTML comes out as it is, and everything else must be escaped.");

    public static Diagnostic TagNotClosed(Place at) => Syntax(at, "{{ is not closed by }}", "Close it before the next {{ begins.");

    public static Diagnostic TextNotClosed(Place at) => Syntax(at, "{%{ is not closed by }%}", "Between them text stands as it is, with its braces.");

    public static Diagnostic Empty(Place at) => Syntax(at, "there is nothing between {{ and }}", "Name what is to be printed, or remove it.");

    public static Diagnostic Unreadable(Place at) =>
        Syntax(at, "this can't be read", "Between {{ and }} stand names joined by dots, if, else, for, end, include, wrap and t; a piece of text "
            + "stands in quotation marks.");

    public static Diagnostic QuoteNotClosed(Place at) => Syntax(at, "a quotation mark is not closed before this", "Close it with the same mark.");

    public static Diagnostic BracketNotClosed(Place at) => Syntax(at, "a bracket is not closed before this", "Close it with ).");

    public static Diagnostic NoNameAfterDot(Place at) =>
        Syntax(at, "behind a dot stands the name of a member", "Names are letters and digits, and begin with a letter.");

    public static Diagnostic NothingAfterOperator(Place at) =>
        Syntax(at, "this needs something on both sides", "Name it, or close {{ with }} before the next text begins.");

    public static Diagnostic NothingGiven(Place at) =>
        Syntax(at, "a name is missing before this", "As in {{ if summary }}, {{ for item in items }} and {{ wrap include 'layout' }}.");

    public static Diagnostic ForWithoutIn(Place at) =>
        Syntax(at, "a loop names each thing and its list, and no more", "As in {{ for item in items }} … {{ end }}.");

    public static Diagnostic BlockNotClosed(Place at, string name) => Syntax(at, $"this {name} is not closed", "Add {{ end }} where it ends.");

    public static Diagnostic NothingToClose(Place at) => Syntax(at, "this end closes nothing", "Remove it, or open the block before it.");

    public static Diagnostic ElseAlone(Place at) =>
        Syntax(at, "this else belongs to no block", "It stands inside if or for, and once only, behind every else if.");

    public static Diagnostic PartialArguments(Place at) =>
        Syntax(at, "include takes the name of a partial, and named things", "As in {{ include 'items' items: said }}.");

    public static Diagnostic PassedTwice(Place at, string name) => Syntax(at, $"{name} is passed twice", "Take one of the two out.");

    public static Diagnostic WrapsNoPartial(Place at) => Syntax(at, "wrap needs a partial", "As in {{ wrap include 'layout' }} … {{ end }}.");

    public static Diagnostic TooDeep(Place at) =>
        Syntax(at, "more than 100 blocks or partials lie within each other here", "Take what is inside out of them: into a partial, or beside them.");

    /// <summary>A piece of Scriban that checked templates do without, with the reason.</summary>
    public static Diagnostic NotUsedHere(Place at, ScriptNode node) => node switch
    {
        ScriptFunction => Refused(at, "a template defines no functions", "Put what repeats into a file of templates/partials/, and include it."),
        ScriptWhileStatement => Refused(at, "while might never end", "Go through a list with for."),
        ScriptTableRowStatement => Refused(at, "tablerow is not used here", "Write the table out, and go through its rows with for."),
        ScriptImportStatement or ScriptWithStatement => Refused(at, "names from elsewhere could not be checked", "Write each name from its "
            + "beginning, as in frame.title."),
        ScriptCaptureStatement or ScriptAssignExpression => Refused(
            at, "a template keeps no values: what it prints comes ready with the page", "Print it where it belongs, or pass it on, as in {{ "
                + "include 'side' side: head.side }}."),
        ScriptReturnStatement or ScriptBreakStatement or ScriptContinueStatement =>
            Refused(at, "a template is printed to its end", "Choose with if what is printed."),
        ScriptCaseStatement or ScriptWhenStatement => Refused(at, "case is not used here", "Choose with if and else if."),
        _ => Refused(at, "this piece of Scriban is not used here", "There are text, if, for, include, wrap, t and what the page gives."),
    };

    /// <summary>An expression that is no name with members.</summary>
    public static Diagnostic NotAPath(Place at, ScriptExpression expression) => expression switch
    {
        ScriptLiteral => Refused(at, "a number or a text of the template itself is none of the page", "Write it out as text."),
        ScriptMemberExpression => Refused(at, "?. would hide a name that is misspelt", "Ask by if first, and use a plain dot inside."),
        ScriptThisExpression => Refused(at, "this is not used here", "Members of the page are named alone; what a loop goes through bears the "
            + "name of the loop."),
        ScriptAssignExpression => NotUsedHere(at, expression),
        ScriptIndexerExpression => Refused(at, "members are named, not numbered", "Use a dot and a name, and for to go through a list."),
        _ => Refused(at, "a template works nothing out: what it prints comes ready with the page", "Ask by if, with !, && and || only."),
    };

    public static Diagnostic Pipe(Place at) => Refused(
        at, "there are no functions to send a value through", "Print the member alone: it is escaped and written as its language has it. An "
            + "interface word is {{ t \"nav.people\" }}.");

    public static Diagnostic NoVariables(Place at) =>
        Refused(at, "a template has no variables of its own", "There are $.name for what is passed to a partial, and $$ for the body of a wrap.");

    private static Diagnostic Syntax(Place at, string title, string help) => Diagnostic.Error("SG207", at, title, help: help);

    private static Diagnostic Refused(Place at, string title, string help) => Diagnostic.Error("SG217", at, title, help: help);
}

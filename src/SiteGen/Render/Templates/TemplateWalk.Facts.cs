using Scriban.Syntax;
using SiteGen.Text;

namespace SiteGen.Render.Templates;

/// <summary>
/// Whether what a template shows of facts can be found in the page again: each piece in an element that browsers show whole, inside one that names the
/// fact of the page.
/// </summary>
internal sealed partial class TemplateWalk
{
    // What a browser moves, leaves out or cuts: a link ends where the next one begins, and the words of facts are links.
    private static readonly string[] Cutting = ["a", "button", "select", "sup", "template"];

    private FactsShown _facts = FactsShown.None;

    /// <param name="shown">What stands at <paramref name="at"/> shows of facts.</param>
    private void Shows(FactsShown shown, HtmlState state, Place at)
    {
        if (!shown.Any)
        {
            return;
        }

        if (Array.Find(Cutting, tag => state.Open?.Nearest(tag) is not null) is { } tag)
        {
            Report(TemplateMessages.CutsFacts(at, tag));
        }

        _facts = new(true, _facts.Outside ?? (state.IsOfFact ? null : shown.Outside));
    }

    // What stands between wrap and end is shown where the partial prints it, not here.
    private (Piece Piece, FactsShown Facts) Body(ScriptWrapStatement wrap, TemplateScope scope)
    {
        var around = _facts;
        _facts = FactsShown.None;
        var piece = Between(wrap.Body, scope.InBlock([]), SpanOf(wrap));
        var shown = _facts;
        _facts = around;
        return (piece, shown);
    }

    private void ReportOutside(TemplateScope scope)
    {
        var hasFact = scope.Page.Member("frame")?.Type.Record?.Member("fact") is not null;
        if (callers.IsEmpty && hasFact && _facts.Outside is { } at)
        {
            compiler.Report(TemplateMessages.NamesNoFact(at));
        }
    }

    // <main{{ if frame.fact }} data-fact="{{ frame.fact }}"{{ end }}>: where there is no fact, none is left unnamed.
    private static (HtmlState End, HtmlState Other) WithFactNamed(HtmlState end, HtmlState other, ScriptExpression? condition) => condition switch
    {
        ScriptMemberExpression member when member.ToString() == "frame.fact" => (end, other with { NamesFact = end.NamesFact }),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not, Right: var right } =>
            WithFactNamed(other, end, right) is var (no, yes) ? (yes, no) : default,
        ScriptNestedExpression nested => WithFactNamed(end, other, nested.Expression),
        _ => (end, other),
    };
}

/// <summary>What a template or the body of a wrap shows of facts.</summary>
/// <param name="Any">Whether it shows any.</param>
/// <param name="Outside">Where it first does so in no element that names the fact of the page; null where it never does.</param>
internal readonly record struct FactsShown(bool Any, Place? Outside)
{
    public static FactsShown None { get; } = new(false, null);
}

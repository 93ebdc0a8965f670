using System.Collections;
using System.Collections.Immutable;
using System.Text;
using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Render.Templates;

/// <summary>
/// Goes through Scriban's tree of one template with what its names mean and with where its HTML has come to, and makes a piece of each node. A node
/// that is not named here is refused.
/// </summary>
/// <param name="callers">The calls of partials that led here, the first in the page's own template.</param>
internal sealed partial class TemplateWalk(TemplateCompiler compiler, ReadTemplate template, ImmutableArray<(string Partial, Place At)> callers)
{
    private readonly TemplateExpressions _expressions =
        new(template.File, diagnostic => Report(compiler, template, callers, diagnostic), compiler.Uses);
    private int _slots;
    private bool _printsBody;

    private SourceText File => template.File;

    public void Into(CompiledPartial compiled, TemplateScope scope)
    {
        _slots = scope.Arguments?.Count ?? 0;
        compiled.Piece = Between(template.Nodes, scope, TextSpan.Whole(File.Text));
        compiled.Slots = _slots;
        (compiled.Facts, compiled.PrintsBody) = (_facts, _printsBody);
        ReportOutside(scope);
    }

    // A template, a partial and the body of a layout each begin and end between tags.
    private Piece Between(ScriptBlockStatement? nodes, TemplateScope scope, TextSpan span)
    {
        var (piece, end) = Nodes(nodes, scope, HtmlState.Start);
        if (end.Open is { } open && end.StandsAt(HtmlState.Start))
        {
            Report(TemplateMessages.NotClosed(File, open));
        }
        else if (!end.MeetsAt(HtmlState.Start))
        {
            var at = end.TagStart > span.Start ? new TextSpan(end.TagStart, Math.Min(end.TagStart + 1 + end.Tag.Length, File.Text.Length))
                : new(span.Start, span.Start);
            Report(TemplateMessages.TagOpenAtEnd(new(File, at)));
        }

        return piece;
    }

    private (Piece Piece, HtmlState End) Nodes(ScriptBlockStatement? block, TemplateScope scope, HtmlState state)
    {
        var (html, pieces) = (new HtmlReader(File, Report), new List<Piece>());
        for (var i = 0; i < block?.Statements.Count; i++)
        {
            switch (block.Statements[i])
            {
                case ScriptRawStatement raw:
                    var text = SpanOf(raw);
                    state = html.Read(state, text);
                    var bytes = Encoding.UTF8.GetBytes(text.In(File.Text));
                    pieces.Add(run => run.Page.Write(bytes));
                    break;
                case ScriptExpressionStatement { Expression: ScriptAssignExpression assign }:
                    Report(TemplateMessages.NotUsedHere(At(assign), assign));
                    break;
                case ScriptExpressionStatement { Expression: { } expression }:
                    state = Print(expression, scope, state, pieces);
                    break;
                case ScriptIfStatement choice:
                    state = If(choice, Following(block, i), scope, state, pieces);
                    break;
                case ScriptForStatement loop when loop is not ScriptTableRowStatement:
                    state = For(loop, Following(block, i), scope, state, pieces);
                    break;
                case ScriptWrapStatement wrap:
                    Wrap(wrap, scope, state, pieces);
                    break;
                case ScriptEscapeStatement or ScriptEndStatement or ScriptNopStatement:
                    break;
                case var other:
                    Report(TemplateMessages.NotUsedHere(At(other), other));
                    break;
            }
        }

        return (Joined(pieces), state);
    }

    private static Piece Joined(List<Piece> pieces)
    {
        if (pieces is [var only])
        {
            return only;
        }

        var all = pieces.ToArray();
        return run =>
        {
            foreach (var piece in all)
            {
                piece(run);
            }
        };
    }

    private HtmlState Print(ScriptExpression expression, TemplateScope scope, HtmlState state, List<Piece> pieces)
    {
        switch (expression)
        {
            case ScriptVariableLocal { Name: "$$" } body:
                PrintBody(body, scope, state, pieces);
                return state;
            case ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" } } call:
                Include(call, null, scope, state, pieces);
                return state;
            case ScriptVariableGlobal { Name: "include" } alone when scope.Named("include") is null:
                Report(TemplateMessages.PartialArguments(At(alone)));
                return state;
        }

        if (_expressions.Value(expression, scope) is { } value)
        {
            if (!value.Type.IsPrintable)
            {
                Report(TemplateMessages.NotPrintable(At(expression), value.Type));
            }
            else if (ExpressionPlaces.Problem(state, value.Type, At(expression)) is { } problem)
            {
                Report(problem);
            }

            if (value.Type.Kind == ViewKind.Tied)
            {
                Shows(new(true, At(expression)), state, At(expression));
            }

            if (state is { Mode: HtmlMode.QuotedValue, Attribute: "data-fact" } && value.Identity != "page.frame.fact")
            {
                Report(TemplateMessages.TiedByHand(At(expression), state.Attribute));
            }

            pieces.Add(run => run.Page.Print(value.Read(run)));
        }

        return ExpressionPlaces.After(state);
    }

    private HtmlState If(ScriptIfStatement choice, char following, TemplateScope scope, HtmlState state, List<Piece> pieces)
    {
        if (IsTooDeep(scope, choice))
        {
            return state;
        }

        var condition = _expressions.Condition(choice.Condition, scope);

        // Without knowing what is there, all inside it would be reported too.
        var (then, end) = condition is null ? (_ => { }, state) : Nodes(choice.Then, scope.InBlock(condition.WhenTrue), state);
        var (otherwise, other) = Else(choice.Else, following, scope.InBlock(condition?.WhenFalse ?? []), state);
        if (condition is null)
        {
            return other;
        }

        pieces.Add(run => (condition.Holds(run) ? then : otherwise)(run));
        (end, other) = WithFactNamed(end, other, choice.Condition);
        return Joined(AttributeEnded(end, state, following), AttributeEnded(other, state, following), choice, choice.Condition!);
    }

    private (Piece Piece, HtmlState End) Else(ScriptConditionStatement? otherwise, char following, TemplateScope scope, HtmlState state)
    {
        if (otherwise is not ScriptIfStatement next)
        {
            return Nodes((otherwise as ScriptElseStatement)?.Body, scope, state);
        }

        var pieces = new List<Piece>();
        var end = If(next, following, scope, state, pieces);
        return (Joined(pieces), end);
    }

    private HtmlState For(ScriptForStatement loop, char following, TemplateScope scope, HtmlState state, List<Piece> pieces)
    {
        if (IsTooDeep(scope, loop) || Loop(loop, scope) is not { } list)
        {
            return state;
        }

        var slot = _slots;
        _slots += 2;
        var (each, end) = Nodes(loop.Body, scope.InLoop(((ScriptVariableGlobal)loop.Variable!).Name, list.Type.Item!, slot), state);
        var (otherwise, other) = Else(loop.Else, following, scope.InBlock([]), state);
        pieces.Add(run => GoThrough(run, list.Read(run) as IList, slot, each, otherwise));
        end = AttributeEnded(end, state, following);
        return Joined(end.MeetsAt(state) ? AttributeEnded(other, state, following) : state, end, loop, loop.Iterator!);
    }

    // The list, or null after a report.
    private ViewValue? Loop(ScriptForStatement loop, TemplateScope scope)
    {
        if (loop.Variable is not ScriptVariableGlobal || loop.NamedArguments is { Count: > 0 })
        {
            Report(TemplateMessages.ForWithoutIn(At(loop.NamedArguments is { Count: > 0 } more ? more[0] : loop.Variable!)));
            return null;
        }

        var list = _expressions.Path(loop.Iterator, scope);
        if (list is { Type.Item: null })
        {
            Report(TemplateMessages.NoList(At(loop.Iterator!), loop.Iterator!.ToString()!, list.Type));
            return null;
        }

        return list;
    }

    private static void GoThrough(TemplateRun run, IList? list, int slot, Piece each, Piece otherwise)
    {
        if (list is null or { Count: 0 })
        {
            otherwise(run);
            return;
        }

        var loop = new Loop(list.Count);
        run[slot + 1] = loop;
        for (loop.Index = 0; loop.Index < loop.Length; loop.Index++)
        {
            run.Page.GoRound();
            run[slot] = list[loop.Index];
            each(run);
        }
    }

    private bool IsTooDeep(TemplateScope scope, ScriptNode node)
    {
        if (scope.Depth < TemplateScope.Deepest)
        {
            return false;
        }

        Report(TemplateMessages.TooDeep(At(node)));
        return true;
    }

    // <p {{ if isNew }}hidden{{ end }}>: an attribute's name ends with the block, where nothing after it could go on with the name.
    private static HtmlState AttributeEnded(HtmlState end, HtmlState start, char following)
    {
        if (start.Mode == HtmlMode.Tag
            && end.Mode is HtmlMode.AttributeName or HtmlMode.AfterAttributeName
            && (char.IsWhiteSpace(following) || following is '>' or '/'))
        {
            return end with { Mode = HtmlMode.Tag };
        }

        return end;
    }

    private HtmlState Joined(HtmlState end, HtmlState other, ScriptNode block, ScriptNode head)
    {
        if (!end.StandsAt(other))
        {
            Report(TemplateMessages.BlockCutsTag(Opening(block, head)));
        }
        else if (OpenElement.Unlike(end.Open, other.Open) is { } open)
        {
            Report(TemplateMessages.NotClosed(File, open));
        }

        // What stands behind it is read as if the block were whole.
        return end.Mode == HtmlMode.QuotedValue && end.Value.Length < other.Value.Length ? other
            : end with { Open = OpenElement.Fewest(end.Open, other.Open), NamesFact = end.NamesFact && other.NamesFact };
    }

    // The first letter of the text behind a block, where text follows.
    private char Following(ScriptBlockStatement block, int i) =>
        block.Statements.Skip(i + 1).FirstOrDefault<ScriptStatement>(node => node is not ScriptEscapeStatement) is ScriptRawStatement raw
            ? SpanOf(raw).Of(File.Text)[0]
            : '\0';

    private Place Opening(ScriptNode block, ScriptNode head) => new(File, new(SpanOf(block).Start, SpanOf(head).End));

    private TextSpan SpanOf(ScriptNode node) => TemplateReader.SpanOf(node.Span, File);

    private Place At(ScriptNode node) => new(File, SpanOf(node));

    private void Report(Diagnostic diagnostic) => Report(compiler, template, callers, diagnostic);

    private static void Report(TemplateCompiler compiler, ReadTemplate template, ImmutableArray<(string Partial, Place At)> callers, Diagnostic diagnostic) =>
        compiler.Report(callers.IsEmpty || diagnostic.At.Source != template.File ? diagnostic : diagnostic.And(callers[^1].At, "used here"));
}

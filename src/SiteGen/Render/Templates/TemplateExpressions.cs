using System.Collections;
using System.Collections.Immutable;
using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Render.Templates;

/// <summary>A condition, and the identities of what is there where it holds and where it does not.</summary>
internal sealed record Condition(Reading<bool> Holds, ImmutableHashSet<string> WhenTrue, ImmutableHashSet<string> WhenFalse);

/// <summary>
/// What stands between <c>{{</c> and <c>}}</c>: paths, texts, interface words and conditions. All else is refused. Each answer is null after a
/// report.
/// </summary>
internal sealed class TemplateExpressions(SourceText file, Action<Diagnostic> report, Action<Located<string>> useWord)
{
    /// <summary>Something that can be printed or passed on.</summary>
    public ViewValue? Value(ScriptExpression? expression, TemplateScope scope)
    {
        switch (expression)
        {
            case ScriptLiteral { Value: string text }:
                return Text(_ => text);
            case ScriptNestedExpression nested:
                return Value(nested.Expression, scope);
            case ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "t" } t } call:
                return Word(t, call.Arguments, scope);
            case ScriptVariableGlobal { Name: "t" } t when scope.Named("t") is null:
                return Word(t, [], scope);
            case ScriptFunctionCall { Target: ScriptVariableGlobal { Name: var name } function }:
                return Refused(TemplateMessages.UnknownFunction(At(function), name));
            case ScriptPipeCall pipe:
                return Refused(TemplateMessages.Pipe(At(pipe)));
            default:
                return Path(expression, scope);
        }
    }

    /// <summary>A name with members behind it: <c>frame.title</c>, <c>$.items</c>, <c>for.first</c>.</summary>
    public ViewValue? Path(ScriptExpression? expression, TemplateScope scope)
    {
        switch (expression)
        {
            case ScriptVariableGlobal name:
                return scope.Named(name.Name) is { } value ? scope.WithoutDoubt(value) : Refused(TemplateMessages.UnknownName(At(name), name.Name, scope));
            case ScriptVariableLocal local:
                return Refused(local.Name == "$" ? TemplateMessages.ArgumentsAlone(At(local), scope) : TemplateMessages.NoVariables(At(local)));
            case ScriptMemberExpression { Target: ScriptVariable { Name: "for" }, Member: { } member }:
                return OfLoop(member, scope);
            case ScriptMemberExpression { Target: ScriptVariableLocal { Name: "$" }, Member: { } member }:
                return scope.Arguments?.GetValueOrDefault(member.Name) is { } argument
                    ? scope.WithoutDoubt(argument)
                    : Refused(TemplateMessages.NotPassed(At(member), member.Name, scope));
            case ScriptMemberExpression { DotToken.Value: ".", Target: { } target, Member: { } member }:
                return Member(target, member, scope);
            case null:
                return null;
            default:
                return Refused(TemplateMessages.NotAPath(At(expression), expression));
        }
    }

    public Condition? Condition(ScriptExpression? expression, TemplateScope scope)
    {
        switch (expression)
        {
            case ScriptNestedExpression nested:
                return Condition(nested.Expression, scope);
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not:
                return Condition(not.Right, scope) is { } turned ? new(run => !turned.Holds(run), turned.WhenFalse, turned.WhenTrue) : null;
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.And or ScriptBinaryOperator.Or } two:
                return Both(two, scope);
            default:
                return Path(expression, scope) is { } value ? new(run => IsTrue(value.Read(run)), [value.Identity], []) : null;
        }
    }

    /// <summary>Nothing, no, an empty text, 0 and an empty list are false.</summary>
    private static bool IsTrue(object? value) => value switch
    {
        null => false,
        bool yes => yes,
        string text => text.Length > 0,
        int number => number != 0,
        Html html => html.ToString().Length > 0,
        ICollection list => list.Count > 0,
        _ => true,
    };

    private Condition? Both(ScriptBinaryExpression two, TemplateScope scope)
    {
        var isAnd = two.Operator == ScriptBinaryOperator.And;
        if (Condition(two.Left, scope) is not { } left || Condition(two.Right, scope.InBlock(isAnd ? left.WhenTrue : left.WhenFalse)) is not { } right)
        {
            return null;
        }

        return isAnd
            ? new(run => left.Holds(run) && right.Holds(run), left.WhenTrue.Union(right.WhenTrue), [])
            : new(run => left.Holds(run) || right.Holds(run), [], left.WhenFalse.Union(right.WhenFalse));
    }

    private ViewValue? Member(ScriptExpression target, ScriptVariable name, TemplateScope scope)
    {
        if (Path(target, scope) is not { } thing)
        {
            return null;
        }

        if (thing.MayBeMissing)
        {
            return Refused(TemplateMessages.MayBeMissing(At(name), target.ToString()!, name.Name));
        }

        return thing.Member(name.Name) is { } member ? scope.WithoutDoubt(member) : Refused(TemplateMessages.UnknownMember(At(name), name.Name, thing.Type));
    }

    private ViewValue? OfLoop(ScriptVariable member, TemplateScope scope)
    {
        if (scope.Loop is not { } slot)
        {
            return Refused(TemplateMessages.OutsideLoop(At(member), member.Name));
        }

        return member.Name switch
        {
            "index" => new(ViewType.Number, false, "for.index", run => LoopIn(run).Index),
            "length" => new(ViewType.Number, false, "for.length", run => LoopIn(run).Length),
            "first" => new(ViewType.YesNo, false, "for.first", run => LoopIn(run).Index == 0),
            "last" => new(ViewType.YesNo, false, "for.last", run => LoopIn(run).Index == LoopIn(run).Length - 1),
            _ => Refused(TemplateMessages.UnknownOfLoop(At(member), member.Name)),
        };

        Loop LoopIn(TemplateRun run) => (Loop)run[slot]!;
    }

    private ViewValue? Word(ScriptVariable t, IReadOnlyList<ScriptExpression> arguments, TemplateScope scope)
    {
        switch (arguments)
        {
            case [ScriptLiteral { Value: string key } literal]:
                var span = TemplateReader.SpanOf(literal.Span, file);
                useWord(new(key, new(file, new(span.Start + 1, span.End - 1))));
                return Text(run => run.View.Wording[key]);
            case [var path]:
                if (Path(path, scope) is not { } value)
                {
                    return null;
                }

                return value is { MayBeMissing: false, Type.Kind: ViewKind.WordKey }
                    ? Text(run => run.View.Wording[value.Read(run)!.ToString()!])
                    : Refused(TemplateMessages.NoWordKey(At(path), path.ToString()!));
            default:
                return Refused(TemplateMessages.OneWord(At(t)));
        }
    }

    private static ViewValue Text(Reading<object?> read) => new(ViewType.Text, false, "text", read);

    private Place At(ScriptNode node) => new(file, TemplateReader.SpanOf(node.Span, file));

    private ViewValue? Refused(Diagnostic diagnostic)
    {
        report(diagnostic);
        return null;
    }
}

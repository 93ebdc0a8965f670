using System.Diagnostics.CodeAnalysis;
using Scriban.Syntax;
using SiteGen.Text;

namespace SiteGen.Render.Templates;

/// <summary>Partials: <c>include</c>, <c>wrap</c>, and the body of a wrap.</summary>
internal sealed partial class TemplateWalk
{
    private void PrintBody(ScriptVariableLocal body, TemplateScope scope, HtmlState state, List<Piece> pieces)
    {
        if (!scope.HasBody)
        {
            Report(TemplateMessages.NoBody(At(body)));
        }
        else if (state.Mode != HtmlMode.Text)
        {
            Report(TemplateMessages.PartialInsideTag(At(body), "$$"));
        }

        _printsBody = true;
        Shows(scope.BodyFacts with { Outside = scope.BodyFacts.Outside is null ? null : At(body) }, state, At(body));
        pieces.Add(run => run.PrintBody());
    }

    private void Wrap(ScriptWrapStatement wrap, TemplateScope scope, HtmlState state, List<Piece> pieces)
    {
        (Piece Piece, FactsShown Facts)? body = IsTooDeep(scope, wrap) ? null : Body(wrap, scope);
        if (wrap.Target is ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" } } call)
        {
            Include(call, body, scope, state, pieces);
        }
        else
        {
            Report(TemplateMessages.WrapsNoPartial(At(wrap.Target!)));
        }
    }

    private void Include(ScriptFunctionCall call, (Piece Piece, FactsShown Facts)? body, TemplateScope scope, HtmlState state, List<Piece> pieces)
    {
        if (!IsCall(call, out var name, out var place))
        {
            Report(TemplateMessages.PartialArguments(At(call)));
            return;
        }

        if (state.Mode != HtmlMode.Text)
        {
            Report(TemplateMessages.PartialInsideTag(place.Value, name));
        }

        var passed = Passed(call, scope);
        if (passed is null || Found(name, place.Value) is not { } partial || IsTooDeep(scope, call))
        {
            return;
        }

        var compiled = compiler.Compiled(partial, scope.OfPartial(passed, body?.Facts), [.. callers, (name, place.Value)]);
        if (body is not null && !compiled.PrintsBody)
        {
            Report(TemplateMessages.BodyNotPrinted(place.Value, name));
        }

        Shows(compiled.Facts, state, place.Value);
        var values = passed.ConvertAll(argument => argument.Value.Read).ToArray();
        pieces.Add(run => PrintPartial(run, compiled, values, body?.Piece));
    }

    private bool IsCall(ScriptFunctionCall call, [NotNullWhen(true)] out string? name, [NotNullWhen(true)] out Place? place)
    {
        (name, place) = (null, null);
        if (call.Arguments.Count == 0 || call.Arguments[0] is not ScriptLiteral literal)
        {
            return false;
        }

        (name, place) = (literal.Value as string, At(literal));
        return name is not null && call.Arguments.Skip(1).All(argument => argument is ScriptNamedArgument);
    }

    // In the order of their names, as the partial's run has them; null after a report.
    private List<(string Name, ViewValue Value)>? Passed(ScriptFunctionCall call, TemplateScope scope)
    {
        var arguments = call.Arguments.Skip(1).Cast<ScriptNamedArgument>()
            .Select(argument => (argument.Name!.Name, Value: _expressions.Value(argument.Value, scope), At: At(argument.Name)))
            .OrderBy(argument => argument.Name, StringComparer.Ordinal)
            .ToList();
        foreach (var twice in arguments.Zip(arguments.Skip(1)).Where(pair => pair.First.Name == pair.Second.Name))
        {
            Report(TemplateMessages.PassedTwice(twice.Second.At, twice.Second.Name));
            return null;
        }

        return arguments.Exists(argument => argument.Value is null) ? null : arguments.ConvertAll(argument => (argument.Name, argument.Value!));
    }

    private ReadTemplate? Found(string name, Place place)
    {
        if (callers.Any(caller => caller.Partial == name))
        {
            Report(TemplateMessages.CallsItself(place, name));
            return null;
        }

        var partial = compiler.Partial(name);
        if (partial is null)
        {
            Report(TemplateMessages.UnknownPartial(place, name, compiler.PartialNames));
        }

        return partial;
    }

    private static void PrintPartial(TemplateRun run, CompiledPartial partial, Reading<object?>[] values, Piece? body)
    {
        run.Page.GoInto();
        var inner = run.ForPartial(partial.Slots, body);
        for (var i = 0; i < values.Length; i++)
        {
            inner[i] = values[i](run);
        }

        partial.Piece(inner);
    }
}

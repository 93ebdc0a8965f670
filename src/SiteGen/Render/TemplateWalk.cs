using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>Goes through one template with what its paths mean and with where its HTML has come to.</summary>
/// <param name="callers">The calls of partials that led here, the first in the page's own template.</param>
/// <param name="hasBody">Whether the caller gives something for <c>{{> @partial-block}}</c>.</param>
internal sealed class TemplateWalk(TemplateScan scan, ParsedTemplate template, ImmutableArray<(string Partial, Place At)> callers, bool hasBody)
{
    private SourceText File => template.File;

    public void Whole(TemplateScope scope) => Between(template.Nodes, scope, TextSpan.Whole(File.Text));

    // A template, a partial and the body of a layout each begin and end between tags.
    private void Between(ImmutableArray<TemplateNode> nodes, TemplateScope scope, TextSpan span)
    {
        var end = Nodes(nodes, scope, HtmlState.Start);
        if (!end.MeetsAt(HtmlState.Start))
        {
            var at = end.TagStart > span.Start ? new TextSpan(end.TagStart, Math.Min(end.TagStart + 1 + end.Tag.Length, File.Text.Length)) : new(span.Start, span.Start);
            Report(TemplateMessages.TagOpenAtEnd(new(File, at)));
        }
    }

    private HtmlState Nodes(ImmutableArray<TemplateNode> nodes, TemplateScope scope, HtmlState state)
    {
        var html = new HtmlReader(File, Report);
        foreach (var node in nodes)
        {
            state = node switch
            {
                StaticText text => html.Read(state, text.Span),
                Output output => Print(output, scope, state),
                Block block => Branch(block, scope, state),
                PartialCall call => Call(call, scope, state),
                _ => state,
            };
        }

        return state;
    }

    private HtmlState Print(Output output, TemplateScope scope, HtmlState state)
    {
        var shape = ValueOf(output.Value, scope);
        if (shape is not null && (shape.Passed is not null || !ViewShape.IsPrintable(shape.Type)))
        {
            Report(TemplateMessages.NotPrintable(new(File, output.Value.Span), shape.Type));
        }
        else if (shape is not null && ExpressionPlaces.Problem(state, shape.Type, new(File, output.Span)) is { } problem)
        {
            Report(problem);
        }

        return ExpressionPlaces.After(state);
    }

    private HtmlState Branch(Block block, TemplateScope scope, HtmlState state)
    {
        var subject = scope.Resolve(block.Subject, File, Report);
        var item = subject is null ? null : ViewShape.ItemOf(subject.Type);
        if (subject is not null && ((block.Helper == "each" && item is null) || (block.Helper == "with" && (item is not null || subject.Type == typeof(bool)))))
        {
            Report(TemplateMessages.WrongBlock(new(File, block.Subject.Span), block.Helper, block.Subject.Path, subject.Type));
            subject = null;
        }

        // Without knowing what a new scope is about, all inside it would be reported too.
        var isTest = block.Helper is "if" or "unless";
        var (inside, otherwise) = subject is not null ? Scopes(block, scope, subject, item) : (isTest ? scope : null, scope);
        var end = inside is null ? state : AttributeEnded(Nodes(block.Body, inside, state), state, block);
        var other = AttributeEnded(Nodes(block.Otherwise, otherwise, state), state, block);
        if (inside is not null && (!end.MeetsAt(other) || (block.Helper == "each" && !end.MeetsAt(state))))
        {
            Report(TemplateMessages.BlockCutsTag(new(File, block.Opening)));
        }

        return end.Mode == HtmlMode.QuotedValue && end.Value.Length < other.Value.Length ? other : end;
    }

    // <p {{#if isNew}}hidden{{/if}}>: an attribute's name ends with the block, where nothing after it could go on with the name.
    private HtmlState AttributeEnded(HtmlState end, HtmlState start, Block block) =>
        start.Mode == HtmlMode.Tag
        && end.Mode is HtmlMode.AttributeName or HtmlMode.AfterAttributeName
        && block.Span.End < File.Text.Length
        && (char.IsWhiteSpace(File.Text[block.Span.End]) || File.Text[block.Span.End] is '>' or '/')
            ? end with { Mode = HtmlMode.Tag }
            : end;

    private static (TemplateScope Inside, TemplateScope Otherwise) Scopes(Block block, TemplateScope scope, ValueShape subject, Type? item)
    {
        var present = scope with { Present = scope.Present.Add(subject.Identity) };
        switch (block.Helper)
        {
            case "if":
                return (present, scope);
            case "unless":
                return (scope, present);
            default:
                var one = item is null ? subject with { MayBeMissing = false } : new ValueShape(item, false, $"{scope.This.Identity}>{subject.Identity}[]");
                var named = block.Parameters.Length switch
                {
                    0 => scope.Named,
                    1 => scope.Named.SetItem(block.Parameters[0], one),
                    _ => scope.Named.SetItem(block.Parameters[0], one).SetItem(block.Parameters[1], new(typeof(int), false, "@index")),
                };
                return (new(one, scope, scope.Root, item is null ? scope.List : subject.Type, named, present.Present), scope);
        }
    }

    private HtmlState Call(PartialCall call, TemplateScope scope, HtmlState state)
    {
        Place at = new(File, call.NameSpan);
        if (state.Mode != HtmlMode.Text)
        {
            Report(TemplateMessages.PartialInsideTag(at, call.Name));
        }

        if (call.Body is { } body)
        {
            Between(body, TemplateScope.Of(scope.This, scope.Root), call.Span);
        }

        if (call.Name == "@partial-block")
        {
            if (!hasBody || scope.Parent is not null)
            {
                Report(hasBody ? TemplateMessages.BodyInsideBlock(at) : TemplateMessages.NoBody(at));
            }

            return state;
        }

        var passed = Passed(call, scope);
        if (scan.Partial(call.Name) is not { } partial)
        {
            Report(TemplateMessages.UnknownPartial(at, call.Name, scan.PartialNames));
        }
        else if (callers.Any(caller => caller.Partial == call.Name))
        {
            Report(TemplateMessages.CallsItself(at, call.Name));
        }
        else if (passed is not null && TemplateScope.Of(passed, scope.Root) is var inner && scan.IsNew(call.Name, inner, call.Body is not null))
        {
            new TemplateWalk(scan, partial, [.. callers, (call.Name, at)], call.Body is not null).Whole(inner);
        }

        return state;
    }

    // What the partial sees as its own, or null after a report.
    private ValueShape? Passed(PartialCall call, TemplateScope scope)
    {
        if (call.Context is { } context)
        {
            var shape = scope.Resolve(context, File, Report);
            if (shape is { MayBeMissing: true })
            {
                Report(TemplateMessages.MayBeMissing(new(File, context.Span), context.Path, null));
                return null;
            }

            return shape is null ? null : shape with { Identity = "this" };
        }

        var values = call.Arguments.Select(argument => (argument.Name, Shape: ValueOf(argument.Value, scope))).ToList();
        return values.Exists(value => value.Shape is null)
            ? null
            : values.Aggregate(scope.This with { Identity = "this" }, (all, value) => all with
            {
                Passed = (all.Passed ?? ImmutableDictionary<string, ValueShape>.Empty).SetItem(value.Name, value.Shape! with { Identity = $"this.{value.Name}" }),
            });
    }

    private ValueShape? ValueOf(TemplateValue value, TemplateScope scope)
    {
        switch (value)
        {
            case PathValue path:
                return scope.Resolve(path, File, Report);
            case CallValue { Helper: "t", Arguments: [TextValue word] }:
                scan.Uses(new(word.Text, new(File, word.Span)));
                break;
            case CallValue { Helper: "t", Arguments: [PathValue key] }:
                if (scope.Resolve(key, File, Report) is { } shape && shape.Type != typeof(WordKey))
                {
                    Report(TemplateMessages.NoWordKey(new(File, key.Span), key.Path));
                }

                break;
            case CallValue call:
                Report(call.Helper == "t" ? TemplateMessages.OneWord(new(File, call.HelperSpan)) : TemplateMessages.UnknownHelper(new(File, call.HelperSpan), call.Helper));
                return null;
        }

        return new(typeof(string), false, "text");
    }

    private void Report(Diagnostic diagnostic) =>
        scan.Report(callers.IsEmpty || diagnostic.At.Source != File ? diagnostic : diagnostic.And(callers[^1].At, "used here"));
}

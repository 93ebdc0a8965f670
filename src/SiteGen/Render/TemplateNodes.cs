using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>A piece of a template, as the scan sees it.</summary>
internal abstract record TemplateNode(TextSpan Span);

internal sealed record StaticText(TextSpan Span) : TemplateNode(Span);

/// <summary><c>{{name}}</c> or <c>{{t "nav.people"}}</c>.</summary>
internal sealed record Output(TextSpan Span, TemplateValue Value) : TemplateNode(Span);

/// <summary><c>{{#if x}}…{{else}}…{{/if}}</c>, likewise unless, each, with.</summary>
/// <param name="Opening">The opening tag alone.</param>
/// <param name="Parameters">The names between bars: <c>as |person i|</c>.</param>
internal sealed record Block(
    TextSpan Span, TextSpan Opening, string Helper, PathValue Subject, ImmutableArray<string> Parameters, ImmutableArray<TemplateNode> Body, ImmutableArray<TemplateNode> Otherwise)
    : TemplateNode(Span);

/// <summary><c>{{> card person}}</c>, <c>{{> list items=people}}</c> or, with a body, <c>{{#> layout}}…{{/layout}}</c>.</summary>
internal sealed record PartialCall(
    TextSpan Span, string Name, TextSpan NameSpan, PathValue? Context, ImmutableArray<(string Name, TemplateValue Value)> Arguments, ImmutableArray<TemplateNode>? Body)
    : TemplateNode(Span);

internal abstract record TemplateValue(TextSpan Span);

internal sealed record PathValue(TextSpan Span, string Path) : TemplateValue(Span);

internal sealed record TextValue(TextSpan Span, string Text) : TemplateValue(Span);

/// <summary>A helper with what it is given: <c>t "nav.people"</c>, in brackets where it is an argument.</summary>
internal sealed record CallValue(TextSpan Span, string Helper, TextSpan HelperSpan, ImmutableArray<TemplateValue> Arguments) : TemplateValue(Span);

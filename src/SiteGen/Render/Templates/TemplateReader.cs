using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Render.Templates;

/// <summary>One template as Scriban reads it.</summary>
/// <param name="Nodes">Nothing where it is not written correctly.</param>
internal sealed record ReadTemplate(string Name, SourceText File, ScriptBlockStatement? Nodes);

/// <summary>Has Scriban read a template, and says in our words what it does not understand.</summary>
internal static class TemplateReader
{
    /// <summary>What is wrong first is all that is said of a file, since the rest follows from it.</summary>
    public static ReadTemplate Read(string name, SourceText file, DiagnosticBag diagnostics)
    {
        if (TemplateBrackets.Problem(file) is { } problem)
        {
            diagnostics.Add(problem);
            return new(name, file, null);
        }

        var limits = new ParserOptions { ExpressionDepthLimit = TemplateScope.Deepest };
        var template = Template.Parse(file.Text, file.Path, limits, new LexerOptions { Mode = ScriptMode.Default });
        if (template.Messages.Count == 0)
        {
            return new(name, file, template.Page!.Body);
        }

        var known = template.Messages.Select(message => Translated(message, file)).FirstOrDefault(message => message is not null);
        diagnostics.Add(known ?? TemplateMessages.Unreadable(At(template.Messages[0], file)));
        return new(name, file, null);
    }

    /// <summary>Offsets of the library name the last letter of a node, ours the one behind it.</summary>
    public static TextSpan SpanOf(SourceSpan span, SourceText file) =>
        new(Math.Min(span.Start.Offset, file.Text.Length), Math.Min(Math.Max(span.Start.Offset, span.End.Offset) + 1, file.Text.Length));

    private static Diagnostic? Translated(LogMessage message, SourceText file)
    {
        var at = At(message, file);
        return message.Message switch
        {
            var text when Says(text, "must be preceded by") => TemplateMessages.ElseAlone(at),
            var text when Says(text, "Expecting 'in' word") => TemplateMessages.ForWithoutIn(at),
            var text when Says(text, "plain identifier") => TemplateMessages.NoNameAfterDot(at),
            var text when Says(text, "closing `)`") => TemplateMessages.BracketNotClosed(at),
            var text when Says(text, "to the right of the operator") => TemplateMessages.NothingAfterOperator(at),
            var text when Says(text, "Expecting <expression>") => TemplateMessages.NothingGiven(at),
            var text when Says(text, "depth limit") || Says(text, "too deep") => TemplateMessages.TooDeep(at),
            _ => null,
        };
    }

    private static Place At(LogMessage message, SourceText file) => new(file, SpanOf(message.Span, file));

    private static bool Says(string text, string words) => text.Contains(words, StringComparison.Ordinal);
}

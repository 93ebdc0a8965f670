using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Render;

internal sealed record ParsedTemplate(string Name, SourceText File, ImmutableArray<TemplateNode> Nodes);

/// <summary>Reads every template before the engine does, and resolves each path against the record of its page: the engine would name neither template nor place.</summary>
internal sealed class TemplateScan
{
    private readonly TemplateFiles _files;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, ParsedTemplate> _partials;
    private readonly HashSet<(string Partial, string Shape, string Root, bool HasBody)> _scanned = [];
    private readonly List<Located<string>> _words = [];

    private TemplateScan(TemplateFiles files, DiagnosticBag diagnostics)
    {
        (_files, _diagnostics) = (files, diagnostics);
        _partials = files.Partials.ToDictionary(file => file.Key, file => Parse(file.Key, file.Value), StringComparer.Ordinal);
    }

    /// <summary>The interface words that templates print, where they do.</summary>
    public ImmutableArray<Located<string>> Words => [.. _words.DistinctBy(word => (word.At.Source.Path, word.At.Span))];

    public IEnumerable<string> PartialNames => _partials.Keys.Order(StringComparer.Ordinal);

    public static TemplateScan Of(TemplateFiles files, IReadOnlyDictionary<string, Type> views, DiagnosticBag diagnostics)
    {
        var scan = new TemplateScan(files, diagnostics);
        foreach (var (name, view) in views.OrderBy(view => view.Key, StringComparer.Ordinal))
        {
            if (files.Pages.TryGetValue(name, out var file))
            {
                ValueShape shape = new(view, false, name);
                new TemplateWalk(scan, scan.Parse(name, file), [], hasBody: false).Whole(TemplateScope.Of(shape, shape));
            }
            else
            {
                diagnostics.Add(TemplateMessages.NoTemplate(name));
            }
        }

        return scan;
    }

    public ParsedTemplate? Partial(string name) => _partials.GetValueOrDefault(name);

    /// <summary>Whether a partial has not been looked at yet with what this call passes to it.</summary>
    public bool IsNew(string partial, TemplateScope scope, bool hasBody) => _scanned.Add((partial, scope.This.Signature, scope.Root.Signature, hasBody));

    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public void Uses(Located<string> word) => _words.Add(word);

    private ParsedTemplate Parse(string name, SourceText file)
    {
        try
        {
            return new(name, file, TemplateParser.Parse(file));
        }
        catch (TemplateSyntaxException problem)
        {
            _diagnostics.Add(problem.Diagnostic);
            return new(name, file, []);
        }
    }
}

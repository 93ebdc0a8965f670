using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

/// <summary>Collects the problems of a run: none stops at the first. Not safe for use from several threads.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _all = [];

    public void Add(Diagnostic diagnostic) => _all.Add(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _all.AddRange(diagnostics);

    public bool HasErrors => _all.Exists(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>By file, position and code; each once.</summary>
    public ImmutableArray<Diagnostic> Sorted() =>
    [
        .. _all
            .OrderBy(diagnostic => diagnostic.At.Source.Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.At.Span.Start)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Title, StringComparer.Ordinal)
            .DistinctBy(diagnostic => (diagnostic.At.Source.Path, diagnostic.At.Span, diagnostic.Code, diagnostic.Title)),
    ];
}

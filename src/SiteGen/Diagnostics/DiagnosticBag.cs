using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Diagnostics;

/// <summary>Collects the problems of a run: none stops at the first. Not safe for use from several threads.</summary>
internal sealed class DiagnosticBag
{
    // More would not help to find the one mistake.
    private const int MostPlaces = 3;

    private readonly List<Diagnostic> _all = [];

    public void Add(Diagnostic diagnostic) => _all.Add(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _all.AddRange(diagnostics);

    public bool Has(Func<Diagnostic, bool> condition) => _all.Exists(diagnostic => condition(diagnostic));

    public bool HasErrors => _all.Exists(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>By file, position and code; each mistake once, at its first place.</summary>
    public ImmutableArray<Diagnostic> Sorted() =>
    [
        .. InOrder().GroupBy(diagnostic => diagnostic.Mistake ?? (object)diagnostic, (_, same) => OneOf([.. same.OrderBy(diagnostic => diagnostic.Severity)])),
    ];

    /// <summary>In the same order, with every place of a mistake: for whoever will add to them.</summary>
    public ImmutableArray<Diagnostic> Unmerged() => [.. InOrder()];

    private IEnumerable<Diagnostic> InOrder() =>
        _all
            .OrderBy(diagnostic => diagnostic.At.Source.Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.At.Span.Start)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Title, StringComparer.Ordinal)
            .DistinctBy(diagnostic => (diagnostic.At.Source.Path, diagnostic.At.Span, diagnostic.Code, diagnostic.Title));

    private static Diagnostic OneOf(List<Diagnostic> same)
    {
        var others = same.Skip(1).Where(other => !same[0].Marks.Any(mark => mark.At == other.At)).ToList();
        if (others.Count == 0)
        {
            return same[0];
        }

        return same[0] with
        {
            Title = string.Create(CultureInfo.InvariantCulture, $"{same[0].Title} ({others.Count + 1} places)"),
            Marks = [.. same[0].Marks, .. others.Take(MostPlaces - 1).SelectMany(other => other.Marks.Select(mark => mark with { Note = "" }))],
        };
    }
}

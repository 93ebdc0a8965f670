using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

internal enum Severity
{
    Error,

    /// <summary>Stops nothing, unless the command is told to be strict.</summary>
    Warning,
}

/// <summary>A place that a message shows, and what stands beside it.</summary>
/// <param name="Note">What the marked words are, beside the mark; may be empty.</param>
internal sealed record Mark(Place At, string Note);

/// <summary>A problem in an editor's or designer's files, as data; <see cref="DiagnosticPrinter"/> prints it.</summary>
/// <param name="Code"><c>SGnnn</c>: stable, never with a second meaning; see <see cref="Codes"/>.</param>
/// <param name="Title">The fact about the file in plain words, without a full stop.</param>
/// <param name="Marks">The first is where the problem is; the others are the other sides of it.</param>
/// <param name="Help">The mend, at most one line.</param>
internal sealed record Diagnostic(string Code, Severity Severity, string Title, ImmutableArray<Mark> Marks, string? Help)
{
    public Place At => Marks[0].At;

    /// <summary>What several problems have in common that one mistake has made, e.g. a missing id: they are told as one. Null where each is its own.</summary>
    public string? Mistake { get; init; }

    public static Diagnostic Error(string code, Place at, string title, string note = "", string? help = null) =>
        new(code, Severity.Error, title, [new(at, note)], help);

    public static Diagnostic Warning(string code, Place at, string title, string note = "", string? help = null) =>
        new(code, Severity.Warning, title, [new(at, note)], help);

    /// <summary>Shows another side of the problem too.</summary>
    public Diagnostic And(Place at, string note = "") => this with { Marks = Marks.Add(new(at, note)) };
}

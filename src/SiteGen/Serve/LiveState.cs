using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Links;

namespace SiteGen.Serve;

/// <summary>What is known of a project at one moment. A state never changes: an edit makes the next one.</summary>
internal sealed record LiveState
{
    /// <summary>The project's folder.</summary>
    public required string Root { get; init; }

    /// <summary>Where it is served, with a slash at the end.</summary>
    public required Uri Address { get; init; }

    public required TimeProvider Clock { get; init; }

    /// <summary>Grows with every state.</summary>
    public required int Serial { get; init; }

    /// <summary>Grows with every change of what pages show.</summary>
    public required int Version { get; init; }

    /// <summary>As the files are now, whatever is wrong with them; null where there is nothing to read.</summary>
    public Project? Project { get; init; }

    /// <summary>Of <see cref="Project"/>.</summary>
    public Proof? Proof { get; init; }

    /// <summary>Every problem of the files as they are now, in order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether every rule was asked about everything, or only about what the last edit has changed.</summary>
    public bool IsProved { get; init; }

    /// <summary>Whether the pages show what the files say before any rule was asked about it.</summary>
    public bool IsUnchecked { get; init; }

    /// <summary>Why the files can't be read at all, in words, and the mend.</summary>
    public InputOutputException? Failure { get; init; }

    /// <summary>The last one without an error: what pages show. Null where there was none yet.</summary>
    public Graph? Graph { get; init; }

    /// <summary>The files of the last site without an error.</summary>
    public SiteFiles? Files { get; init; }

    /// <summary>Whether something keeps pages from being shown as the files are. A broken link keeps the site only from being built.</summary>
    public bool IsBroken =>
        Failure is not null || Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error && !LinkMessages.IsOfLinks(diagnostic.Code));
}

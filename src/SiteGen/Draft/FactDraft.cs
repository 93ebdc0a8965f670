using System.Collections.Immutable;

namespace SiteGen.Draft;

/// <summary>What words of an article may become.</summary>
internal enum DraftKind
{
    Claim,

    /// <summary>One more number of a statistic that there is.</summary>
    Observation,
    Statistic,
    Event,

    /// <summary>One more office of a person that there is.</summary>
    Role,
    Person,
    Organization,
    Term,

    /// <summary>One more quote of a fact that there is.</summary>
    Evidence,

    /// <summary>A line of the article that no fact needs.</summary>
    Skip,
}

/// <summary>The YAML of a fact as far as its words give it; what they do not give stands as an empty key under a comment that asks for it.</summary>
/// <param name="Yaml">A whole file; or, where it <see cref="IsItem"/>, one item of a list, from its <c>- </c> on.</param>
/// <param name="About">The number or the name that it is about, in the article's words; null where it is about the words as a whole.</param>
/// <param name="NewId">A file name that the words suggest, without its ending; null for an item of a list, or where they suggest none.</param>
/// <param name="Fitting">The facts of the project that an item of a list fits, the best first; of <see cref="DraftKind.Skip"/> the article.</param>
internal sealed record FactDraft(DraftKind Kind, string Yaml, string? About, string? NewId, ImmutableArray<string> Fitting)
{
    /// <summary>Whether it is an item of a list in a file that there is.</summary>
    public bool IsItem => ListOf(Kind) is not null;

    /// <summary>The key of the list that it becomes an item of; null where it becomes a file.</summary>
    public static string? ListOf(DraftKind kind) => kind switch
    {
        DraftKind.Observation => "observations",
        DraftKind.Role => "roles",
        DraftKind.Evidence => "evidence",
        DraftKind.Skip => "skip",
        _ => null,
    };
}

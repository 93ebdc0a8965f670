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
    Person,
    Organization,
    Term,

    /// <summary>One more quote of a fact that there is.</summary>
    Evidence,
}

/// <summary>The YAML of a fact as far as its words give it; what they do not give stands as an empty key under a comment that asks for it.</summary>
/// <param name="Yaml">A whole file; or, of a <see cref="DraftKind.Observation"/> and of <see cref="DraftKind.Evidence"/>, one item of a list, from its <c>- </c> on.</param>
/// <param name="Number">The number that it is about, in the article's words; null where it is about none.</param>
/// <param name="NewId">A file name that the words suggest, without its ending; null for an item of a list, or where they suggest none.</param>
/// <param name="Fitting">The facts of the project that an item of a list fits, the best first.</param>
internal sealed record FactDraft(DraftKind Kind, string Yaml, string? Number, string? NewId, ImmutableArray<string> Fitting)
{
    /// <summary>Whether it is an item of a list in another fact's file.</summary>
    public bool IsItem => Kind is DraftKind.Observation or DraftKind.Evidence;
}

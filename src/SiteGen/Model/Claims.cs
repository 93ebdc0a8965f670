using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

internal enum Speech
{
    Direct,
    Indirect,
}

internal enum Stance
{
    Supports,
    Opposes,
    Doubts,
    NoComment,
    Neutral,
}

/// <summary>Something that somebody said, or that an article says in its own voice.</summary>
internal sealed record Claim : Fact
{
    public required Voice Speaker { get; init; }

    /// <summary>Who reported it, where X tells what Y said.</summary>
    public ImmutableArray<Located<string>> Via { get; init; } = [];

    public required Located<Speech> Speech { get; init; }

    /// <summary>Whether direct speech stands in the article in another language than it was spoken in.</summary>
    public bool Translated { get; init; }

    public Located<Stance>? Stance { get; init; }

    public Located<EdtfDate>? SaidOn { get; init; }

    /// <summary>What was said, in the editor's words.</summary>
    public required LocalText Text { get; init; }

    public ImmutableArray<Located<string>> About { get; init; } = [];

    public required ImmutableArray<Evidence> Evidence { get; init; }

    public override IEnumerable<Evidence> AllEvidence => Evidence;
}

/// <summary>Whose word something is.</summary>
internal abstract record Voice(Place At);

/// <summary>Entities that the content knows, at least one.</summary>
internal sealed record NamedVoice(ImmutableArray<Located<string>> Ids, Place At) : Voice(At);

/// <summary>The article's own judgment.</summary>
internal sealed record ArticleVoice(Place At) : Voice(At);

/// <summary>Somebody whom the article does not name, and the body that they belong to.</summary>
internal sealed record UnnamedVoice(LocalText Text, Located<string>? Of, Place At) : Voice(At);

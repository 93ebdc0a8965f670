namespace SiteGen.Text;

/// <summary>The words of one language beside a score: who won it.</summary>
internal sealed record ScoreWords
{
    /// <summary>Verbs before a score whose subject has the higher number: beat, thắng.</summary>
    public required IReadOnlyList<string> Wins { get; init; }

    /// <summary>Verbs before a score whose subject has the lower one: lost, thua.</summary>
    public required IReadOnlyList<string> Losses { get; init; }

    /// <summary>Nouns behind a score that was lost: a 3-1 <c>defeat</c>.</summary>
    public IReadOnlyList<string> LostNouns { get; init; } = [];

    /// <summary>Words before the name of the other side: to, trước.</summary>
    public required IReadOnlyList<string> OpponentLeads { get; init; }
}

namespace SiteGen.Text;

/// <summary>The words of one language beside a score: who won it.</summary>
internal sealed record ScoreWords
{
    /// <summary>Verbs before a score whose subject has the higher number: beat, thắng.</summary>
    public required Phrases Wins { get; init; }

    /// <summary>Verbs before a score whose subject has the lower one: lost, thua.</summary>
    public required Phrases Losses { get; init; }

    /// <summary>Nouns behind a score that was lost: a 3-1 <c>defeat</c>.</summary>
    public Phrases LostNouns { get; init; } = [];

    /// <summary>Words between the numbers of both sides: 60 percent <c>to</c> 40 percent.</summary>
    public Phrases Joiners { get; init; } = [];

    /// <summary>Words before the name of the other side: to, trước.</summary>
    public required Phrases OpponentLeads { get; init; }
}

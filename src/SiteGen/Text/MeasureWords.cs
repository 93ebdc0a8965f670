namespace SiteGen.Text;

/// <summary>A noun that is so many of smaller units: a decade is 10 years.</summary>
/// <param name="Of">How many of what it is, for each unit that it may be told in.</param>
internal sealed record MeasureNoun(Phrases Words, IReadOnlyList<(long Count, Phrases Units)> Of);

/// <summary>Two units that make up one amount together: 4 years and 6 months.</summary>
/// <param name="Count">How many of the smaller one make the larger; null where that differs, as of days in a month.</param>
internal sealed record MeasurePair(Phrases Larger, long? Count, Phrases Smaller);

/// <summary>The words of one language for amounts that may be told in another unit than they are.</summary>
internal sealed record MeasureWords
{
    /// <summary>Nouns that hold a number themselves: decade, thập kỷ.</summary>
    public required IReadOnlyList<MeasureNoun> Nouns { get; init; }

    /// <summary>Units in which one amount is told by pieces: 2 hours 15 minutes.</summary>
    public required IReadOnlyList<MeasurePair> Pairs { get; init; }

    /// <summary>Words between such pieces, where there is any.</summary>
    public required Phrases Links { get; init; }

    /// <summary>Whether a comma may stand there, too.</summary>
    public bool MayHaveComma { get; init; }

    /// <summary>Words behind the last piece by which it is another amount: 2 năm, 6 tháng <c>đầu</c> năm.</summary>
    public Phrases Ends { get; init; } = [];
}

using SiteGen.Model;

namespace SiteGen.Text;

/// <summary>Short forms and parts of English numbers.</summary>
internal static class EnglishNumbers
{
    public static IReadOnlyDictionary<string, long> Magnitudes { get; } = new Dictionary<string, long>(StringComparer.Ordinal)
    {
        ["k"] = 1_000,
        ["K"] = 1_000,
        ["mn"] = 1_000_000,
        ["mln"] = 1_000_000,
        ["mil"] = 1_000_000,
        ["M"] = 1_000_000,
        ["bn"] = 1_000_000_000,
        ["Bn"] = 1_000_000_000,
        ["BN"] = 1_000_000_000,
        ["bln"] = 1_000_000_000,
        ["tn"] = 1_000_000_000_000,
        ["trn"] = 1_000_000_000_000,
        ["tln"] = 1_000_000_000_000,
    };

    public static IReadOnlyDictionary<string, long> DoubtfulMagnitudes { get; } = new Dictionary<string, long>(StringComparer.Ordinal)
    {
        ["m"] = 1_000_000,
        ["b"] = 1_000_000_000,
        ["B"] = 1_000_000_000,
        ["t"] = 1_000_000_000_000,
        ["T"] = 1_000_000_000_000,
    };

    public static IReadOnlyDictionary<string, Rational> AndParts { get; } = new Dictionary<string, Rational>(StringComparer.OrdinalIgnoreCase)
    {
        ["and a half"] = new(1, 2),
        ["and one half"] = new(1, 2),
        ["and a quarter"] = new(1, 4),
        ["and one quarter"] = new(1, 4),
        ["and three quarters"] = new(3, 4),
        ["and a third"] = new(1, 3),
        ["and two thirds"] = new(2, 3),
    };

    public static IReadOnlyList<string> Elliptics { get; } =
        ["compared with", "compared to", "from", "up from", "down from", "than", "than the", "to", "among", "against", "versus", "of", "out of", "and", "or",
            "the", "another", "other", "with", "by", "at", "past", "after", "beat"];

    public static IReadOnlyList<string> TimeNouns { get; } =
    [
        "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "night", "nights", "week", "weeks", "fortnights", "month", "months",
        "quarter", "quarters", "year", "years", "decade", "decades",
        "century", "centuries", "generations", "business days", "working days",
    ];

    public static IReadOnlyList<string> TimeShifts { get; } =
    [
        "later", "earlier", "ago", "before", "after", "previously", "afterwards", "afterward", "thereafter", "on", "prior", "from now", "hence", "apart",
        "into", "ahead of", "behind schedule", "ahead", "past", "out from",
    ];

    public static IReadOnlyList<string> ListVerbs { get; } =
    [
        "has", "have", "had", "bought", "sold", "lost", "made", "built", "sent", "took", "gave", "got", "won", "spent", "paid", "held", "kept", "left",
        "found", "hit", "put", "set", "shot", "sank", "saw", "brought", "cut", "grew", "ran", "led", "met", "told",
        "drew", "fed", "laid", "hurt", "caught", "buys", "sells", "makes", "builds", "sends", "takes", "gives", "spends", "pays", "holds", "keeps",
        "employs", "owns", "operates", "produces", "including", "costing", "totalling", "totaling", "killing", "injuring",
        "about", "some", "almost", "nearly", "only", "just", "also", "then", "all", "both", "each", "the", "a", "an", "its", "their", "another", "other",
        "roughly", "around", "at", "least", "more", "up", "over", "an", "estimated", "most", "half", "plus", "as", "well",
    ];
}

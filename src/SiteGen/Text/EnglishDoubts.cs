namespace SiteGen.Text;

/// <summary>English words that deny a statement or leave it in doubt.</summary>
internal static class EnglishDoubts
{
    public static Phrases PlainNegations { get; } =
    [
        "not", "no", "never", "cannot", "can't", "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't",
        "nor",
    ];

    public static Phrases DeniedVerbs { get; } =
        ["have", "has", "had", "having", "be", "been", "being", "own", "owned", "possess", "possessed", "number", "reach", "reached", "total", "contain",
            "hold", "yet", "ever", "actually", "exactly", "any", "longer", "as", "many", "much", "there", "a"];

    public static Phrases DoubtAdverbs { get; } =
    [
        "would have", "could have", "might have", "should have", "rarely", "seldom", "hardly", "hardly ever", "scarcely", "barely", "falsely", "wrongly",
        "incorrectly", "mistakenly", "supposedly", "ostensibly", "almost", "very nearly",
    ];

    public static Phrases NearMisses { get; } =
    [
        "nearly", "almost", "very nearly", "narrowly", "close to", "came close to", "come close to", "comes close to", "coming close to", "on the verge of",
        "on the brink of", "was about to", "were about to", "is about to",
        "are about to", "yet to", "failed to", "fails to", "fail to", "failing to", "stopped short of", "stops short of", "stopping short of", "fell short of",
        "falls short of", "avoided", "avoiding", "averted", "averting",
        "lack", "lacks", "lacked", "wanted to", "wants to", "hoped for", "hopes for", "asked for", "asks for", "rather than", "instead of", "except",
        "except for", "apart from", "other than", "with the exception of", "excluding", "all but", "none of",
    ];

    public static Phrases DoubtFrames { get; } =
    [
        "doubt", "doubts", "doubted", "doubtful", "unlikely", "not true", "untrue", "no evidence", "no proof", "no sign", "no signs", "no indication",
        "no suggestion", "no reason to believe", "no reason to think", "little evidence", "not clear", "unclear", "uncertain", "false", "wrong",
        "is false that", "was false that", "is untrue that", "was untrue that", "is not true that", "was not true that", "isn't true that", "isn’t true that",
        "rumoured", "rumored",
        "rumours", "rumors", "rumour", "rumor", "deny", "denied", "denies", "denying", "disputed", "disputes", "dispute", "whether", "myth", "wished", "as if",
        "as though", "reject", "rejected", "rejects", "refuted", "refutes", "dismissed", "far from",
    ];

    public static Phrases DoubtLinks { get; } =
    [
        "that", "to", "suggest", "show", "indicate", "prove", "support", "suggesting", "showing", "indicating", "of", "the", "a", "any", "claim", "claims",
        "report", "reports",
        "suggestion", "suggestions", "idea", "allegation", "allegations", "accusation", "accusations", "notion", "whether", "if", "rumour", "rumor", "yet",
        "so far", "at all", "is",
    ];

    public static Phrases Doubts { get; } =
    [
        .. DoubtFrames.Except(["false", "wrong", "far from", "uncertain", "unclear", "not clear"]),
        .. DoubtAdverbs.Except(["hardly", "scarcely", "barely", "almost", "very nearly"]),
        "false that", "purported", "fake", "misstated", "erroneously", "in error", "earlier version of this", "previous version of this",
            "earlier version of the",
        "previous version of the", "originally said", "originally stated", "originally reported", "originally gave",
    ];
}

namespace SiteGen.Text;

/// <summary>English words that deny a statement or leave it in doubt.</summary>
internal static class EnglishDoubts
{
    public static IReadOnlyList<string> PlainNegations { get; } =
    [
        "not", "no", "never", "cannot", "can't", "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't",
        "don’t", "doesn’t", "didn’t", "isn’t", "aren’t", "wasn’t", "weren’t", "hasn’t",
        "haven’t", "hadn’t", "nor",
    ];

    public static IReadOnlyList<string> DeniedVerbs { get; } =
        ["have", "has", "had", "having", "be", "been", "being", "own", "owned", "possess", "possessed", "number", "reach", "reached", "total", "contain", "hold", "yet", "ever", "actually", "exactly", "any", "longer", "as", "many", "much", "there", "a"];

    public static IReadOnlyList<string> Doubts { get; } =
    [
        "would have", "could have", "might have", "should have", "doubt", "doubts", "doubted", "doubtful", "unlikely", "rarely", "seldom", "hardly ever",
        "not true", "untrue", "no evidence", "no proof", "no sign", "no indication", "false that",
        "falsely", "wrongly", "incorrectly", "mistakenly", "rumoured", "rumored", "rumours", "rumors", "deny", "denied", "denies", "denying", "disputed",
        "disputes", "dispute", "whether", "purported", "fake", "myth", "wished", "as if", "as though",
        "reject", "rejected", "rejects", "refuted", "refutes", "dismissed",
    ];
}

using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>Where the words of a piece of evidence stand.</summary>
/// <param name="Parts">In the article's <see cref="Article.Words"/>, in order: one, or one for each part around <c> […] </c>. Between two parts there is no
/// line end; a part may hold one, where the editor quotes the end of a paragraph and the beginning of the next.</param>
internal sealed record Passage(Article Article, ImmutableArray<TextSpan> Parts)
{
    /// <summary>From the first part's beginning to the last one's end.</summary>
    public TextSpan Whole => new(Parts[0].Start, Parts[^1].End);
}

/// <summary>What a check is about.</summary>
internal enum CheckKind
{
    Found,
    Once,
    Uncut,
    Named,
    Value,
    Unit,
    Subject,
    Hedge,
    Kind,
    AsOf,
    Reporter,
    Speaker,
    Speech,
    SaidOn,
    About,
    Role,
    EventDate,
    EventPlace,
    Participant,
    Status,
    Disagreement,
    Prose,
    Faithful,
}

internal enum CheckResult
{
    /// <summary>Words of the article give it.</summary>
    Agrees,

    /// <summary>It follows by a rule that the note names: from the article's date, from an editor's reading, or from no word being there that would say
    /// otherwise.</summary>
    Derived,

    /// <summary>Words of the article give something else.</summary>
    Failed,

    /// <summary>A finding that the editor answers for with <c>accept</c>.</summary>
    Accepted,

    /// <summary>No words that are read say anything at this point, or they leave it to several: it is the editors' reading. Never counted as passed.</summary>
    Open,
}

internal static class CheckResults
{
    /// <summary>Whether the article carries it: in words, or by a rule.</summary>
    public static bool IsCarried(this CheckResult result) => result is CheckResult.Agrees or CheckResult.Derived;
}

/// <summary>One check of one fact.</summary>
/// <param name="At">The value in the fact's file that was checked.</param>
/// <param name="Note">What was read and how it agrees, or why the point is open.</param>
/// <param name="Part">Where the evidence (by its quote) or the observation stands that it is about; null where it is about the fact as a whole.</param>
internal sealed record LedgerEntry(string FactId, CheckKind Kind, CheckResult Result, Place At, LedgerNote Note, Place? Part)
{
    /// <summary>Whether it only says that a text is in the editors' words: what editors are for, which no more words of the article would settle.</summary>
    public bool IsParaphrase => Result == CheckResult.Open && Note.Key is NoteKey.TextOwnWords or NoteKey.TextRearranged or NoteKey.TextTranslated;
}

/// <summary>What Check has proved, and what it could not.</summary>
internal sealed record Proof
{
    private readonly Dictionary<string, ImmutableArray<LedgerEntry>> _byFact;
    private readonly Lazy<ImmutableArray<LedgerEntry>> _ledger;

    /// <param name="ledgers">What was checked of each fact, by its id: in the order of the facts.</param>
    public Proof(ImmutableArray<(string FactId, ImmutableArray<LedgerEntry> Entries)> ledgers)
    {
        _byFact = new(ledgers.Length, StringComparer.Ordinal);
        foreach (var (id, entries) in ledgers)
        {
            // Two facts with one id are refused elsewhere.
            _byFact[id] = _byFact.TryGetValue(id, out var others) ? others.AddRange(entries) : entries;
        }

        _ledger = new(() => [.. ledgers.SelectMany(ledger => ledger.Entries)]);
    }

    private Proof(IEnumerable<Fact> facts, Dictionary<string, ImmutableArray<LedgerEntry>> byFact)
    {
        _byFact = byFact;
        _ledger = new(() => [.. facts.SelectMany(fact => byFact.GetValueOrDefault(fact.Id, []))]);
    }

    /// <summary>By identity of the evidence; what was not found is not in it.</summary>
    public required IReadOnlyDictionary<Evidence, Passage> Passages { get; init; }

    /// <summary>Fact by fact.</summary>
    public ImmutableArray<LedgerEntry> Ledger => _ledger.Value;

    /// <summary>The articles that are not as they were recorded.</summary>
    public ImmutableArray<ChangedArticle> Changed { get; init; } = [];

    /// <summary>The names of the project that it is a proof of: what they were found in is known to them.</summary>
    public NameIndex? Names { get; init; }

    public int Count(CheckResult result)
    {
        var count = 0;
        foreach (var entry in Ledger)
        {
            count += entry.Result == result ? 1 : 0;
        }

        return count;
    }

    /// <summary>What was checked of one fact.</summary>
    public ImmutableArray<LedgerEntry> LedgerOf(string factId) => _byFact.GetValueOrDefault(factId, []);

    /// <summary>The same proof with the ledgers of some facts in place of theirs.</summary>
    /// <param name="facts">The project's facts, in order.</param>
    public Proof With(IEnumerable<Fact> facts, IReadOnlyDictionary<string, ImmutableArray<LedgerEntry>> changed, IReadOnlyDictionary<Evidence,
        Passage> passages, NameIndex names)
    {
        var byFact = new Dictionary<string, ImmutableArray<LedgerEntry>>(_byFact, StringComparer.Ordinal);
        foreach (var (id, ledger) in changed)
        {
            byFact[id] = ledger;
        }

        return new(facts, byFact) { Passages = passages, Changed = Changed, Names = names };
    }
}

using SiteGen.Check.Accounts;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check;

/// <summary>Where the rules write down, fact by fact, what they checked, what failed and what they could not check.</summary>
internal sealed class CheckLog(Fact fact, DiagnosticBag diagnostics)
{
    // Found, once and uncut are what everything else rests on.
    private static readonly CheckKind[] NeverWaived = [CheckKind.Found, CheckKind.Once, CheckKind.Uncut];

    private Reading[] _reads = [.. fact.AllEvidence.SelectMany(evidence => evidence.Reads).Where(read => !read.Ids.IsEmpty)];
    private List<LedgerEntry> _entries = [];
    private HashSet<Accept> _used = [];
    private Place? _part;

    public Fact Fact => fact;

    public IReadOnlyList<LedgerEntry> Entries => _entries;

    /// <summary>The same log, for what is about one part of the fact: the place of a quote or of an observation.</summary>
    public CheckLog Of(Place part) => new(fact, diagnostics) { _entries = _entries, _used = _used, _reads = _reads, _part = part };

    /// <summary>Nothing contradicts. Whether words agree or it follows by a rule, the note says; what the editors take words for follows from that.</summary>
    public void Agrees(CheckKind kind, Place at, LedgerNote what)
    {
        var note = IsReading(what) ? AccountNotes.ByReading(what) : what;
        Add(kind, note.IsDerived ? CheckResult.Derived : CheckResult.Agrees, at, note);
    }

    public void Open(CheckKind kind, Place at, LedgerNote why) => Add(kind, CheckResult.Open, at, why);

    /// <summary>Reports a finding, unless the editor has accepted its code on this fact. A warning counts as open, since it contradicts nothing.</summary>
    public void Finds(CheckKind kind, Diagnostic diagnostic)
    {
        var accept = NeverWaived.Contains(kind) ? null : fact.Accepts.FirstOrDefault(accept => accept.Rule.Value == diagnostic.Code);
        if (accept is not null)
        {
            _used.Add(accept);
            Add(kind, CheckResult.Accepted, diagnostic.At, AccountNotes.Found(NoteKey.Accepted, kind, diagnostic));
            return;
        }

        var (result, key) = diagnostic.Severity == Severity.Error ? (CheckResult.Failed, NoteKey.Failed) : (CheckResult.Open, NoteKey.Warned);
        Add(kind, result, diagnostic.At, AccountNotes.Found(key, kind, diagnostic));
        diagnostics.Add(diagnostic);
    }

    /// <summary>What the editor accepted and nothing found.</summary>
    public IEnumerable<Accept> UnusedAccepts => fact.Accepts.Where(accept => !_used.Contains(accept));

    // The words are, or hold, those that `reads` gives to whom the note names.
    private bool IsReading(LedgerNote note)
    {
        if (_reads.Length == 0)
        {
            return false;
        }

        var words = note.Values.Select(value => value.Value).OfType<NoteValue.Words>().Select(value => value.Text).ToList();
        var names = note.Values.Select(value => value.Value).OfType<NoteValue.Name>().Select(value => value.Id).ToList();
        return Array.Exists(_reads, read => read.Ids.Any(id => names.Contains(id.Value))
            && words.Exists(text => text.Contains(read.Words.Value, StringComparison.Ordinal)));
    }

    private void Add(CheckKind kind, CheckResult result, Place at, LedgerNote note) => _entries.Add(new(fact.Id, kind, result, at, note, _part));
}

using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>What one rule says of one observation at one place of an article.</summary>
internal abstract record Outcome
{
    public sealed record Agrees(LedgerNote Note) : Outcome;

    public sealed record Open(LedgerNote Why) : Outcome;

    public sealed record Finds(Diagnostic Diagnostic) : Outcome;

    /// <summary>Of several places the one that agrees counts, else the one that contradicts.</summary>
    public static Outcome? Best(IEnumerable<Outcome> outcomes) => outcomes.MinBy(outcome => outcome switch
    {
        Agrees => 0,
        Finds { Diagnostic.Severity: Severity.Error } => 1,
        Finds => 2,
        _ => 3,
    });

    public void WriteTo(CheckLog log, CheckKind kind, Place at)
    {
        switch (this)
        {
            case Agrees agrees:
                log.Agrees(kind, at, agrees.Note);
                break;
            case Open open:
                log.Open(kind, at, open.Why);
                break;
            case Finds finds:
                log.Finds(kind, finds.Diagnostic);
                break;
            default:
                throw new InvalidOperationException($"{GetType().Name} is no outcome");
        }
    }
}

using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>"Ngày 24/9, cử tri sẽ đi bỏ phiếu": what stands before the first comma only says when, and the next clause tells the event.</summary>
internal static class LeadClauses
{
    private const int MostWords = 2;

    private static readonly GrammarFinder Modals = new(grammar => grammar.Modals.Except(grammar.WeakModals).Except(grammar.ModalNouns));
    private static readonly GrammarFinder Tellings = new(grammar =>
        [.. grammar.ReportingVerbs, .. grammar.Findings, .. grammar.Dates.Decisions, .. grammar.Relatives, .. grammar.Frames.Complementizers]);

    /// <summary>Whether the clause behind a lead foresees what it tells, with no verb before that which tells or decides it.</summary>
    public static bool Foresees(string text, IEnumerable<TextSpan> clauses, List<DateReading> dates, Grammar grammar)
    {
        var told = clauses.SkipWhile(clause => SaysOnlyWhen(text, clause, dates)).FirstOrDefault();
        var isLed = !told.IsEmpty && told != clauses.First();
        return isLed && Modals.In(text, told, grammar).FirstOrDefault(word => !dates.Exists(date => date.Span.Overlaps(word))) is { IsEmpty: false } modal
            && !Tellings.In(text, new(told.Start, modal.Start), grammar).Any();
    }

    private static bool SaysOnlyWhen(string text, TextSpan clause, List<DateReading> dates)
    {
        var own = dates.FindAll(date => clause.Contains(date.Span));
        return own.Count > 0
            ? Words.In(text, clause).Where(word => !own.Exists(date => date.Span.Overlaps(word))).Take(MostWords + 1).Count() <= MostWords
            : clause.Of(text).Trim().ContainsAnyInRange('A', 'Z') && !clause.Of(text).ContainsAnyInRange('a', 'z');
    }
}

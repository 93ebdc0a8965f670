using SiteGen.Model;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>A date without its year from which something holds: "agreed a rise of 5 percent from April" means the next April as a rule, and not the
/// last.</summary>
internal static class MonthsToCome
{
    private static readonly GrammarFinder StartLeads = new(grammar => grammar.Dates.StartLeads);
    private static readonly GrammarFinder Decisions = new(grammar => [.. grammar.Dates.Decisions, .. grammar.Modals]);

    /// <summary>The words of such a date, where the file has the one to come, or the one gone by beside a word of deciding; else null.</summary>
    public static TextSpan? In(EdtfDate claimed, IEnumerable<GivenDate> dates, NumberSite site) =>
        site.Sentence.Grammar is { } grammar && site.Sentence.Published is { } published
            ? dates.Where(date => MayBe(date, claimed, published, site, grammar)).Select(date => (TextSpan?)date.Span).FirstOrDefault() : null;

    private static bool MayBe(GivenDate date, EdtfDate claimed, EdtfDate published, NumberSite site, Grammar grammar)
    {
        var (text, sentence) = (site.Sentence.Text, site.Sentence.Span);
        if (date.Words is not { Relative: null, Year: null, YearShift: null, Month: not null } words
            || !(StartLeads.AtStart(text, date.Span, grammar) is not null || StartLeads.EndsBefore(text, date.Span.Start, sentence, grammar))
            || GivenDate.IsStartOfSpan(claimed, date.Span, site.Sentence))
        {
            return false;
        }

        if (DateRules.Agrees(words, claimed, published, planned: true) is DatesAgree)
        {
            return claimed.First > published.Last;
        }

        return DateRules.Agrees(words, claimed, published, planned: false) is DatesAgree && claimed.Last < published.First
            && Decisions.In(text, new(sentence.Start, date.Span.Start), grammar).Any();
    }
}

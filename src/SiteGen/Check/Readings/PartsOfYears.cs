using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>"At the end of last year": a part of a time, which no date is read from, and which lies in it all the same.</summary>
internal static class PartsOfYears
{
    private static readonly GrammarFinder Leads = new(grammar => [.. grammar.Dates.EarlyLeads, .. grammar.Dates.LateLeads]);

    /// <summary>Whether the number's sentence names a part of a time in which <paramref name="date"/> may lie.</summary>
    public static bool MayHold(EdtfDate date, NumberSite site, Grammar grammar, EdtfDate published) =>
        Leads.In(site.Sentence.Text, site.Sentence.Span, grammar).Any(lead => Times(lead, site, grammar)
            .Any(time => time.From(published.First, published.Last) is var (first, last) && first <= date.Last && date.First <= last));

    private static IEnumerable<RelativeTime> Times(TextSpan lead, NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        return new PhraseFinder<RelativeTime>(grammar.RelativeTimes, ignoreCase: true).Find(text, new(lead.End, site.Sentence.Span.End))
            .TakeWhile(time => string.IsNullOrWhiteSpace(text[lead.End..time.Span.Start])).Select(time => time.Value);
    }
}

using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>"…, according to estimates", "theo các ước tính": nobody is named who estimates, and yet the numbers of the sentence are no facts.</summary>
internal static class AttributedEstimate
{
    private const int MostWords = 2;

    private static readonly GrammarFinder Attributions = new(grammar => grammar.Attributions);
    private static readonly GrammarFinder Estimates = new(grammar => grammar.Estimates);

    /// <summary>The words for the estimate, behind the clause of the number or before it; null where there are none.</summary>
    public static TextSpan? Of(NumberSite site, Grammar grammar)
    {
        var (text, sentence) = (site.Sentence.Text, site.Sentence.Span);
        return Attributions.In(text, sentence, grammar).Where(lead => lead.Start >= site.Number.Span.End || lead.End <= site.Start)
            .Select(lead => EstimateBehind(lead, site, grammar)).FirstOrDefault(found => found is not null);
    }

    /// <summary>The same, where the sentence has no other number that may be meant.</summary>
    public static TextSpan? OfOnlyNumber(NumberSite site, Grammar grammar) => site.Sentence.Numbers.Length == 1 ? Of(site, grammar) : null;

    // "estimates", "studio estimates"; but "the estimates by Kelva" has a source of its own, and "an estimated 40" is a number.
    private static TextSpan? EstimateBehind(TextSpan lead, NumberSite site, Grammar grammar)
    {
        var (text, sentence) = (site.Sentence.Text, site.Sentence);
        var word = Estimates.In(text, new(lead.End, sentence.Span.End), grammar).FirstOrDefault();
        if (word.IsEmpty || Words.In(text, new(lead.End, word.Start)).Take(MostWords + 1).Count() > MostWords
            || sentence.Names.Any(name => name.Span.Start >= lead.End && name.Span.End <= word.Start))
        {
            return null;
        }

        return text.AsSpan(word.End, sentence.Span.End - word.End).TrimStart() is [] or ['.' or ',' or ';', ..]
            && !text.AsSpan(lead.End, word.Start - lead.End).ContainsAny(",;:()") ? word : null;
    }
}

using SiteGen.Text;

namespace SiteGen.Draft;

/// <summary>Words such as "this week" in a quote, whose date only an editor can say.</summary>
internal static class RelativeWords
{
    public static List<string> In(Trial trial)
    {
        if (trial.Article.Grammar is not { } grammar)
        {
            return [];
        }

        var finder = new PhraseFinder<RelativeTime>(grammar.RelativeTimes, ignoreCase: true);
        var known = trial.Article.Article.Reads.Where(read => read.Date is not null).Select(read => read.Words.Value).ToList();
        return
        [
            .. trial.Chosen.Parts.SelectMany(part => finder.Find(trial.Article.Text, part)).Select(match => match.Span.In(trial.Article.Text))
                .Where(words => !known.Exists(read => read.Contains(words, StringComparison.OrdinalIgnoreCase)))
                .Distinct(StringComparer.Ordinal),
        ];
    }
}

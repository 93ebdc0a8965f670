using SiteGen.Model;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>"At most 284" is not "at least 284": to which side a number is left open, a text says as its quote does.</summary>
internal static class TurnedHedges
{
    private static readonly Qualifier?[] Upward = [Qualifier.AtLeast, Qualifier.MoreThan];
    private static readonly Qualifier?[] Downward = [Qualifier.AtMost, Qualifier.LessThan, Qualifier.Nearly];

    /// <summary>The number of a text's quotes that is left open to the other side, and where it stands; null where none is, or one is not.</summary>
    public static (ArticleText Article, NumberReading Number)? Of(Fact fact, ProseNumbers.Found own, CheckContext context)
    {
        if (own is not { Value: { } value, IsLoose: false } || SideOf(own.Hedge) == 0)
        {
            return null;
        }

        var quoted = context.Found(fact.AllEvidence).SelectMany(found => found.Passage.Parts.SelectMany(part => In(found.Article, part)))
            .Where(entry => entry.Number.Value == value).ToList();
        return quoted.Count > 0 && quoted.TrueForAll(entry => entry.Number.OtherHedges.IsEmpty && SideOf(entry.Number.Hedge) == -SideOf(own.Hedge))
            ? quoted[0] : null;
    }

    private static int SideOf(Qualifier? hedge) => Upward.Contains(hedge) ? 1 : Downward.Contains(hedge) ? -1 : 0;

    private static IEnumerable<(ArticleText Article, NumberReading Number)> In(ArticleText article, TextSpan part) => article.SentencesOver(part)
        .SelectMany(sentence => NumberReader.Read(article.Text, sentence, article.Grammar, [], article.DatesIn(sentence), isLenient: false))
        .Where(number => number.Span.Overlaps(part)).Select(number => (article, number));
}

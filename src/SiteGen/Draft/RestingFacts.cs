using SiteGen.Check;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Draft;

/// <summary>A fact that rests on some of the chosen words already.</summary>
/// <param name="IsSame">On just these words.</param>
internal sealed record RestingFact(Fact Fact, bool IsSame);

/// <summary>Finds what facts rest on already.</summary>
internal static class RestingFacts
{
    /// <summary>Those that share most with the chosen words first.</summary>
    public static IEnumerable<RestingFact> On(Chosen chosen, CheckContext context) =>
        from fact in context.Project.Facts
        let shared = fact.AllEvidence.Select(evidence => context.Passages.GetValueOrDefault(evidence)).OfType<Passage>()
            .Select(passage => Shared(chosen, passage)).DefaultIfEmpty().Max()
        where shared > 0
        orderby shared descending
        select new RestingFact(fact, shared >= 1);

    /// <summary>Whether a fact rests on words of this stretch of the article.</summary>
    public static bool AreOn(TextSpan span, Article article, CheckContext context) =>
        context.Project.Facts.SelectMany(fact => fact.AllEvidence).Select(evidence => context.Passages.GetValueOrDefault(evidence)).OfType<Passage>()
            .Any(passage => passage.Article.Id == article.Id && passage.Parts.Any(span.Overlaps));

    // How much of both together is in both.
    private static double Shared(Chosen chosen, Passage passage)
    {
        if (passage.Article.Id != chosen.Article.Article.Id || !passage.Whole.Overlaps(chosen.Whole))
        {
            return 0;
        }

        var both = chosen.Parts.Sum(part => passage.Parts.Sum(other => Math.Max(0, Math.Min(part.End, other.End) - Math.Max(part.Start, other.Start))));
        return (double)both / (chosen.Parts.Sum(part => part.Length) + passage.Parts.Sum(part => part.Length) - both);
    }
}

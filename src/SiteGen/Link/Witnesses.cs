using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Link;

/// <summary>Who vouches for the numbers of a statistic. Two articles that retell one report are one witness.</summary>
/// <param name="Articles">The articles that give the numbers, in the order of the observations.</param>
/// <param name="Voices">The witnesses, each once, in that order.</param>
internal sealed record Witnesses(ImmutableArray<Article> Articles, ImmutableArray<Witness> Voices)
{
    /// <summary>Observations that nobody uses any longer have no say.</summary>
    public static Witnesses Of(Statistic statistic, IReadOnlyDictionary<string, Article> articles)
    {
        var used = statistic.Observations.Where(observation => observation.Rank?.Value != Rank.Deprecated).ToList();
        return new(
            // By its id: as a record, an article would be hashed with all its words.
            [.. used.SelectMany(observation => ArticlesOf(observation, articles)).DistinctBy(article => article.Id)],
            [.. used.SelectMany(observation => WitnessesOf(observation, articles)).DistinctBy(witness => witness.Key)]);
    }

    private static IEnumerable<Article> ArticlesOf(Observation observation, IReadOnlyDictionary<string, Article> articles) =>
        observation.Evidence.Select(evidence => evidence.Source is { } source ? articles.GetValueOrDefault(source.Value) : null).OfType<Article>();

    private static Witness OfId(Located<string> id) => new($"id {id.Value}", new NamedVoice([id], id.At), null);

    private static IEnumerable<Witness> WitnessesOf(Observation observation, IReadOnlyDictionary<string, Article> articles) => observation.ReportedBy switch
    {
        NamedVoice named => named.Ids.Select(OfId),
        UnnamedVoice unnamed => [new($"unnamed {unnamed.Of?.Value} {Key(unnamed.Text)}", unnamed, null)],
        _ => ArticlesOf(observation, articles).Select(OfArticle),
    };

    // An article that retells another outlet has nothing of its own to say.
    private static Witness OfArticle(Article article) =>
        (article.Origin ?? article.Publisher) is { } outlet ? new($"id {Key(outlet)}", null, outlet) : new($"article {article.Id}", null, article.Label);

    private static string Key(LocalText text) => text.ByLanguage[0].Text.Value;
}

/// <summary>One who vouches: somebody, or an outlet or article by its name.</summary>
/// <param name="Key">The same for the same witness.</param>
/// <param name="Voice">Null for an outlet or article.</param>
/// <param name="Outlet">An id or a name; null where <paramref name="Voice"/> is given.</param>
internal sealed record Witness(string Key, Voice? Voice, LocalText? Outlet);

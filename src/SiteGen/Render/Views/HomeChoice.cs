using SiteGen.Link;
using SiteGen.Model;

namespace SiteGen.Render.Views;

/// <summary>
/// What the home page shows of a site that has more than a reader takes in at once. A part that is short enough stays as it is;
/// of a longer one only the newest stand there, of people those of whom there is most to tell, and a link leads to all.
/// </summary>
internal static class HomeChoice
{
    private const int Numbers = 12;
    private const int Statements = 20;
    private const int People = 24;
    private const int Sources = 12;

    /// <summary>Those that the answer does not choose itself: with the latest numbers.</summary>
    public static IReadOnlyList<Statistic> NumbersOf(Graph graph) =>
        [.. Newest(graph.Project.Statistics, Numbers, statistic => graph.DateOf(Observations.MainOf(graph, statistic)))];

    /// <summary>Of one side.</summary>
    public static IReadOnlyList<Claim> StatementsOf(IEnumerable<Claim> claims) => [.. Newest([.. claims], Statements, claim => claim.SaidOn?.Value)];

    public static IReadOnlyList<Article> SourcesOf(Project project) => [.. Newest(project.Articles, Sources, article => article.Published?.Value)];

    /// <summary>In the order of their ids.</summary>
    public static IEnumerable<Person> PeopleOf(Graph graph)
    {
        if (graph.Project.People.Length <= People)
        {
            return graph.Project.People;
        }

        return graph.Project.People.OrderByDescending(person => FactsAbout(graph.BacklinksOf(person.Id))).ThenBy(person => person.Id, StringComparer.Ordinal)
            .Take(People);
    }

    private static int FactsAbout(Backlinks links) => links.Said.Length + links.SaidOf.Length + links.TookPart.Length;

    private static IEnumerable<T> Newest<T>(IReadOnlyList<T> all, int most, Func<T, EdtfDate?> dateOf) =>
        all.Count <= most ? all : all.OrderByDescending(one => dateOf(one)?.First ?? DateOnly.MinValue).Take(most);
}

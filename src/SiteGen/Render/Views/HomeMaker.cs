using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Render.Views;

/// <summary>Makes the home page of one language.</summary>
internal static class HomeMaker
{
    private const string MethodPage = "methodology.html";

    // So many statements of a side stand open; more than one further ones are folded away.
    private const int FirstClaims = 3;

    public static HomeView Make(PageContext page)
    {
        var (graph, project) = (page.Graph, page.Graph.Project);
        var intro = MarkdownPage.HomeOf(project, page.Language);
        var (says, hasSides) = (SaysOf(page), page.Site.SideIds.Length > 0);
        var (people, articles) = (HomeChoice.PeopleOf(graph).ToList(), HomeChoice.SourcesOf(project));
        return new(
            PageFrameMaker.Make(
                page,
                intro?.Title.Value ?? page.Plain(project.Site.Title),
                intro?.Description?.Value ?? page.Plain(project.Site.Description),
                page.Site.LastChangedOfAll,
                "website"),
            page.Wording,
            intro is null ? null : page.Markdown(intro),
            intro is null || intro.Language == page.Language ? null : intro.Language,
            [.. KeyStatistics(page, intro).SelectMany(statistic => Cards(page, statistic))],
            TimelineMaker.Make(page),
            All(page, TimelineMaker.IsCut(page), "home.newest-moments", "home.all-events", Section.Events, project.Events.Length),
            page.Word(hasSides ? "home.says" : "home.said"),
            VoicesOf(page, says),
            All(page, says.Any(side => side.Count() > HomeChoice.StatementsOf(side).Count), hasSides ? "home.newest-statements" : "home.newest-said",
                "home.all-statements", Section.Claims, project.Claims.Length),
            [.. people.OrderBy(person => page.NameOf(person.Id), page.Wording.Sorter).Select(person => ItemMaker.Of(page, person))],
            All(page, people.Count < project.People.Length, "home.foremost-people", "home.all-people", Section.People, project.People.Length),
            page.To(NetworkPage.Name),
            [.. articles.Select(article => ItemMaker.Of(page, article))],
            All(page, articles.Count < project.Articles.Length, "home.newest-sources", "home.all-sources", Section.Sources, project.Articles.Length),
            [.. Checks(page)],
            page.Graph.VersionsOf(MethodPage).Any() ? page.To(MethodPage) : null,
            page.Site.Lists.Any(list => list.Section == Section.Statistics) ? page.To(Paths.FileOf(Section.Statistics)) : null);
    }

    private static AllOf? All(PageContext page, bool isCut, string rule, string text, Section section, int count) => isCut && count > 0
        ? new(page.Word(rule), page.Wording.Count(text, count), page.To(Paths.FileOf(section)))
        : null;

    // Those that the answer names, in its order; where it names none, the newest.
    private static IReadOnlyList<Statistic> KeyStatistics(PageContext page, MarkdownPage? intro)
    {
        var named = InlineLinks.In(intro?.Body ?? "").Select(link => page.Graph.Facts.GetValueOrDefault(link.Id)).OfType<Statistic>()
            .DistinctBy(statistic => statistic.Id, StringComparer.Ordinal).ToList();
        return named.Count > 0 ? named : HomeChoice.NumbersOf(page.Graph);
    }

    // What is, and beside it what is projected: two answers to one question.
    private static IEnumerable<NumberCard> Cards(PageContext page, Statistic statistic)
    {
        var main = Observations.MainOf(page.Graph, statistic);
        var projection = statistic.Observations
            .Where(one => one != main && one.Kind.Value == ObservationKind.Projected && one.Rank?.Value != Rank.Deprecated)
            .OrderBy(one => one.Rank?.Value != Rank.Preferred)
            .ThenByDescending(one => page.Graph.DateOf(one)?.Last)
            .FirstOrDefault();
        return new[] { main, projection }.OfType<Observation>().Select(one => Card(page, statistic, one));
    }

    private static NumberCard Card(PageContext page, Statistic statistic, Observation observation)
    {
        var date = page.Graph.DateOf(observation);
        var others = statistic.Observations.Count(other =>
            other != observation && page.Graph.DateOf(other)?.Text == date?.Text && other.Rank?.Value != Rank.Deprecated);
        return new(
            page.To(statistic, Observations.AnchorOf(statistic, observation)),
            page.Title(statistic),
            Observations.Value(page, statistic, observation),
            Keys.Form(observation.Kind.Value),
            page.Word(Keys.Of(observation.Kind.Value)),
            Observations.AsOf(page, statistic, observation),
            Observations.Who(page, statistic, observation),
            others == 0 ? null : page.Wording.Count("statistic.other-numbers", others));
    }

    // By the sides in the site's order, then those who speak for several at once, for none, and the articles themselves.
    private static ILookup<int, Claim> SaysOf(PageContext page)
    {
        var sides = page.Site.SideIds;
        return page.Graph.Project.Claims.ToLookup(claim => RankOf(claim.Speaker));

        int RankOf(Voice speaker)
        {
            if (speaker is ArticleVoice)
            {
                return sides.Length + 2;
            }

            return ClaimMaker.SideIds(page, speaker) switch
            {
                [{ } only] => sides.IndexOf(only),
                { Count: > 1 } => sides.Length,
                _ => sides.Length + 1,
            };
        }
    }

    private static IReadOnlyList<Voices> VoicesOf(PageContext page, ILookup<int, Claim> groups)
    {
        var sides = page.Site.SideIds;
        return
        [
            .. Enumerable.Range(0, sides.Length + 3).Where(groups.Contains).Select(group => Voices(
                page,
                group < sides.Length ? page.Side(sides[group]) : null,
                group < sides.Length ? null : page.Word(HeadingOf(group - sides.Length, hasSides: sides.Length > 0)),
                ItemMaker.Items(page, HomeChoice.StatementsOf(groups[group])))),
        ];
    }

    // "Others" than whom, where nobody is on a side?
    private static string HeadingOf(int group, bool hasSides) => group switch
    {
        0 => "home.says-several",
        1 => hasSides ? "home.says-others" : "home.said-others",
        _ => "home.says-articles",
    };

    private static Voices Voices(PageContext page, SideView? side, string? heading, IReadOnlyList<Item> claims)
    {
        var open = claims.Count <= FirstClaims + 1 ? claims.Count : FirstClaims;
        return new(side, heading, [.. claims.Take(open)], [.. claims.Skip(open)], open == claims.Count ? null
            : page.Wording.Count("home.says-more", claims.Count - open));
    }

    private static IEnumerable<CheckCount> Checks(PageContext page)
    {
        (CheckResult Result, string Key)[] rows = [(CheckResult.Agrees, "home.agrees"), (CheckResult.Derived, "home.derived"),
            (CheckResult.Accepted, "home.accepted"), (CheckResult.Open, "home.left-open")];
        return rows.Select(row => new CheckCount(
            page.Tie("", null, TieKeys.Of(row.Result), HtmlText.Encode(page.Wording.Number(page.Graph.Proof.Count(row.Result)))),
            page.Word(row.Key)));
    }
}

using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Link;

/// <summary>Makes the graph of a checked project. References that resolve to nothing are left out: Check has reported them.</summary>
internal static class Linker
{
    public static Graph Link(Project project, Proof proof)
    {
        var facts = project.Facts.DistinctBy(fact => fact.Id).ToDictionary(fact => fact.Id);
        var articles = project.Articles.DistinctBy(article => article.Id).ToDictionary(article => article.Id);
        var names = new NameIndex(project.Entities);
        var mentions = articles.Values.ToDictionary(article => article.Id, names.MentionsIn);
        var uses = facts.Values.SelectMany(fact => UsesOf(fact, proof)).ToList();
        return new()
        {
            Project = project,
            Proof = proof,
            Facts = facts,
            Articles = articles,
            AllBacklinks = BacklinkFinder.Find(project, mentions),
            UsesByFact = uses.GroupBy(use => use.Fact.Id).ToDictionary(group => group.Key, group => group.ToImmutableArray()),
            UsesByArticle = uses
                .GroupBy(use => use.Passage.Article.Id)
                .ToDictionary(group => group.Key, group => group.OrderBy(use => use.Passage.Whole.Start).ThenBy(use => use.Anchor, StringComparer.Ordinal).ToImmutableArray()),
            MentionsByArticle = mentions,
            WitnessesByStatistic = facts.Values.OfType<Statistic>().ToDictionary(statistic => statistic.Id, statistic => Witnesses.Of(statistic, articles)),
            Timeline = [.. project.Events.OrderBy(happening => happening.Date.Value.First).ThenBy(happening => happening.Date.Value.Last).ThenBy(happening => happening.Id, StringComparer.Ordinal)],
            Corrections = Corrected.All(project),
            Pages = [.. PagesOf(project).OrderBy(page => page.Path, StringComparer.Ordinal)],
        };
    }

    private static IEnumerable<Use> UsesOf(Fact fact, Proof proof) =>
        from numbered in fact.AllEvidence.Select((evidence, index) => (Evidence: evidence, Number: index + 1))
        where proof.Passages.ContainsKey(numbered.Evidence)
        select new Use(fact, numbered.Number, numbered.Evidence, proof.Passages[numbered.Evidence]);

    private static IEnumerable<Page> PagesOf(Project project)
    {
        var lists = new ListParts(project);
        foreach (var language in project.Site.Languages.Select(language => language.Value))
        {
            var folder = language == project.Site.DefaultLanguage ? "" : $"{language}/";
            yield return new HomePage(language, folder + HomePage.Name);
            yield return new SearchPage(language, folder + SearchPage.Name);
            yield return new DataPage(language, folder + DataPage.Name);
            yield return new CorrectionsPage(language, folder + CorrectionsPage.Name);
            if (folder.Length == 0)
            {
                yield return new NotFoundPage(language, NotFoundPage.Name);
            }

            foreach (var section in Enum.GetValues<Section>().Where(lists.Any))
            {
                var list = new ListPage(section, lists.Of(section, language), Paths.FileOf(section), language, folder + Paths.FileOf(section));
                yield return list;
                foreach (var part in list.Parts)
                {
                    yield return new ListPartPage(list, part, Paths.FileOf(section, part), language, folder + Paths.FileOf(section, part));
                }
            }

            foreach (var fact in project.Facts)
            {
                yield return new FactPage(fact, Paths.FileOf(fact), language, folder + Paths.FileOf(fact));
            }

            foreach (var (fact, former) in project.Facts.SelectMany(fact => fact.FormerIds.Select(former => (fact, Paths.FileOf(fact, former.Value)))))
            {
                yield return new MovedPage(fact, former, language, folder + former);
            }

            foreach (var article in project.Articles)
            {
                yield return new SourcePage(article, Paths.FileOf(article), language, folder + Paths.FileOf(article));
            }

            foreach (var text in TextsOf(project, language))
            {
                yield return new TextPage(text, $"{text.Name}.html", language, $"{folder}{text.Name}.html");
            }
        }
    }

    // A page that nobody has translated yet stands there in its own language, so that the switch leads somewhere.
    private static IEnumerable<MarkdownPage> TextsOf(Project project, string language) => project.Pages
        .Where(page => page.Name != MarkdownPage.Home)
        .GroupBy(page => page.Name)
        .Select(group => group.FirstOrDefault(page => page.Language == language) ?? group.First());
}

using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Link;

/// <summary>Every page of the site in every language, in the order of their paths.</summary>
internal sealed class PageList
{
    private readonly Project _project;
    private readonly Dictionary<string, int> _places;

    private PageList(Project project, ImmutableArray<Page> all, Dictionary<string, int> places) => (_project, All, _places) = (project, all, places);

    public ImmutableArray<Page> All { get; }

    public Page? At(string path) => _places.TryGetValue(path, out var place) ? All[place] : null;

    /// <param name="before">The list before an edit: where no page came or went, only those of what has changed are made anew.</param>
    public static PageList Of(Project project, PageList? before)
    {
        if (before is not null && HasSamePages(before._project, project))
        {
            return before.With(project);
        }

        ImmutableArray<Page> all = [.. PagesOf(project).OrderBy(page => page.Path, StringComparer.Ordinal)];
        var places = new Dictionary<string, int>(all.Length, StringComparer.Ordinal);
        for (var i = 0; i < all.Length; i++)
        {
            // Of two that want one path, which is refused elsewhere, the first.
            places.TryAdd(all[i].Path, i);
        }

        return new(project, all, places);
    }

    private PageList With(Project project)
    {
        var pages = All.ToBuilder();
        var (facts, articles) = (Changed(_project.Facts, project.Facts), Changed(_project.Articles, project.Articles));
        foreach (var language in project.Site.Languages.Select(language => language.Value))
        {
            var folder = FolderOf(language, project);
            foreach (var fact in facts)
            {
                Renew<FactPage>(folder + Paths.FileOf(fact), page => page with { Fact = fact });
                foreach (var former in fact.FormerIds)
                {
                    Renew<MovedPage>(folder + Paths.FileOf(fact, former.Value), page => page with { Fact = fact });
                }
            }

            foreach (var article in articles)
            {
                Renew<SourcePage>(folder + Paths.FileOf(article), page => page with { Article = article });
            }

            foreach (var text in _project.Pages == project.Pages ? [] : TextsOf(project, language))
            {
                Renew<TextPage>($"{folder}{text.Name}.html", page => ReferenceEquals(page.Text, text) ? page : page with { Text = text });
            }
        }

        return new(project, pages.MoveToImmutable(), _places);

        // That two want one path is refused elsewhere.
        void Renew<T>(string path, Func<T, T> renewed)
            where T : Page
        {
            if (_places.TryGetValue(path, out var place) && pages[place] is T page)
            {
                pages[place] = renewed(page);
            }
        }
    }

    private static List<T> Changed<T>(IEnumerable<T> before, IEnumerable<T> now)
        where T : class => [.. before.Zip(now).Where(pair => !ReferenceEquals(pair.First, pair.Second)).Select(pair => pair.Second)];

    private static bool HasSamePages(Project before, Project now) =>
        before.Site.Languages.SequenceEqual(now.Site.Languages)
        && before.Ui == now.Ui
        && Same(before.Facts, now.Facts, IsSame)
        && Same(before.Articles, now.Articles, IsSame)
        && Same(before.Pages, now.Pages, IsSame);

    private static bool IsSame(Article one, Article other) => one.Id == other.Id && one.Published == other.Published;

    private static bool IsSame(MarkdownPage one, MarkdownPage other) => one.Name == other.Name && one.Language == other.Language;

    // What a page's path is made from, and what long lists are divided by.
    private static bool IsSame(Fact one, Fact other) =>
        one.Id == other.Id && one.GetType() == other.GetType()
        && one.FormerIds.Select(former => former.Value).SequenceEqual(other.FormerIds.Select(former => former.Value))
        && (one, other) switch
        {
            (Event happening, Event now) => happening.Date.Value == now.Date.Value,
            (Claim claim, Claim now) => (claim.Speaker, now.Speaker) switch
            {
                (NamedVoice named, NamedVoice said) => named.Ids[0].Value == said.Ids[0].Value,
                (UnnamedVoice unnamed, UnnamedVoice said) => BeginAlike(unnamed.Text, said.Text),
                var (before, after) => before.GetType() == after.GetType(),
            },
            _ => BeginAlike(Graph.NameOf(one), Graph.NameOf(other)),
        };

    private static bool BeginAlike(LocalText one, LocalText other) =>
        one.ByLanguage.Length == other.ByLanguage.Length
        && one.ByLanguage.Zip(other.ByLanguage).All(pair =>
            pair.First.Language == pair.Second.Language && BeginAlike(pair.First.Text.Value, pair.Second.Text.Value));

    // Lists are divided by the first letter; that of a link is another's, whose name may have changed in the same edit.
    private static bool BeginAlike(string one, string other) =>
        one == other
        || (!InlineLinks.MayBeIn(one) && !InlineLinks.MayBeIn(other) && StringInfo.GetNextTextElement(one) == StringInfo.GetNextTextElement(other));

    private static bool Same<T>(IEnumerable<T> before, IEnumerable<T> now, Func<T, T, bool> isSame)
        where T : class
    {
        var (old, @new) = (before.ToList(), now.ToList());
        return old.Count == @new.Count && old.Zip(@new).All(pair => ReferenceEquals(pair.First, pair.Second) || isSame(pair.First, pair.Second));
    }

    private static string FolderOf(string language, Project project) => language == project.Site.DefaultLanguage ? "" : $"{language}/";

    private static IEnumerable<Page> PagesOf(Project project)
    {
        var lists = new ListParts(project);
        foreach (var language in project.Site.Languages.Select(language => language.Value))
        {
            var folder = FolderOf(language, project);
            yield return new HomePage(language, folder + HomePage.Name);
            yield return new SearchPage(language, folder + SearchPage.Name);
            yield return new DataPage(language, folder + DataPage.Name);
            yield return new CorrectionsPage(language, folder + CorrectionsPage.Name);
            yield return new NetworkPage(language, folder + NetworkPage.Name);
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

using System.Collections.Immutable;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Views;

namespace SiteGen.Render.Search;

/// <summary>Makes what can be found in one language: its own texts, and names and titles in every language.</summary>
internal static class SearchEntries
{
    /// <summary>By section, in each by name; pages of prose last.</summary>
    /// <param name="page">The search page of the language.</param>
    public static IReadOnlyList<SearchEntry> Of(PageContext page) =>
    [
        .. page.Graph.Project.Facts.Select(fact => Of(page, fact))
            .Concat(page.Graph.Project.Articles.Select(article => Of(page, article)))
            .Concat(page.Graph.Pages.OfType<TextPage>().Where(text => text.Language == page.Language).Select(text => Of(page, text.Text)))
            .OrderBy(entry => entry.Section is null)
            .ThenBy(entry => entry.Section)
            .ThenBy(entry => entry.Title.Text, page.Wording.Sorter)
            .ThenBy(entry => entry.Id, StringComparer.Ordinal),
    ];

    private static SearchEntry Of(PageContext page, Fact fact)
    {
        var title = Text(page, PageContext.NameOf(fact));
        var quotes = fact.AllEvidence.SelectMany(evidence => QuotesOf(page, evidence));
        return new(Paths.SectionOf(fact), fact.Id, title, Others(title, NamesOf(page, fact)), [.. TextsOf(page, fact).OfType<SearchText>()], [.. quotes.Distinct()]);
    }

    private static SearchEntry Of(PageContext page, Article article)
    {
        var title = Text(page, article.Label);
        var names = ByLanguage(page, article.Label).Concat(article.Title is { } own ? ByLanguage(page, own) : []);
        SearchText?[] texts = [IdOrName(page, article.Publisher), IdOrName(page, article.Author), IdOrName(page, article.Origin), Text(page, article.Published), TextOrNone(page, article.Note)];
        return new(Section.Sources, article.Id, title, Others(title, names), [.. texts.OfType<SearchText>()], []);
    }

    private static SearchEntry Of(PageContext page, MarkdownPage text) => new(
        null,
        text.Name,
        new(text.Language, text.Title.Value),
        [],
        [.. page.MarkdownWords(text).Prepend(text.Description?.Value ?? "").Where(line => line.Length > 0).Select(line => new SearchText(text.Language, line))],
        []);

    private static IEnumerable<SearchText> NamesOf(PageContext page, Fact fact)
    {
        var names = ByLanguage(page, PageContext.NameOf(fact));
        return fact is Entity entity
            ? names.Concat(entity is Organization { ShortName: { } brief } ? ByLanguage(page, brief) : []).Concat(entity.Spellings.Select(spelling => new SearchText(null, spelling.Value)))
            : names;
    }

    private static IEnumerable<SearchText?> TextsOf(PageContext page, Fact fact) => fact switch
    {
        Person person =>
        [
            TextOrNone(page, person.Summary),
            .. person.Roles.SelectMany(role => new[] { Text(page, role.Title), role.Organization is { } body ? Name(page, body.Value) : (SearchText?)null }),
        ],
        Organization organization => [TextOrNone(page, organization.Summary), Own(page, page.Word(Keys.Of(organization.Type.Value)))],
        Term term => [TextOrNone(page, term.Definition), TextOrNone(page, term.Summary)],
        Event happening =>
        [
            TextOrNone(page, happening.Summary), Text(page, happening.Date), TextOrNone(page, happening.Place),
            .. happening.Participants.Select(one => (SearchText?)Name(page, one.Who.Value)),
        ],
        Statistic statistic =>
        [
            .. statistic.Observations.SelectMany(one => new[] { Own(page, Value(page, statistic, one)), TextOrNone(page, one.Note) }),
            Name(page, statistic.Subject.Value), TextOrNone(page, statistic.Definition), IdOrName(page, statistic.Report),
        ],
        Claim claim => [Own(page, page.VoiceWords(claim.Speaker)), .. claim.Via.Select(one => (SearchText?)Name(page, one.Value)), Text(page, claim.SaidOn)],
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    private static string Value(PageContext page, Statistic statistic, Observation observation)
    {
        var value = Observations.Words(page, statistic, observation);
        return observation.AsOf is { } date ? page.Wording.Format("number.dated", ("value", value), ("date", page.Wording.Date(date.Value))) : value;
    }

    private static IEnumerable<SearchText> QuotesOf(PageContext page, Evidence evidence)
    {
        var language = evidence.Source is { } source ? page.Graph.Articles.GetValueOrDefault(source.Value)?.Language.Value : null;
        yield return new(language, evidence.Quote.Value);
        if (language != page.Language && evidence.Translation?.In(page.Language) is { } translation)
        {
            yield return new(page.Language, translation.Value);
        }
    }

    // What differs from the title and from each other in more than the language that is said of it.
    private static ImmutableArray<SearchText> Others(SearchText title, IEnumerable<SearchText> names) =>
        [.. names.Where(name => name.Text != title.Text).DistinctBy(name => name.Text, StringComparer.Ordinal)];

    private static IEnumerable<SearchText> ByLanguage(PageContext page, LocalText text) =>
        text.ByLanguage.Select(entry => new SearchText(entry.Language, page.Plain(entry.Text.Value)));

    private static SearchText Text(PageContext page, LocalText text) => new(text.Best(page.Language).Language, page.Plain(text));

    private static SearchText? TextOrNone(PageContext page, LocalText? text) => text is null ? null : Text(page, text);

    private static SearchText? Text(PageContext page, SiteGen.Text.Located<EdtfDate>? date) => date is null ? null : Own(page, page.Wording.Date(date.Value));

    private static SearchText? IdOrName(PageContext page, LocalText? text) => text switch
    {
        null => null,
        { ByLanguage: [(_, var only)] } when page.Graph.Facts.ContainsKey(only.Value) => Name(page, only.Value),
        _ => Text(page, text),
    };

    private static SearchText Name(PageContext page, string id) => page.Graph.Facts.TryGetValue(id, out var fact) ? Text(page, PageContext.NameOf(fact)) : Own(page, page.NameOf(id));

    private static SearchText Own(PageContext page, string text) => new(page.Language, text);
}

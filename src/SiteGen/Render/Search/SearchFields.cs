using SiteGen.Model;
using SiteGen.Render.Views;
using SiteGen.Text;

namespace SiteGen.Render.Search;

/// <summary>What the pages of one language say of a fact, an article or in a page of prose, beside its title and quotes.</summary>
internal static class SearchFields
{
    public static IEnumerable<SearchText> Of(PageContext page, Fact fact) => Present(fact switch
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
            TextOrNone(page, happening.Summary), Date(page, happening.Date), TextOrNone(page, happening.Place),
            .. happening.Participants.Select(one => (SearchText?)Name(page, one.Who.Value)),
        ],
        Statistic statistic =>
        [
            .. statistic.Observations.SelectMany(one => new[] { Own(page, Value(page, statistic, one)), TextOrNone(page, one.Note) }),
            Name(page, statistic.Subject.Value), TextOrNone(page, statistic.Definition), IdOrName(page, statistic.Report),
        ],
        Claim claim => [Own(page, page.VoiceWords(claim.Speaker)), .. claim.Via.Select(one => (SearchText?)Name(page, one.Value)), Date(page, claim.SaidOn)],
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    });

    public static IEnumerable<SearchText> Of(PageContext page, Article article) =>
        Present([IdOrName(page, article.Publisher), IdOrName(page, article.Author), IdOrName(page, article.Origin), Date(page, article.Published),
            TextOrNone(page, article.Note)]);

    public static IEnumerable<SearchText> Of(PageContext page, MarkdownPage text) =>
        page.MarkdownWords(text).Prepend(text.Description?.Value ?? "").Where(line => line.Length > 0).Select(line => new SearchText(text.Language, line));

    public static SearchText Text(PageContext page, LocalText text) => new(text.Best(page.Language).Language, page.Plain(text));

    private static IEnumerable<SearchText> Present(IEnumerable<SearchText?> texts) => texts.OfType<SearchText>();

    private static SearchText? TextOrNone(PageContext page, LocalText? text) => text is null ? null : Text(page, text);

    private static SearchText? Date(PageContext page, Located<EdtfDate>? date) => date is null ? null : Own(page, page.Wording.Date(date.Value));

    private static string Value(PageContext page, Statistic statistic, Observation observation)
    {
        var value = Observations.Words(page, statistic, observation);
        return Observations.AsOfWords(page, observation) is { } date ? page.Wording.Format("number.dated", ("value", value), ("date", date)) : value;
    }

    private static SearchText? IdOrName(PageContext page, LocalText? text) => text switch
    {
        null => null,
        { ByLanguage: [(_, var only)] } when page.Graph.Facts.ContainsKey(only.Value) => Name(page, only.Value),
        _ => Text(page, text),
    };

    private static SearchText Name(PageContext page, string id) =>
        page.Graph.Facts.TryGetValue(id, out var fact) ? Text(page, PageContext.NameOf(fact)) : Own(page, page.NameOf(id));

    private static SearchText Own(PageContext page, string text) => new(page.Language, text);
}

using System.Collections.Immutable;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Data;
using SiteGen.Render.Data.Tables;
using SiteGen.Text;

namespace SiteGen.Render.Views;

/// <summary>The keys of interface words that code chooses: a form of a word for each value of the model.</summary>
internal static class Keys
{
    /// <summary>Every key that the code of the pages looks up.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "language.name", "language.locale", "list.separator", "list.last", "list.part", "list.entries.other", "list.other-letters", "nav.home",
            "page.document-title",
        "rank.preferred", "rank.deprecated", "voice.article", "voice.unnamed", "fact.times.other", "evidence.number", "evidence.means", "evidence.sic",
        "home.says", "home.said", "home.says-several", "home.says-others", "home.said-others", "home.newest-said",
            "home.says-articles", "home.says-more.other", "home.timeline-zoom", "home.newest-moments",
            "home.newest-statements", "home.foremost-people", "home.newest-sources", "home.all-events.other", "home.all-statements.other",
            "home.all-people.other", "home.all-sources.other", "home.agrees", "checks.agree.other", "checks.derived.other", "checks.accepted.other",
            "checks.left-open.other", "checks.open", "checks.fact", "checks.each", "home.accepted", "home.derived", "home.left-open",
        "statistic.answer", "statistic.answer-undated", "statistic.answer-projected", "statistic.answer-projected-undated",
        "statistic.quoted", "statistic.disagreement-values", "statistic.disagreement-units", "statistic.other-numbers.other",
        "statistic.vouch", "statistic.articles.other", "statistic.witness-count.other",
        "chart.title", "chart.series", "chart.bars", "chart.units", "chart.more", "chart.about", "chart.less", "chart.range", "chart.estimated",
            "chart.projected",
        "person.at", "person.since", "event.participants", "event.participants-planned",
        "network.title", "network.text", "network.met", "network.spoke-of", "network.met-text", "network.spoke-of-text", "network.met-pair",
            "network.spoke-of-pair",
        "source.title", "source.publisher", "source.author", "source.published", "source.accessed", "source.language", "source.url", "source.archive",
            "source.origin", "source.hash",
        "source.facts.other", "source.to-words", "source.unpublished",
        "data.title", "data.text", "data.all", "data.all-text", "data.facts", "data.package", "data.tables", "data.tables-text", "data.schemas",
            "data.schemas-text", PublishedSchemas.OfSite, "data.cite", "data.cite-text", "data.bibtex", "data.csl", "data.feed", "data.table.statistic",
        .. FactTables.Names.Select(OfTable),
        "moved.title", "moved.text", "feed.title", "feed.correction", "feed.corrected",
        "search.title", "search.description", "search.pages", "search.everything-of.other",
        "not-found.title", "not-found.text", "not-found.home",
        "corrections.title", "corrections.intro",
        .. Enum.GetValues<Section>().SelectMany(section => new[] { Of(section), Intro(section), Kind(section) }),
        .. Enum.GetValues<EventStatus>().Select(Of),
        .. Enum.GetValues<ObservationKind>().Select(Of),
        .. Enum.GetValues<Speech>().SelectMany(speech => new[] { Of(speech, translated: false), Of(speech, translated: true) }).Distinct(),
        .. Enum.GetValues<Stance>().Select(Of),
        .. Grammar.All.Select(grammar => NameOf(grammar.Language)),
        .. Enum.GetValues<OrganizationType>().Select(Of),
        .. LedgerWording.AllKeys,
    ];

    /// <summary>What a language is called in that of the page.</summary>
    public static string NameOf(string language) => $"languages.{language}";

    /// <summary>What is in a table, by its name.</summary>
    public static string OfTable(string name) => $"data.table.{name}";

    public static string Of(Section section) => $"section.{Paths.Folder(section)}";

    public static string Intro(Section section) => $"section-intro.{Paths.Folder(section)}";

    public static string Kind(Section section) => section switch
    {
        Section.People => "kind.person",
        Section.Organizations => "kind.organization",
        Section.Events => "kind.event",
        Section.Statistics => "kind.statistic",
        Section.Claims => "kind.claim",
        Section.Terms => "kind.term",
        _ => "kind.source",
    };

    public static string Of(EventStatus status) => $"status.{Form(status)}";

    /// <summary>The word that the style sheet knows it by.</summary>
    public static string Form(EventStatus status) => status switch
    {
        EventStatus.Planned => "planned",
        EventStatus.Reported => "reported",
        _ => "confirmed",
    };

    public static string Of(ObservationKind kind) => $"observation-kind.{Form(kind)}";

    /// <summary>The word that the style sheet knows it by.</summary>
    public static string Form(ObservationKind kind) => kind switch
    {
        ObservationKind.Reported => "reported",
        ObservationKind.Estimated => "estimated",
        _ => "projected",
    };

    public static string Of(Speech speech, bool translated) => (speech, translated) switch
    {
        (Speech.Direct, true) => "speech.direct-translated",
        (Speech.Direct, false) => "speech.direct",
        _ => "speech.indirect",
    };

    public static string Of(Stance stance) => stance switch
    {
        Stance.Supports => "stance.supports",
        Stance.Opposes => "stance.opposes",
        Stance.Doubts => "stance.doubts",
        Stance.NoComment => "stance.no-comment",
        _ => "stance.neutral",
    };

    public static string Of(OrganizationType type) => type switch
    {
        OrganizationType.State => "organization-type.state",
        OrganizationType.Government => "organization-type.government",
        OrganizationType.Agency => "organization-type.agency",
        OrganizationType.Alliance => "organization-type.alliance",
        OrganizationType.Company => "organization-type.company",
        OrganizationType.Union => "organization-type.union",
        OrganizationType.ThinkTank => "organization-type.think-tank",
        OrganizationType.Media => "organization-type.media",
        OrganizationType.Party => "organization-type.party",
        _ => "organization-type.other",
    };
}

using SiteGen.Render.Templates;

namespace SiteGen.Render.Views;

/// <summary>What the record of every page has. Its words are finished and in the page's language.</summary>
internal abstract record PageView(PageFrame Frame, Wording Wording) : IPageView;

/// <summary>What stands around the content of every page: the head of the document, masthead, menu and footer.</summary>
/// <param name="Language">Of the page, BCP 47.</param>
/// <param name="DocumentTitle">For the browser's tab: the page's title and the site's.</param>
/// <param name="Title">The page's title without markup.</param>
/// <param name="Kind"><c>article</c> or <c>website</c>, as Open Graph has it.</param>
/// <param name="Locale">As Open Graph has it: <c>vi_VN</c>.</param>
/// <param name="OtherLocales">Of the same page in other languages.</param>
/// <param name="Canonical">The page's own whole address, where the site knows its own.</param>
/// <param name="Alternates">The page in every language by whole addresses; empty where the site does not know its own.</param>
/// <param name="Search">The page that a search leads to; missing on that page, which has its own field.</param>
/// <param name="Menu">The site's sections, then its pages of prose.</param>
/// <param name="Languages">The same page in every language.</param>
/// <param name="Breadcrumb">From the home page to the page above this one; empty on the home page.</param>
/// <param name="LastChanged">When a fact on the page was last added or corrected.</param>
internal sealed record PageFrame(
    string Language,
    string DocumentTitle,
    string Title,
    string Description,
    string SiteTitle,
    string SiteDescription,
    string Kind,
    string Locale,
    IReadOnlyList<string> OtherLocales,
    Href? Canonical,
    IReadOnlyList<Alternate> Alternates,
    Href StyleSheet,
    Href Home,
    Href? Search,
    IReadOnlyList<MenuItem> Menu,
    IReadOnlyList<LanguageItem> Languages,
    IReadOnlyList<Crumb> Breadcrumb,
    Html? LastChanged)
{
    /// <summary>The id of the fact or article that the page is about: what the page shows of it need not name it again.</summary>
    public string? Fact { get; init; }

    /// <summary>The page that takes this one's place at once.</summary>
    public Href? MovedTo { get; init; }

    /// <summary>The feed of new facts and corrections, where the site knows its own address.</summary>
    public Href? Feed { get; init; }

    /// <summary>What the page is about, for programs: a script element that holds only data.</summary>
    public Html? JsonLd { get; init; }

    /// <summary>The picture that stands beside a link to the page elsewhere, where the site knows its own address.</summary>
    public SharedImage? Image { get; init; }

    /// <summary>Where the file that the page is made of can be edited, at its line.</summary>
    public Href? Edit { get; init; }

    /// <summary>What a browser shows beside the title; without it, it asks the host for a file of its own.</summary>
    public required Href Icon { get; init; }

    /// <summary>What there is to download.</summary>
    public required Href DataPage { get; init; }

    /// <summary>The page of all corrections.</summary>
    public required Href Corrections { get; init; }
}

/// <param name="Href">Whole, as Open Graph wants it.</param>
/// <param name="Text">What it shows, in words.</param>
internal sealed record SharedImage(Href Href, int Width, int Height, string Text);

/// <param name="Language">BCP 47, or <c>x-default</c>.</param>
internal sealed record Alternate(string Language, Href Href);

/// <param name="Language">Of the text, where it is another than the page's.</param>
/// <param name="IsCurrent">Whether it leads to this very page.</param>
/// <param name="IsWithin">Whether this page stands in it.</param>
internal sealed record MenuItem(Href Href, string Text, string? Language, bool IsCurrent, bool IsWithin);

/// <param name="Name">The language's name for itself.</param>
internal sealed record LanguageItem(string Language, string Name, Href Href, bool IsCurrent);

internal sealed record Crumb(Href Href, string Text);

/// <summary>What stands above the content of a fact's page.</summary>
/// <param name="Kind">The name of its kind: "Person".</param>
/// <param name="Title">For the <c>h1</c>.</param>
internal sealed record Head(string Kind, Html Title, SideView? Side = null, StatusView? Status = null);

/// <summary>What every fact's page ends with.</summary>
/// <param name="Evidence">The words that it rests on.</param>
/// <param name="Corrections">One sentence each.</param>
/// <param name="Accepted">Findings of the checks that the editors answer for.</param>
/// <param name="LinkedFrom">Facts whose texts link to this one.</param>
/// <param name="Checks">What the program checked.</param>
internal sealed record FactNotes(
    IReadOnlyList<EvidenceView> Evidence, IReadOnlyList<CorrectionView> Corrections, IReadOnlyList<AcceptedView> Accepted, IReadOnlyList<Item> LinkedFrom,
        ChecksView Checks);

/// <param name="Anchor">Where it stands on the fact's page.</param>
internal sealed record CorrectionView(string Anchor, Html Date, Tied Was, Tied Now, Tied Why);

/// <param name="Rule">The code of the check: SG131.</param>
internal sealed record AcceptedView(string Rule, Html Why);

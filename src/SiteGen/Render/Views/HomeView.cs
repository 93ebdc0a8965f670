namespace SiteGen.Render.Views;

/// <summary>The home page of one language.</summary>
/// <param name="Answer">The text of <c>content/pages/home.md</c>; its title is the page's.</param>
/// <param name="AnswerLanguage">Where the text is in another language than the page.</param>
/// <param name="AllMoments">Where the timeline shows only some; likewise the other parts of a site that has more than fits.</param>
/// <param name="SaysTitle">"What each side says", or, where the site has no sides, what is said.</param>
/// <param name="Says">What each side says.</param>
/// <param name="Network">The page of who met, spoke of and belongs to whom.</param>
/// <param name="Sources">The articles.</param>
/// <param name="Checks">How many parts of facts were compared with their articles, and with what result.</param>
/// <param name="Method">The page that tells how facts are checked, where the site has one.</param>
/// <param name="AllNumbers">The list of all statistics.</param>
internal sealed record HomeView(
    PageFrame Frame,
    Wording Wording,
    Html? Answer,
    string? AnswerLanguage,
    IReadOnlyList<NumberCard> Numbers,
    Timeline? Timeline,
    AllOf? AllMoments,
    string SaysTitle,
    IReadOnlyList<Voices> Says,
    AllOf? AllStatements,
    IReadOnlyList<Item> People,
    AllOf? AllPeople,
    Href Network,
    IReadOnlyList<Item> Sources,
    AllOf? AllSources,
    IReadOnlyList<CheckCount> Checks,
    Href? Method,
    Href? AllNumbers) : PageView(Frame, Wording);

/// <summary>A link to all of what a part of the page shows some of.</summary>
/// <param name="Rule">Which ones it shows.</param>
/// <param name="Text">"All 2,000 people".</param>
internal sealed record AllOf(string Rule, string Text, Href Href);

/// <summary>A key number.</summary>
/// <param name="Form"><c>reported</c>, <c>estimated</c> or <c>projected</c>, for the style sheet.</param>
/// <param name="Kind">The same in words.</param>
/// <param name="AsOf">The date that the number is about.</param>
/// <param name="Others">That other numbers answer the same question, where they do.</param>
internal sealed record NumberCard(Href Href, Html Title, Tied Value, string Form, string Kind, Tied? AsOf, Tied Who, string? Others);

/// <summary>What happened, was counted or is foreseen, each beside its mark on one line of years.</summary>
/// <param name="Years">Where years begin on that line; what is beside the marks only helps the eye.</param>
/// <param name="Entries">Up to the crowded stretch, where there is one.</param>
/// <param name="Zoom">The stretch in which marks would lie on each other.</param>
/// <param name="Later">What comes after it.</param>
internal sealed record Timeline(IReadOnlyList<TimelineYear> Years, IReadOnlyList<TimelineEntry> Entries, TimelineZoom? Zoom,
    IReadOnlyList<TimelineEntry> Later);

/// <summary>A stretch of the line, drawn as long as the whole.</summary>
/// <param name="Text">"On a larger scale: October – November 2023".</param>
/// <param name="From">Where it begins on the line of years, and <paramref name="To"/> where it ends.</param>
/// <param name="Months">Where months begin on its own.</param>
internal sealed record TimelineZoom(string Text, string From, string To, IReadOnlyList<TimelineYear> Months, IReadOnlyList<TimelineEntry> Entries);

/// <param name="X">Part of the line's width.</param>
/// <param name="Year">As machines read it; of a month, too.</param>
/// <param name="Text">Null where it would stand on its neighbour's.</param>
internal sealed record TimelineYear(string X, string Year, string? Text);

/// <param name="Form"><c>planned</c>, <c>reported</c> or <c>confirmed</c> for an event, <c>observation</c> or <c>projected</c> for a number, <c>claim</c> for a
/// statement.</param>
/// <param name="Status">The same in words; null for an event that an article simply tells.</param>
/// <param name="X">Where its mark stands on its line.</param>
/// <param name="Band">How long it lasts, or how little is known of its day; null where the mark is as wide.</param>
internal sealed record TimelineEntry(Tied When, Href Href, Html Title, string Form, string? Status, Html? Detail, string X, TimelineBand? Band);

/// <param name="X">Where it begins.</param>
internal sealed record TimelineBand(string X, string Width);

/// <summary>The statements of one side.</summary>
/// <param name="Heading">Null where <paramref name="Side"/> says it.</param>
/// <param name="Claims">The first few.</param>
/// <param name="More">The others, and <paramref name="MoreText"/> how many they are.</param>
internal sealed record Voices(SideView? Side, string? Heading, IReadOnlyList<Item> Claims, IReadOnlyList<Item> More, string? MoreText);

/// <param name="Text">"parts that agree with an article".</param>
internal sealed record CheckCount(Tied Count, string Text);

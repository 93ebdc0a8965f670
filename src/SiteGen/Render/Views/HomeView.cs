namespace SiteGen.Render.Views;

/// <summary>The home page of one language.</summary>
/// <param name="Answer">The text of <c>content/pages/home.md</c>; its title is the page's.</param>
/// <param name="AnswerLanguage">Where the text is in another language than the page.</param>
/// <param name="Says">What each side says.</param>
/// <param name="Sources">The articles.</param>
/// <param name="Checks">How many parts of facts were compared with their articles, and with what result.</param>
/// <param name="Method">The page that tells how facts are checked, where the site has one.</param>
/// <param name="AllNumbers">The list of all statistics.</param>
internal sealed record HomeView(
    Frame Frame,
    Wording Wording,
    Html? Answer,
    string? AnswerLanguage,
    IReadOnlyList<NumberCard> Numbers,
    Timeline? Timeline,
    IReadOnlyList<Voices> Says,
    IReadOnlyList<Item> People,
    IReadOnlyList<Item> Sources,
    IReadOnlyList<CheckCount> Checks,
    Href? Method,
    Href? AllNumbers) : PageView(Frame, Wording);

/// <summary>A key number.</summary>
/// <param name="Form"><c>reported</c>, <c>estimated</c> or <c>projected</c>, for the style sheet.</param>
/// <param name="Kind">The same in words.</param>
/// <param name="AsOf">The date that the number is about.</param>
/// <param name="Others">That other numbers answer the same question, where they do.</param>
internal sealed record NumberCard(Href Href, Html Title, Tied Value, string Form, string Kind, Tied? AsOf, Tied Who, string? Others);

/// <summary>What happened, was counted or is foreseen, each beside its mark on one line of years.</summary>
/// <param name="Years">Where years begin on that line; what is beside the marks only helps the eye.</param>
internal sealed record Timeline(IReadOnlyList<TimelineYear> Years, IReadOnlyList<TimelineEntry> Entries);

/// <param name="X">Part of the line's width.</param>
/// <param name="Year">As machines read it.</param>
/// <param name="Text">Null where it would stand on its neighbour's.</param>
internal sealed record TimelineYear(string X, string Year, string? Text);

/// <param name="Form"><c>planned</c>, <c>reported</c> or <c>confirmed</c> for an event, <c>observation</c> or <c>projected</c> for a number, <c>claim</c> for a statement.</param>
/// <param name="Status">The same in words; null for an event that an article simply tells.</param>
/// <param name="X">Where its mark stands on the line of years.</param>
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

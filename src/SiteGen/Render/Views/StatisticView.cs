using SiteGen.Render.Views.Charts;

namespace SiteGen.Render.Views;

/// <summary>A number, or the numbers that answer one question.</summary>
/// <param name="Answer">One sentence: the main number, its date, who says so.</param>
/// <param name="Value">The main number.</param>
/// <param name="AsOf">The date that the main number is about.</param>
/// <param name="Who">Who gives the main number.</param>
/// <param name="Subject">What the number is about.</param>
/// <param name="Definition">What is counted.</param>
/// <param name="Report">The document that the numbers come from.</param>
/// <param name="Witnesses">How many articles give the numbers, and whose word they are: "2 articles, 1 witness: …".</param>
/// <param name="Chart">The numbers drawn, where there are several.</param>
/// <param name="Kind">Whether the numbers are reported, estimated or projected, where all of them are the same.</param>
/// <param name="Downloads">Its numbers, and all numbers, as tables.</param>
/// <param name="Disagreements">One sentence for each date for which the articles differ.</param>
internal sealed record StatisticView(
    PageFrame Frame,
    Wording Wording,
    Head Head,
    Html Answer,
    Tied Value,
    Tied? AsOf,
    Tied Who,
    Html Subject,
    Html Unit,
    Html? Definition,
    Html? Report,
    Html Witnesses,
    ChartView? Chart,
    StatusView? Kind,
    IReadOnlyList<ObservationView> Observations,
    IReadOnlyList<Html> Disagreements,
    IReadOnlyList<Item> SaidOf,
    IReadOnlyList<Item> Downloads,
    FactNotes Notes,
    CiteView Cite) : PageView(Frame, Wording);

/// <param name="Anchor">The observation's permalink on the page.</param>
/// <param name="Value">With hedge and unit: "more than 500 nuclear warheads".</param>
/// <param name="Kind">Whether it is reported, estimated or projected, where not all are the same.</param>
/// <param name="Rank">"Main figure", "No longer used"; null for every other.</param>
/// <param name="Evidence">Its evidence on this page.</param>
internal sealed record ObservationView(
    string Anchor, Tied Value, Tied? AsOf, Tied? StatedOn, StatusView? Kind, Tied Who, string? Rank, Html? Note, IReadOnlyList<EvidenceLink> Evidence);

/// <param name="Href">The evidence on the same page.</param>
/// <param name="Label">"Evidence 1".</param>
/// <param name="Source">The article that it comes from.</param>
internal sealed record EvidenceLink(Href Href, string Label, Html? Source);

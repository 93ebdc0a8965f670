using SiteGen.Render;

namespace SiteGen.Desk;

/// <summary>What every page of the desk has.</summary>
/// <param name="Serial">Of the state that the page shows: the script asks for the page again when there is another.</param>
/// <param name="Watches">Whether it shows the problems themselves, so that it must follow every state.</param>
internal sealed record DeskFrame(string Title, Href StyleSheet, Href Script, Href Icon, Href Home, Href Site, int Serial, bool Watches, IReadOnlyList<DeskLink> Articles);

internal sealed record DeskLink(string Title, Href Href);

/// <param name="More">How many more there are than are listed, in words.</param>
internal sealed record OverviewView(
    DeskFrame Frame,
    Wording Wording,
    string? Failure,
    string Summary,
    IReadOnlyList<ProblemFileView> Files,
    IReadOnlyList<CoverageView> Coverage,
    IReadOnlyList<PlaceView> Stale,
    IReadOnlyList<PlaceView> Untranslated,
    string? MoreUntranslated,
    string ChangesSummary,
    IReadOnlyList<ChangeView> Changes) : IPageView;

internal sealed record ProblemFileView(string Path, IReadOnlyList<ProblemView> Problems);

/// <param name="Place">As editors take it: <c>content/site.yaml:3:1</c>.</param>
/// <param name="Lines">The places in the files, as the terminal shows them.</param>
internal sealed record ProblemView(string Severity, string Code, string Title, string Place, string Lines, string? Help);

internal sealed record CoverageView(string Title, Href Href, string Numbers, string Names, string Quotations, string Sentences);

internal sealed record PlaceView(string Place, string What);

internal sealed record ChangeView(string Path, string What);

internal sealed record ArticleView(
    DeskFrame Frame,
    Wording Wording,
    string Language,
    string File,
    string Left,
    IReadOnlyList<ParagraphView> Paragraphs,
    IReadOnlyList<SentenceView> Sentences,
    string Words,
    string? Message,
    string? Done,
    Href? DonePage,
    IReadOnlyList<ProblemView> Problems,
    DraftView? Draft) : IPageView;

/// <param name="At">The offset of its first letter in the article's words.</param>
internal sealed record ParagraphView(int At, Html Words);

internal sealed record SentenceView(int Number, string Words, bool IsChosen, bool IsLeft);

/// <param name="Item">Whether it is appended to a list of another file; else it becomes a file of its own.</param>
internal sealed record DraftView(
    IReadOnlyList<SpanView> Spans,
    IReadOnlyList<KindView> Kinds,
    string Kind,
    string Label,
    string Yaml,
    int Rows,
    bool Item,
    string Folder,
    string Name,
    IReadOnlyList<TargetView> Targets);

internal sealed record SpanView(int From, int To);

internal sealed record KindView(int Number, string Label, bool IsCurrent);

internal sealed record TargetView(string Value, string Label, bool IsChosen);

using SiteGen.Render;
using SiteGen.Render.Templates;

namespace SiteGen.Desk;

/// <summary>What every page of the desk has.</summary>
/// <param name="Serial">Of the state that the page shows: the script asks for the page again when there is another.</param>
/// <param name="Follows">Whether it shows what is so now, so that it must be asked for again at every state.</param>
/// <param name="Problems">How many errors there are, in words.</param>
internal sealed record DeskFrame(string Language, string Title, Href StyleSheet, Href Script, Href Icon, Href Home, Href Articles, Href Site, int Serial,
    bool Follows, string Problems, bool HasProblems);

/// <param name="Parts">Each part of the page with how much there is in it.</param>
/// <param name="AllArticles">Where not all are listed.</param>
internal sealed record OverviewView(
    DeskFrame Frame,
    Wording Wording,
    IReadOnlyList<PartLink> Parts,
    string? Failure,
    string Summary,
    IReadOnlyList<ProblemFileView> Files,
    IReadOnlyList<CoverageView> Coverage,
    DeskLink? AllArticles,
    IReadOnlyList<PlaceView> Stale,
    string? MoreStale,
    IReadOnlyList<PlaceFileView> Open,
    string? MoreOpen,
    IReadOnlyList<PlaceFileView> Untranslated,
    string? MoreUntranslated,
    string ChangesSummary,
    IReadOnlyList<ChangeView> Changes) : IPageView;

internal sealed record DeskLink(string Title, Href Href);

internal sealed record PartLink(string Anchor, string Title, string Count);

internal sealed record ProblemFileView(string Path, string Count, bool IsOpen, IReadOnlyList<ProblemView> Problems);

/// <param name="Severity">For the style sheet: <c>error</c> or <c>warning</c>.</param>
/// <param name="Word">The same as a word of the desk.</param>
/// <param name="Meaning">What such a problem is, where the desk is in another language than the message.</param>
/// <param name="Mend">How such a problem is mended, in the same language.</param>
internal sealed record ProblemView(
    string Severity, string Word, string Code, string? Meaning, string? Mend, string Title, IReadOnlyList<MarkView> Marks, string? Help);

/// <param name="Place">As editors take it: <c>content/site.yaml:3:1</c>.</param>
/// <param name="Lines">As the terminal shows them.</param>
internal sealed record MarkView(string Place, string Lines);

/// <param name="Sentences">Some of those that no fact rests on.</param>
internal sealed record CoverageView(string Title, Href Href, string Summary, string LeftSummary, bool IsOpen, IReadOnlyList<LeftView> Sentences, string? More);

/// <param name="Draft">Where a fact is drafted from the words.</param>
internal sealed record LeftView(Href Draft, string Words);

internal sealed record PlaceView(string Place, string What);

internal sealed record PlaceFileView(string Path, string Count, IReadOnlyList<PlaceView> Places);

/// <param name="Title">Of the fact that the file is; null where it is none.</param>
/// <param name="Page">Of that fact, where the site has one.</param>
/// <param name="Last">When it was changed before, as git has it.</param>
internal sealed record ChangeView(string Path, string What, string? Title, Href? Page, IReadOnlyList<ValueView> Values, string? Last, string? More);

/// <param name="Before">What stands before the difference, in both.</param>
internal sealed record ValueView(string Key, string Before, string? Was, string? Now, string After);

internal sealed record ArticlesView(DeskFrame Frame, Wording Wording, string Summary, IReadOnlyList<ArticleLink> Articles) : IPageView;

internal sealed record ArticleLink(string Title, Href Href, string Summary);

/// <param name="Words">The chosen ones, which stand at <paramref name="Spans"/>.</param>
/// <param name="WholeSentence">Chooses all of the sentence, where only some of it is chosen.</param>
/// <param name="Left">How many sentences are left, in words.</param>
/// <param name="Draft">Null where nothing is chosen, or it has just been written.</param>
internal sealed record ArticleView(
    DeskFrame Frame,
    Wording Wording,
    string Language,
    string File,
    string Left,
    Href? NextLeft,
    IReadOnlyList<ParagraphView> Paragraphs,
    IReadOnlyList<SentenceView> Sentences,
    string Words,
    IReadOnlyList<SpanView> Spans,
    Href? WholeSentence,
    string? Message,
    DoneView? Done,
    IReadOnlyList<ProblemView> Problems,
    DraftView? Draft) : IPageView;

/// <summary>What was written last.</summary>
/// <param name="Open">What is still wrong with that file, in words.</param>
internal sealed record DoneView(string Message, Href? Page, string? Open, IReadOnlyList<ProblemView> Problems);

/// <param name="At">The offset of its first letter in the article's words.</param>
/// <param name="Skipped">Why no fact needs it; null where facts do.</param>
internal sealed record ParagraphView(int At, Html Words, string? Skipped);

internal sealed record SentenceView(int Number, string Words, bool IsChosen, bool IsLeft);

/// <param name="Warning">What keeps these words from being a quote.</param>
/// <param name="Resting">Facts that rest on these words, or on some of them, already.</param>
/// <param name="Wholes">What the words as a whole may become.</param>
/// <param name="Kinds">What something in them may become.</param>
/// <param name="Item">Whether it is appended to a list of another file; else it becomes a file of its own.</param>
/// <param name="Others">What another target may be, in words, where not all are in the list; null where they are.</param>
internal sealed record DraftView(
    IReadOnlyList<SpanView> Spans,
    string? Warning,
    IReadOnlyList<RestingView> Resting,
    IReadOnlyList<ChoiceView> Wholes,
    IReadOnlyList<KindView> Kinds,
    string Kind,
    int Number,
    string Label,
    string Yaml,
    int Rows,
    bool Item,
    string Folder,
    string Name,
    IReadOnlyList<TargetView> Targets,
    string? Others,
    string Other);

internal sealed record RestingView(string Title, Href? Page, string File, string How);

internal sealed record SpanView(int From, int To);

/// <param name="Choices">Of one kind: one for each number, name or speaker.</param>
internal sealed record KindView(string Label, IReadOnlyList<ChoiceView> Choices);

internal sealed record ChoiceView(int Number, string Label, bool IsCurrent);

internal sealed record TargetView(string Value, string Label, bool IsChosen);

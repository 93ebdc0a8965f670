using SiteGen.Render.Templates;

namespace SiteGen.Render.Views;

/// <summary>An article: what is known of it, and its words with the facts that rest on them.</summary>
/// <param name="ArticleLanguage">Of its words, BCP 47, where it is another than the page's.</param>
/// <param name="Details">What is known of it, and what is not.</param>
/// <param name="IsExcerpt">Whether only used passages are printed.</param>
/// <param name="FactCount">"24 facts rest on this article".</param>
/// <param name="Readings">What the editors read words of the whole article as.</param>
internal sealed record SourceView(
    PageFrame Frame,
    Wording Wording,
    Head Head,
    string? ArticleLanguage,
    Html? Note,
    IReadOnlyList<Detail> Details,
    bool IsExcerpt,
    string FactCount,
    IReadOnlyList<Html> Readings,
    IReadOnlyList<ParagraphView> Paragraphs,
    CiteView Cite) : PageView(Frame, Wording), IPageView
{
    int IPageView.Lines => Paragraphs.Count(paragraph => paragraph.Words is not null);
}

/// <param name="Label">The key of an interface word: print it with <c>{{t label}}</c>.</param>
/// <param name="Value">Null where it is not known.</param>
/// <param name="Basis">How it is known.</param>
internal sealed record Detail(WordKey Label, Html? Value, Html? Basis = null);

/// <summary>One line of the article.</summary>
/// <param name="Words">Null where the line is not printed. What facts rest on is marked, and followed by the numbers of the facts; names are links.</param>
/// <param name="Skipped">Why no fact rests on the line, where the editors say so.</param>
/// <param name="Facts">What rests on it.</param>
internal sealed record ParagraphView(string Anchor, Tied? Words, Html? Skipped, IReadOnlyList<UsedBy> Facts);

/// <summary>A fact that rests on words of the article.</summary>
/// <param name="Anchor">Its place in the list beside the words.</param>
/// <param name="Back">Its words in the text.</param>
/// <param name="BackLabel">"Back to the words of fact 3".</param>
/// <param name="Fact">Its evidence on the fact's own page.</param>
internal sealed record UsedBy(string Anchor, string Number, Href Back, string BackLabel, string Kind, Href Fact, Html Title);

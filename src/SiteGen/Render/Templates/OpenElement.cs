namespace SiteGen.Render.Templates;

/// <summary>An element of the HTML that a template has opened and not closed yet, inside of others.</summary>
/// <param name="at">Where its tag begins.</param>
/// <param name="namesFact">Whether it says which fact the page is about.</param>
internal sealed class OpenElement(string tag, int at, OpenElement? outer, bool namesFact = false)
{
    /// <summary>No page needs more.</summary>
    public const int Deepest = 200;

    // Of the others an end tag may be left out, or there is none.
    private static readonly HashSet<string> WithEndTag = new(StringComparer.Ordinal)
    {
        "a", "abbr", "article", "aside", "b", "bdi", "blockquote", "button", "cite", "code", "details", "dialog", "div", "dl", "em", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "i", "label", "main", "mark", "nav", "noscript",
        "ol", "pre", "q", "s", "search", "section", "select", "small", "span", "strong", "sub", "summary", "sup", "svg", "table", "template", "time", "ul",
    };

    public string Tag => tag;

    public int At => at;

    public OpenElement? Outer => outer;

    /// <summary>Whether it, or one around it, says which fact the page is about.</summary>
    public bool IsOfFact { get; } = namesFact || outer?.IsOfFact == true;

    public int Depth { get; } = DepthOf(outer) + 1;

    public static bool IsOne(string tag) => WithEndTag.Contains(tag);

    /// <summary>This element or the nearest around it with such a tag.</summary>
    public OpenElement? Nearest(string name)
    {
        var element = this;
        while (element is not null && element.Tag != name)
        {
            element = element.Outer;
        }

        return element;
    }

    /// <summary>Of what is open after two branches, the innermost that is so after one of them only; null where the same elements are open.</summary>
    public static OpenElement? Unlike(OpenElement? one, OpenElement? other) =>
        AreSame(one, other) ? null : one is not null && DepthOf(one) >= DepthOf(other) ? one : other;

    /// <summary>Of what is open after two branches, what is less.</summary>
    public static OpenElement? Fewest(OpenElement? one, OpenElement? other) => DepthOf(one) <= DepthOf(other) ? one : other;

    private static bool AreSame(OpenElement? one, OpenElement? other)
    {
        while (one is not null && other is not null && !ReferenceEquals(one, other) && one.Tag == other.Tag)
        {
            (one, other) = (one.Outer, other.Outer);
        }

        return ReferenceEquals(one, other);
    }

    private static int DepthOf(OpenElement? element) => element?.Depth ?? 0;
}

using System.Text;

namespace SiteGen.Render.Views;

/// <summary>The few pieces of finished HTML that stand inside a sentence; all else is in the templates.</summary>
internal static class Markup
{
    /// <summary>Text on a page: marked with its language where that is another than the page's.</summary>
    public static Html Text(string text, string language, string pageLanguage) =>
        language == pageLanguage ? HtmlText.Encode(text) : new($"<span lang=\"{HtmlText.Encoded(language)}\">{HtmlText.Encoded(text)}</span>");

    public static Html Link(Href href, Html words) => new($"<a href=\"{HtmlText.Encoded(href.ToString())}\">{words}</a>");

    /// <param name="machine">The value of <c>datetime</c>, which a text that is just this need not repeat; without one it is plain text.</param>
    public static Html Time(string text, string? machine)
    {
        if (machine is null)
        {
            return HtmlText.Encode(text);
        }

        if (machine == text)
        {
            return new($"<time>{machine}</time>");
        }

        return new($"<time datetime=\"{machine}\">{HtmlText.Encoded(text)}</time>");
    }

    public static Html Join(string separator, params IEnumerable<Html?> parts) =>
        new(string.Join(HtmlText.Encoded(separator), parts.OfType<Html>().Select(part => part.Markup)));

    /// <summary>The parts with a dot between them; null where there is none.</summary>
    public static Html? Details(params IEnumerable<Html?> parts) => Join(" · ", parts) is { Markup.Length: > 0 } details ? details : null;

    public static Html List(IReadOnlyList<Html> items, string separator, string last) => new(
        List([.. items.Select(item => item.Markup)], HtmlText.Encoded(separator), HtmlText.Encoded(last)));

    public static string List(IReadOnlyList<string> items, string separator, string last) => items switch
    {
        [] => "",
        [var only] => only,
        _ => string.Join(separator, items.Take(items.Count - 1)) + last + items[^1],
    };

    /// <summary>Fills the <c>{name}</c> of an interface text with finished HTML.</summary>
    public static Html Fill(string pattern, params (string Name, Html Value)[] values) =>
        new(Pattern.Fill(HtmlText.Encoded(pattern), [.. values.Select(value => (value.Name, value.Value.Markup))]));

    /// <summary>An editor's bracket inside the words of an article.</summary>
    public static string Bracket(string word, string language) =>
        $" <span class=\"editorial\" lang=\"{HtmlText.Encoded(language)}\">[{HtmlText.Encoded(word)}]</span>";

    /// <summary>A place to link to, without words of its own.</summary>
    public static string Anchor(string id) => $"<span id=\"{HtmlText.Encoded(id)}\"></span>";

    /// <summary>A small number that leads to another place of the page; <paramref name="label"/> is what it is called aloud.</summary>
    public static string Reference(string anchor, string label, string number) =>
        $"<a href=\"#{HtmlText.Encoded(anchor)}\" aria-label=\"{HtmlText.Encoded(label)}\">{HtmlText.Encoded(number)}</a>";

    public static StringBuilder AppendText(this StringBuilder target, ReadOnlySpan<char> text) => target.Append(HtmlText.Encoded(text.ToString()));
}

using System.Globalization;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace SiteGen.Render;

/// <summary>The places that links lead to: each heading by its words, as GitHub spells them; of several
/// with the same words, the later ones by a number, too.</summary>
internal static class HeadingIds
{
    private const string WithoutWords = "section";

    public static void AddTo(MarkdownDocument document)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var name = LinkHelper.UrilizeAsGfm(WordsOf(heading)) is { Length: > 0 } words ? words : WithoutWords;
            var id = name;
            while (!taken.Add(id))
            {
                // Goes on where the last one of these words has ended: a page may have a thousand.
                numbers[name] = numbers.GetValueOrDefault(name) + 1;
                id = string.Create(CultureInfo.InvariantCulture, $"{name}-{numbers[name]}");
            }

            heading.GetAttributes().Id = id;
        }
    }

    private static string WordsOf(HeadingBlock heading)
    {
        using var words = new StringWriter(CultureInfo.InvariantCulture);
        if (heading.Inline is { } inline)
        {
            new HtmlRenderer(words) { EnableHtmlForInline = false, EnableHtmlEscape = false }.Render(inline);
        }

        return words.ToString();
    }
}

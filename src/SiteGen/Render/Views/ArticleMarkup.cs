using System.Text;
using SiteGen.Link;
using SiteGen.Model;

namespace SiteGen.Render.Views;

/// <summary>
/// Writes the words of an article: what facts rest on stands in <c>mark</c>, with the facts' anchors where their words begin and their numbers where they end;
/// names are links,
/// the first of each with an anchor.
/// </summary>
internal sealed class ArticleMarkup(PageContext page, Article article)
{
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<Use,
        int> _numbers = new(page.Graph.UsesOf(article).Select((use, index) => KeyValuePair.Create(use, index + 1)), ReferenceEqualityComparer.Instance);

    // No id of content holds an underscore, so these anchors are never those of facts.
    public static string NameAnchor(string id) => $"name_{id}";

    public static string FactAnchor(int number) => $"fact_{PageContext.Digits(number)}";

    public Article Article => article;

    public int NumberOf(Use use) => _numbers[use];

    public Html Write(ArticleParagraph paragraph)
    {
        var html = new StringBuilder();
        for (var i = 0; i < paragraph.Segments.Length;)
        {
            var uses = paragraph.Segments[i].Uses;
            var first = i;
            if (uses.Length > 0)
            {
                OpenMark(html, uses, paragraph.Segments[i].Starts);
            }

            while (i < paragraph.Segments.Length && paragraph.Segments[i].Uses.SequenceEqual(uses) && (i == first || paragraph.Segments[i].Starts.IsEmpty))
            {
                WriteSegment(html, paragraph.Segments[i++]);
            }

            if (uses.Length > 0)
            {
                html.Append("</mark>");
                WriteNumbers(html, uses, paragraph.Segments[i - 1].Span.End);
            }
        }

        return new(html.ToString());
    }

    private static void OpenMark(StringBuilder html, IReadOnlyCollection<Use> uses, IReadOnlyList<Use> starts)
    {
        html.Append("<mark").Append(uses.Count > 1 ? " class=\"deep\"" : "");
        html.Append(starts.Count > 0 ? $" id=\"{starts[0].Anchor}\">" : ">");
        foreach (var other in starts.Skip(1))
        {
            html.Append(Markup.Anchor(other.Anchor));
        }
    }

    private void WriteSegment(StringBuilder html, Segment segment)
    {
        var words = segment.Span.Of(article.Words.Text);
        if (segment.Mention is not { } mention)
        {
            html.AppendText(words);
            return;
        }

        var anchors = segment.Span.Start == mention.Span.Start ? mention.Ids.Where(_named.Add).ToList() : [];
        foreach (var other in anchors.Skip(1))
        {
            html.Append(Markup.Anchor(NameAnchor(other)));
        }

        // Words that mean several entities lead nowhere: the list of readings says which they are.
        var target = mention.Ids is [var only] ? page.Graph.Facts.GetValueOrDefault(only) : null;
        var id = anchors.Count > 0 ? $" id=\"{NameAnchor(anchors[0])}\"" : "";
        html.Append(target is null ? $"<span{id}>" : $"<a{id} href=\"{HtmlText.Encoded(page.To(target).ToString())}\">")
            .AppendText(words)
            .Append(target is null ? "</span>" : "</a>");
    }

    private void WriteNumbers(StringBuilder html, IEnumerable<Use> uses, int end)
    {
        var ending = uses.Where(use => use.Passage.Whole.End == end).Select(NumberOf).ToList();
        if (ending.Count == 0)
        {
            return;
        }

        html.Append(article.Language.Value == page.Language ? "<sup>" : $"<sup lang=\"{HtmlText.Encoded(page.Language)}\">");
        foreach (var number in ending)
        {
            var label = page.Wording.Format("source.fact", ("n", PageContext.Digits(number)));
            html.Append(Markup.Reference(FactAnchor(number), label, PageContext.Digits(number))).Append(number == ending[^1] ? "</sup>" : " ");
        }
    }
}

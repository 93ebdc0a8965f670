using AngleSharp.Dom;
using SiteGen.Diagnostics;
using SiteGen.Render;
using SiteGen.Text;

namespace SiteGen.Verification;

/// <summary>Finds the words of each quote on its article's page: under their anchor, and highlighted from their first to their last.</summary>
internal sealed class Highlights
{
    private readonly BuiltPage _page;
    private readonly Dictionary<string, int> _anchors = new(StringComparer.Ordinal);
    private readonly HashSet<int> _shown = [];
    private readonly HashSet<int> _marked = [];

    private Highlights(BuiltPage page, string id, PublishedArticle article)
    {
        _page = page;
        foreach (var element in page.Tied.Where(element => element.Tie.Fact == id && element.Tie.Key == TieKeys.Words))
        {
            if (article.LineOf(element.Tie.Part) is { } line)
            {
                var offset = line.Start + line.Text.Length - line.Text.TrimStart().Length;
                Read(element.Element, ref offset, isMarked: false);
            }
        }
    }

    public static void Check(BuiltPage page, FactsData data, DiagnosticBag problems)
    {
        foreach (var (id, article) in data.ArticlesOn(page.File.Path, page.Language))
        {
            var found = new Highlights(page, id, article);
            foreach (var evidence in data.EvidenceFrom(id).Where(evidence => !evidence.Passage.IsEmpty))
            {
                found.Check(evidence, article, problems);
            }
        }
    }

    private void Check(PublishedEvidence evidence, PublishedArticle article, DiagnosticBag problems)
    {
        var anchor = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{evidence.Fact}-{evidence.Number}");
        if (ProblemAt(anchor, evidence, article) is { } problem)
        {
            problems.Add(VerifyMessages.NotHighlighted(_page.At(_page.Main?.Descendants<IElement>().FirstOrDefault(element => element.Id == anchor)), anchor,
                evidence.Quote, problem));
        }
    }

    private string? ProblemAt(string anchor, PublishedEvidence evidence, PublishedArticle article)
    {
        if (!_anchors.TryGetValue(anchor, out var start))
        {
            return "the page has no such place";
        }

        if (start != evidence.Passage[0].Start)
        {
            return "the place stands before other words";
        }

        var isMarked = evidence.Passage.All(span => IsMarked(span, article.Words));
        return isMarked ? null : "the words after the place are not highlighted, or not all of them";
    }

    // White space at the ends of lines is not on the page.
    private bool IsMarked(TextSpan span, string words)
    {
        for (var i = Math.Max(0, span.Start); i < span.End; i++)
        {
            if (!_marked.Contains(i) && (i >= words.Length || !char.IsWhiteSpace(words[i]) || _shown.Contains(i)))
            {
                return false;
            }
        }

        return true;
    }

    private void Read(INode node, ref int offset, bool isMarked)
    {
        if (node is IText text)
        {
            foreach (var i in Enumerable.Range(offset, text.Data.Length))
            {
                _shown.Add(i);
                if (isMarked)
                {
                    _marked.Add(i);
                }
            }

            offset += text.Data.Length;
            return;
        }

        if (node is IElement { LocalName: "sup" })
        {
            return;
        }

        if (node is IElement { Id: { } id })
        {
            _anchors.TryAdd(id, offset);
        }

        foreach (var child in node.ChildNodes)
        {
            Read(child, ref offset, isMarked || node is IElement { LocalName: "mark" });
        }
    }
}

using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Read;

/// <summary>What stands in quotation marks in an article; a quotation whose paragraph nothing closes goes on in the next one that
/// opens with a mark, or up to a mark that closes it.</summary>
internal sealed class QuotationIndex
{
    private readonly ImmutableArray<TextSpan> _pieces;
    private readonly ImmutableArray<TextSpan> _wholes;

    public QuotationIndex(string text, ImmutableArray<TextSpan> paragraphs)
    {
        var (pieces, wholes) = (ImmutableArray.CreateBuilder<TextSpan>(), ImmutableArray.CreateBuilder<TextSpan>());
        var isOpen = false;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var paragraph = paragraphs[i];
            if (isOpen && EndOf(text, paragraphs, i) is { } end)
            {
                for (; i < paragraphs.Length && paragraphs[i].End < end; i++)
                {
                    pieces.Add(paragraphs[i]);
                }

                paragraph = paragraphs[i];
                pieces.Add(new(paragraph.Start, end));
                wholes[^1] = new(wholes[^1].Start, end);
                paragraph = new(Math.Min(end + 1, paragraph.End), paragraph.End);
                isOpen = false;
            }

            foreach (var piece in Text.Quotations.In(text, paragraph))
            {
                var goesOn = isOpen && piece.Start == paragraph.Start + 1;
                wholes.Add(goesOn ? new(wholes[^1].Start, piece.End) : piece);
                if (goesOn)
                {
                    wholes.RemoveAt(wholes.Count - 2);
                }

                pieces.Add(piece);
                isOpen = false;
            }

            isOpen = pieces.Count > 0 && pieces[^1].End == paragraph.End && pieces[^1].Start >= paragraph.Start;
        }

        (_pieces, _wholes) = (pieces.ToImmutable(), wholes.ToImmutable());
    }

    // The first mark from a paragraph on, if it closes: nothing opened before it there.
    private static int? EndOf(string text, ImmutableArray<TextSpan> paragraphs, int first)
    {
        const int most = 8;
        foreach (var paragraph in paragraphs.Skip(first).Take(most))
        {
            for (var i = paragraph.Start; i < paragraph.End; i++)
            {
                if (Text.Quotations.IsMark(text[i]))
                {
                    return text[i] is '”' or '»' or '"' or '“' && Text.Quotations.Closes(text, i) && !Text.Quotations.Opens(text, i) ? i : null;
                }
            }
        }

        return null;
    }

    /// <summary>Those that <paramref name="span"/> touches, none longer than its paragraph.</summary>
    public ImmutableArray<TextSpan> Over(TextSpan span) => Over(_pieces, span);

    /// <summary>The whole quotation, over paragraphs, that all of <paramref name="span"/> stands in; empty where it stands in none.</summary>
    public TextSpan Around(TextSpan span) => Over(_wholes, span) is [var only] && only.Contains(span) ? only : default;

    private static ImmutableArray<TextSpan> Over(ImmutableArray<TextSpan> spans, TextSpan span)
    {
        var first = spans.FirstEndingAfter(span.Start, each => each);
        var end = first;
        while (end < spans.Length && spans[end].Start < span.End)
        {
            end++;
        }

        return first == end ? [] : spans[first..end];
    }
}

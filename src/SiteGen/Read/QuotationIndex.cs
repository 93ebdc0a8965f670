using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Read;

/// <summary>What stands in quotation marks in an article; a quotation whose paragraph nothing closes goes on in the next one that opens with a mark.</summary>
internal sealed class QuotationIndex
{
    private readonly ImmutableArray<TextSpan> _pieces;
    private readonly ImmutableArray<TextSpan> _wholes;

    public QuotationIndex(string text, ImmutableArray<TextSpan> paragraphs)
    {
        var (pieces, wholes) = (ImmutableArray.CreateBuilder<TextSpan>(), ImmutableArray.CreateBuilder<TextSpan>());
        var isOpen = false;
        foreach (var paragraph in paragraphs)
        {
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

    /// <summary>Those that <paramref name="span"/> touches, none longer than its paragraph.</summary>
    public ImmutableArray<TextSpan> Over(TextSpan span) => Over(_pieces, span);

    /// <summary>The whole quotation, over paragraphs, that all of <paramref name="span"/> stands in; empty where it stands in none.</summary>
    public TextSpan Around(TextSpan span) => Over(_wholes, span) is [var only] && only.Contains(span) ? only : default;

    private static ImmutableArray<TextSpan> Over(ImmutableArray<TextSpan> spans, TextSpan span) =>
        [.. spans.Skip(spans.FirstEndingAfter(span.Start, each => each)).TakeWhile(each => each.Start < span.End)];
}

using System.Text;

namespace SiteGen.Text;

/// <summary>A text with differences of writing folded away, which knows where each of its characters stands in the original.</summary>
internal sealed class FoldedText
{
    private readonly Lazy<Folding> _folding;

    private FoldedText(string original, Func<Folding> fold) => (Original, _folding) = (original, new(fold));

    public string Original { get; }

    /// <summary>Worked out when first asked for: most quotes stand in their article literally.</summary>
    public string Text => _folding.Value.Text;

    public static FoldedText Unfolded(string original) => new(original, () => new(original, null, null));

    /// <param name="original">In NFC.</param>
    /// <param name="folds">What to fold away.</param>
    public static FoldedText Of(string original, Folds folds) => new(original, () => Fold(original, folds));

    private static Folding Fold(string original, Folds folds)
    {
        var text = new StringBuilder(original.Length);
        List<int> starts = new(original.Length), ends = new(original.Length);
        for (var i = 0; i < original.Length;)
        {
            var start = i++;
            var c = original[start];
            if (folds.HasFlag(Folds.WhiteSpace) && char.IsWhiteSpace(c))
            {
                while (i < original.Length && char.IsWhiteSpace(original[i]))
                {
                    i++;
                }

                Add(" ", start, i);
            }
            else if (folds.HasFlag(Folds.Ellipsis) && c == '…')
            {
                Add("...", start, i);
            }
            else if (!(folds.HasFlag(Folds.Hidden) && Lookalikes.IsHidden(c)))
            {
                Add([Folded(c, folds)], start, i);
            }
        }

        return new(text.ToString(), [.. starts], [.. ends]);

        void Add(ReadOnlySpan<char> folded, int start, int end)
        {
            text.Append(folded);
            for (var i = 0; i < folded.Length; i++)
            {
                starts.Add(start);
                ends.Add(end);
            }
        }
    }

    /// <summary>NFC, or the text as it is where something in it that is no letter makes that impossible.</summary>
    public static string Compose(string text) =>
        UnfitCharacters.Find(text) is null || ReferenceEquals(UnfitCharacters.Replaced(text), text) ? text.Normalize(NormalizationForm.FormC) : text;

    /// <summary>Where a span of <see cref="Text"/> stands in <see cref="Original"/>; null where it begins or ends
    /// inside one character of it (in the middle of "…").</summary>
    public TextSpan? ToOriginal(TextSpan span)
    {
        if (_folding.Value is not { Starts: { } starts, Ends: { } ends })
        {
            return span;
        }

        var splits = (span.Start > 0 && starts[span.Start - 1] == starts[span.Start]) || (span.End < starts.Length && starts[span.End - 1] == starts[span.End]);
        return splits ? null : new(starts[span.Start], ends[span.End - 1]);
    }

    private static char Folded(char c, Folds folds) => c switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' when folds.HasFlag(Folds.QuotationMarks) => '"',
        '‘' or '’' or '‚' or '‛' when folds.HasFlag(Folds.QuotationMarks) => '\'',
        '‐' or '‑' or '‒' or '–' or '—' or '―' when folds.HasFlag(Folds.Dashes) => '-',
        _ when folds.HasFlag(Folds.Lookalikes) => Lookalikes.Of(c)?.Looks ?? c,
        _ => c,
    };

    /// <param name="Starts">Of each folded character in the original; null where nothing is folded.</param>
    private sealed record Folding(string Text, int[]? Starts, int[]? Ends);
}

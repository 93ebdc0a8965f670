using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Check.Quotes;

/// <summary>The words of a quote as they are sought: composed, and parted where the editor left words out.</summary>
/// <param name="Text">The quote in NFC; the same as the YAML value, offset by offset, unless <paramref name="IsComposed"/>.</param>
/// <param name="Parts">Around each <c>[…]</c>, without the white space at their ends; may be empty.</param>
/// <param name="IsComposed">Whether NFC changed the value.</param>
internal sealed record QuoteText(string Text, ImmutableArray<TextSpan> Parts, bool IsComposed)
{
    private static readonly string[] Omissions = ["[…]", "[...]"];

    /// <summary>Without the white space at its ends.</summary>
    public TextSpan Whole => new(Parts[0].Start, Parts[^1].End);

    public bool HasOmissions => Parts.Length > 1;

    public static QuoteText Of(string value)
    {
        var text = FoldedText.Compose(value);
        List<TextSpan> parts = [];
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var omission = Array.Find(Omissions, omission => text.AsSpan(i).StartsWith(omission, StringComparison.Ordinal));
            if (omission is not null)
            {
                parts.Add(Trim(text, start, i));
                start = i + omission.Length;
                i = start - 1;
            }
        }

        parts.Add(Trim(text, start, text.Length));
        return new(text, [.. parts], !string.Equals(text, value, StringComparison.Ordinal));
    }

    public bool HasWords(TextSpan part) => Words.In(Text, part).Any();

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new(start, end);
    }
}

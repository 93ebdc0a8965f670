using SiteGen.Load;

namespace SiteGen.Edit;

/// <summary>Another value in the place of one, written as the old one was where that can hold it: without quotation marks, in '…' or "…", or below <c>>-</c> or
/// <c>|</c>.</summary>
internal static class ScalarEdit
{
    public static TextEdit Replace(ScalarAt at, string value)
    {
        var (_, scalar, inBrackets) = at;
        if (BlockText.IsBlock(scalar))
        {
            var block = BlockText.Of(scalar);
            return block?.Holding(value) ?? block?.Outside(ScalarText.Quoted(value)) ?? new(BlockText.Sign(scalar), ScalarText.Quoted(value));
        }

        var text = scalar.At.Source.Text;
        if (scalar.Whole.IsEmpty)
        {
            return Plain(scalar, text, value, inBrackets);
        }

        return text[scalar.Whole.Start] switch
        {
            '\'' => new(scalar.Whole, ScalarText.CanBeSingle(value) ? ScalarText.Single(value) : ScalarText.Double(value)),
            '"' => new(scalar.Whole, ScalarText.Double(value)),
            _ => Plain(scalar, text, value, inBrackets),
        };
    }

    private static TextEdit Plain(YamlScalar scalar, string text, string value, bool inBrackets)
    {
        var look = ScalarText.LookOf(value);
        var keeps = ScalarText.CanBePlain(value, inBrackets) && (look == Look.Text || look == ScalarText.LookOf(scalar.Value));
        var words = keeps ? value : ScalarText.Quoted(value);

        // Right behind the colon or the hyphen of an empty value.
        var span = scalar.At.Span;
        return new(span, span.IsEmpty && span.Start > 0 && !char.IsWhiteSpace(text[span.Start - 1]) ? " " + words : words);
    }
}

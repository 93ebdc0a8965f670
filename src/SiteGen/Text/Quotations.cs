namespace SiteGen.Text;

/// <summary>What stands inside quotation marks.</summary>
internal static class Quotations
{
    /// <summary>The words between quotation marks in one paragraph, without the marks, in order; one that nothing closes runs to the paragraph's end. Single
    /// marks are apostrophes too, and are not read.</summary>
    public static IEnumerable<TextSpan> In(string text, TextSpan paragraph)
    {
        var open = -1;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (open >= 0 && (text[i] is '”' or '»' or '"' || (text[i] == '“' && Closes(text, i))))
            {
                yield return new(open, i);
                open = -1;
            }
            else if (open < 0 && (text[i] is '“' or '„' or '«' or '"' || (text[i] == '”' && Opens(text, i))))
            {
                open = i + 1;
            }
        }

        if (open >= 0)
        {
            yield return new(open, paragraph.End);
        }
    }

    /// <summary>A mark that opens, whichever way it is turned: some write ”so” or „so“.</summary>
    public static bool Opens(string text, int mark) =>
        (mark == 0 || char.IsWhiteSpace(text[mark - 1]) || text[mark - 1] is '(' or '—' or '–') && mark + 1 < text.Length && !char.IsWhiteSpace(text[mark + 1]);

    /// <summary>A mark that closes, whichever way it is turned.</summary>
    public static bool Closes(string text, int mark) =>
        mark > 0 && !char.IsWhiteSpace(text[mark - 1]) && (mark + 1 == text.Length || !Words.IsPart(text[mark + 1]));

    public static bool IsMark(char c) => c is '“' or '”' or '„' or '«' or '»' or '"';
}

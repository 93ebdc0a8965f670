namespace SiteGen.Text;

/// <summary>What stands inside quotation marks.</summary>
internal static class Quotations
{
    /// <summary>The words between quotation marks in one paragraph, without the marks, in order; one that nothing closes runs to the paragraph's end. Single marks are apostrophes too, and are not read.</summary>
    public static IEnumerable<TextSpan> In(string text, TextSpan paragraph)
    {
        var open = -1;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (open >= 0 && (text[i] is '”' or '»' or '"'))
            {
                yield return new(open, i);
                open = -1;
            }
            else if (open < 0 && (text[i] is '“' or '„' or '«' or '"'))
            {
                open = i + 1;
            }
        }

        if (open >= 0)
        {
            yield return new(open, paragraph.End);
        }
    }

    public static bool IsMark(char c) => c is '“' or '”' or '„' or '«' or '»' or '"';
}

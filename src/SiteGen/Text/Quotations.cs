namespace SiteGen.Text;

/// <summary>What stands inside quotation marks.</summary>
internal static class Quotations
{
    /// <summary>The words between quotation marks in one paragraph, without the marks, in order; one that nothing closes runs to the paragraph's end. Single
    /// marks are apostrophes too: they are read only where the one opens and another closes before the sentence could be over.</summary>
    public static IEnumerable<TextSpan> In(string text, TextSpan paragraph)
    {
        var (open, inner) = (-1, 0);
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (open < 0 && EndOfSingle(text, i, paragraph.End) is { } single)
            {
                yield return new(i + 1, single);
                i = single;
                continue;
            }

            if (open >= 0 && text[i] == '“' && Opens(text, i) && (inner > 0 || ClosesTwice(text, i, paragraph.End)))
            {
                inner++;
            }
            else if (inner > 0 && text[i] == '”')
            {
                inner--;
            }
            else if (open >= 0 && (text[i] is '”' or '»' or '"' || (text[i] == '“' && Closes(text, i))))
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

    // “No “secret” was kept,”: the inner quotation and the one around it both end.
    private static bool ClosesTwice(string text, int mark, int end)
    {
        const int longest = 1000;
        var depth = 1;
        for (var i = mark; i < end && i < mark + longest; i++)
        {
            depth += text[i] switch { '“' when Opens(text, i) => 1, '”' => -1, _ => 0 };
            if (depth == 0)
            {
                return true;
            }
        }

        return false;
    }

    // ‘dysfunctional’, 'We will not go,': not "the '90s", nor "the workers' union".
    private static int? EndOfSingle(string text, int mark, int end)
    {
        const int longest = 400;
        if (text[mark] is not ('‘' or '\'') || !Opens(text, mark) || mark + 1 >= end || !char.IsLetter(text[mark + 1]))
        {
            return null;
        }

        for (var i = mark + 2; i < end && i < mark + longest; i++)
        {
            if (IsMark(text[i]) || (text[i] is '‘' or '\'' && Opens(text, i)))
            {
                return null;
            }

            if (text[i] == (text[mark] == '‘' ? '’' : '\'') && Closes(text, i) && (text[i - 1] != 's' || !IsFollowedByWord(text, i, end)))
            {
                return i;
            }
        }

        return null;
    }

    // "the workers' union": an apostrophe.
    private static bool IsFollowedByWord(string text, int mark, int end) => mark + 2 < end && text[mark + 1] == ' ' && char.IsLower(text[mark + 2]);

    /// <summary>A mark that opens, whichever way it is turned: some write ”so” or „so“.</summary>
    public static bool Opens(string text, int mark) =>
        (mark == 0 || char.IsWhiteSpace(text[mark - 1]) || text[mark - 1] is '(' or '—' or '–') && mark + 1 < text.Length && !char.IsWhiteSpace(text[mark + 1]);

    /// <summary>A mark that closes, whichever way it is turned.</summary>
    public static bool Closes(string text, int mark) =>
        mark > 0 && !char.IsWhiteSpace(text[mark - 1]) && (mark + 1 == text.Length || !Words.IsPart(text[mark + 1]));

    public static bool IsMark(char c) => c is '“' or '”' or '„' or '«' or '»' or '"';
}

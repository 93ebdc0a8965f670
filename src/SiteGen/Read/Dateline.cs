using SiteGen.Text;

namespace SiteGen.Read;

/// <summary>Where and when an agency wrote, before a dash at the beginning of a paragraph: "HARBOUR CITY, Nov. 8 (Reuters) — ", "(Dân trí) – ".</summary>
internal static class Dateline
{
    private const int Longest = 80;
    private const int MostWords = 10;

    /// <summary>What <paramref name="sentence"/> says behind it; all of the sentence where it has none.</summary>
    public static TextSpan After(ReadArticle article, TextSpan sentence)
    {
        var text = article.Text;
        var start = text.AsSpan(sentence.Start, Math.Min(sentence.Length, Longest));
        var dash = start.IndexOfAny('–', '—') is >= 0 and var wide ? wide : start.IndexOf(" - ") is >= 0 and var narrow ? narrow + 1 : -1;
        // "MOSCOW (Sputnik - 2 December 2020) ": the dash stands inside.
        if (dash > 0 && start[..dash].Contains('(') && !start[..dash].Contains(')'))
        {
            dash = start.IndexOf(')');
        }

        TextSpan before = new(sentence.Start, sentence.Start + Math.Max(0, dash));
        if (dash <= 0 || article.ParagraphAt(sentence.Start).Start != sentence.Start || !IsDateline(article, before))
        {
            return sentence;
        }

        var end = before.End + 1;
        while (end < sentence.End && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end < sentence.End ? new(end, sentence.End) : sentence;
    }

    // Nothing but names of places and outlets, and dates: "Biden – the president" is none, nor is "Biden – Trump".
    private static bool IsDateline(ReadArticle article, TextSpan before)
    {
        var text = article.Text;
        var dates = article.DatesIn(before).ToList();
        var words = Words.In(text, before).ToList();
        var hasMark = dates.Count > 0 || before.Of(text).ContainsAnyInRange('0', '9') || before.Of(text).ContainsAny('(', ',')
            || words.TrueForAll(word => !word.In(text).Any(char.IsLower));
        return hasMark && words.Count <= MostWords
            && !article.MentionsIn(before, null).Any(name => name.Ids.Any(article.Names.IsPerson))
            && words.TrueForAll(word => !char.IsLower(text[word.Start]) || IsInParentheses(text, before, word) || dates.Exists(date => date.Overlaps(word)));
    }

    private static bool IsInParentheses(string text, TextSpan within, TextSpan word) =>
        text.AsSpan(within.Start, word.Start - within.Start).Contains('(') && text.AsSpan(word.End, within.End - word.End).Contains(')');
}

using AngleSharp.Dom;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Verification;

/// <summary>Finds numbers in the main content of a page that are tied to no fact. Dates, and numbers in names and titles, are no findings; in a language
/// without a grammar nothing is looked for.</summary>
internal static class UntiedNumbers
{
    private const string Count = "{n}";

    // No interface text goes further to either side of its count.
    private const int Reach = 500;

    public static void Check(BuiltPage page, FactsData data, DiagnosticBag problems)
    {
        if (page.Main is null || Grammar.For(page.Language) is not { } grammar)
        {
            return;
        }

        var counts = data.Counts(page.Language);
        foreach (var text in page.Main.Descendants<IText>().Where(text => text.Data.Any(char.IsAsciiDigit) && !IsKnownPlace(text) && !IsYear(text, page, data)))
        {
            var reading = string.Concat(text.Data.Select(c => char.IsWhiteSpace(c) ? ' ' : c));
            var span = TextSpan.Whole(reading);
            var dates = DateReader.Read(reading, span, grammar);
            var inDates = OrderedSpans.Merged(dates.Select(date => date.Span));
            if (counts.Any(pattern => !pattern.Contains(Count, StringComparison.Ordinal) && Fits(reading, pattern)))
            {
                continue;
            }

            foreach (var word in Words.In(reading, span).Where(word => word.In(reading).Any(char.IsAsciiDigit) && inDates.FirstOver(word) is null))
            {
                if (!IsCount(reading, word, counts)
                    && !IsOwnName(page, word.In(reading))
                    && !data.Names.Hold(WithWordBefore(reading, word)))
                {
                    problems.Add(VerifyMessages.Untied(PlaceOf(page, text, word), word.In(reading)));
                }
            }
        }
    }

    // What the ledger says is a report on the build, in words of the articles: the hash of the page holds it.
    private static bool IsKnownPlace(IText text) =>
        BuiltPage.IsTied(text)
            || IsOwnReference(text)
            || text.Ancestors<IElement>().Any(element => element.LocalName is "code" or "time" or "sup" || element.HasAttribute("data-ledger"));

    // A year of a drawing's scale, which says the same to machines.
    private static bool IsYear(IText text, BuiltPage page, FactsData data) =>
        text.ParentElement?.GetAttribute("data-year") is { } year && EdtfDate.Parse(year) is { } date && text.Data == data.Wordings[page.Language].Date(date);

    // The year of a list's part, by which its file is called.
    private static bool IsOwnName(BuiltPage page, string word) => Path.GetFileNameWithoutExtension(page.File.Path) == word;

    // "Evidence 1", "24 facts rest on this article", "SHA-256".
    private static bool IsCount(string text, TextSpan word, IEnumerable<string> patterns)
    {
        var before = text[Math.Max(0, word.Start - Reach)..word.Start];
        var behind = text[word.End..Math.Min(text.Length, word.End + Reach)];
        var withCount = $"{before}{Count}{behind}";
        return patterns.Any(pattern => pattern.Contains(Count, StringComparison.Ordinal) && withCount.Contains(pattern, StringComparison.Ordinal));
    }

    // "500 read from “hơn 500”" fits "{value} read from “{words}”".
    private static bool Fits(string text, string pattern)
    {
        const int enough = 3;
        var (at, letters) = (0, 0);
        foreach (var piece in pattern.Split('{').Select((piece, index) => index == 0 ? piece : piece[(piece.IndexOf('}', StringComparison.Ordinal) + 1)..]))
        {
            at = text.IndexOf(piece, at, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            (at, letters) = (at + piece.Length, letters + piece.Count(char.IsLetter));
        }

        return letters >= enough;
    }

    // The number of a fact, which leads to it on the same page.
    private static bool IsOwnReference(IText text) =>
        text.ParentElement is { LocalName: "a" } link && link.GetAttribute("href")?.StartsWith('#') == true && text.Data.All(char.IsAsciiDigit);

    private static string WithWordBefore(string text, TextSpan word)
    {
        var start = word.Start;
        while (start > 0 && text[start - 1] == ' ')
        {
            start--;
        }

        while (start > 0 && text[start - 1] != ' ')
        {
            start--;
        }

        return text[start..word.End].Trim();
    }

    private static Place PlaceOf(BuiltPage page, IText text, TextSpan word)
    {
        var element = page.At(text.ParentElement);
        var start = page.File.Text.IndexOf(word.In(text.Data), element.Span.End, StringComparison.Ordinal);
        return start < 0 ? element : new(page.File, new(start, start + word.Length));
    }
}

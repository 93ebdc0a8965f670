using AngleSharp.Dom;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Render;

namespace SiteGen.Verification;

/// <summary>Holds what one page shows against what it must show.</summary>
internal static class PageTies
{
    public static void Check(BuiltPage page, FactsData data, ShownTexts texts, DiagnosticBag problems)
    {
        foreach (var element in page.Tied)
        {
            if (texts.Of(element.Tie, page.Language) is not { } expected)
            {
                problems.Add(VerifyMessages.TiedToNothing(element));
                continue;
            }

            if (element.Text != expected.Text)
            {
                problems.Add(VerifyMessages.Differs(element, expected.Text));
            }
            else if (Misread(expected, page.Language) is { } numbers)
            {
                problems.Add(VerifyMessages.Misread(element, numbers));
            }

            CheckTimes(page, element, expected, problems);
            CheckReferences(page, element, problems);
        }

        foreach (var time in page.Main?.QuerySelectorAll("time") ?? Enumerable.Empty<IElement>())
        {
            CheckUntiedTime(page, data, time, problems);
        }
    }

    // What a reader would have to see in the words and does not; null where all of it is there, and no digit beside it.
    private static string? Misread(Shown shown, string language)
    {
        var isRead = (shown.Value is not { } value || ShownNumber.Says(value.Words, value.Unit, value.Numbers))
            && (shown.Day is not { } day || ShownDate.Says(day.Words, day.Date, language));
        var rest = Without(Without(shown.Text, shown.Value?.Words), shown.Day?.Words);
        return shown is { Value: null, Day: null } || (isRead && rest is not null && !rest.Any(char.IsAsciiDigit)) ? null
            : string.Join(" and ", (shown.Value?.Numbers.Select(number => number.ToString()) ?? []).Append(shown.Day?.Date.Text).OfType<string>());
    }

    private static string? Without(string? text, string? words)
    {
        if (words is null)
        {
            return text;
        }

        if (text?.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at)
        {
            return text.Remove(at, words.Length);
        }

        return null;
    }

    // What machines read is the same date.
    private static void CheckTimes(BuiltPage page, TiedElement element, Shown expected, DiagnosticBag problems)
    {
        if (element.Tie.Key is TieKeys.Place or TieKeys.Role or TieKeys.Was or TieKeys.Now or TieKeys.Why)
        {
            return;
        }

        foreach (var time in element.Element.QuerySelectorAll("time").Prepend(element.Element)
            .Where(time => time.LocalName == "time" && BuiltPage.MachineDate(time) != expected.DateTime))
        {
            problems.Add(VerifyMessages.DateDiffers(page.At(time), BuiltPage.MachineDate(time), expected.Text));
        }
    }

    // The small numbers of facts between an article's words say where they lead.
    private static void CheckReferences(BuiltPage page, TiedElement element, DiagnosticBag problems)
    {
        foreach (var link in element.Element.QuerySelectorAll("sup a").Where(link => link.GetAttribute("href") != $"#fact_{link.TextContent}"))
        {
            problems.Add(VerifyMessages.ReferenceDiffers(page.At(link), link.TextContent, link.GetAttribute("href") ?? ""));
        }
    }

    // A date of no fact, e.g. of a correction: at least its two forms agree.
    private static void CheckUntiedTime(BuiltPage page, FactsData data, IElement time, DiagnosticBag problems)
    {
        if (!BuiltPage.IsTied(time)
            && EdtfDate.Parse(BuiltPage.MachineDate(time)) is { } date
            && data.Wordings[page.Language].Date(date) != time.TextContent)
        {
            problems.Add(VerifyMessages.DateDiffers(page.At(time), BuiltPage.MachineDate(time), time.TextContent));
        }
    }
}

using System.Text;
using static SiteGen.Tests.Hostile.BuiltProject;

namespace SiteGen.Tests.Hostile;

/// <summary>Characters that nobody sees, in every kind of file; and texts that lead to each other.</summary>
internal static class BadTexts
{
    // In no file, by its number.
    private static readonly int[] Unfit = [0x01, 0x07, 0x0B, 0x1B, 0x7F, 0x80, 0x85, 0x9F, 0x202A, 0x202D, 0x202E, 0x2066, 0x2069, 0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF];

    public static IEnumerable<BadInput> All => [.. Characters(), .. Escapes(), .. Blanks(), .. Stories(), .. Links()];

    private static IEnumerable<BadInput> Characters()
    {
        foreach (var code in Unfit)
        {
            var (name, sign) = ($"U+{code:X4}", char.ConvertFromUtf32(code));
            yield return new($"{name} in a title", "SG003", $"{Statistic}:3:12", project => project.Edit(Statistic, "title: Fact files", $"title: Fact{sign} files"));
            yield return new($"{name} in a key", "SG003", $"{Statistic}:7:3", project => project.Edit(Statistic, "unit:", $"un{sign}it:"));
            yield return new($"{name} in a quote", "SG003", $"{Claim}:11:14", project => project.Edit(Claim, "      SiteGen does", $"      SiteGen{sign} does"));
            yield return new($"{name} in a page", "SG003", $"{Page}:{Lines(Page) + 1}:3", project => project.Append(Page, $"ab{sign}c\n"));
            yield return new($"{name} in an article", "SG003", $"{Seed}:{Lines(Seed) + 1}:3", project => project.Append(Seed, $"ab{sign}c\n"));
            yield return new($"{name} in a template", "SG003", $"{Partial}:1:2", project => project.File(Partial, $"a{sign}b"));
        }

        foreach (var code in new[] { 0x2028, 0x2029, 0x0C })
        {
            yield return new($"U+{code:X4} in a title", "SG003", $"{Statistic}:3:12", project => project.Edit(Statistic, "title: Fact files", $"title: Fact{(char)code} files"));
        }

        foreach (var words in new[] { "ab&#155;c", "ab&#xFFFF;c", "ab&#x202E;c", "[x](about.html \"a&#155;b\")", "~~~ &#155;\nx\n~~~" })
        {
            yield return new($"a sign by its number in a page: {words.ReplaceLineEndings("¶")}", "SG003", $"{Page}:{Lines(Page) + 2}:", project => project.Append(Page, $"\n{words}\n")) { IsLineOnly = true };
        }

        foreach (var harmless in new[] { "\u00A0", "\u200B", "\u200E", "\u2060", "e\u0302\u0301", "\U0001F600", "\U000E0001", "\uFFFD", "\uE000" })
        {
            yield return new($"U+{(int)harmless[^1]:X4} in a page", null, "", project => project.Append(Page, $"\nab{harmless}c\n"));
        }
    }

    private static IEnumerable<BadInput> Escapes()
    {
        foreach (var escape in new[] { "\\0", "\\a", "\\u0007", "\\u001B", "\\x7F", "\\u0080", "\\u202E", "\\uFFFE", "\\uFFFF", "\\uFDD0", "\\U0001FFFE", "\\e", "\\u0085", "\\N", "\\L", "\\P", "\\f" })
        {
            yield return new($"the escape {escape}", "SG003", $"{Statistic}:3:9", project => project.Edit(Statistic, "title: Fact files of the example project", $"title: \"Fact{escape} files\""));
        }

        foreach (var escape in new[] { "\\uD800", "\\UFFFFFFFF", "\\q", "\\u12", "\\x" })
        {
            yield return new($"the escape {escape}, which is none", "SG0[0-9]{2}", $"{Statistic}:3:", project => project.Edit(Statistic, "title: Fact files of the example project", $"title: \"Fact{escape} files\"")) { IsLineOnly = true };
        }
    }

    private static IEnumerable<BadInput> Stories()
    {
        yield return new("a date in 100,000 quotation marks", "SG025", $"{Statistic}:{Lines(Statistic) + 1}:13", project => project.Append(Statistic, $"review_by: \"{new string('“', 100_000)}\"\n"));
        foreach (var (letters, code) in new[] { (999, null), (1_000, null), (1_001, "SG035"), (500_000, "SG035") })
        {
            yield return new($"a title of {letters} letters", code, $"{Statistic}:3:8", project => project.Edit(Statistic, "title: Fact files of the example project", $"title: {new string('x', letters)}"));
            yield return new($"an alias of {letters} letters", code, $"{Term}:3:11", project => project.Edit(Term, "term: SiteGen\n", $"term: SiteGen\naliases: [{new string('x', letters)}]\n"));
        }
    }

    private static IEnumerable<BadInput> Blanks()
    {
        foreach (var blank in new[] { "", "   ", "\\t", "\u200B\u200B", "\u2800" })
        {
            var name = string.Concat(blank.Select(sign => $" U+{(int)sign:X4}"));
            yield return new($"a title of{name}", "SG022", $"{Statistic}:3:1", project => project.Edit(Statistic, "title: Fact files of the example project", $"title: \"{blank}\""));
            yield return new($"a name of{name}", "SG022", $"{Term}:2:1", project => project.Edit(Term, "term: SiteGen", $"term: \"{blank}\""));
        }
    }

    private static IEnumerable<BadInput> Links()
    {
        yield return new("a text that links to itself", null, "", project => project.WithClaim("one", "see [[one]]"));
        yield return new("two texts that link to each other", null, "", project => project.WithClaim("one", "see [[two]]").WithClaim("two", "see [[one]]"));
        yield return new("three texts in a circle, twice each", null, "", project => project.WithClaim("one", "[[two]] [[two]]").WithClaim("two", "[[three]] [[three]]").WithClaim("three", "[[one]] [[one]]"));
        yield return new("a title that links to itself", null, "", project => project.Edit(Statistic, "title: Fact files of the example project", "title: \"[[fact-files]] of the example project\""));
        yield return new("a title that shows its own number", null, "", project => project.Edit(Statistic, "title: Fact files of the example project", "title: \"Fact [[fact-files#value]] of the example project\""));
        foreach (var (unit, code) in new[] { ("fact files [[fact-files#value]]", "SG053"), ("[[sitegen|fact files]]", null) })
        {
            yield return new($"the unit {unit}", code, $"{Statistic}:7:", project => project.Edit(Statistic, "unit: fact files", $"unit: \"{unit}\"\nunit_words: [fact files]")) { IsLineOnly = true };
        }

        yield return new("a chain of thirty texts, each with the one before twice", null, "", project =>
        {
            for (var i = 0; i < 30; i++)
            {
                project.WithClaim($"c{i}", i == 0 ? "x" : $"see [[c{i - 1}]] and [[c{i - 1}]]");
            }
        });
    }

    private static int Lines(string path)
    {
        using var project = Copy();
        return File.ReadAllText(project.PathTo(path), Encoding.UTF8).Count(c => c == '\n');
    }
}

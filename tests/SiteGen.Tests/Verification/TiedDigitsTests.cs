using FsCheck;
using FsCheck.Fluent;
using SiteGen.Verification;

namespace SiteGen.Tests.Verification;

/// <summary>Any one digit of anything that is tied to a fact, on any page.</summary>
public sealed class TiedDigitsTests
{
    private static readonly string[] Pages = [.. VerifiedSite.PathsOfPages.Where(path => DigitsOf(path, VerifiedSite.Original(path)).Count > 0)];

    [Fact]
    public void A_changed_digit_is_found()
    {
        var digit = from path in Gen.Elements(Pages)
                    from at in Gen.Elements(DigitsOf(path, VerifiedSite.Original(path)).ToArray())
                    from other in Gen.Choose(1, 9)
                    select (path, at, other);

        Prop.ForAll(digit.ToArbitrary(), change =>
        {
            var html = VerifiedSite.Original(change.path);
            var changed = (char)('0' + ((html[change.at] - '0' + change.other) % 10));
            return VerifiedSite.ProblemsOf(change.path, html[..change.at] + changed + html[(change.at + 1)..]).Count > 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void An_unchanged_page_has_no_problem()
    {
        Assert.All(VerifiedSite.PathsOfPages, path => Assert.Empty(VerifiedSite.ProblemsOf(path, VerifiedSite.Original(path))));
    }

    [Theory]
    [InlineData("events/list/2022.html", 0)]
    [InlineData("en/events/list/2022.html", 0)]
    [InlineData("events/list/2023.html", 1)]
    public void The_year_of_a_part_of_a_list_is_its_name(string path, int problems)
    {
        Assert.Equal(problems, VerifiedSite.ProblemsOf(path, "<main><h1>Events: 2022</h1></main>").Count);
    }

    // Where in the HTML a tied element shows a digit: between tags, not in them.
    private static List<int> DigitsOf(string path, string html)
    {
        var digits = new SortedSet<int>();
        foreach (var element in BuiltPage.Parse(path, html, VerifiedSite.Facts.Languages).Tied)
        {
            var end = html.IndexOf(element.Element.InnerHtml, element.At.Span.End, StringComparison.Ordinal);
            end = end < 0 ? element.At.Span.End : end + element.Element.InnerHtml.Length;
            var inTag = false;
            for (var i = element.At.Span.End; i < end; i++)
            {
                inTag = html[i] == '<' || (inTag && html[i] != '>');
                if (!inTag && char.IsAsciiDigit(html[i]) && !IsEscape(html, i))
                    digits.Add(i);
            }
        }

        return [.. digits];
    }

    // The 39 of &#39; is an apostrophe.
    private static bool IsEscape(string html, int at)
    {
        var start = html.LastIndexOfAny(['&', ';', ' ', '>'], at);
        return start >= 0 && html[start] == '&';
    }
}

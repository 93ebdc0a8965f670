using SiteGen.Render.Links;
using SiteGen.Tests.Tools;
using SiteGen.Text;

namespace SiteGen.Tests.Render.Links;

public sealed class TextFragmentTests
{
    private const string Url = "https://example.org/a";

    [Theory]
    [InlineData("Hơn 500 tàu.", "500 tàu", "500%20t%C3%A0u")]
    [InlineData("x A-b, c & d 50% y", "A-b, c & d 50%", "A%2Db%2C%20c%20%26%20d%2050%25")]
    [InlineData("Một  hai ba", "Một  hai", "M%E1%BB%99t%20hai")]
    public void Words_that_stand_first_where_they_are_meant_are_enough(string article, string quote, string directive) => Assert.Equal($"{Url}#:~:text={directive}", Of(article, quote));

    // "ham tau" is "hàm tàu" to a browser, and so is "HÀM TÀU"; "xhàm tàu" is not.
    [Theory]
    [InlineData("Ham tau kia, hàm tàu này.", "hàm tàu", "kia%2C-,h%C3%A0m%20t%C3%A0u")]
    [InlineData("HÀM TÀU kia.\nhàm tàu này.", "hàm tàu", "h%C3%A0m%20t%C3%A0u,-n%C3%A0y.")]
    [InlineData("Xhàm tàu kia, hàm tàu này.", "hàm tàu", "h%C3%A0m%20t%C3%A0u")]
    public void An_earlier_place_that_a_browser_takes_for_the_same_words_asks_for_what_stands_beside_them(string article, string quote, string directive) =>
        Assert.Equal($"{Url}#:~:text={directive}", Of(article, quote, last: true));

    [Fact]
    public void Long_words_and_words_of_two_paragraphs_are_given_by_their_beginning_and_end()
    {
        var words = string.Join(' ', Enumerable.Range(1, 90).Select(number => $"w{number}"));

        Assert.Equal($"{Url}#:~:text=w1%20w2%20w3%20w4,w87%20w88%20w89%20w90", Of($"Before {words} after", words));
        Assert.Equal($"{Url}#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine", Of("Zero one two three four five.\nFive six seven eight nine ten", "one two three four five.\nFive six seven eight nine"));
    }

    [Fact]
    public void An_end_that_stands_earlier_too_is_told_by_what_follows_or_grows()
    {
        var words = $"w1 {string.Join(' ', Enumerable.Repeat("a b c d", 60))} e a b c d";

        Assert.Equal($"{Url}#:~:text=w1%20a%20b%20c,a%20b%20c%20d,-f", Of($"{words} f", words));
        Assert.Equal($"{Url}#:~:text=w1%20a%20b%20c%20d,e%20a%20b%20c%20d", Of(words, words));
    }

    [Fact]
    public void Where_nothing_tells_the_words_from_earlier_ones_the_link_leads_to_the_page()
    {
        Assert.Equal(Url, Of("a b\na b\na b", "a b", last: true));
    }

    [Fact]
    public void An_address_with_a_place_of_its_own_keeps_it()
    {
        Assert.Equal($"{Url}?b=1#c:~:text=b", TextFragment.Of(new(Make.Article("a b c"), [new(2, 3)]), $"{Url}?b=1#c").ToString());
        Assert.Equal($"{Url}#:~:text=b", TextFragment.Of(new(Make.Article("a b c"), [new(2, 3)]), $"{Url}#:~:text=z").ToString());
    }

    [Fact]
    public void Left_out_words_are_passed_over()
    {
        var article = Make.Article("a b c d e f g");

        Assert.Equal($"{Url}#:~:text=b%20c%20d%20e", TextFragment.Of(new(article, [new(2, 3), new(8, 9)]), Url).ToString());
    }

    private static string Of(string article, string quote, bool last = false)
    {
        var start = last ? article.LastIndexOf(quote, StringComparison.Ordinal) : article.IndexOf(quote, StringComparison.Ordinal);
        return TextFragment.Of(new(Make.Article(article), [new TextSpan(start, start + quote.Length)]), Url).ToString()!;
    }
}

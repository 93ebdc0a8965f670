using SiteGen.Check;
using SiteGen.Check.Quotes;
using SiteGen.Draft;
using SiteGen.Model;
using SiteGen.Tests.Tools;
using SiteGen.Text;

namespace SiteGen.Tests.Draft;

/// <summary>Words that a mouse has chosen become a quote that an article carries.</summary>
public sealed class ChosenTests
{
    private const string Text = "Mỹ có hơn 5.200 đầu đạn, Nga có 300. Ông Nam nói.\nTrời đẹp, ông nói: “Tôi đi.” Trời đẹp, bà nói.\n";

    [Theory]
    [InlineData("ơn 5.2", "hơn 5.200")]
    [InlineData(" có hơn ", "có hơn")]
    [InlineData("200 đầu", "5.200 đầu")]
    [InlineData("đạn, Nga", "đạn, Nga")]
    [InlineData("300.", "300.")]
    [InlineData("ói.\nTr", "nói.\nTrời")]
    public void A_choice_reaches_to_the_ends_of_words_and_numbers(string chosen, string quote) => Assert.Equal(quote, Choose(Text, chosen)!.Quote);

    [Theory]
    [InlineData(",")]
    [InlineData(" ")]
    [InlineData("")]
    public void A_choice_without_words_is_none(string chosen) => Assert.Null(Choose(Text, chosen));

    [Fact]
    public void Stretches_of_one_paragraph_leave_out_what_is_between_and_of_several_hold_it()
    {
        var article = Article(Text);

        Assert.Equal("Mỹ có […] Nga có", Chosen.Of(article, [Span(Text, "Mỹ có"), Span(Text, "Nga có")])!.Quote);
        Assert.Equal("Mỹ có hơn", Chosen.Of(article, [Span(Text, "hơn"), Span(Text, "Mỹ có")])!.Quote);
        Assert.Equal("nói.\nTrời", Chosen.Of(article, [Span(Text, "nói."), new(Text.IndexOf("Trời", StringComparison.Ordinal), Text.IndexOf("Trời", StringComparison.Ordinal) + 4)])!.Quote);
    }

    [Fact]
    public void Offsets_outside_of_the_article_are_brought_inside() => Assert.Equal("bà nói.", Chosen.Of(Article(Text), [new(Text.IndexOf("bà", StringComparison.Ordinal), 9999)])!.Quote);

    [Theory]
    [InlineData("Trời đẹp", 0, null, ", ông")]
    [InlineData("Trời đẹp", 1, null, ", bà")]
    [InlineData("Ông Nam", 0, null, null)]
    public void Words_that_stand_twice_get_as_few_words_around_them_as_tell_them_apart(string words, int which, string? prefix, string? suffix)
    {
        var at = -1;
        for (var i = 0; i <= which; i++)
        {
            at = Text.IndexOf(words, at + 1, StringComparison.Ordinal);
        }

        var chosen = Chosen.Of(Article(Text), [new(at, at + words.Length)])!;

        Assert.Equal((prefix, suffix), chosen.Around());
        var (before, behind) = chosen.Around();
        var found = Assert.IsType<QuoteResult.Found>(QuoteFinder.Find(chosen.Article.Folded, QuoteText.Of(chosen.Quote), before, behind));
        Assert.Equal(chosen.Parts.AsEnumerable(), found.Parts);
    }

    [Fact]
    public void Typed_words_are_found_as_a_quote_is_and_others_are_not()
    {
        Assert.Equal("“Tôi đi.”", Chosen.Find(Article(Text), "\"Tôi đi.\"")!.Quote);
        Assert.Null(Chosen.Find(Article(Text), "Tôi về."));
        Assert.Null(Chosen.Find(Article(Text), "Trời đẹp"));
        Assert.Equal(Text.LastIndexOf("Trời đẹp", StringComparison.Ordinal), Chosen.Find(Article(Text), "Trời đẹp", new(Text.IndexOf("Tôi", StringComparison.Ordinal), Text.Length))!.Whole.Start);
    }

    private static Chosen? Choose(string text, string chosen) => Chosen.Of(Article(text), [Span(text, chosen)]);

    private static TextSpan Span(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length);

    private static ArticleText Article(string text) => new(Make.Article(text), new NameIndex([]));
}

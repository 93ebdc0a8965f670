using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Check.Quotes;
using SiteGen.Tests.Tools;
using SiteGen.Text;

namespace SiteGen.Tests.Check.Quotes;

public sealed class QuoteFinderTests
{
    private static readonly string[] Articles =
    [
        .. new[] { "washington-meeting", "wsj-consultations" }.Select(id => File.ReadAllText(Path.Combine(Repository.Talks, "seeds", $"{id}.txt"), Encoding.UTF8)),
    ];

    [Theory]
    [InlineData("a\u00A0b", "a b", "WhiteSpace")]
    [InlineData("a\nb", "a b", "WhiteSpace")]
    [InlineData("a b", "a \t b", "WhiteSpace")]
    [InlineData("“a” b", "\"a\" b", "QuotationMarks")]
    [InlineData("«a» b", "„a“ b", "QuotationMarks")]
    [InlineData("a’s", "a's", "QuotationMarks")]
    [InlineData("Mỹ–Trung", "Mỹ-Trung", "Dashes")]
    [InlineData("a… b", "a... b", "Ellipsis")]
    [InlineData("hoà bình", "hoa\u0300 bi\u0300nh", "Composition")]
    [InlineData("“a” – b", "\"a\" -  b", "WhiteSpace, QuotationMarks, Dashes")]
    [InlineData("a b", "a b", "None")]
    public void Differences_of_writing_are_folded_and_named(string article, string quote, string folds) =>
        Assert.Equal(folds, Assert.IsType<QuoteResult.Found>(Find(article, quote)).Folds.ToString());

    [Theory]
    [InlineData("hoà bình", "hòa bình")]
    [InlineData("Mỹ", "mỹ")]
    [InlineData("đầu đạn", "dau dan")]
    [InlineData("mình, Bắc", "mình Bắc")]
    [InlineData("a", "b")]
    [InlineData("a-b", "ab")]
    [InlineData("“a”", "‘a’")]
    [InlineData("a.*b", "a..b")]
    [InlineData("hạt nhân", "hạt\u200B nhân")]
    [InlineData("hoạt động", "h\u043Eạt động")]
    [InlineData("a…b c", "a. .. c")]
    public void Other_differences_are_not(string article, string quote) => Assert.IsType<QuoteResult.NotFound>(Find(article, quote));

    [Theory]
    [InlineData("hơn 1.000 đầu đạn", "000 đầu đạn")]
    [InlineData("hơn 1.000 đầu đạn", "hơn 1")]
    [InlineData("khoảng 5.200 vũ khí", "200 vũ khí")]
    [InlineData("ngày 30/10 cho biết", "10 cho biết")]
    [InlineData("đầu đạn", "đầu đ")]
    [InlineData("nhân viên", "ân viên")]
    public void Words_and_numbers_are_not_cut_in_two(string article, string quote) => Assert.IsType<QuoteResult.CutsWord>(Find(article, quote));

    [Fact]
    public void A_whole_word_is_found_though_it_also_stands_inside_others() => Assert.Equal(new(6, 8), Assert.IsType<QuoteResult.Found>(Find("1.000 00 200", "00")).Parts.Single());

    [Theory]
    [InlineData("tin A. tin B.", "tin", null, null, -1)]
    [InlineData("tin A. tin B.", "tin", "A. ", null, 7)]
    [InlineData("tin A. tin B.", "tin", "A.", null, 7)]
    [InlineData("tin A. tin B.", "tin", null, " A", 0)]
    [InlineData("tin A.\ntin B.", "tin", "A. ", "B", 7)]
    [InlineData("“tin A” “tin B”", "tin", null, "B\"", 9)]
    public void Prefix_and_suffix_tell_places_apart(string article, string quote, string? prefix, string? suffix, int at)
    {
        var result = Find(article, quote, prefix, suffix);

        Assert.Equal(at, result is QuoteResult.Found found ? found.Parts[0].Start : -1);
        Assert.True(at >= 0 || result is QuoteResult.Several { First.Start: 0, Second.Start: 7 });
    }

    [Theory]
    [InlineData("A.", "C")]
    [InlineData("B", null)]
    [InlineData("in", null)]
    public void Context_that_does_not_stand_there_is_told(string? prefix, string? suffix) => Assert.IsType<QuoteResult.OtherContext>(Find("tin A. tin B.", "tin", prefix, suffix));

    [Theory]
    [InlineData("a x b", "a […] b", "0-1 4-5")]
    [InlineData("a x b", "a [...] b", "0-1 4-5")]
    [InlineData("a a x b y b", "a […] b", "2-3 6-7")] // the nearest places
    [InlineData("a x b y c", "a […] b […] c", "0-1 4-5 8-9")]
    [InlineData("a […] b x b", "a […] b", "0-7")] // the article's own omission
    public void Parts_stand_at_their_nearest_places(string article, string quote, string parts) =>
        Assert.Equal(parts, string.Join(' ', Assert.IsType<QuoteResult.Found>(Find(article, quote)).Parts.Select(part => $"{part.Start}-{part.End}")));

    [Theory]
    [InlineData("b x a", "a […] b")]
    [InlineData("a x\nb", "a […] b")]
    [InlineData("a x b", "a […] b […] a")]
    public void Parts_must_follow_each_other_in_one_paragraph(string article, string quote) => Assert.IsType<QuoteResult.OutOfOrder>(Find(article, quote));

    [Fact]
    public void Parts_that_follow_each_other_at_two_places_are_several() =>
        Assert.Equal(new QuoteResult.Several(new(0, 5), new(6, 12)), Find("a x b\na yy b", "a […] b"));

    [Fact]
    public void Too_many_omissions_are_not_sought() => Assert.IsType<QuoteResult.TooManyParts>(Find("a", string.Join(" […] ", Enumerable.Repeat("a", 22))));

    [Fact]
    public void Every_slice_at_word_boundaries_is_found_where_it_stands_or_at_several_places() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(Slices(), slice =>
        {
            var (article, span) = slice;
            return Find(article, span.In(article)) switch
            {
                QuoteResult.Found found => found.Parts.Single() == span,
                QuoteResult.Several several => several.First != several.Second && new[] { several.First, several.Second }.All(place => place.In(article) == span.In(article)),
                _ => false,
            };
        }));

    [Fact]
    public void A_slice_with_one_changed_letter_is_never_found() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(Slices(), Gen.Choose(0, 10_000).ToArbitrary(), (slice, at) =>
        {
            var quote = slice.Span.In(slice.Article);
            var letters = Enumerable.Range(0, quote.Length).Where(i => char.IsLetterOrDigit(quote[i])).ToList();
            var changed = quote.ToCharArray();
            changed[letters[at % letters.Count]] = 'ʘ';
            return Find(slice.Article, new(changed)) is not (QuoteResult.Found or QuoteResult.Several);
        }));

    [Fact]
    public void Folding_is_idempotent() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(Strings(), text =>
        {
            var once = FoldedText.Of(FoldedText.Compose(text), Folds.Allowed).Text;
            return once == FoldedText.Of(FoldedText.Compose(once), Folds.Allowed).Text;
        }));

    [Fact]
    public void Any_strings_can_be_sought_in_any_strings() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(Strings(), Strings(), Strings(), (article, quote, context) => Find(article, quote, context, context) is not null));

    [Theory]
    [InlineData('a', 'b')]
    [InlineData(' ', '.')]
    public void A_long_quote_in_a_long_sentence_is_still_looked_for(char fill, char other)
    {
        var article = new string(fill, 1_000_000) + "x";
        var quote = "z" + new string(fill, 100_000) + other;
        Assert.IsType<QuoteResult.NotFound>(Find(article, quote));
        Assert.IsType<QuoteResult.NotFound>(Find(article, quote[1..] + "y"));
    }

    private static QuoteResult Find(string article, string quote, string? prefix = null, string? suffix = null) =>
        QuoteFinder.Find(FoldedText.Of(article, Folds.Allowed), QuoteText.Of(quote), prefix, suffix);

    private static Arbitrary<(string Article, TextSpan Span)> Slices() => (
        from article in Gen.Elements(Articles)
        from start in Gen.Choose(0, article.Length - 1)
        from length in Gen.Choose(1, 300)
        let span = Snapped(article, start, length)
        where !span.IsEmpty && Words.In(article, span).Any()
        select (article, span)).ToArbitrary();

    // To the nearest boundaries inside, without white space at the ends.
    private static TextSpan Snapped(string article, int start, int length)
    {
        var end = Math.Min(article.Length, start + length);
        while (start < end && (!Words.IsBoundary(article, start) || char.IsWhiteSpace(article[start])))
        {
            start++;
        }

        while (end > start && (!Words.IsBoundary(article, end) || char.IsWhiteSpace(article[end - 1])))
        {
            end--;
        }

        return new(start, end);
    }

    // Of the characters that matter here: any string is too seldom one that is folded.
    private static Arbitrary<string> Strings() => Gen.OneOf(
        Gen.ListOf(Gen.Elements(" \n\u00A0“”\"'‘’-–—….[]aảa\u0301Đ10,/\u200B\uD83D\uDE00о*(\\".ToCharArray())).Select(chars => string.Concat(chars)),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary();
}

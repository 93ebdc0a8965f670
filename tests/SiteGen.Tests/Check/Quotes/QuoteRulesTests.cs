using SiteGen.Model;
using SiteGen.Tests.Tools;
using SiteGen.Text;

namespace SiteGen.Tests.Check.Quotes;

public sealed class QuoteRulesTests
{
    [Fact]
    public void A_quote_that_is_found_is_written_down_with_its_place_and_folds()
    {
        var outcome = QuoteBench.Of("Một dòng.\nÔng ấy nói: “Trung Quốc đã họp”.").Check("Ông ấy nói: \"Trung Quốc đã họp\".");

        Assert.Equal(
            ["Found: quote found at line 2, apart from kinds of quotation marks", "Once: it stands at one place of the article only", "Uncut: it cuts off no denial, hedge or condition"],
            outcome.Entries.Select(entry => $"{entry.Kind}: {InEnglish.Of(entry.Note)}"));
        Assert.All(outcome.Entries, entry => Assert.Equal(CheckResult.Agrees, entry.Result));
        Assert.Equal(new TextSpan(10, 42), outcome.Passage!.Parts.Single());
    }

    [Fact]
    public void A_quote_that_is_cut_keeps_its_passage_for_the_other_rules()
    {
        var outcome = QuoteBench.Of("Trung Quốc chưa đến họp.").Check("đến họp");

        Assert.Equal("SG110", outcome.Code);
        Assert.NotNull(outcome.Passage);
    }

    [Fact]
    public void A_quote_at_two_places_has_no_passage()
    {
        var outcome = QuoteBench.Of("Mỹ họp. Nga họp.").Check("họp");

        Assert.Equal("SG108", outcome.Code);
        Assert.Null(outcome.Passage);
        Assert.Equal([CheckResult.Agrees, CheckResult.Failed], outcome.Entries.Select(entry => entry.Result));
    }

    [Fact]
    public void An_unknown_article_is_left_to_the_rule_of_references() => Assert.Empty(QuoteBench.Of("Mỹ họp.").Check("Mỹ họp", "elsewhere").Entries);

    [Fact]
    public void Of_a_language_without_grammar_nothing_is_known_to_be_uncut()
    {
        var outcome = QuoteBench.Of("Il n'a pas dit que la Chine a signé.", "fr").Check("la Chine a signé");

        Assert.NotNull(outcome.Passage);
        Assert.Equal(CheckResult.Open, Assert.Single(outcome.Entries, entry => entry.Kind == CheckKind.Uncut).Result);
    }

    [Theory]
    [InlineData("hoà bình", "hòa bình", "SG103")]
    [InlineData("đầu đạn", "dau dan", "SG103")]
    [InlineData("Mỹ và Nga họp", "mỹ và Nga họp", "SG104")]
    [InlineData("có 500 xe", "có 600 xe", "SG105")]
    [InlineData("Mỹ, Nga họp", "Mỹ Nga họp", "SG106")]
    [InlineData("“Mỹ họp”", "‘Mỹ họp’", "SG106")]
    [InlineData("Mỹ họp với Nga", "Nga họp với Mỹ", "SG102")]
    [InlineData("Mỹ họp với Nga hôm nay", "Mỹ họp với Trung hôm nay", "SG102")]
    [InlineData("Mỹ họp với Nga", "trời mưa to lắm", "SG101")]
    [InlineData("Mỹ họp với Nga", "mưa", "SG101")]
    [InlineData("Đảng họp", "\u00D0ảng họp", "SG114")]
    [InlineData("Đảng\u200B họp", "Đảng họp", "SG114")]
    [InlineData("", "Mỹ họp", "SG101")]
    public void The_kind_of_difference_is_told(string article, string quote, string code) => Assert.Equal(code, QuoteBench.Of(article).Check(quote).Code);

    [Fact]
    public void A_long_wrong_quote_of_a_long_sentence_is_still_explained()
    {
        var words = Enumerable.Range(0, 200_000).Select(i => $"w{i * 7919 % 30_011}").ToArray();
        var bench = QuoteBench.Of(string.Join(' ', words));
        var quote = words[50_000..70_000];
        quote[15_000] = "(x+)*$";
        bench.Check("warm up");
        var outcome = bench.Check(string.Join(' ', quote));

        Assert.Equal("SG102", outcome.Code);
        Assert.Contains("w", outcome.Diagnostics[0].Marks[0].Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_quote_of_one_repeated_word_is_still_explained()
    {
        var bench = QuoteBench.Of(string.Join(' ', Enumerable.Repeat("tin", 200_000)));
        bench.Check("warm up");
        Assert.Equal("SG108", bench.Check(string.Join(' ', Enumerable.Repeat("tin", 20_000))).Code);
        Assert.Equal("SG101", bench.Check(string.Join(' ', Enumerable.Repeat("tim", 20_000))).Code);
    }

    [Fact]
    public void A_quote_in_a_sentence_of_a_megabyte_is_still_checked()
    {
        var bench = QuoteBench.Of(string.Concat(Enumerable.Repeat("không, nếu Mỹ sẽ họp và ", 45_000)) + "Trung Quốc đã họp với Nga, nếu có thể");
        bench.Check("warm up");
        Assert.Equal("SG110", bench.Check("Trung Quốc đã họp với Nga").Code);
        Assert.Equal("SG110", bench.Check("họp với Nga, nếu có").Code);
    }
}

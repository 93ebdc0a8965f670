using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Check;
using SiteGen.Check.Coverage;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Tests.Tools;
using SiteGen.Text;

namespace SiteGen.Tests.Check.Coverage;

/// <summary>What an article says that no fact rests on.</summary>
public sealed class CoverageReaderTests
{
    private const string Vietnamese = "Hôm 6/11/2023 Mỹ có hơn 500 tàu. Ông Lý Văn Nam nói: “Chúng tôi có hai mươi tàu”. Trời đẹp.";
    private const string English = "The Pentagon counted 500 ships in March. Mr. Smith then said “we have twenty”. In Ruritania the crew saw NATO and O’Brien, and I did.";

    [Theory]
    [InlineData("vi", Vietnamese, "Hôm 6/11/2023 | 500 | hai mươi", "Mỹ | Lý Văn Nam", "Chúng tôi có hai mươi tàu")]
    [InlineData("en", English, "500 | March | twenty", "Pentagon | Smith | Ruritania | NATO | O’Brien", "we have twenty")]
    public void Numbers_dates_names_and_quoted_words_that_nothing_rests_on_are_listed(string language, string text, string numbers, string names, string quoted)
    {
        var coverage = Read(text, language);

        Assert.Equal(numbers, Left(coverage, Said.Number));
        Assert.Equal(names, Left(coverage, Said.Name));
        Assert.Equal(quoted, Left(coverage, Said.Quotation));
        Assert.Equal(3, coverage.Covered[Said.Sentence].All);
        Assert.All(coverage.Covered.Values, covered => Assert.Equal(0, covered.Percent));
    }

    [Theory]
    [InlineData("Mỹ có hơn 500 tàu", "Hôm 6/11/2023 | hai mươi", "Lý Văn Nam", 2)]
    [InlineData("Ông Lý Văn Nam nói: “Chúng tôi có hai mươi tàu”.", "Hôm 6/11/2023 | 500", "Mỹ", 2)]
    [InlineData("Trời đẹp", "Hôm 6/11/2023 | 500 | hai mươi", "Mỹ | Lý Văn Nam", 2)]
    [InlineData("Lý Văn […] Chúng tôi", "Hôm 6/11/2023 | 500 | hai mươi", "Mỹ | Lý Văn Nam", 2)]
    [InlineData("Lý Văn Nam […] hai mươi tàu", "Hôm 6/11/2023 | 500", "Mỹ", 2)]
    public void What_a_quote_holds_is_bound_and_what_it_leaves_out_is_not(string quote, string numbers, string names, int sentences)
    {
        var coverage = Read(Vietnamese, "vi", quote);

        Assert.Equal((numbers, names, sentences), (Left(coverage, Said.Number), Left(coverage, Said.Name), coverage.Left.Count(left => left.Said == Said.Sentence)));
    }

    [Fact]
    public void Words_in_quotation_marks_are_bound_by_several_quotes_together()
    {
        const string text = "Ông nói: “Tàu đi. Người về”.";

        Assert.Equal("Tàu đi. Người về", Left(Read(text, "vi", "Tàu đi"), Said.Quotation));
        Assert.Equal("", Left(Read(text, "vi", "Tàu đi", "Người về"), Said.Quotation));
    }

    [Fact]
    public void A_skipped_line_counts_as_accounted_for_and_its_reason_is_kept()
    {
        const string text = "Ảnh: Nam, 2023\nHôm nay Mỹ có 500 tàu.";
        var article = Make.Article(text) with { Skip = [new(Make.At("Ảnh: Nam, 2023"), Make.Text("Chú thích ảnh."))] };

        var coverage = Read(article);

        Assert.Equal(("500", "Mỹ"), (Left(coverage, Said.Number), Left(coverage, Said.Name)));
        Assert.Equal(new Covered(2, 0, 1), coverage.Covered[Said.Sentence]);
        Assert.Equal("seeds/article.txt:1:1 Chú thích ảnh.", string.Join('|', coverage.Skipped.Select(line => $"{line.At} {line.Line.Why.ByLanguage[0].Text}")));
    }

    [Fact]
    public void A_known_name_hides_the_capitals_in_it_and_the_number()
    {
        var coverage = Read(Make.Article("Nước Nhóm 77 Quốc gia họp."), [Make.Organization("group", "Nhóm 77 Quốc gia")]);

        Assert.Equal(("", "Nhóm 77 Quốc gia"), (Left(coverage, Said.Number), Left(coverage, Said.Name)));
    }

    [Theory]
    [InlineData(0, 0, 0, 100)]
    [InlineData(3, 3, 0, 100)]
    [InlineData(3, 1, 2, 100)]
    [InlineData(1000, 999, 0, 99)]
    [InlineData(3, 1, 0, 33)]
    public void A_hundred_percent_means_that_nothing_is_left(int all, int bound, int skipped, int percent) => Assert.Equal(percent, new Covered(all, bound, skipped).Percent);

    [Fact]
    public void Of_any_text_the_figures_and_the_list_agree_and_quoting_all_of_it_leaves_nothing()
    {
        string[] words = ["Mỹ", "có", "500", "tàu.", "“", "”", "ngày 6 tháng 11", "Ông", "hai", "Trung Quốc,", "\n", "NATO", "nói:", "…"];
        Prop.ForAll(Gen.ListOf(Gen.Elements(words)).Select(list => string.Join(' ', list)).ToArbitrary(), Gen.Elements("vi", "en", "de").ToArbitrary(), (text, language) =>
        {
            var article = Make.Article(text, language);
            var (none, all) = (Read(article), Read(article, [], new Passage(article, [TextSpan.Whole(text)])));
            return none.Covered.All(pair => pair.Value.All - pair.Value.Bound - pair.Value.Skipped == none.Left.Count(left => left.Said == pair.Key))
                && all.Left.IsEmpty
                && all.Covered.All(pair => pair.Value.Percent == 100 && pair.Value.All == none.Covered[pair.Key].All);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void In_the_shipped_content_everything_is_accounted_for()
    {
        var diagnostics = new DiagnosticBag();
        var project = ProjectLoader.Load(Repository.Talks, Path.Combine(Repository.Root, "content", "ui"), diagnostics)!;

        var coverage = CoverageReader.Read(project, Checker.Check(project, diagnostics));

        Assert.Equal(2, coverage.Length);
        Assert.Empty(coverage.SelectMany(article => article.Left).Select(left => $"{left.At} {left.Words}"));
        Assert.All(coverage, article => Assert.True(article.Covered[Said.Sentence] is { All: > 10, Percent: 100 }));
    }

    private static ArticleCoverage Read(string text, string language, params string[] quotes)
    {
        var article = Make.Article(text, language);
        return Read(article, [], [.. quotes.Select(quote => new Passage(article, [.. quote.Split(" […] ").Select(part => Span(text, part))]))]);
    }

    private static TextSpan Span(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length);

    private static ArticleCoverage Read(Article article, IEnumerable<Organization>? known = null, params Passage[] passages) => Assert.Single(CoverageReader.Read(
        Make.Project(known ?? [], article),
        new Proof([]) { Passages = passages.ToImmutableDictionary(_ => new Evidence { Source = null, Quote = Make.At("") }) }));

    private static string Left(ArticleCoverage coverage, Said said) => string.Join(" | ", coverage.Left.Where(left => left.Said == said).Select(left => left.Words));
}

using System.Globalization;
using System.Numerics;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Render;

public sealed class WordingTests
{
    [Theory]
    [InlineData(0, 1, "0", "0")]
    [InlineData(999, 1, "999", "999")]
    [InlineData(1000, 1, "1.000", "1,000")]
    [InlineData(1234567, 1, "1.234.567", "1,234,567")]
    [InlineData(3, 2, "1,5", "1.5")]
    [InlineData(20005, 4, "5.001,25", "5,001.25")]
    [InlineData(2, 3, "2/3", "2/3")]
    [InlineData(-5200, 1, "−5.200", "−5,200")]
    public void A_number_is_written_as_its_language_does(long numerator, long denominator, string vietnamese, string english)
    {
        var number = new Rational(new BigInteger(numerator), denominator);
        Assert.Equal(vietnamese, Ui.Wording("vi").Number(number));
        Assert.Equal(english, Ui.Wording("en").Number(number));
    }

    [Theory]
    [InlineData("2023-11-06", "6 tháng 11, 2023", "6 November 2023", "2023-11-06")]
    [InlineData("2023-10", "tháng 10 năm 2023", "October 2023", "2023-10")]
    [InlineData("2021", "năm 2021", "2021", "2021")]
    [InlineData("0987", "năm 987", "987", "0987")]
    [InlineData("2023-10-28~", "khoảng 28 tháng 10, 2023", "about 28 October 2023", null)]
    [InlineData("2023-10?", "tháng 10 năm 2023 (không chắc)", "October 2023 (uncertain)", null)]
    [InlineData("2023%", "khoảng năm 2023 (không chắc)", "about 2023 (uncertain)", null)]
    [InlineData("2023-21", "mùa xuân 2023", "spring 2023", null)]
    [InlineData("2023-11-06/2023-11-12", "6 tháng 11, 2023 – 12 tháng 11, 2023", "6 November 2023 – 12 November 2023", null)]
    [InlineData("2021/2023-10~", "năm 2021 – khoảng tháng 10 năm 2023", "2021 – about October 2023", null)]
    [InlineData("2023/..", "từ năm 2023", "from 2023", null)]
    [InlineData("../2023", "đến năm 2023", "until 2023", null)]
    [InlineData("202X", "năm 2020 – năm 2029", "2020 – 2029", null)]
    [InlineData("2023-XX", "năm 2023", "2023", null)]
    [InlineData("2023-11-XX", "tháng 11 năm 2023", "November 2023", null)]
    public void A_date_is_written_as_its_language_does(string edtf, string vietnamese, string english, string? attribute)
    {
        var date = EdtfDate.Parse(edtf)!;
        Assert.Equal(vietnamese, Ui.Wording("vi").Date(date));
        Assert.Equal(english, Ui.Wording("en").Date(date));
        Assert.Equal(attribute, Wording.DateTimeAttribute(date));
    }

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    public void The_machines_culture_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new(culture);
            Assert.Equal("6 November 2023", Ui.Wording("en").Date(EdtfDate.Parse("2023-11-06")!));
            Assert.Equal("2023-11-06", Wording.DateTimeAttribute(EdtfDate.Parse("2023-11-06")!));
            Assert.Equal("5,200.5", Ui.Wording("en").Number(new Rational(10401, 2)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(0, "0 facts", "0 dữ kiện")]
    [InlineData(1, "one fact", "1 dữ kiện")]
    [InlineData(1500, "1,500 facts", "1.500 dữ kiện")]
    public void A_count_takes_the_form_that_its_language_has(long count, string english, string vietnamese)
    {
        Assert.Equal(english, Ui.Wording("en").Count("facts", count));
        Assert.Equal(vietnamese, Ui.Wording("vi").Count("facts", count));
    }

    [Fact]
    public void A_qualifier_stands_with_its_number()
    {
        Assert.Equal("hơn 500", Ui.Wording("vi").Qualified(Qualifier.MoreThan, "500"));
        Assert.Equal("500", Ui.Wording("vi").Qualified(null, "500"));
    }

    [Theory]
    [InlineData("{a} and {b}", "{b} and 2")]
    [InlineData("{c} {a", "{c} {a")]
    [InlineData("{{a}}", "{{b}}")]
    public void A_placeholder_is_filled_once(string pattern, string expected) => Assert.Equal(expected, Pattern.Fill(pattern, ("a", "{b}"), ("b", "2")));

    [Fact]
    public void A_word_that_no_check_knew_is_named_in_the_error() =>
        Assert.Contains("nav.nothing", Assert.Throws<InvalidOperationException>(() => Ui.Wording("vi")["nav.nothing"]).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_word_of_the_project_is_known_where_a_template_prints_it()
    {
        var diagnostics = new DiagnosticBag();
        var ui = new[] { "vi", "en" }.ToDictionary(language => language, language => WithOwn(Ui.Words(language), "person.changed", "nav.peple"));
        WordingCheck.Check(ui, [], [Make.At("nav.people"), Make.At("person.changed")], diagnostics);
        await Verify(string.Join('\n', diagnostics.Sorted().Select(DiagnosticPrinter.Print)));

        static UiWords WithOwn(UiWords words, params string[] keys) => words with { Words = words.Words.AddRange(keys.Select(key => KeyValuePair.Create(key, Make.At("x")))), Own = [.. keys.Select(key => Make.At(key))] };
    }

    [Theory]
    [InlineData("SG207", 0)]
    [InlineData("SG208", 2)]
    public void Of_words_that_no_template_prints_nothing_is_said_where_one_cannot_be_read(string code, int told)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.Add(Diagnostic.Error(code, Make.At("x").At, "a template is wrong", "", "mend it"));
        var words = Ui.Words("en") with { Own = [Make.At("person.changed"), Make.At("person.seen")] };
        WordingCheck.Check(new Dictionary<string, UiWords> { ["en"] = words }, [], [], diagnostics);
        Assert.Equal(told, diagnostics.Sorted().Count(problem => problem.Code == "SG045"));
    }

    [Fact]
    public async Task Words_that_are_missing_are_found_at_load()
    {
        var diagnostics = new DiagnosticBag();
        var ui = new[] { "vi", "en" }.ToDictionary(language => language, Ui.Words);
        ui["en"] = ui["en"] with { Words = ui["en"].Words.Remove("number.decimal").Remove("nav.people") };
        WordingCheck.Check(ui, ["facts.other", "page.only-in-code"], [Make.At("nav.people"), Make.At("nav.peple")], diagnostics);
        await Verify(string.Join('\n', diagnostics.Sorted().Select(DiagnosticPrinter.Print)));
    }
}

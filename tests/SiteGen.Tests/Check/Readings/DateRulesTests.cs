using SiteGen.Check.Readings;
using SiteGen.Model;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Tests.Check.Readings;

public sealed class DateRulesTests
{
    private const string Week = "2023-11-06/2023-11-12";

    [Theory]
    [InlineData("năm 2030", "2030", null)]
    [InlineData("quý III năm 2023", "2023-07/2023-09", null)]
    [InlineData("thập niên 1990", "1990/1999", null)]
    [InlineData("niên khóa 2023–2024", "2023/2024", null)]
    [InlineData("mùa xuân năm 2020", "2020", null)]
    [InlineData("mùa xuân năm 2020", "2020-21", null)]
    [InlineData("mùa đông năm 2020", "2020-24", null)]
    [InlineData("tháng 7 năm 2020", "2020-22", null)]
    [InlineData("6/11/2023", "2023-11-06", null)]
    [InlineData("6/11/2023", "2023-11", "2024")]
    [InlineData("tháng 10 năm 2023", "2023-10", null)]
    public void Words_that_give_every_part_agree_as_given(string words, string claimed, string? published) =>
        Assert.IsType<AgreesAsGiven>(Agrees(words, claimed, published));

    [Theory]
    [InlineData("ngày 6 tháng 11", "2023-11-06", Week)]
    [InlineData("ngày 6 tháng 11", "2023-11", Week)]
    [InlineData("ngày 30/10", "2023-10-30", "2023-10-30/2023-11-05")]
    [InlineData("tháng 10", "2023-10", Week)]
    [InlineData("tháng Mười", "2023-10", Week)]
    [InlineData("tháng 12", "2022-12", Week)]
    [InlineData("tháng 2", "2023-02", "2023-10-30/2023-11-05")]
    [InlineData("ngày 6", "2023-11-06", Week)]
    [InlineData("ngày 30", "2023-10-30", Week)]
    [InlineData("tháng 10", "2023-10-28~", Week)]
    [InlineData("ngày 29 tháng 2", "2020-02-29", Week)]
    public void A_missing_part_of_the_past_is_the_latest_not_after_the_article(string words, string claimed, string published) =>
        Assert.IsType<AgreesAsDerived>(Agrees(words, claimed, published));

    [Theory]
    [InlineData("tháng 11", "2023-11", "2023-10-30/2023-11-05")]
    [InlineData("tháng 2", "2024-02", "2023-10-30/2023-11-05")]
    [InlineData("ngày 6", "2023-11-06", "2023-10-30/2023-11-05")]
    public void A_missing_part_of_a_plan_is_the_earliest_not_before_the_article(string words, string claimed, string published) =>
        Assert.IsType<AgreesAsDerived>(Agrees(words, claimed, published, planned: true));

    [Theory]
    [InlineData("ngày 6 tháng 11", "2022-11-06", "Year")]
    [InlineData("ngày 6 tháng 11", "2023-11-07", "Day")]
    [InlineData("ngày 6 tháng 11", "2023-10-06", "Month")]
    [InlineData("tháng 10", "2023-09", "Month")]
    [InlineData("tháng Mười", "2022-10", "Year")]
    [InlineData("năm 2030", "2023", "Year")]
    [InlineData("thập niên 1990", "1989/1998", "Month")]
    [InlineData("quý III năm 2023", "2023-06/2023-08", "Month")]
    [InlineData("mùa xuân năm 2020", "2020-23", "Month")]
    [InlineData("tháng 12", "2023-12", "Year")]
    [InlineData("ngày 6", "2023-10-06", "Month")]
    [InlineData("6/11/2023", "2023-11-05", "Day")]
    public void A_part_that_differs_contradicts(string words, string claimed, string part) =>
        Assert.Equal(part, Assert.IsType<Contradicts>(Agrees(words, claimed, Week)).Part.ToString());

    [Theory]
    [InlineData("tháng 10", "2023-10", null)]
    [InlineData("tháng 10", "2023-10-15", Week)]
    [InlineData("năm 2021", "2021-05", Week)]
    [InlineData("năm 2020", "2020-21", Week)]
    [InlineData("niên khóa 2022–2023", "2023", Week)]
    public void What_neither_words_nor_article_decide_needs_the_editor(string words, string claimed, string? published) =>
        Assert.IsType<NeedsMore>(Agrees(words, claimed, published));

    [Fact]
    public void What_was_derived_is_told() =>
        Assert.Equal(new AgreesAsDerived(EdtfDate.Parse(Week)!, MonthToo: false), Agrees("ngày 6 tháng 11", "2023-11-06", Week));

    [Theory]
    [InlineData("2023/..")]
    [InlineData("../2023")]
    [InlineData("9999-12-31")]
    [InlineData("0001")]
    public void Open_and_extreme_dates_are_compared_too(string claimed) => Assert.NotNull(Agrees("ngày 6 tháng 11", claimed, claimed));

    private static Agreement Agrees(string words, string claimed, string? published, bool planned = false) => DateRules.Agrees(
        DateReader.Read(words, TextSpan.Whole(words), Vietnamese.Grammar).Single(), EdtfDate.Parse(claimed)!, published is null ? null : EdtfDate.Parse(published), planned);
}

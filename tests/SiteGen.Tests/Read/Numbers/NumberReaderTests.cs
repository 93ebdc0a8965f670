using System.Collections.Immutable;
using SiteGen.Read.Numbers;
using SiteGen.Tests.Tools;
using SiteGen.Text;

namespace SiteGen.Tests.Read.Numbers;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("khoảng 5.200 vũ khí", "5200")]
    [InlineData("1.000 đầu đạn vào năm 2030", "1000")]
    [InlineData("1.234.567 người", "1234567")]
    [InlineData("1,5 điểm", "1.5")]
    [InlineData("1.234,5 điểm", "1234.5")]
    [InlineData("1.5 triệu", "1500000")]
    [InlineData("1,234,567 người", "1234567")]
    [InlineData("5 200 người", "5200")]
    [InlineData("1,2 triệu", "1200000")]
    [InlineData("500 nghìn", "500000")]
    [InlineData("5 nghìn tỷ đồng", "5000000000000")]
    [InlineData("1 triệu 200 nghìn dân", "1200000")]
    [InlineData("nhanh hơn hai năm", "2")]
    [InlineData("sau hơn 4 năm", "4")]
    [InlineData("hai mươi mốt người", "21")]
    [InlineData("hai mươi năm", "20")]
    [InlineData("hai mươi lăm năm", "25")]
    [InlineData("mười hai nước", "12")]
    [InlineData("mười nước", "10")]
    [InlineData("một nghìn hai trăm xã", "1200")]
    [InlineData("một trăm linh năm xã", "105")]
    [InlineData("hai nghìn năm trăm xã", "2500")]
    [InlineData("một trăm năm mươi xã", "150")]
    [InlineData("ba trăm năm", "300")]
    [InlineData("hai nghìn không trăm linh ba xã", "2003")]
    [InlineData("một nghìn không phải là ít", "1000")]
    [InlineData("năm người", "5")]
    [InlineData("năm năm", "5")]
    [InlineData("hai triệu rưỡi", "2500000")]
    [InlineData("hai năm rưỡi", "2.5")]
    [InlineData("nửa triệu người", "500000")]
    [InlineData("một nửa số xã", "0.5")]
    [InlineData("hai phần ba số xã", "2/3")]
    [InlineData("một phần tám số xã", "0.125")]
    [InlineData("2/3 số xã", "2/3")]
    [InlineData("30% số xã", "30")]
    [InlineData("30 phần trăm", "30")]
    [InlineData("hai phần trăm", "2")]
    [InlineData("chỉ một nước", "1")]
    [InlineData("-5 độ", "-5")]
    [InlineData("Ba quan chức", "3")]
    [InlineData("chi 5 tỷ USD cho 300 tàu", "5000000000 300")]
    [InlineData("tăng gấp đôi", "2")]
    [InlineData("nhiều gấp rưỡi", "1.5")]
    [InlineData("gấp ba lần", "3")]
    [InlineData("ba phần tư số xã", "0.75")]
    [InlineData("giảm từ 60 xuống 45 nghìn tấn", "60000 45000")]
    [InlineData("tăng từ 900 lên 45 nghìn tấn", "900 45000")]
    [InlineData("tăng 5% lên 45 nghìn tấn", "5 45000")]
    [InlineData("lần thứ ba có 4 đội", "4")]
    [InlineData("lần đầu tiên có 4 đội", "4")]
    public void Vietnamese_numbers_are_read_exactly(string text, string expected) => Assert.Equal(expected, Values(text, "vi"));

    [Theory]
    [InlineData("một báo cáo")]
    [InlineData("một quan chức cấp cao")]
    [InlineData("ông Tôn Hiểu Ba vào")]
    [InlineData("không phổ biến vũ khí")]
    [InlineData("Năm 2021, ông")]
    [InlineData("vào ngày 6 tháng 11")]
    [InlineData("ngày 30/10 cho biết")]
    [InlineData("một báo cáo tháng Mười của")]
    [InlineData("lớn hơn nhiều so với họ")]
    [InlineData("kênh liên lạc hiệu quả hơn")]
    [InlineData("trong những tháng gần đây")]
    [InlineData("Đầu năm nay, người đứng đầu")]
    [InlineData("mỗi năm một lần")]
    [InlineData("lần thứ hai")]
    [InlineData("hàng trăm người, vài nghìn tàu")]
    [InlineData("máy bay F-16 và nhóm G7")]
    [InlineData("lúc 12:30")]
    [InlineData("đầu tư")]
    [InlineData("nửa đêm")]
    [InlineData("3.5.2")]
    public void Vietnamese_words_that_count_nothing_are_no_numbers(string text) => Assert.Equal("", Values(text, "vi"));

    [Theory]
    [InlineData("about 5,200 weapons", "5200")]
    [InlineData("1.5 points", "1.5")]
    [InlineData("1.000 points", "1")]
    [InlineData("two years faster", "2")]
    [InlineData("twelve hundred warheads", "1200")]
    [InlineData("twenty-one states", "21")]
    [InlineData("two hundred and five", "205")]
    [InlineData("two and three", "2 3")]
    [InlineData("a dozen states", "12")]
    [InlineData("two dozen states", "24")]
    [InlineData("a hundred states", "100")]
    [InlineData("1.2 million people", "1200000")]
    [InlineData("one thousand two hundred", "1200")]
    [InlineData("$5 billion", "5000000000")]
    [InlineData("two thirds of them", "2/3")]
    [InlineData("two-thirds of them", "2/3")]
    [InlineData("one third of them", "1/3")]
    [InlineData("half of them", "0.5")]
    [InlineData("half a million people", "500000")]
    [InlineData("two and a half years", "2.5")]
    [InlineData("30 percent", "30")]
    [InlineData("only one state", "1")]
    [InlineData("a two-year lead", "2")]
    [InlineData("output doubled", "2")]
    [InlineData("twice as many", "2")]
    [InlineData("a dozen ships", "12")]
    [InlineData("twelve hundred ships", "1200")]
    [InlineData("fell from 60 to 45 thousand", "60000 45000")]
    [InlineData("for the third time, 4 teams", "4")]
    public void English_numbers_are_read_exactly(string text, string expected) => Assert.Equal(expected, Values(text, "en"));

    [Theory]
    [InlineData("a report by one official")]
    [InlineData("hundreds of warheads")]
    [InlineData("on October 30, 2023")]
    [InlineData("by 2030")]
    [InlineData("the 1990s")]
    [InlineData("Article 5")]
    [InlineData("the second report, a third party")]
    [InlineData("half past")]
    public void English_words_that_count_nothing_are_no_numbers(string text) => Assert.Equal("", Values(text, "en"));

    [Theory]
    [InlineData("5200 Waffen", "5200")]
    [InlineData("1.234.567,8 Euro", "1234567.8")]
    [InlineData("1,5 Euro", "1.5")]
    [InlineData("5.200 Waffen", "")]
    [InlineData("5,200 Waffen", "")]
    [InlineData("zwei Jahre", "")]
    public void Without_a_grammar_only_clear_digits_are_read(string text, string expected) => Assert.Equal(expected, Values(text, "de"));

    [Theory]
    [InlineData("vi", "hiện có hơn 500 đầu đạn", "MoreThan")]
    [InlineData("vi", "khoảng 5.200 vũ khí", "About")]
    [InlineData("vi", "gần 500", "Nearly")]
    [InlineData("vi", "sau hơn 4 năm", "MoreThan")]
    [InlineData("vi", "nhanh hơn hai năm", "difference")]
    [InlineData("vi", "hiệu quả hơn 5%", "difference")]
    [InlineData("vi", "nhiều hơn 500", "MoreThan?")]
    [InlineData("vi", "ít nhất 500", "AtLeast")]
    [InlineData("vi", "không quá 500", "AtMost")]
    [InlineData("vi", "có được 1.000 đầu đạn", "")]
    [InlineData("vi", "500 người trở lên", "AtLeast")]
    [InlineData("vi", "hơn nhiều, 500 người", "")]
    [InlineData("en", "more than 500", "MoreThan")]
    [InlineData("en", "no more than 500", "AtMost")]
    [InlineData("en", "over $5 billion", "MoreThan")]
    [InlineData("en", "an estimated 500", "About")]
    [InlineData("en", "500 people or more", "AtLeast")]
    [InlineData("en", "upwards of 500", "MoreThan")]
    [InlineData("en", "as many as 500", "AtMost")]
    [InlineData("vi", "trên dưới 500 người", "About")]
    [InlineData("vi", "không tới 500 người", "LessThan")]
    [InlineData("en", "two years faster", "")]
    [InlineData("en", "over. 500 people", "")]
    public void A_hedge_stands_immediately_before_the_number(string language, string text, string expected)
    {
        var number = Read(text, language).Single();
        Assert.Equal(expected, number.IsDifference ? "difference" : $"{number.Hedge}{(number.IsHedgeUncertain ? "?" : "")}");
    }

    [Theory]
    [InlineData("vi", "từ 300 đến 350 đầu đạn", "300..350")]
    [InlineData("vi", "từ 300 đầu đạn đến 350 đầu đạn", "300..350")]
    [InlineData("vi", "khoảng 300–350 đầu đạn", "300..350")]
    [InlineData("vi", "giữa 300 và 350", "300..350")]
    [InlineData("vi", "2 đến 3 triệu", "2000000..3000000")]
    [InlineData("vi", "tăng từ 300 đến 350", "300 350")]
    [InlineData("vi", "tăng từ 30 lên 45", "30 45")]
    [InlineData("vi", "300 tàu và 350 máy bay", "300 350")]
    [InlineData("vi", "350–300", "350 300")]
    [InlineData("en", "between 300 and 350", "300..350")]
    [InlineData("en", "from 300 to 350", "300..350")]
    [InlineData("en", "300-350", "300..350")]
    [InlineData("en", "two to three million", "2000000..3000000")]
    [InlineData("en", "rose from 300 to 350", "300 350")]
    [InlineData("en", "300 ships and 350 planes", "300 350")]
    [InlineData("vi", "trong khoảng 15 đến 20 độ", "15..20")]
    public void Ends_of_a_range_know_each_other(string language, string text, string expected)
    {
        var numbers = Read(text, language);
        Assert.Equal(expected, numbers is [{ OtherEnd: { } other } from, { OtherEnd: not null } to] && other.Value == to.Value ? $"{from.Value}..{to.Value}" : Values(text, language));
    }

    [Fact]
    public void Both_ends_of_a_range_bear_its_hedge() =>
        Assert.All(Read("khoảng từ 300 đến 350", "vi"), number => Assert.Equal(SiteGen.Model.Qualifier.About, number.Hedge));

    [Fact]
    public void A_masked_name_holds_no_number()
    {
        const string text = "nhóm bộ ba hạt nhân có ba tàu";
        Assert.Equal("3", string.Join(' ', NumberReader.Read(text, TextSpan.Whole(text), Vietnamese.Grammar, [new(0, 19)]).Select(number => number.Value)));
    }

    [Fact]
    public void A_sentence_of_many_thousand_numbers_is_read_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("hơn 1.000 đầu đạn hai mươi mốt năm ", 10_000));
        ImmutableArray<TextSpan> names = [.. Enumerable.Range(0, 10_000).Select(i => new TextSpan(i * 35, (i * 35) + 3))];
        Assert.Equal(20_000, Hang.None(() => NumberReader.Read(text, TextSpan.Whole(text), Vietnamese.Grammar, names)).Length);
    }

    private static ImmutableArray<NumberReading> Read(string text, string language) => NumberReader.Read(text, TextSpan.Whole(text), Grammar.For(language), []);

    private static string Values(string text, string language) => string.Join(' ', Read(text, language).Select(number => number.Value));
}

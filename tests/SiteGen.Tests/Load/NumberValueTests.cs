using SiteGen.Model;

namespace SiteGen.Tests.Load;

public sealed class NumberValueTests
{
    [Theory]
    [InlineData("500", "500")]
    [InlineData("5200", "5200")]
    [InlineData("1.5", "1.5")]
    [InlineData("0.125", "0.125")]
    [InlineData("-3", "-3")]
    [InlineData("2/3", "2/3")]
    [InlineData("4/6", "2/3")]
    [InlineData("012", "12")]
    [InlineData("1.70", "1.7")]
    [InlineData("3.14159265358979", "3.14159265358979")]
    [InlineData("0.00000000000000000000000000000000000001", "0.00000000000000000000000000000000000001")]
    [InlineData("1 in 8", "0.125")]
    [InlineData("14 of 62", "7/31")]
    [InlineData("8 of 8", "1")]
    public void A_number_is_read_exactly(string text, string number) => Assert.Equal(number, Figure.Parse(text)!.Value.ToString());

    [Theory]
    [InlineData("5.200,0")]
    [InlineData("1,000")]
    [InlineData("1_000")]
    [InlineData("1e3")]
    [InlineData("12:30")]
    [InlineData("1/0")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("+5")]
    [InlineData("٥")]
    [InlineData("1.2.3")]
    [InlineData("1 in 0")]
    [InlineData("8 in 1")]
    [InlineData("-1 in 8")]
    [InlineData("1.5 in 8")]
    [InlineData("1 in 8 of 9")]
    [InlineData("1 in")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("99999999999999999999999999999999999999999")]
    public void What_is_no_plain_number_is_not_guessed(string text) => Assert.Null(Figure.Parse(text));
}

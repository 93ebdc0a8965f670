using SiteGen.Load;

namespace SiteGen.Tests.Load;

public sealed class NumberReaderTests
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
    public void A_number_is_read_exactly(string text, string number) => Assert.Equal(number, NumberReader.Parse(text).ToString());

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
    [InlineData("")]
    [InlineData("-")]
    [InlineData("99999999999999999999999999999999999999999")]
    public void What_is_no_plain_number_is_not_guessed(string text) => Assert.Null(NumberReader.Parse(text));
}

using SiteGen.Model;

namespace SiteGen.Tests.Load;

public sealed class FigureTests
{
    [Theory]
    [InlineData("1.70")]
    [InlineData("-0.50")]
    [InlineData("3.14159265358979")]
    [InlineData("14/62")]
    [InlineData("1 in 8")]
    [InlineData("14 of 62")]
    public void A_number_is_written_again_as_its_file_writes_it(string text) => Assert.Equal(text, Figure.Parse(text)!.ToString());
}

using System.Numerics;
using SiteGen.Model;
using SiteGen.Verification;

namespace SiteGen.Tests.Verification;

public sealed class ShownNumberTests
{
    [Theory]
    [InlineData("5 fact files", "fact files", 5, 1, true)]
    [InlineData("55 fact files", "fact files", 5, 1, false)]
    [InlineData("5 5 fact files", "fact files", 5, 1, false)]
    [InlineData("fact files", "fact files", 5, 1, false)]
    [InlineData("50 fact files", "fact files", 5, 1, false)]
    [InlineData("more than 5.200 km2", "km2", 5200, 1, true)]
    [InlineData("5,200 km2", "km2", 5200, 1, true)]
    [InlineData("5 200 km2", "km2", 5200, 1, true)]
    [InlineData("1,5 tỷ USD", "tỷ USD", 3, 2, true)]
    [InlineData("15 tỷ USD", "tỷ USD", 3, 2, false)]
    [InlineData("2/3 of seats", "of seats", 2, 3, true)]
    [InlineData("3/2 of seats", "of seats", 2, 3, false)]
    [InlineData("−5 %", "%", -5, 1, true)]
    [InlineData("5 %", "%", -5, 1, false)]
    [InlineData("1.234.567,25 kg", "kg", 123456725, 100, true)]
    public void A_number_is_read_as_a_reader_sees_it(string text, string unit, long over, long under, bool isSaid) =>
        Assert.Equal(isSaid, ShownNumber.Says(text, unit, Figure.Of(new Rational(new BigInteger(over), under))));

    [Fact]
    public void A_range_shows_both_ends_in_their_order_and_nothing_else()
    {
        Figure[] range = [Figure.Of(new Rational(350)), Figure.Of(new Rational(400))];
        Assert.True(ShownNumber.Says("350–400 weapons", "weapons", range));
        Assert.False(ShownNumber.Says("350 weapons", "weapons", range));
        Assert.False(ShownNumber.Says("400–350 weapons", "weapons", range));
        Assert.False(ShownNumber.Says("350–400 weapons (2023)", "weapons", range));
    }

    [Theory]
    [InlineData("14 of 62 seats", "14 of 62", true)]
    [InlineData("14 trên 62 seats", "14 of 62", true)]
    [InlineData("trong 62 có 14 seats", "14 of 62", true)]
    [InlineData("7 of 31 seats", "14 of 62", false)]
    [InlineData("14 of 14 of 62 seats", "14 of 62", false)]
    [InlineData("14 seats", "14 of 62", false)]
    [InlineData("nearly 1 in 1,000 seats", "1 in 1000", true)]
    [InlineData("1 in 100 seats", "1 in 1000", false)]
    public void A_ratio_shows_its_part_and_its_whole(string text, string ratio, bool isSaid) => Assert.Equal(isSaid, ShownNumber.Says(text, "seats", Figure.Parse(ratio)!));
}

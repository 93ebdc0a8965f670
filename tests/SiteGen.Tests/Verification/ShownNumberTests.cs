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
        Assert.Equal(isSaid, ShownNumber.Says(text, unit, isAll: true, new Rational(new BigInteger(over), under)));

    [Fact]
    public void A_range_shows_both_ends_and_a_date_may_stand_behind()
    {
        Assert.True(ShownNumber.Says("350–400 weapons", "weapons", isAll: true, new Rational(350), new Rational(400)));
        Assert.False(ShownNumber.Says("350 weapons", "weapons", isAll: true, new Rational(350), new Rational(400)));
        Assert.False(ShownNumber.Says("400–350 weapons", "weapons", isAll: true, new Rational(350), new Rational(400)));
        Assert.True(ShownNumber.Says("500 weapons (October 2023)", "weapons", isAll: false, new Rational(500)));
        Assert.False(ShownNumber.Says("October 2023: 500 weapons", "weapons", isAll: false, new Rational(2024)));
    }
}

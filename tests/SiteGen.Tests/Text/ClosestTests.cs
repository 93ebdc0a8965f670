using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class ClosestTests
{
    [Theory]
    [InlineData("naem", "name")]
    [InlineData("evidense", "evidence")]
    [InlineData("Title", "title")]
    [InlineData("sid", "side")]
    public void A_slip_is_traced_to_what_was_meant(string written, string meant) =>
        Assert.Equal(meant, Closest.To(written, ["name", "title", "side", "evidence"]));

    [Theory]
    [InlineData("birthday")]
    [InlineData("date")]
    [InlineData("x")]
    public void What_is_far_from_everything_is_traced_to_nothing(string written) =>
        Assert.Null(Closest.To(written, ["name", "title", "side", "evidence"]));
}

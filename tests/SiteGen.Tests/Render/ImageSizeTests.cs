using System.Text;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Render;

public sealed class ImageSizeTests
{
    private const string Png = "89504E470D0A1A0A0000000D49484452000001F4000002BC0806000000";

    [Theory]
    [InlineData(Png, 500, 700)]
    [InlineData("474946383961F401BC02", 500, 700)]
    [InlineData("FFD8FFE000104A46494600010100000100010000FFC0001108 02BC 01F4 03", 500, 700)]
    [InlineData("52494646000000005745425056503820000000000000009D012A F401 BC02", 500, 700)]
    [InlineData("5249464600000000574542505650384C000000002F F3C1AE00 00000000 00", 500, 700)]
    [InlineData("5249464600000000574542505650385800000000000000 00 F30100 BB0200", 500, 700)]
    public void The_size_of_a_picture_is_read_from_its_first_bytes(string hex, int width, int height) =>
        Assert.Equal((width, height), ImageSize.Of(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal))));

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 500 699.5\">", true)]
    [InlineData("<svg width=\"5\">", false)]
    [InlineData("a text", false)]
    [InlineData("", false)]
    public void A_drawing_tells_its_size_by_its_view_and_anything_else_has_none(string text, bool hasSize) =>
        Assert.Equal(hasSize ? (500, 700) : null, ImageSize.Of(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Cut_off_files_have_no_size()
    {
        foreach (var hex in new[] { Png, "474946383961F401BC02", "FFD8FFE000104A46494600010100000100010000FFC0001108", "52494646000000005745425056503820000000000000009D012A" })
        {
            var bytes = Convert.FromHexString(hex);
            Assert.All(Enumerable.Range(0, 9), length => Assert.Null(ImageSize.Of(bytes.AsSpan(0, length))));
        }
    }

    [Fact]
    public void A_portrait_is_shown_with_its_size_credit_and_licence_and_the_site_is_verified()
    {
        using var project = Scenario.Shipped("content", "seeds")
            .Bytes("content/static/people/kimball.png", Convert.FromHexString(Png))
            .Edit("content/people/daryl-kimball.yaml", "name: Daryl Kimball\n", "name: Daryl Kimball\nimage:\n  file: people/kimball.png\n  alt: {vi: Chân dung, en: Portrait}\n  credit: {vi: Một người, en: Somebody}\n  license: CC BY 4.0\n  source: https://example.org/photo\n");

        var built = project.Run("build");

        Assert.True(built.ExitCode == 0, built.Error);
        Assert.Contains("<img src=\"../../people/kimball.png\" alt=\"Portrait\" width=\"500\" height=\"700\" loading=\"lazy\">", project.Site("en/people/daryl-kimball.html"), StringComparison.Ordinal);
        Assert.Contains("CC BY 4.0", project.Site("en/people/daryl-kimball.html"), StringComparison.Ordinal);
        var verified = project.Run("verify", "_site");
        Assert.Equal((0, ""), (verified.ExitCode, verified.Error));
    }
}

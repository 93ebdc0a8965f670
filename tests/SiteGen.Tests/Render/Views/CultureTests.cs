using System.Globalization;

namespace SiteGen.Tests.Render.Views;

public sealed class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("vi-VN")]
    [InlineData("ar-SA")]
    public void Pages_are_the_same_whatever_the_machines_culture(string culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.InvariantCulture, CultureInfo.InvariantCulture);
            var invariant = RenderedSite.Anew(RenderedSite.Fixture).Pages;
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new(culture), new(culture));
            Assert.Equal(invariant, RenderedSite.Anew(RenderedSite.Fixture).Pages);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}

using SiteGen.Check.Texts;
using SiteGen.Tests.Render.Views;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Texts;

public sealed class UntranslatedTests
{
    [Fact]
    public void A_text_that_a_language_lacks_is_listed_and_shown_in_its_own()
    {
        var project = RenderedSite.Load(RenderedSite.Fixture);
        var before = Untranslated.In(project).Length;
        var changed = project with { Terms = [.. project.Terms.Select(term => term with { Definition = Make.Text("chữ chưa dịch") })] };

        Assert.Equal(before + project.Terms.Length, Untranslated.In(changed).Length);
        Assert.Contains(Untranslated.In(changed), missing => missing.Language == "en" && missing.At.ToString() == "content/test.yaml:1:1");
        Assert.Contains("<span lang=\"vi\">chữ chưa dịch</span>", RenderedSite.Of(changed)["en/terms/ship.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_site_is_translated_whole() => Assert.Empty(Untranslated.In(RenderedSite.Load(Repository.Talks)));
}

using AngleSharp.Html.Parser;
using SiteGen.Load;
using SiteGen.Tests.Render.Views;

namespace SiteGen.Tests.Render.Data.Published;

/// <summary>Languages, held against BCP 47 (RFC 5646).</summary>
public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("vi", true)]
    [InlineData("zh-Hant", true)]
    [InlineData("zh-yue-Hant-HK", true)]
    [InlineData("pt-BR", true)]
    [InlineData("es-419", true)]
    [InlineData("sl-rozaj-biske", true)]
    [InlineData("de-1996", true)]
    [InlineData("Vietnamese", false)]
    [InlineData("v", false)]
    [InlineData("vi-", false)]
    [InlineData("vi_VN", false)]
    [InlineData("en-12", false)]
    [InlineData("en-1", false)]
    [InlineData("en-US-GB", false)]
    [InlineData("en-Latn-Latn", false)]
    [InlineData("de-1996-1996", false)]
    [InlineData("", false)]
    public void What_the_files_of_a_project_may_name_is_well_formed(string tag, bool isOne)
    {
        Assert.Equal(isOne, LanguageTag.IsWellFormed(tag));
        Assert.Equal(isOne, ArticleReader.IsLanguageTag(tag));
    }

    [Fact]
    public void Every_page_and_every_part_in_another_language_says_which_by_a_tag()
    {
        foreach (var (path, html) in RenderedSite.Of(RenderedSite.Fixture, DataSite.Address).Pages)
        {
            var document = new HtmlParser().ParseDocument(html);
            var tags = document.All.SelectMany(element => new[] { element.GetAttribute("lang"), element.GetAttribute("hreflang") }).OfType<string>().ToList();

            Assert.Equal(path.StartsWith("en/", StringComparison.Ordinal) ? "en" : "vi", document.DocumentElement.GetAttribute("lang"));
            Assert.All(tags, tag => Assert.True(tag == "x-default" || LanguageTag.IsWellFormed(tag), $"{path}: {tag}"));
        }
    }
}

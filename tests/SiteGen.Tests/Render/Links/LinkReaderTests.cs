using System.Text;
using SiteGen.Render.Links;

namespace SiteGen.Tests.Render.Links;

public sealed class LinkReaderTests
{
    [Theory]
    [InlineData("<a href=\"x.html\">x</a>", "x.html")]
    [InlineData("<a class=y href='x.html'>x</a>", "x.html")]
    [InlineData("<A HREF = x.html>x</A>", "x.html")]
    [InlineData("<a data-other=\"y.html\" href=\"x.html?a=1&amp;b=2\">x</a>", "x.html?a=1&b=2")]
    [InlineData("<p title=\"a > b\"><a href=\"x.html\">x</a>", "x.html")]
    [InlineData("<br/><img src=\"x.png\"><blockquote cite=\"y.html\">", "x.png", "y.html")]
    [InlineData("<script src=\"x.js\">'<a href=\"no.html\">'</script><a href=\"y.html\">", "x.js", "y.html")]
    [InlineData("<!-- <a href=\"no.html\"> --><a href=\"y.html\">", "y.html")]
    [InlineData("<style>a::before { content: '<a href=\"no.html\">' }</STYLE><a href=\"y.html\">", "y.html")]
    [InlineData("a < b <a href=\"y.html\">", "y.html")]
    [InlineData("<img srcset=\"a.png, b.png 2x,c.png 3x\"><source srcset='d,e.png'>", "a.png", "b.png", "c.png", "d,e.png")]
    [InlineData("<video poster=x.png></video><button formaction=y.html><link imagesrcset=\"z.png 1x\">", "x.png", "y.html", "z.png")]
    [InlineData("<form data-index=\"../search-index.js?v=2\" data-src=\"b.js#c\" data-url=\"3\" data-href=\"a word. no\" data-more=\"no.js\">", "../search-index.js?v=2", "b.js#c")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url=x.html\"><meta content=\"https://example.org/y.png\"><meta content=\"see url=no.html\">", "x.html", "https://example.org/y.png")]
    [InlineData("<p style=\"background: url('x.png')\"><style>p { background: url(y.png) }</style>", "x.png", "y.png")]
    [InlineData("<script type=\"application/ld+json\">{\"@id\": \"x.html#a\", \"item\": \"y\\u002ehtml\", \"url\": [\"z.html\", 1], \"name\": \"no.html\"}</script>", "x.html", "y.html", "z.html")]
    [InlineData("<script type=\"application/ld+json\">{\"url\": \"x.html\", no}</script><a href=y.html>", "x.html", "y.html")]
    [InlineData("<script type=\"application/json\">{\"url\": \"no.html\"}</script>")]
    [InlineData("<svg><use xlink:href=\"#a\"/></svg>", "#a")]
    public void Addresses_are_read_off_tags(string html, params string[] addresses) => Assert.Equal(addresses, Read(html).Addresses);

    [Fact]
    public void Anchors_are_the_ids()
    {
        Assert.Equal(["Bộ-b&c", "a"], Read("<p id=a><p data-id=\"no\"><p id=\"Bộ-b&amp;c\">id=\"no\"").Anchors.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("<")]
    [InlineData("<a")]
    [InlineData("<a href")]
    [InlineData("<a href=")]
    [InlineData("<a href=\"x")]
    [InlineData("<a =")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("<script></")]
    public void A_page_that_ends_in_a_tag_is_read_to_its_end(string html) => Assert.InRange(Read(html).Addresses.Count, 0, 1);

    private static PageLinks Read(string html) => LinkReader.Read(Encoding.UTF8.GetBytes(html));
}

using SiteGen.Render.Links;

namespace SiteGen.Tests.Render.Links;

public sealed class CssLinksTests
{
    [Theory]
    [InlineData("a { background: url(x.png) }", "x.png")]
    [InlineData("a { background: URL( 'x y.png' ), url(\"z.svg#a\") }", "x y.png", "z.svg#a")]
    [InlineData("@font-face { src: url(../a.woff2) format(\"woff2\"), url('b.woff') }", "../a.woff2", "b.woff")]
    [InlineData("@import \"a.css\"; @import url(b.css) print; @IMPORT/* no.css */'c.css';", "a.css", "b.css", "c.css")]
    [InlineData("a { background: url(x\\).png) url(\\79.png) url(\"\\0000e9 t.png\") }", "x).png", "y.png", "ét.png")]
    [InlineData("a { mask: url(#in-the-page) } b { background: url(data:image/png;base64,AA==) }", "data:image/png;base64,AA==")]
    [InlineData("/* url(no.png) */ a::before { content: \"url(no.png) '\" } b { background: url(yes.png) }", "yes.png")]
    [InlineData("a { content: \"no.css\"; width: curl(no.png); --url: no.png }")]
    [InlineData("a { background: url() } b { content: \"\\\"\" url('') }")]
    public void Addresses_are_read_off_a_style_sheet(string css, params string[] addresses) => Assert.Equal(addresses, CssLinks.Read(css));

    [Theory]
    [InlineData("url(")]
    [InlineData("url(x")]
    [InlineData("url('x")]
    [InlineData("\"")]
    [InlineData("/*")]
    [InlineData("@import")]
    [InlineData("url(\\")]
    [InlineData("url(\\110000)")]
    public void A_sheet_that_ends_in_the_middle_is_read_to_its_end(string css) => Assert.InRange(CssLinks.Read(css).Count, 0, 1);
}

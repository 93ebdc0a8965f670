using SiteGen.Render.Data;

namespace SiteGen.Render.Views;

/// <summary>How to cite what a page is about, to be copied.</summary>
/// <param name="Text">In one line.</param>
/// <param name="BibTex">For LaTeX.</param>
/// <param name="CslJson">For reference managers.</param>
internal sealed record CiteView(string Text, string BibTex, Html CslJson)
{
    public static CiteView Of(Citation citation) => new(citation.Text, Data.BibTex.Of(citation), HtmlText.Between(Data.CslJson.TextOf(citation)));
}

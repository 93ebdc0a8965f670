using System.Text;
using SiteGen.Render.Views;

namespace SiteGen.Render.Data;

/// <summary>The citations of all articles and then of all facts, in one language, as files for reference managers.</summary>
internal static class Citations
{
    public const string BibTexName = "data/citations.bib";

    public const string CslJsonName = "data/citations.json";

    /// <param name="page">Any page in the file's language.</param>
    public static ReadOnlyMemory<byte> BibTexFile(PageContext page) => Encoding.UTF8.GetBytes(string.Join('\n', All(page).Select(BibTex.Of)));

    /// <inheritdoc cref="BibTexFile"/>
    public static ReadOnlyMemory<byte> CslJsonFile(PageContext page) => CslJson.Of(All(page));

    private static IEnumerable<Citation> All(PageContext page) =>
        [.. page.Graph.Project.Articles.Select(article => Citation.Of(page, article)), .. page.Graph.Project.Facts.Select(fact => Citation.Of(page, fact))];
}

using SiteGen.Link;

namespace SiteGen.Render.Data;

/// <summary>Which sites have their largest files divided, so that a browser loads what it needs of them: a rule that needs nothing made to be asked.</summary>
internal static class LargeSite
{
    /// <summary>With more facts and articles than this, the search index and <c>data/facts.json</c> would weigh one and two megabytes.</summary>
    public const int MostUndivided = 1_000;

    public static bool Is(Graph graph) => SizeOf(graph) > MostUndivided;

    public static int SizeOf(Graph graph) => graph.Facts.Count + graph.Articles.Count;
}

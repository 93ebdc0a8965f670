namespace SiteGen.Commands;

/// <summary>Which values of a fact its pages show.</summary>
internal static class Published
{
    /// <summary>What only keeps the file and guides the checks. All else is taken for published, so that nothing changes in silence.</summary>
    public static IReadOnlyList<string> Exceptions { get; } = ["added", "review_by", "accept", "former_ids", "corrections", "unit_words", "id", "prefix",
        "suffix"];

    /// <param name="path">The way to the value, by ids or numbers of items.</param>
    public static bool Shows(string path) => !Exceptions.Contains(path.Split('.')[0]) && !Exceptions.Contains(path[(path.LastIndexOf('.') + 1)..]);
}

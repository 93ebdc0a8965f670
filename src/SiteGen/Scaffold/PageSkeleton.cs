namespace SiteGen.Scaffold;

/// <summary>Writes a new page of prose: Markdown below a few lines of YAML.</summary>
internal static class PageSkeleton
{
    /// <param name="languages">The site's, its default first.</param>
    public static string Of(string title, IReadOnlyList<string> languages) =>
        $"""
        ---
        # Markdown follows below the second line of hyphens. [[id]] links to a fact, [[id|words]] by words of your own;
        # numbers come from a statistic, as [[id#value]].
        title: >-
          {title}
        # What the page is about, in a sentence: search engines show it.
        #description:
        # Its place in the menu, 1 for the first; without it the page is not in the menu.
        #nav:
        {string.Concat(languages.Skip(1).Select(language => $"# This page in {language} is the file with the same name and .{language}.md at its end.\n"))}---

        """;
}

namespace SiteGen;

/// <summary>The templates and interface words that come with the tool, beside its executable: what a project lacks is taken from there.</summary>
internal static class Shipped
{
    public static string Templates { get; } = Path.Combine(AppContext.BaseDirectory, "shipped", "templates");

    /// <summary>What <c>sitegen init</c> copies.</summary>
    public static string Project { get; } = Path.Combine(AppContext.BaseDirectory, "shipped", "project");

    public static string Ui { get; } = Path.Combine(AppContext.BaseDirectory, "shipped", "ui");

    /// <summary>Templates, style and script of the editor's desk, which no project replaces.</summary>
    public static string Desk { get; } = Path.Combine(AppContext.BaseDirectory, "shipped", "desk");
}

namespace SiteGen.Text;

/// <summary>Quotation marks as word processors type them. YAML takes them for letters of the value.</summary>
internal static class CurlyQuotes
{
    /// <param name="text">What stands between such marks, with them.</param>
    public static string Mend(string text) =>
        $"take the marks {text[0]} {text[^1]} away: no quotation marks are needed here, and YAML knows only the straight ones";

    /// <summary>What stands between such marks, or null where none stand around the text.</summary>
    public static string? Inside(string text) =>
        text.Length > 2 && text[0] is '“' or '”' or '„' or '‘' or '’' or '«' && text[^1] is '”' or '“' or '’' or '‘' or '»' ? text[1..^1] : null;

    /// <summary>Whether no such double mark stands in the text.</summary>
    public static bool AreNoneIn(string text) => !text.AsSpan().ContainsAny("“”„«»");
}

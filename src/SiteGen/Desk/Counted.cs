using System.Globalization;

namespace SiteGen.Desk;

/// <summary>Short words for many things.</summary>
internal static class Counted
{
    /// <summary>"1 file", "2 files".</summary>
    public static string Of(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>On one line, and cut behind so many letters.</summary>
    public static string Excerpt(string text, int letters)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var end = Math.Min(letters, words.Length);
        return end == words.Length ? words : $"{words[..(char.IsHighSurrogate(words[end - 1]) ? end - 1 : end)]}…";
    }
}

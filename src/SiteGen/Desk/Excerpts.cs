namespace SiteGen.Desk;

/// <summary>The beginnings of long texts.</summary>
internal static class Excerpts
{
    /// <summary>On one line, and cut behind so many letters.</summary>
    public static string Of(string text, int letters)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var end = Math.Min(letters, words.Length);
        return end == words.Length ? words : $"{words[..(char.IsHighSurrogate(words[end - 1]) ? end - 1 : end)]}…";
    }
}

using System.Collections.Concurrent;
using SiteGen.Load;
using SiteGen.Render;

namespace SiteGen.Desk;

/// <summary>What a code means and how it is mended, in a language of the desk: one file each in <c>Desk/codes/</c>. The messages themselves are in English,
/// which needs none.</summary>
internal static class CodeWords
{
    private static readonly ConcurrentDictionary<string, Wording?> Read = new(StringComparer.Ordinal);

    /// <summary>Null in English, and of a code of which nothing is said.</summary>
    public static (string Meaning, string Mend)? Of(string code, string language) =>
        Read.GetOrAdd(language, In) is { } words && words.Has($"{code}.meaning") ? (words[$"{code}.meaning"], words[$"{code}.mend"]) : null;

    private static Wording? In(string language) =>
        Shipped.DeskCodes.Paths.Contains($"{language}.yaml") ? new(UiLoader.ShippedWords(language, Shipped.DeskCodes)) : null;
}

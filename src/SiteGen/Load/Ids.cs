using System.Globalization;
using System.Text;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>What a name of a file must be like to be an id.</summary>
internal static class Ids
{
    // index.html is the list of a kind; "article" as a speaker is the article itself; "value" after # is the latest number.
    private static readonly string[] Taken = ["index", "article", "value"];

    public static bool IsId(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    public static bool IsArticleId(string text) => IsId(text.Replace('_', '-'));

    /// <summary>Whether the id already means something else: a word of the schema, or a date, which <c>reads</c> could not tell from it.</summary>
    public static bool IsTaken(string id) => Taken.Contains(id) || PortablePath.IsDevice(id) || EdtfDate.Parse(id) is not null;

    /// <summary>An id made of some words, e.g. <c>ton-hieu-ba</c> for "Tôn Hiểu Ba"; null where nothing of them is left.</summary>
    public static string? Suggest(string words)
    {
        var id = new StringBuilder();
        foreach (var c in UnfitCharacters.Replaced(words).ToLowerInvariant().Replace('đ', 'd').Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            {
                id.Append(c);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        return id.ToString().Trim('-') is { Length: > 0 } made ? made : null;
    }
}

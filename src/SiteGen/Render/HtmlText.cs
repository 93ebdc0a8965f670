using System.Buffers;
using System.Text;

namespace SiteGen.Render;

/// <summary>Encodes text so that it stands for itself between tags and inside quoted attributes.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static Html Encode(string text) => new(Encoded(text));

    /// <summary>The same for a text full of quotation marks, which between tags stand for themselves.</summary>
    public static Html Between(string text) => new(text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal));

    /// <summary><paramref name="text"/> for HTML, e.g. for building a larger piece of it.</summary>
    public static string Encoded(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return text;
        }

        var encoded = new StringBuilder(text.Length + 32);
        var rest = text.AsSpan();
        for (var special = rest.IndexOfAny(Special); special >= 0; special = rest.IndexOfAny(Special))
        {
            encoded.Append(rest[..special]).Append(EntityOf(rest[special]));
            rest = rest[(special + 1)..];
        }

        return encoded.Append(rest).ToString();
    }

    private static string EntityOf(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}

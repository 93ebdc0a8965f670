using System.Buffers;
using System.Text;

namespace SiteGen.Render;

/// <summary>Encodes text so that it stands for itself between tags and inside quoted attributes.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static Html Encode(string text) => new(Encoded(text));

    /// <summary><paramref name="text"/> for HTML, e.g. for building a larger piece of it.</summary>
    public static string Encoded(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return text;
        }

        using var writer = new StringWriter(new StringBuilder(text.Length + 32));
        Write(text, writer);
        return writer.ToString();
    }

    public static void Write(ReadOnlySpan<char> text, TextWriter target)
    {
        for (var special = text.IndexOfAny(Special); special >= 0; special = text.IndexOfAny(Special))
        {
            target.Write(text[..special]);
            target.Write(text[special] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            text = text[(special + 1)..];
        }

        target.Write(text);
    }
}

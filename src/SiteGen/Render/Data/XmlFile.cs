using System.Text;
using System.Xml;

namespace SiteGen.Render.Data;

/// <summary>Writes XML with the same bytes on every machine.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n"
    };

    public static ReadOnlyMemory<byte> Write(Action<XmlWriter> content)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            content(xml);
        }

        bytes.Write("\n"u8);
        return bytes.ToArray();
    }

    /// <summary>The text without the characters that XML cannot hold even when they are escaped.</summary>
    public static string Clean(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().Where(rune => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)))
        {
            clean.Append(rune.ToString());
        }

        return clean.ToString();
    }
}

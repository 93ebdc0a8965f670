using System.Globalization;
using System.Text;

namespace SiteGen.Serve;

/// <summary>What the server adds to a page on its way to the browser.</summary>
internal static class LivePage
{
    /// <summary>Shown while there is nothing to show: the script lays what is wrong over it.</summary>
    public static ReadOnlyMemory<byte> Waiting { get; } = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>Not yet a site</title>
        </head>
        <body>
        <main>
        <h1>There is no page here yet</h1>
        <p>As soon as the files can be built, it appears here by itself.</p>
        </main>
        </body>
        </html>

        """u8.ToArray();

    /// <summary>The page with the script that follows changes, and the version that it shows.</summary>
    public static ReadOnlyMemory<byte> WithScript(ReadOnlyMemory<byte> page, int version)
    {
        var script = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<script src=\"/_desk/live.js\" data-version=\"{version}\" defer></script>\n"));
        var head = page.Span.IndexOf("</head>"u8);
        var at = head < 0 ? page.Length : head;
        var result = new byte[page.Length + script.Length];
        page.Span[..at].CopyTo(result);
        script.CopyTo(result.AsSpan(at));
        page.Span[at..].CopyTo(result.AsSpan(at + script.Length));
        return result;
    }
}

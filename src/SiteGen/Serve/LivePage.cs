using System.Globalization;
using System.Text;

namespace SiteGen.Serve;

/// <summary>What the server adds to a page on its way to the browser.</summary>
internal static class LivePage
{
    /// <summary>Shown while there is nothing to show: the script lays what is wrong over it.</summary>
    public static ReadOnlyMemory<byte> Waiting { get; } = Words("Not yet a site", "There is no page here yet",
        "As soon as the files can be built, it appears here by itself.");

    /// <summary>Shown under an address of the desk that leads to nothing of it.</summary>
    public static ReadOnlyMemory<byte> NoDesk { get; } = Words("No page of the desk", "The desk has no such page",
        """It begins at <a href="/_desk/">/_desk/</a>; an article has its page there as soon as its files can be read.""");

    /// <summary>Shown while a large project is read for the first time.</summary>
    public static ReadOnlyMemory<byte> Reading { get; } = Words("One moment", "All facts are being checked",
        "For the first time, a large project takes some seconds. The page appears here by itself.");

    /// <summary>The page with the script that follows changes, and the version that it shows.</summary>
    public static ReadOnlyMemory<byte> WithScript(ReadOnlyMemory<byte> page, int version)
    {
        var script = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"<script src=\"/_desk/live.js\" data-version=\"{version}\" defer></script>\n"));
        var head = page.Span.IndexOf("</head>"u8);
        var at = head < 0 ? page.Length : head;
        var result = new byte[page.Length + script.Length];
        page.Span[..at].CopyTo(result);
        script.CopyTo(result.AsSpan(at));
        page.Span[at..].CopyTo(result.AsSpan(at + script.Length));
        return result;
    }

    private static ReadOnlyMemory<byte> Words(string title, string heading, string text) => Encoding.ASCII.GetBytes($"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{title}</title>
        </head>
        <body>
        <main>
        <h1>{heading}</h1>
        <p>{text}</p>
        </main>
        </body>
        </html>

        """);
}

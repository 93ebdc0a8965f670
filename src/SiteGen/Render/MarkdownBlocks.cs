using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>A text of Markdown, divided at its empty lines.</summary>
internal static class MarkdownBlocks
{
    public static IEnumerable<TextSpan> In(string body)
    {
        var start = 0;
        for (var end = body.IndexOf("\n\n", StringComparison.Ordinal); end >= 0; end = body.IndexOf("\n\n", start, StringComparison.Ordinal))
        {
            yield return new(start, end);
            start = end + 2;
        }

        yield return new(start, body.Length);
    }
}

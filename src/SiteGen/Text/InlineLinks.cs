namespace SiteGen.Text;

/// <summary>A link that an editor wrote: <c>[[id]]</c>, <c>[[id|words]]</c>, <c>[[statistic#value]]</c>.</summary>
/// <param name="Span">In the text that holds it, brackets included.</param>
/// <param name="Part">After <c>#</c>: <c>value</c>, an observation's id, or a year.</param>
/// <param name="Words">After <c>|</c>: what to show in place of the name.</param>
internal sealed record InlineLink(TextSpan Span, string Id, string? Part, string? Words);

/// <summary>The one parser of <c>[[…]]</c>, for fields of YAML and for Markdown.</summary>
internal static class InlineLinks
{
    /// <summary>Every link in order. <c>[[</c> without <c>]]</c> on the same line is none.</summary>
    public static IEnumerable<InlineLink> In(string text)
    {
        for (var i = text.IndexOf("[[", StringComparison.Ordinal); i >= 0;)
        {
            var link = At(text, i);
            if (link is not null)
            {
                yield return link;
            }

            i = text.IndexOf("[[", link?.Span.End ?? i + 2, StringComparison.Ordinal);
        }
    }

    /// <summary>Each <c>[[</c> that begins no link, because its <c>]]</c> is missing.</summary>
    public static IEnumerable<TextSpan> Open(string text)
    {
        for (var i = text.IndexOf("[[", StringComparison.Ordinal); i >= 0;)
        {
            var link = At(text, i);
            if (link is null)
            {
                yield return new(i, i + 2);
            }

            i = text.IndexOf("[[", link?.Span.End ?? i + 2, StringComparison.Ordinal);
        }
    }

    /// <summary>The link that begins at <paramref name="start"/>, or null.</summary>
    public static InlineLink? At(string text, int start)
    {
        if (!text.AsSpan(start).StartsWith("[[", StringComparison.Ordinal))
        {
            return null;
        }

        var close = text.IndexOf("]]", start + 2, StringComparison.Ordinal);
        if (close < 0 || text.AsSpan(start, close - start).Contains('\n') || text.AsSpan(start + 2, close - start - 2).Contains("[[", StringComparison.Ordinal))
        {
            return null;
        }

        var inside = text[(start + 2)..close];
        var bar = inside.IndexOf('|', StringComparison.Ordinal);
        var (target, words) = bar < 0 ? (inside, null) : (inside[..bar], inside[(bar + 1)..].Trim());
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var (id, part) = hash < 0 ? (target, null) : (target[..hash], target[(hash + 1)..].Trim());
        return new(new(start, close + 2), id.Trim(), part, words);
    }
}

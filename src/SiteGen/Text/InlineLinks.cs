using System.Text;

namespace SiteGen.Text;

/// <summary>A link that an editor wrote: <c>[[id]]</c>, <c>[[id|words]]</c>, <c>[[statistic#value]]</c>.</summary>
/// <param name="Span">In the text that holds it, brackets included.</param>
/// <param name="Part">After <c>#</c>: <c>value</c>, an observation's id, or a year.</param>
/// <param name="Words">After <c>|</c>: what to show in place of the name.</param>
internal sealed record InlineLink(TextSpan Span, string Id, string? Part, string? Words);

/// <summary>The one parser of <c>[[…]]</c>, for fields of YAML and for Markdown.</summary>
internal static class InlineLinks
{
    /// <summary>False where there is none for certain: most texts hold none.</summary>
    public static bool MayBeIn(string text) => text.Contains("[[", StringComparison.Ordinal);

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

    /// <summary>The text with its links as words: theirs, else ids.</summary>
    /// <param name="longest">Where it is cut off.</param>
    public static string Plain(string text, int longest = int.MaxValue) => Plain(text, link => link.Words ?? link.Id, longest);

    /// <summary>The text with its links as words.</summary>
    /// <param name="wordsOf">What a link prints.</param>
    /// <param name="longest">Where it is cut off; what would stand behind is not asked for.</param>
    public static string Plain(string text, Func<InlineLink, string> wordsOf, int longest = int.MaxValue)
    {
        var plain = new StringBuilder(Math.Min(text.Length, longest));
        var done = 0;
        foreach (var link in In(text).TakeWhile(_ => plain.Length <= longest))
        {
            plain.Append(text, done, link.Span.Start - done).Append(wordsOf(link));
            done = link.Span.End;
        }

        plain.Append(text, done, text.Length - done);
        return plain.Length <= longest ? plain.ToString() : Cut(plain, longest);
    }

    // No letter is cut in two.
    private static string Cut(StringBuilder text, int longest) => $"{text.ToString(0, char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1)}…";

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

    /// <summary>What stands between single brackets and might have been meant as a link, with its id: <c>[id]</c>, <c>[id|words]</c>.</summary>
    public static IEnumerable<(TextSpan Span, string Id)> Half(string text)
    {
        for (var i = text.IndexOf('['); i >= 0; i = i + 1 < text.Length ? text.IndexOf('[', i + 1) : -1)
        {
            var close = text.AsSpan(i + 1).IndexOfAny('[', ']', '\n');
            var end = i + 1 + close;
            // "[words](address)" and "[words]: address" are Markdown.
            var isAlone = close > 0 && text[end] == ']' && (i == 0 || text[i - 1] != '[')
                && (end + 1 == text.Length || text[end + 1] is not (']' or '(' or ':' or '['));
            if (isAlone)
            {
                var inside = text.AsSpan(i + 1, close);
                var idEnds = inside.IndexOfAny('|', '#');
                var id = inside[..(idEnds < 0 ? inside.Length : idEnds)].Trim().ToString();
                // "[us]" may be a remark in brackets.
                if (idEnds >= 0 || id.Contains('-', StringComparison.Ordinal))
                {
                    yield return (new(i, end + 1), id);
                }
            }
        }
    }

    /// <summary>The link that begins at <paramref name="start"/>, or null.</summary>
    public static InlineLink? At(string text, int start)
    {
        if (!text.AsSpan(start).StartsWith("[[", StringComparison.Ordinal))
        {
            return null;
        }

        if (Close(text, start + 2) is not { } close)
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

    // Looks no further than to the next mark or line end: a text of open brackets is gone through once.
    private static int? Close(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            var next = text.AsSpan(i).IndexOfAny('[', ']', '\n');
            if (next < 0 || text[i + next] == '\n')
            {
                return null;
            }

            i += next;
            if (i + 1 < text.Length && text[i + 1] == text[i])
            {
                return text[i] == ']' ? i : null;
            }
        }

        return null;
    }
}

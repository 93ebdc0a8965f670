using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>How the file calls a speaker whom the article does not name, against the article's words.</summary>
internal static class UnnamedWords
{
    /// <summary>
    /// The words of the speaker's description in the article's language that stand neither in the quote's sentences nor in those that show who speaks.
    /// </summary>
    public static ImmutableArray<string> MissingIn(LocalText description, SpokenPassage passage, CheckContext context)
    {
        if (description.In(passage.Grammar.Language) is not { } text)
        {
            return [];
        }

        var spans = passage.Sentences.AddRange(passage.Frames.Select(frame => frame.Words));
        var there = spans.SelectMany(span => Words.In(passage.Article.Text, span)).Select(word => Folded(word.In(passage.Article.Text)))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

        // "US officials" for "American officials": which body is meant, `of` says.
        var known = context.Names.In(text.Value, TextSpan.Whole(text.Value))
            .Concat(FrameFinders.For(passage.Grammar).FunctionWords.Find(text.Value).Select(match => match.Span)).ToList();
        return
        [
            .. Words.In(text.Value, TextSpan.Whole(text.Value))
                .Where(word => !known.Exists(span => span.Contains(word)))
                .Select(word => word.In(text.Value))
                .Where(word => !there.Contains(Folded(word))),
        ];
    }

    /// <summary>"Ro Tan's father" is not Nela Droy's: whose the file says the speaker is, where the article's words say another's; null where
    /// they do not.</summary>
    public static string? OtherOwner(LocalText description, TextSpan read, SpokenPassage passage)
    {
        var (said, there) = (OwnersIn(description.In(passage.Grammar.Language)?.Value ?? ""), OwnersIn(passage.Words(read)));
        return said.Count > 0 && there.Count > 0 && !said.Intersect(there, StringComparer.OrdinalIgnoreCase).Any() ? said[0] : null;
    }

    private static List<string> OwnersIn(string words) => [.. Words.In(words, TextSpan.Whole(words))
        .Where(word => char.IsUpper(words[word.Start]) && words.AsSpan(word.End) is ['\'' or '’', 's', ..]).Select(word => word.In(words))];

    /// <summary>Whether the article has all of <paramref name="words"/> anywhere.</summary>
    public static bool StandIn(ArticleText article, ImmutableArray<string> words)
    {
        var there = Words.In(article.Text, TextSpan.Whole(article.Text)).Select(word => Folded(word.In(article.Text)))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return words.All(word => there.Contains(Folded(word)));
    }

    // "officials", "official"; a plural of Vietnamese is a word of its own.
    private static string Folded(string word) => word.Length > 3 && word.EndsWith('s') ? word[..^1] : word;
}

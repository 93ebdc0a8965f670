using System.Buffers;
using System.Runtime.InteropServices;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Accounts;

/// <summary>Finds articles that are largely the same words: probably one report, and so one witness. Its cost grows
/// with the words of all articles, not with their pairs.</summary>
internal static class NearCopies
{
    // So many words in the same order are no turn of phrase.
    private const int ShingleWords = 5;
    private const int FewestWords = 30;
    private const int LeastPercent = 50;

    // Of words that many articles share (a standing notice), only the nearest articles before each are paired.
    private const int MostNeighbours = 8;

    /// <exception cref="OperationCanceledException">Where it is no longer wanted.</exception>
    public static IEnumerable<Diagnostic> Check(Project project, CancellationToken stop = default) =>
        from pair in Pairs(project.Articles, stop)
        where !IsAnswered(pair.Earlier, pair.Later)
        select AccountMessages.NearCopy(pair.Later, pair.Earlier, pair.Percent);

    /// <summary>Articles of which at least half the words of the shorter one stand in the other, in the same order, with the percentage.</summary>
    public static IEnumerable<(Article Earlier, Article Later, int Percent)> Pairs(IReadOnlyList<Article> articles,
        CancellationToken stop = default)
    {
        var shingles = SideBySide.Select(articles, ShinglesOf, stop);
        var shared = Shared(shingles);
        return from pair in shared
               let one = shingles[pair.Key.Item1]
               let other = shingles[pair.Key.Item2]
               let shorter = Math.Min(one.Length, other.Length) + ShingleWords - 1
               where shorter >= FewestWords && pair.Value * ShingleWords * 100 >= shorter * LeastPercent
               let percent = one.Length <= other.Length ? Covered(one, other) : Covered(other, one)
               where percent >= LeastPercent
               orderby pair.Key
               select (articles[pair.Key.Item1], articles[pair.Key.Item2], percent);
    }

    // How many runs of words each two articles have in common. Most runs stand in one article only: sorted as bare numbers, these cost next to nothing.
    private static Dictionary<(int Earlier, int Later), int> Shared(ulong[][] shingles)
    {
        var all = shingles.SelectMany(ofOne => ofOne).ToArray();
        var articles = shingles.SelectMany((ofOne, article) => Enumerable.Repeat(article, ofOne.Length)).ToArray();
        Array.Sort(all, articles);
        var shared = new Dictionary<(int, int), int>();
        for (int first = 0, end = 0; first < all.Length; first = end)
        {
            while (end < all.Length && all[end] == all[first])
            {
                end++;
            }

            if (end - first == 1)
            {
                continue;
            }

            var having = Distinct(articles.AsSpan(first, end - first));
            for (var i = 1; i < having.Length; i++)
            {
                foreach (var earlier in having[Math.Max(0, i - MostNeighbours)..i])
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, (earlier, having[i]), out _)++;
                }
            }
        }

        return shared;
    }

    // In order, in their own place: there are as many calls as runs.
    private static ReadOnlySpan<int> Distinct(Span<int> articles)
    {
        articles.Sort();
        var count = 1;
        foreach (var article in articles[1..])
        {
            if (article != articles[count - 1])
            {
                articles[count++] = article;
            }
        }

        return articles[..count];
    }

    // One hash for each run of words, at the number of its first word.
    private static ulong[] ShinglesOf(Article article)
    {
        var words = Words.In(article.Reading, TextSpan.Whole(article.Reading)).Select(word => HashOf(word.Of(article.Reading))).ToArray();
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - ShingleWords + 1)).Select(start =>
        {
            var hash = 0UL;
            for (var i = start; i < start + ShingleWords; i++)
            {
                hash = Mix(hash, words[i]);
            }

            return hash;
        })];
    }

    // Percent of the shorter article's words that lie in a run that the longer one has too.
    private static int Covered(ulong[] shorter, ulong[] longer)
    {
        var known = longer.ToHashSet();
        var (covered, end) = (0, 0);
        for (var i = 0; i < shorter.Length; i++)
        {
            if (known.Contains(shorter[i]))
            {
                covered += i + ShingleWords - Math.Max(end, i);
                end = i + ShingleWords;
            }
        }

        return covered * 100 / (shorter.Length + ShingleWords - 1);
    }

    // Our own hash: the system's differs from run to run.
    private static ulong HashOf(ReadOnlySpan<char> word)
    {
        var lower = ArrayPool<char>.Shared.Rent(word.Length);
        var length = word.ToLowerInvariant(lower);
        var hash = 14695981039346656037UL;
        foreach (var c in lower.AsSpan(0, length))
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        ArrayPool<char>.Shared.Return(lower);
        return hash;
    }

    private static ulong Mix(ulong hash, ulong word)
    {
        hash = (hash ^ word) * 0x9E3779B97F4A7C15UL;
        return hash ^ (hash >> 29);
    }

    // The editor has answered: one origin, one that retells the other's outlet, or two different origins.
    private static bool IsAnswered(Article a, Article b) =>
        (a.Origin is not null && b.Origin is not null) || Same(a.Origin, b.Publisher) || Same(a.Publisher, b.Origin) || Same(a.Publisher, b.Publisher);

    private static bool Same(LocalText? a, LocalText? b) =>
        a is not null
            && b is not null
            && a.ByLanguage.Any(one => b.ByLanguage.Any(other => one.Text.Value.Equals(other.Text.Value, StringComparison.OrdinalIgnoreCase)));
}

using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Draft;

/// <summary>Names for new files, made of words as <c>new</c> makes them; none that a file has or had.</summary>
internal sealed class NewIds(Project project)
{
    private const int MostWords = 7;

    private readonly Lazy<HashSet<string>> _taken = new(() => new(
        [.. project.Facts.Select(fact => fact.Id), .. project.Facts.SelectMany(fact => fact.FormerIds).Select(former => former.Value),
            .. project.Articles.Select(article => article.Id), .. project.UnreadIds],
        StringComparer.Ordinal));

    /// <summary>Of a name, all of it; of a longer text its first words. Null where nothing of them can stand in a name.</summary>
    public string? Of(string words)
    {
        var first = Words.In(words, TextSpan.Whole(words)).Take(MostWords).LastOrDefault();
        if (Ids.Suggest(words[..first.End]) is not { } id)
        {
            return null;
        }

        var free = id;
        for (var i = 2; _taken.Value.Contains(free) || Ids.IsTaken(free); i++)
        {
            free = FormattableString.Invariant($"{id}-{i}");
        }

        return free;
    }
}

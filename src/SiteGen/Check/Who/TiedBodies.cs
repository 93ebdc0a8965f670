using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>
/// Bodies that the words of a sentence tie to a title or to who has it: "head of NATO", "NATO's new head", "X (NATO)". A body elsewhere in the sentence may
/// employ anybody.
/// </summary>
internal sealed class TiedBodies(TextSpan sentence, ImmutableArray<Mention> names, ArticleText article, Grammar grammar, CheckContext context)
{
    private const int LongestBetween = 3;

    private static readonly string[] Owners = ["’s", "'s", "’", "'"];

    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create(",;:()–—“”\"");

    private static readonly GrammarFinder Breaking = new(grammar =>
        [.. grammar.ClauseOpeners.Except(grammar.Frames.Coordinators), .. grammar.ReportingVerbs, .. grammar.Frames.Auxiliaries, .. grammar.PastMarkers,
            .. grammar.Demonstratives]);

    private static readonly GrammarFinder Links = new(grammar => [.. grammar.Prepositions, .. grammar.Titles.After]);

    private readonly ImmutableArray<Mention> _bodies = [.. names.Where(name => name.Ids.Any(id => context.FactOf(id) is Organization))];

    /// <param name="title">With the words that make another office of it.</param>
    public ImmutableArray<Mention> Of(TextSpan title, Mention holder)
    {
        List<Mention> tied = [.. _bodies.Where(body => title.Contains(body.Span) || IsCalledAfter(body, holder) || Hangs(body, title) || Owns(body, title)
            || IsBeside(body, holder))];
        // "the NATO and Ruvia envoy": those that are joined belong together.
        while (_bodies.FirstOrDefault(body => !tied.Contains(body) && tied.Exists(other => AreJoined(body, other))) is { } joined)
        {
            tied.Add(joined);
        }

        return [.. tied];
    }

    // "the Biden administration"
    private bool IsCalledAfter(Mention body, Mention holder) =>
        body.Span.In(article.Text).Contains(holder.Span.In(article.Text), StringComparison.OrdinalIgnoreCase);

    // "head of NATO", "chairman and chief executive of NATO", "nhà nghiên cứu tại NATO"
    private bool Hangs(Mention body, TextSpan title)
    {
        if (body.Span.Start <= title.End)
        {
            return false;
        }

        TextSpan between = new(title.End, body.Span.Start);
        return IsOneClause(between) && !EndsWith(between, grammar.Frames.Coordinators);
    }

    // "NATO head", "NATO's new head", "Ruvia striker and captain"
    private bool Owns(Mention body, TextSpan title)
    {
        if (!grammar.Frames.Inverts || body.Span.End >= title.Start)
        {
            return false;
        }

        TextSpan between = new(body.Span.End, title.Start);
        var owner = Array.Find(Owners, between.Of(article.Text).ToString().StartsWith);
        var words = Words.In(article.Text, owner is null ? between : new TextSpan(between.Start + owner.Length, between.End)).ToList();
        return between.Of(article.Text)[(owner?.Length ?? 0)..] is [' ', ..]
            && words.Count <= LongestBetween
            && IsOneClause(between)
            && !words.Exists(IsLink)
            && (owner is not null || words.TrueForAll(IsOfTitle))
            && (words.Count == 0 || !IsCoordinator(words[0]));
    }

    // "X (NATO)", "X, NATO, …", "NATO's X", "X of NATO", "X, of NATO"
    private bool IsBeside(Mention body, Mention holder)
    {
        if (body.Span.End <= holder.Span.Start)
        {
            return grammar.Frames.Inverts && Owners.Contains(Between(body.Span.End, holder.Span.Start).TrimEnd());
        }

        return body.Span.Start > holder.Span.End && Between(holder.Span.End, body.Span.Start).Trim() switch
        {
            "(" => true,
            "," or "-" or "–" or "—" => IsEmployer(body)
                && article.Text.AsSpan(body.Span.End) is [',' or ')' or '.' or ':', ..] or [' ', '-' or '–' or '—', ..],
            var words => grammar.Titles.BodyLeads.Contains(words.TrimStart(',', ' '), StringComparer.OrdinalIgnoreCase),
        };
    }

    // Of a state something may be told between commas.
    private bool IsEmployer(Mention body) => body.Ids.Any(id =>
        context.FactOf(id) is Organization { Type.Value: not (OrganizationType.State or OrganizationType.Government) });

    private bool AreJoined(Mention one, Mention other)
    {
        var (first, second) = one.Span.Start < other.Span.Start ? (one, other) : (other, one);
        if (first.Span.Overlaps(second.Span))
        {
            return true;
        }

        IReadOnlyList<string>[] joining = [grammar.Frames.Coordinators, grammar.Possessives, grammar.Titles.Owning];
        return Words.In(article.Text, new(first.Span.End, second.Span.Start)).ToList() is { Count: 1 } words
            && Array.Exists(joining, list => list.Contains(words[0].In(article.Text), StringComparer.OrdinalIgnoreCase));
    }

    private bool IsOneClause(TextSpan between) =>
        sentence.Contains(between)
        && between.Of(article.Text).IndexOfAny(Marks) < 0
        && !names.Any(name => between.Contains(name.Span) && name.Ids.All(id => context.FactOf(id) is Person))
        && !Breaking.In(article.Text, between, grammar).Any(word => !names.Any(name => name.Span.Overlaps(word)));

    // What may stand before a title as part of it, and is no verb.
    private bool IsOfTitle(TextSpan word) => char.IsUpper(article.Text[word.Start]) || IsCoordinator(word)
        || grammar.OfficeModifiers.Concat(grammar.OfficeNounsBefore).Concat(grammar.Titles.Heads)
            .Contains(word.In(article.Text), StringComparer.OrdinalIgnoreCase);

    private bool IsLink(TextSpan word) => Links.AtStart(article.Text, word, grammar) is not null;

    private bool IsCoordinator(TextSpan word) => grammar.Frames.Coordinators.Contains(word.In(article.Text), StringComparer.OrdinalIgnoreCase);

    private bool EndsWith(TextSpan between, IReadOnlyList<string> words) =>
        Words.In(article.Text, between).LastOrDefault() is { IsEmpty: false } last && words.Contains(last.In(article.Text), StringComparer.OrdinalIgnoreCase);

    private string Between(int start, int end) => article.Text[start..end];
}

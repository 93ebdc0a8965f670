using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>Titles of office in one quote, and whose they are.</summary>
internal sealed class QuotedTitles(Evidence evidence, Passage passage, ArticleText article, Grammar grammar, CheckContext context)
{
    // Words that stand between a name and its title: "ông Sun Xiaobo, người đứng đầu …", "X, một quan chức …", "X, the head of …".
    private static readonly string[] Articles = ["một", "là", "the", "a", "an", "its", "his", "her", "their", "as", "who is", "now"];

    private readonly ImmutableArray<Mention> _names = [.. passage.Parts.SelectMany(part => article.MentionsIn(part, evidence))];

    /// <summary>The people named in the quote, in order.</summary>
    public IEnumerable<Mention> People => _names.Where(mention => mention.Ids.Any(id => context.FactOf(id) is Person));

    public Place QuoteAt => At(passage.Whole);

    public Place At(TextSpan span) => new(article.Article.Words, span);

    public string Words(TextSpan span) => span.In(article.Text);

    /// <summary>Each place where the quote has <paramref name="title"/>, in any case.</summary>
    public ImmutableArray<TextSpan> Find(string title) =>
        [.. passage.Parts.SelectMany(part => PhraseFinder.Of(title).Find(article.Text, part)).Select(match => match.Span)];

    public bool IsModified(TextSpan title) => WithModifier(title) != title;

    /// <summary>The title with the words that make another office of it: "Trợ lý Ngoại trưởng", "President-elect".</summary>
    public TextSpan WithModifier(TextSpan title)
    {
        var sentence = article.SentencesOver(title).First();
        var before = SiteGen.Text.Words.In(article.Text, new(sentence.Start, title.Start)).ToList();
        var start = title.Start;
        for (var i = before.Count - 1; i >= 0 && IsJoined(before[i].End, start) && ModifierEndingAt(before, i) is { } from; i = from - 1)
        {
            start = before[from].Start;
        }

        var rest = new TextSpan(title.End, sentence.End);
        var next = SiteGen.Text.Words.In(article.Text, rest).FirstOrDefault();
        var after = !next.IsEmpty && IsJoined(title.End, next.Start) ? PhraseFinder.Of(grammar.OfficeModifiersAfter).LongestAt(article.Text, next.Start, sentence.End) : null;
        return new(start, after?.Span.End ?? title.End);
    }

    /// <summary>The person whose title this is, by where the names stand; null where the words do not show it.</summary>
    public Mention? HolderOf(TextSpan title)
    {
        var sentence = article.SentencesOver(title).First();
        var after = People.FirstOrDefault(name => name.Span.Start >= title.End && sentence.Contains(name.Span));
        var before = People.LastOrDefault(name => name.Span.End <= title.Start && sentence.Contains(name.Span));
        TextSpan toNext = after is null ? default : new(title.End, after.Span.Start);
        if (after is not null && Commas(toNext) == 0 && !IsBroken(toNext))
        {
            return after;
        }

        if (before is not null && IsApposition(Words(new(before.Span.End, title.Start))))
        {
            return before;
        }

        return after is not null && Commas(toNext) == 1 && !IsBroken(toNext) ? after : null;
    }

    private int Commas(TextSpan span) => span.Of(article.Text).Count(',');

    // Another clause, or another member of a list, begins in between.
    private bool IsBroken(TextSpan between) =>
        between.Of(article.Text).IndexOfAny(";:.“”") >= 0
        || PhraseFinder.Of(grammar.ClauseOpeners.Concat(grammar.ReportingVerbs).Concat(grammar.Frames.Coordinators).Concat(grammar.Frames.Auxiliaries))
            .Find(article.Text, between)
            .Any(match => !_names.Any(name => name.Span.Overlaps(match.Span)));

    private bool IsApposition(string words)
    {
        var rest = words.Trim(' ', ',');
        return words.Length > 0 && (rest.Length == 0 || Articles.Contains(rest, StringComparer.OrdinalIgnoreCase)
            || grammar.OfficeModifiers.Contains(rest, StringComparer.OrdinalIgnoreCase)
            || PhraseFinder.Of(Articles.Concat(grammar.OfficeModifiers)).Find(rest).Sum(match => match.Span.Length + 1) == rest.Length + 1);
    }

    private bool IsJoined(int end, int start) => Words(new(end, start)) is " " or "-";

    private int? ModifierEndingAt(List<TextSpan> words, int last)
    {
        for (var first = Math.Max(0, last - 1); first <= last; first++)
        {
            var candidate = Words(new(words[first].Start, words[last].End));
            if (grammar.OfficeModifiers.Contains(candidate, StringComparer.OrdinalIgnoreCase) && !EndsBodyNoun(words, last))
            {
                return first;
            }
        }

        return null;
    }

    // "chính quyền Tổng thống Biden": the syllable belongs to "chính quyền".
    private bool EndsBodyNoun(List<TextSpan> words, int last) =>
        last > 0 && grammar.Frames.BodyNouns.Contains(Words(new(words[last - 1].Start, words[last].End)), StringComparer.OrdinalIgnoreCase);
}

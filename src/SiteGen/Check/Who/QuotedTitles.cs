using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>Titles of office in one quote, and whose they are.</summary>
internal sealed partial class QuotedTitles(Evidence evidence, Passage passage, ArticleText article, Grammar grammar, CheckContext context)
{
    // "ứng cử viên"
    private const int MostModifierWords = 3;

    // "chair of the"
    private const int OfOfficeWords = 3;

    // Words that stand between a name and its title: "ông Sun Xiaobo, người đứng đầu …", "X, một quan chức …", "X, the head of …".
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create(",;:()–—“”\"");

    private static readonly char[] Appositive = [' ', ',', '-', '–', '—'];

    private static readonly GrammarFinder Reaching = new(grammar =>
        [.. grammar.Prepositions, .. grammar.ReportingVerbs, .. grammar.Modals, .. grammar.PastMarkers]);

    private static readonly GrammarFinder Breaking = new(grammar =>
        [.. grammar.ClauseOpeners, .. grammar.ReportingVerbs, .. grammar.Frames.Coordinators, .. grammar.Frames.Auxiliaries, .. grammar.PastMarkers]);

    private static readonly GrammarFinder Leading = new(grammar => [.. grammar.Prepositions, .. grammar.PlaceLeads, .. grammar.Titles.BodyLeads]);

    private static readonly GrammarFinder Joining = new(grammar => grammar.Titles.Joining);

    private static readonly GrammarFinder Modifying = new(grammar => [.. grammar.Titles.Apposed, .. grammar.OfficeModifiers]);

    private readonly ImmutableArray<Mention> _names = [.. passage.Parts.SelectMany(part => article.MentionsIn(part, evidence))];

    /// <summary>The people named in the quote, in order.</summary>
    public IEnumerable<Mention> People => _names.Where(mention => mention.Ids.Any(id => context.FactOf(id) is Person));

    /// <summary>The name of a body in the quote that holds the name of <paramref name="person"/>: "the office of Mayor Ro Tan"; null where none does.</summary>
    public TextSpan? InLongerName(string person) => _names.Where(name => !name.Ids.Contains(person))
        .Select(name => (TextSpan?)name.Span)
        .FirstOrDefault(name => PhraseFinder.Of(article.Read.Names.SpellingsOf(person)).Find(article.Text, name!.Value).Any());

    public Place QuoteAt => At(passage.Whole);

    public Place At(TextSpan span) => new(article.Article.Words, span);

    public string Words(TextSpan span) => span.In(article.Text);

    /// <summary>Each place where the quote has <paramref name="title"/>, in any case.</summary>
    public ImmutableArray<TextSpan> Find(string title) =>
        [.. passage.Parts.SelectMany(part => PhraseFinder.Of(title).Find(article.Text, part)).Select(match => match.Span)];

    /// <summary>The title, or the phrase of which it is only a piece.</summary>
    public TextSpan Whole(TextSpan title)
    {
        var sentence = SentenceOf(title);
        return new TitlePhrase(article.Text, sentence, article.MentionsIn(sentence, evidence), name => name.Ids.All(id => context.FactOf(id) is Person),
            grammar).Whole(title);
    }

    public bool IsModified(TextSpan title) => WithModifier(title) != title;

    /// <summary>The title with the words that make another office of it: "Trợ lý Ngoại trưởng", "President-elect".</summary>
    public TextSpan WithModifier(TextSpan title)
    {
        var sentence = SentenceOf(title);
        var before = SiteGen.Text.Words.In(article.Text, new(sentence.Start, title.Start)).ToList();
        var start = title.Start;
        for (var i = before.Count - 1; i >= 0 && IsJoined(before[i].End, start) && ModifierEndingAt(before, i) is { } from; i = from - 1)
        {
            start = before[from].Start;
        }

        if (before is [.., var first] && PhraseFinder.Of(grammar.Titles.Compounds).LongestAt(article.Text, first.Start, title.End) is { } compound
            && compound.Span.End > start)
        {
            start = first.Start;
        }

        // "former Kelva chief executive": the body stands between.
        var body = grammar.Frames.Inverts ? article.MentionsIn(sentence, evidence).FirstOrDefault(name => name.Span.End == start - 1
            && IsJoined(name.Span.End, start)) : null;
        var last = body is null ? -1 : before.FindLastIndex(word => word.End <= body.Span.Start);
        last = last < 0 && grammar.Frames.Inverts ? BeforeCapitals(before, start) : last;
        if (last >= 0 && body is null && grammar.FormerOffices.Contains(Words(before[last]), StringComparer.OrdinalIgnoreCase))
        {
            start = before[last].Start;
        }
        else if (last >= 0 && body is not null && IsJoined(before[last].End, body.Span.Start)
            && grammar.FormerOffices.Contains(Words(before[last]), StringComparer.OrdinalIgnoreCase))
        {
            start = before[last].Start;
        }

        var rest = new TextSpan(title.End, sentence.End);
        var next = SiteGen.Text.Words.In(article.Text, rest).FirstOrDefault();
        var after = !next.IsEmpty && IsJoined(title.End, next.Start)
            ? PhraseFinder.Of(grammar.OfficeModifiersAfter).LongestAt(article.Text, next.Start, sentence.End)
            : null;
        return new(start, after?.Span.End ?? title.End);
    }

    // "former Harbour City head of treasury": a place that no file knows.
    private int BeforeCapitals(List<TextSpan> before, int start)
    {
        const int most = 3;
        var last = before.FindLastIndex(word => word.End <= start);
        for (var i = last; i >= 0 && i >= last - most && IsJoined(before[i].End, start); i--)
        {
            if (!char.IsUpper(article.Text[before[i].Start]) || grammar.FormerOffices.Contains(Words(before[i]), StringComparer.OrdinalIgnoreCase))
            {
                return i;
            }

            start = before[i].Start;
        }

        return -1;
    }

    /// <summary>The person whose title this is, by where the names stand; null where the words do not show it.</summary>
    public Mention? HolderOf(TextSpan title)
    {
        var sentence = SentenceOf(title);
        var after = People.FirstOrDefault(name => name.Span.Start >= title.End && sentence.Contains(name.Span));
        var before = People.LastOrDefault(name => name.Span.End <= title.Start && sentence.Contains(name.Span) && !IsGloss(name));
        TextSpan toNext = after is null ? default : new(title.End, after.Span.Start);
        if (TakerOf(title, after, sentence) is { } taker)
        {
            return taker;
        }

        if (after is not null && IsReplaced(toNext))
        {
            after = null;
        }

        if (after is not null && Commas(toNext) == 0 && !IsBroken(toNext))
        {
            return IsOfOffice(title, toNext) ? null : after;
        }

        if (before is not null && (IsApposition(WithoutGloss(Words(new(before.Span.End, title.Start)))) || IsInBrackets(before.Span, title)
            || IsSecond(before.Span, title) || IsTakenBy(before.Span, title)))
        {
            return before;
        }

        return after is not null && Commas(toNext) == 1 && !IsBroken(toNext) && IsLed(toNext) ? after : null;
    }

    // "As head of NATO, X came"; not "While the search for a new head goes on, X came".
    private bool IsLed(TextSpan toNext)
    {
        TextSpan first = new(toNext.Start, article.Text.IndexOf(',', toNext.Start, toNext.Length));
        return first.Of(article.Text).IsWhiteSpace() || !grammar.Frames.Inverts || Leading.AtStart(article.Text, first, grammar) is not null
            || _names.Any(name => first.Contains(name.Span));
    }

    // "the chair of the judges Ro Tan": he is no "judges".
    private bool IsOfOffice(TextSpan title, TextSpan toNext)
    {
        if (!grammar.Frames.Inverts || SiteGen.Text.Words.In(article.Text, toNext).Any())
        {
            return false;
        }

        var before = SiteGen.Text.Words.In(article.Text, new(SentenceOf(title).Start, title.Start)).TakeLast(OfOfficeWords).Select(Words).ToList();
        return before is [var head, var of, var the] && grammar.Possessives.Contains(of, StringComparer.OrdinalIgnoreCase)
            && grammar.Titles.Articles.Contains(the, StringComparer.OrdinalIgnoreCase) && grammar.Titles.Heads.Contains(head, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether the words keep title and person apart: the title is that of somebody else in the sentence, named or not.</summary>
    public bool IsApart(TextSpan title, string person)
    {
        var sentence = SentenceOf(title);
        var names = People.Where(name => name.Ids.Contains(person) && sentence.Contains(name.Span)).ToList();
        return names.Count > 0 && names.TrueForAll(name =>
            name.Span.Start >= title.End ? IsApartBefore(title, name.Span) : name.Span.End <= title.Start && HasSpeech(new(name.Span.End, title.Start)));
    }

    // Before the name stands neither a comma nor "is", but other words that the title can't reach over.
    private bool IsApartBefore(TextSpan title, TextSpan name)
    {
        var last = Words(new(title.End, name.Start)).LastIndexOf(',') + title.End + 1;
        var words = SiteGen.Text.Words.In(article.Text, new(last, name.Start)).Select(Words).ToList();
        words.RemoveAll(word => grammar.Honorifics.Contains(word, StringComparer.OrdinalIgnoreCase));
        return !(words is [.., var tie] && grammar.Titles.Copulas.Contains(tie, StringComparer.OrdinalIgnoreCase))
            && Reaching.In(article.Text, new(last, name.Start), grammar).Any(word => !_names.Any(other => other.Span.Overlaps(word)));
    }

    private TextSpan SentenceOf(TextSpan title) => article.SentencesOver(title).First();

    private int Commas(TextSpan span) => Words(span).Index().Count(letter => letter.Item == ','
        && !_names.Any(name => name.Span.Contains(span.Start + letter.Index)));

    // Another clause, or another member of a list, begins in between.
    private bool IsBroken(TextSpan between) =>
        between.Of(article.Text).IndexOfAny(";:.“”") >= 0
        || Breaking.In(article.Text, between, grammar).Any(word => !_names.Any(name => name.Span.Overlaps(word)));

    // "Ha Lam Do (Đỗ Hạ Lam), a deputy": the same name once more.
    private bool IsGloss(Mention name) => People.Any(other => other.Span.End < name.Span.Start && other.Ids.SequenceEqual(name.Ids)
        && Words(new(other.Span.End, name.Span.Start)).StartsWith(" (", StringComparison.Ordinal)
        && !Words(new(other.Span.End, name.Span.Start)).Contains(')', StringComparison.Ordinal));

    private static string WithoutGloss(string between) =>
        between.StartsWith(" (", StringComparison.Ordinal) && between.IndexOf(')', StringComparison.Ordinal) is > 0 and var end
            ? between[(end + 1)..] : between;

    private bool IsApposition(string words)
    {
        var rest = words.Trim(Appositive);
        return words.Length > 0 && (rest.Length == 0 || grammar.Titles.Apposed.Contains(rest, StringComparer.OrdinalIgnoreCase)
            || grammar.OfficeModifiers.Contains(rest, StringComparer.OrdinalIgnoreCase)
            || Modifying.In(rest, TextSpan.Whole(rest), grammar).Sum(word => word.Length + 1) == rest.Length + 1 || IsBodyNoun(words));
    }

    // "X (29 tuổi, giám đốc Kelva)", "X (nguyên giám đốc Kelva)"
    private bool IsInBrackets(TextSpan name, TextSpan title)
    {
        var between = Words(new(name.End, title.Start));
        if (!between.TrimStart().StartsWith('(') || between.AsSpan().IndexOfAny(");:") >= 0)
        {
            return false;
        }

        var item = between[(between.LastIndexOfAny(['(', ',']) + 1)..].Trim();
        return item.Length == 0 || Modifying.In(item, TextSpan.Whole(item), grammar).Sum(word => word.Length + 1) == item.Length + 1;
    }

    // "X, trưởng ban Pháp chế Kelva kiêm phó giám đốc Ruvia"
    private bool IsSecond(TextSpan name, TextSpan title)
    {
        TextSpan between = new(name.End, title.Start);
        var first = Words(between);
        return Joining.EndsBefore(article.Text, title.Start, between, grammar) && first.TrimStart().StartsWith(',') && first.Count(',') == 1
            && !IsBroken(new(between.Start + first.IndexOf(',') + 1, between.End));
    }

    // "X, Kelva coach", "X, a Harbour City councillor": what is named between belongs to the title.
    private bool IsBodyNoun(string words)
    {
        var isBetween = grammar.Frames.Inverts && words.StartsWith(", ", StringComparison.Ordinal) && words.EndsWith(' ');
        if (!isBetween || words.Count(',') != 1 || words.AsSpan(2).IndexOfAny(Marks) >= 0)
        {
            return false;
        }

        var small = grammar.Titles.Apposed.Concat(grammar.OfficeModifiers).Concat(grammar.Titles.Owning).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return SiteGen.Text.Words.In(words, TextSpan.Whole(words)).Select(word => word.In(words)).All(word => char.IsUpper(word[0]) || small.Contains(word));
    }

    private bool IsJoined(int end, int start) => Words(new(end, start)) is " " or "-";

    private int? ModifierEndingAt(List<TextSpan> words, int last)
    {
        for (var first = Math.Max(0, last - MostModifierWords + 1); first <= last; first++)
        {
            var candidate = Words(new(words[first].Start, words[last].End));
            if (grammar.OfficeModifiers.Concat(grammar.OfficeNounsBefore).Contains(candidate, StringComparer.OrdinalIgnoreCase) && !EndsBodyNoun(words, last))
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

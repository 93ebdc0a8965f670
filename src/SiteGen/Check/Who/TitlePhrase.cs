using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>Where a title of office begins and ends in a sentence. Heuristics: a word at its edge counts as part of it
/// only where nothing lets a title begin or end there.</summary>
internal sealed class TitlePhrase(string text, TextSpan sentence, ImmutableArray<Mention> names, Func<Mention, bool> isPerson, Grammar grammar)
{
    private readonly TitleWordFinders _finders = TitleWordFinders.For(grammar);

    /// <summary><paramref name="title"/>, or the longer phrase of which it is a piece: "người đứng" → "người đứng đầu".</summary>
    public TextSpan Whole(TextSpan title)
    {
        var before = Text.Words.In(text, new(sentence.Start, title.Start)).ToList();
        var after = Text.Words.In(text, new(title.End, sentence.End)).ToList();
        var isOnlyModifier = IsOnly(title, grammar.OfficeModifiers);
        while (before.Count > 0
            && IsJoined(before[^1].End, title.Start)
            && (Straddles(title.Start, title) || IsLink(FirstOf(title)) || !MayBegin(title, before)))
        {
            title = new(before[^1].Start, title.End);
            before.RemoveAt(before.Count - 1);
        }

        while (after.Count > 0
            && IsJoined(title.End, after[0].Start)
            && !IsBodyBegun(title)
            && (Straddles(title.End, title) || IsLink(LastOf(title)) || (isOnlyModifier && !IsBodyNext(after) && !IsNameNext(after[0])) || IsFieldNext(after)
                || !MayEnd(title, after[0])))
        {
            title = new(title.Start, PartNounAt(after[0])?.End ?? after[0].End);
            after.RemoveAll(word => word.Start < title.End);
            isOnlyModifier = false;
        }

        return title;
    }

    // "the head of NATO", "head of the council"; but not "chief of staff".
    private bool IsBodyNext(List<TextSpan> after) => after.Count > 1 && IsLink(after[0])
        && (char.IsUpper(text[after[1].Start]) || grammar.Titles.After.Contains(after[1].In(text), StringComparer.OrdinalIgnoreCase));

    // "the board's head Ro Tan"
    private bool IsNameNext(TextSpan next) => names.Any(name => name.Span.Start == next.Start && isPerson(name));

    // "Giám đốc Dữ liệu", "Bộ trưởng Tài chính": a field has one capital; "Giám đốc Sông Vân" and "Giám đốc Sở …" name a body.
    private bool IsFieldNext(List<TextSpan> after) =>
        !grammar.Titles.HasFieldBefore
        && grammar.Titles.LeastField > 1
        && after.Count > 1
        && IsCapital(after[0])
        && !IsCapital(after[1])
        && char.IsLetter(text[after[1].Start])
        && IsJoined(after[0].End, after[1].Start)
        && !names.Any(name => name.Span.Start == after[0].Start)
        && _finders.Nouns.LongestAt(text, after[0].Start, sentence.End) is null
        && _finders.After.LongestAt(text, after[1].Start, sentence.End) is null;

    private bool MayBegin(TextSpan title, List<TextSpan> before)
    {
        var previous = before[^1];
        if (grammar.Titles.Before.Count == 0 || char.IsUpper(text[title.Start]) || names.Any(name => name.Span.End == previous.End))
        {
            return true;
        }

        // The "trò" of "thầy trò huấn luyện viên".
        if (_finders.Pairs.LongestAt(text, previous.Start, title.End)?.Span.End > title.Start)
        {
            return false;
        }

        for (var first = Math.Max(0, before.Count - 3); first < before.Count; first++)
        {
            if (_finders.Before.LongestAt(text, before[first].Start, previous.End)?.Span.End == previous.End)
            {
                return true;
            }
        }

        // Two words with capitals are a name that nobody knows; one begins a word of which the title is the rest.
        return IsCapital(previous) && before.Count > 1 && IsCapital(before[^2]) && IsJoined(before[^2].End, previous.Start);
    }

    // "Chủ tịch Hội đồng Quản trị Kelva": no body of its own.
    private TextSpan? PartNounAt(TextSpan next) => !names.Any(name => name.Span.Start == next.Start)
        && _finders.Nouns.LongestAt(text, next.Start, sentence.End) is { Value: false } part ? part.Span : null;

    private bool MayEnd(TextSpan title, TextSpan next)
    {
        if (PartNounAt(next) is not null)
        {
            return false;
        }

        if (!char.IsLower(text[next.Start])
            || names.Any(name => name.Span.Start == next.Start)
            || _finders.After.LongestAt(text, next.Start, sentence.End) is not null)
        {
            return true;
        }

        var word = next.Of(text);
        foreach (var ending in grammar.Titles.VerbEndings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal))
            {
                return true;
            }
        }

        // "chủ tịch nước Trần …": before a person's name the noun belongs to the title.
        return _finders.Nouns.LongestAt(text, next.Start, sentence.End) is { Value: true } body
            && !names.Any(name => name.Span.Start == body.Span.End + 1 && isPerson(name));
    }

    // Not "Tổng thống" in "chính quyền Tổng thống Biden", which is the name of a body.
    private bool Straddles(int offset, TextSpan title) => names.Any(name => name.Span.Start < offset && offset < name.Span.End && !name.Span.Contains(title));

    // "Trưởng ban" of "Trưởng ban Quản lý Bến Lam": the body's name begins with the last word of the office.
    private bool IsBodyBegun(TextSpan title) => LastOf(title) is var last && last.Start > title.Start
        && names.Any(name => name.Span.Start == last.Start && name.Span.End > title.End && !isPerson(name));

    private bool IsLink(TextSpan word) => _finders.Links.Contains(word.In(text));

    private bool IsOnly(TextSpan title, IReadOnlyList<string> words) =>
        Text.Words.In(text, title).All(word => words.Contains(word.In(text), StringComparer.OrdinalIgnoreCase));

    private TextSpan FirstOf(TextSpan title) => Text.Words.In(text, title).First();

    private TextSpan LastOf(TextSpan title) => Text.Words.In(text, title).Last();

    private bool IsCapital(TextSpan word) => char.IsUpper(text[word.Start]);

    private bool IsJoined(int end, int start) => start - end == 1 && text[end] == ' ';
}

/// <summary>The finders of the words that stand beside titles, made once for each language.</summary>
internal sealed class TitleWordFinders
{
    private static readonly Dictionary<string, TitleWordFinders> ByLanguage =
        Grammar.All.ToDictionary(grammar => grammar.Language, grammar => new TitleWordFinders(grammar), StringComparer.Ordinal);

    private TitleWordFinders(Grammar grammar)
    {
        var (frames, titles) = (grammar.Frames, grammar.Titles);
        IEnumerable<string> links =
        [
            .. grammar.Prepositions, .. frames.Linkers, .. frames.Coordinators, .. grammar.ClauseOpeners, .. grammar.ReportingVerbs, .. frames.Auxiliaries,
            .. grammar.Attributions, .. grammar.Honorifics, .. grammar.Relatives,
            .. grammar.Demonstratives, .. grammar.PlaceLeads, .. frames.PassingOn, .. frames.PassedTo,
        ];
        Pairs = PhraseFinder.Of(titles.Pairs);
        Before = PhraseFinder.Of([.. links, .. titles.Before, .. titles.Pairs, .. grammar.OfficeModifiers, .. frames.LeadIns, .. frames.BodyNouns,
            .. frames.Indefinites, .. frames.Kin]);
        After = PhraseFinder.Of([.. links, .. titles.After, .. grammar.OfficeModifiersAfter, .. grammar.Negations, .. grammar.Modals, .. grammar.PastMarkers,
            .. grammar.Comparisons, .. grammar.NowWords, .. frames.DateLeads, .. grammar.PhraseOpeners]);
        Nouns = new([.. titles.PartNouns.Select(noun => KeyValuePair.Create(noun, false)),
            .. titles.BodyNouns.Concat(frames.BodyNouns).Concat(frames.Inverts ? [] : grammar.PlaceNouns).Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(noun => KeyValuePair.Create(noun, true))], ignoreCase: true);
        Links = new(grammar.Prepositions.Concat(grammar.Frames.Coordinators).Concat(grammar.Demonstratives).Concat(grammar.Frames.Indefinites),
            StringComparer.OrdinalIgnoreCase);
    }

    public PhraseFinder<string> Before { get; }

    public PhraseFinder<string> Pairs { get; }

    public PhraseFinder<string> After { get; }

    /// <summary>Nouns after a title: true for those with which a body's name begins.</summary>
    public PhraseFinder<bool> Nouns { get; }

    /// <summary>Words with which no title begins or ends.</summary>
    public HashSet<string> Links { get; }

    public static TitleWordFinders For(Grammar grammar) => ByLanguage[grammar.Language];
}

using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Read;

/// <summary>Words with capitals that no file of the project knows: what looks like a name in a language that writes only names so.</summary>
/// <param name="known">Names and numbers that are known already.</param>
internal sealed class UnknownNames(string text, Grammar grammar, Marked known)
{
    // A word that the article also writes small is capital only for its place: "The" in "The Pentagon".
    private readonly HashSet<string> _small = Words.In(text, TextSpan.Whole(text)).Where(word => char.IsLower(text[word.Start])).Select(word => word.In(text))
        .ToHashSet(StringComparer.Ordinal);

    public IEnumerable<TextSpan> In(TextSpan sentence) => In(sentence, dates: []);

    /// <param name="sentence">All of it: a word at its beginning may have its capital from there.</param>
    /// <param name="dates">Those of the sentence, which are no names.</param>
    public IEnumerable<TextSpan> In(TextSpan sentence, ImmutableArray<TextSpan> dates)
    {
        List<TextSpan> run = [];
        foreach (var word in Words.In(text, sentence))
        {
            var isNamePart = char.IsUpper(text[word.Start]) && !known.HasAny(word) && dates.FirstOver(word) is null && !IsOfMoney(word);
            if (run.Count > 0 && !(isNamePart && GoesOn(run[^1], word.Start)))
            {
                if (Name(run, sentence) is { } name)
                {
                    yield return name;
                }

                run.Clear();
            }

            if (isNamePart)
            {
                run.Add(word);
            }
        }

        if (run.Count > 0 && Name(run, sentence) is { } last)
        {
            yield return last;
        }
    }

    private TextSpan? Name(List<TextSpan> run, TextSpan sentence)
    {
        var first = 0;
        if (BeginsSentence(run[0].Start, sentence.Start) && !IsAcronym(run[0]))
        {
            // A word alone there may be any word.
            first = run.Count == 1 || _small.Contains(Small(run[0])) ? 1 : 0;
        }

        while (first < run.Count && grammar.Honorifics.Concat(grammar.Pronouns).Contains(run[first].In(text), StringComparer.OrdinalIgnoreCase))
        {
            first++;
        }

        // "Hội đồng" is no "Hội", "Phó bí thư" no "Phó".
        if (first < run.Count && (GoesBeyond(FrameFinders.For(grammar).BodyKinds) || GoesBeyond(FrameFinders.For(grammar).OfficeHeads)))
        {
            return null;
        }

        // "I" is no name.
        return first < run.Count && run[^1].End - run[first].Start > 1
            && !grammar.Frames.Days.Contains(new TextSpan(run[first].Start, run[^1].End).In(text), StringComparer.OrdinalIgnoreCase)
            ? new(run[first].Start, run[^1].End) : null;

        bool GoesBeyond(PhraseFinder<string> nouns) =>
            nouns.LongestAt(text, run[first].Start, sentence.End) is { } noun && noun.Span.End > run[^1].End;
    }

    // "John Q. Doe", "HĐND TP. Hồ Chí Minh": the full stop behind an initial or an abbreviation ends no name.
    private bool GoesOn(TextSpan last, int start) => start - last.End == 1
        ? text[last.End] is ' ' or '-' or '‑' or '’' or '\''
        : text.AsSpan(last.End, start - last.End) is ". " && (last.Length == 1 || (IsPlaceAbbreviation(last) && !IsAddress(start)));

    private bool IsPlaceAbbreviation(TextSpan word) => grammar.Abbreviations.Contains(word.In(text), StringComparer.OrdinalIgnoreCase)
        && grammar.PlaceNouns.Contains(word.In(text), StringComparer.OrdinalIgnoreCase);

    // "… ở TP. Ông Lâm …": the next sentence.
    private bool IsAddress(int start) => grammar.Honorifics.Concat(grammar.Pronouns)
        .Any(word => text.AsSpan(start).StartsWith(word, StringComparison.OrdinalIgnoreCase) && Words.IsBoundary(text, start + word.Length));

    // The "NT" of "NT$5".
    private bool IsOfMoney(TextSpan word) => word.End < text.Length && text[word.End] == '$';

    // Also after an opening quotation mark or a colon.
    private bool BeginsSentence(int start, int sentence)
    {
        var before = start;
        while (before > sentence && char.IsWhiteSpace(text[before - 1]))
        {
            before--;
        }

        return before == sentence || text[before - 1] is '“' or '„' or '«' or '"' or '‘' or '\'' or ':' or '–' or '—';
    }

    private bool IsAcronym(TextSpan word) => word.Length > 1 && word.Of(text).IndexOfAnyExceptInRange('A', 'Z') < 0;

    private string Small(TextSpan word) => char.ToLowerInvariant(text[word.Start]) + text[(word.Start + 1)..word.End];
}

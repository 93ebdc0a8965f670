using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <content>Where a text has another name than the quote, in the quote's own words.</content>
internal sealed partial class QuotedMeanings
{
    private const int FewestBesideName = 3;

    /// <summary>A name that no sentence of the quote has, in a sentence of which all other words are the quote's in their order, and the name that the
    /// quote has in its place; null where there is none. A name that no file knows counts only where the article has it elsewhere.</summary>
    public (TextSpan InText, TextSpan InQuote)? ReplacedIn(ProseText text, NameIndex names)
    {
        foreach (var sentence in Grammar.Frames.Inverts ? [] : text.Sentences)
        {
            foreach (var (name, word) in NamesIn(text.Text, sentence.Span, names))
            {
                if (text.Masked.FirstOver(name) is not null || IsNamed(name.In(text.Text), word, names)
                    || (names.Named(name.In(text.Text)).IsEmpty && !PhraseFinder.Of(name.In(text.Text)).Find(_text).Any()))
                {
                    continue;
                }

                foreach (var told in _sentences)
                {
                    if (InPlaceOf(name, text, sentence, told, names) is { } other)
                    {
                        return (name, other);
                    }
                }
            }
        }

        return null;
    }

    private bool IsNamed(string name, string word, NameIndex names) => _sentences.Exists(told =>
        PhraseFinder.Of(name).Find(_text, told).Any() || NamesIn(_text, told, names).Exists(other => other.Word.Equals(word, StringComparison.OrdinalIgnoreCase)));

    private TextSpan? InPlaceOf(TextSpan name, ProseText text, ProseSentence sentence, TextSpan told, NameIndex names)
    {
        var beside = sentence.Words.FindAll(word => !word.Overlaps(name));
        if (beside.Count < FewestBesideName || RowOf(text, beside, Weighty(told)) is not { } row)
        {
            return null;
        }

        var next = beside.FindIndex(word => word.Start > name.Start);
        var before = next < 0 ? row[^1].End : next > 0 ? row[next - 1].End : -1;
        var behind = next < 0 ? -1 : row[next].Start;
        return NamesIn(_text, told, names).Select(other => other.Span)
            .Where(other => (before >= 0 && other.Start >= before && IsBare(before, other.Start)) || (behind >= 0 && other.End <= behind && IsBare(other.End, behind)))
            .Where(other => (before < 0 || other.Start >= before) && (behind < 0 || other.End <= behind))
            .Cast<TextSpan?>().FirstOrDefault(other => !PhraseFinder.Of(other!.Value.In(_text)).Find(text.Text).Any());
    }

    // Nothing but words of no weight.
    private bool IsBare(int start, int end) => !_text.AsSpan(start, end - start).ContainsAny(",;:()") && WeightyOf(_text, new(start, end)).Count == 0;

    // Where the words stand in the quote, in their order; null where one does not.
    private List<TextSpan>? RowOf(ProseText text, List<TextSpan> words, List<TextSpan> quoted)
    {
        List<TextSpan> row = [];
        foreach (var other in quoted)
        {
            if (row.Count < words.Count && IsSame(text, words[row.Count], other))
            {
                row.Add(other);
            }
        }

        return row.Count == words.Count ? row : null;
    }
}

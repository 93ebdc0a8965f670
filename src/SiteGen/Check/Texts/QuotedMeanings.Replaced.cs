using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <content>Where a text has another name than the quote, in the quote's own words.</content>
internal sealed partial class QuotedMeanings
{
    private static readonly GrammarFinder Possessives = new(grammar => grammar.Possessives);

    private const int FewestBesideName = 3;
    private const int WordsBesideName = 2;

    /// <summary>A name that no sentence of the quote has, in a sentence of which most other words are the quote's and those beside it stand there beside
    /// another, and that other; null where there is none. A name that no file knows counts only where the article has it elsewhere.</summary>
    public (TextSpan InText, TextSpan InQuote)? ReplacedIn(ProseText text, NameIndex names)
    {
        foreach (var sentence in Grammar.Frames.Inverts ? [] : text.Sentences)
        {
            foreach (var name in NamesIn(text.Text, sentence.Span, names).Select(found => WithFirst(found.Span, text.Text, sentence.Span, names)))
            {
                if (text.Masked.FirstOver(name) is null && !IsNamed(name.In(text.Text), names)
                    && InPlaceOf(name, text, sentence, names) is { } other)
                {
                    return (name, other);
                }
            }
        }

        return null;
    }

    // "Ánh Viên" at the beginning of a sentence: its first word has a capital as well, and the article has both together.
    private TextSpan WithFirst(TextSpan name, string text, TextSpan sentence, NameIndex names)
    {
        var first = Words.In(text, sentence).First();
        TextSpan whole = new(first.Start, name.End);
        return names.Named(name.In(text)).IsEmpty && first.End == name.Start - 1 && char.IsUpper(text[first.Start])
            && PhraseFinder.Of(whole.In(text)).Find(_text).Any() ? whole : name;
    }

    private bool IsNamed(string name, NameIndex names)
    {
        var spellings = names.Named(name).SelectMany(names.SpellingsOf).Append(name).ToList();
        if (names.Named(name).IsEmpty && !PhraseFinder.Of(name).Find(_text).Any())
        {
            return true;
        }

        var last = Words.In(name, TextSpan.Whole(name)).Last().In(name);
        var isShort = names.Named(name) is [] ? last.Length == name.Length : names.Named(name).Any(names.IsPerson);
        return _sentences.Exists(told => PhraseFinder.Of(spellings).Find(_text, told).Any()
            || (isShort && NamesIn(_text, told, names).Exists(other => other.Word.Equals(last, StringComparison.OrdinalIgnoreCase))));
    }

    private TextSpan? InPlaceOf(TextSpan name, ProseText text, ProseSentence sentence, NameIndex names)
    {
        var beside = sentence.Words.FindAll(word => !word.Overlaps(name));
        var before = beside.FindAll(word => word.End <= name.Start);
        var behind = beside.FindAll(word => word.Start >= name.End);
        (before, behind) = ([.. before.TakeLast(behind.Count == 0 ? FewestBesideName : WordsBesideName)],
            [.. behind.Take(before.Count == 0 ? FewestBesideName : WordsBesideName)]);
        if (before.Count + behind.Count < FewestBesideName)
        {
            return null;
        }

        foreach (var told in _sentences.Where(told => IsMostlyOf(text, beside, Weighty(told))))
        {
            foreach (var (other, _) in NamesIn(_text, told, names))
            {
                var isInPlace = Ends(text, before, WeightyOf(_text, new(told.Start, other.Start))) && BeginsWith(text, behind, WeightyOf(_text,
                    new(other.End, told.End)))
                    && !Possessives.EndsBefore(_text, other.Start, told, Grammar) && !PhraseFinder.Of(other.In(_text)).Find(text.Text).Any();
                if (isInPlace && !IsCut(told, other, before.Count > 0, behind.Count > 0))
                {
                    return other;
                }
            }
        }

        return null;
    }

    private bool Ends(ProseText text, List<TextSpan> words, List<TextSpan> stretch) => stretch.Count >= words.Count
        && words.Index().All(pair => IsSame(text, pair.Item, stretch[stretch.Count - words.Count + pair.Index]));

    // A comma beside the name, where the text has words on that side.
    private bool IsCut(TextSpan told, TextSpan name, bool hasBefore, bool hasBehind) =>
        (hasBehind && _text.AsSpan(name.End, told.End - name.End).TrimStart() is [',' or ';' or ':' or '(', ..])
        || (hasBefore && _text.AsSpan(told.Start, name.Start - told.Start).TrimEnd() is [.., ',' or ';' or ':' or '(']);
}

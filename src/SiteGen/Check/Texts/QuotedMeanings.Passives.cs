using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <content>Where a text makes him who did something the one to whom it was done: "A bị B bắt" for "A bắt B".</content>
internal sealed partial class QuotedMeanings
{
    private const int MostVerbWords = 2;

    private (TextSpan InText, TextSpan InQuote)? PassiveTurnedIn(ProseText text, (TextSpan Span, string Word) first, (TextSpan Span, string Word) last,
        TextSpan sentence, NameIndex names)
    {
        TextSpan between = new(first.Span.End, last.Span.Start);
        if (first.Word == last.Word || !IsPassiveRightBefore(text.Text, last.Span.Start, between))
        {
            return null;
        }

        var verb = WeightyOf(text.Text, new(last.Span.End, sentence.End)).Take(MostVerbWords).ToList();
        foreach (var told in verb.Count == 0 ? [] : _sentences)
        {
            var found = NamesIn(_text, told, names);
            for (var i = 0; i < found.Count; i++)
            {
                var next = found[i].Word == first.Word ? found.FindIndex(i + 1, name => name.Word == last.Word) : -1;
                if (next > 0 && WeightyOf(_text, new(found[i].Span.End, found[next].Span.Start)) is var words && BeginsWith(text, verb, words)
                    && !IsPassiveRightBehind(found[i].Span.End, told))
                {
                    return (last.Span, found[next].Span);
                }
            }
        }

        return null;
    }

    // "A bắt B" for "A bị B bắt".
    private TextSpan? ActiveTurned(ProseText text, List<TextSpan> between, string first, string last, TextSpan told, NameIndex names)
    {
        var verb = between.FindAll(word => !Grammar.Prose.Weightless.Contains(word.In(text.Text))).Take(MostVerbWords).ToList();
        if (verb.Count == 0)
        {
            return null;
        }

        var found = NamesIn(_text, told, names);
        for (var i = 0; i + 1 < found.Count; i++)
        {
            if (found[i].Word == first && found[i + 1].Word == last
                && IsPassiveRightBefore(_text, found[i + 1].Span.Start, new(found[i].Span.End, found[i + 1].Span.Start))
                && BeginsWith(text, verb, WeightyOf(_text, new(found[i + 1].Span.End, told.End))))
            {
                return found[i + 1].Span;
            }
        }

        return null;
    }

    private bool BeginsWith(ProseText text, List<TextSpan> verb, List<TextSpan> words) =>
        words.Count >= verb.Count && verb.Index().All(pair => IsSame(text, pair.Item, words[pair.Index]));

    private List<TextSpan> WeightyOf(string text, TextSpan within) =>
        [.. Words.In(text, within).Where(word => !Grammar.Prose.Weightless.Contains(word.In(text)))];

    // But for words of no weight and small ones for what somebody is: "bị ông B", "bị cảnh sát B".
    private bool IsPassiveRightBefore(string text, int name, TextSpan between) =>
        Passives.In(text, between, Grammar).LastOrDefault() is { IsEmpty: false } passive
        && WeightyOf(text, new(passive.End, name)).Count <= MostVerbWords && !text.AsSpan(passive.End, name - passive.End).ContainsAny(",;:()");

    private bool IsPassiveRightBehind(int name, TextSpan told) => Words.In(_text, new(name, told.End)).Take(MostVerbWords)
        .Any(word => Grammar.Passives.Contains(word.In(_text), StringComparer.OrdinalIgnoreCase));
}

using SiteGen.Text;

namespace SiteGen.Read;

/// <summary>What stands before and behind the words that make somebody speak, and whether it lets them.</summary>
internal sealed class FrameBounds(Sentence sentence)
{
    private readonly string _text = sentence.Text;
    private readonly FrameFinders _words = sentence.Words;
    private readonly PhraseReader _phrases = new(sentence);

    // Neither a noun ("bài phát biểu"), a passive ("bị cáo buộc"), a denial that anything was said, nor a verb with another's subject.
    public bool IsFinite(TextSpan before, TextSpan verb, bool isNested)
    {
        if (_words.Grammar.Frames.NoReports.Contains(verb.In(_text), StringComparer.OrdinalIgnoreCase)
            || EndsWith(before, _words.Grammar.Frames.NotBeforeVerb)
            || EndsWith(before, _words.Grammar.Negations)
            || IsNoun(verb))
        {
            return false;
        }

        var bySame = EndsWith(before, _words.Grammar.Frames.Purposes) || EndsWith(before, _words.Grammar.Frames.Coordinators);
        return bySame ? !isNested : !EndsWith(before, _words.Grammar.ClauseOpeners);
    }

    // "The White House reports were long."
    private bool IsNoun(TextSpan verb) =>
        _words.Grammar.Frames.Inverts && verb.End < sentence.Span.End && _text[verb.End] != ',' && sentence.Trim(new(verb.End, sentence.Span.End)) is var rest && _words.Auxiliaries.LongestAt(_text, rest.Start, rest.End) is not null;

    public bool EndsWith(TextSpan before, IReadOnlyList<string> words)
    {
        var text = before.Of(_text).TrimEnd();
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && Words.IsBoundary(_text, before.Start + text.Length - word.Length))
            {
                return true;
            }
        }

        return false;
    }

    public bool HasOpener(TextSpan span) =>
        sentence.Find(_words.Openers, span).Any(opener => !_words.Grammar.Frames.Coordinators.Contains(opener.In(_text), StringComparer.OrdinalIgnoreCase));

    // Nothing is said after the verb: only a full stop, or a short "on Monday".
    public bool IsTail(int offset)
    {
        var rest = sentence.Trim(new(offset, sentence.Span.End));
        return rest.IsEmpty
            || (_words.Linkers.LongestAt(_text, rest.Start, rest.End) ?? DayLeadAt(rest)) is not null && !sentence.IsQuoted(rest) && Words.In(_text, rest).Take(5).Count() < 5 && sentence.Voices.All(name => !rest.Contains(name.Span));
    }

    // "The roofs were safe, Orsay said": more than a date or "however" stands before the speaker.
    public bool FollowsClause(int speaker)
    {
        // "…, its director Tam Wyke said"
        const int WordsBefore = 5;
        var comma = speaker > sentence.Span.Start ? _text.LastIndexOf(',', speaker - 1, speaker - sentence.Span.Start) : -1;
        return comma >= 0
            && Words.In(_text, new(comma, speaker)).Take(WordsBefore).Count() < WordsBefore
            && Words.In(_text, _phrases.WithoutLeadIns(new(sentence.Span.Start, comma))).Skip(1).Any();
    }

    // "… told the Inland Post.", "… said in a report on 15 April.", "…, Quill acknowledged, …"
    public bool IsLooseTail(int offset)
    {
        var rest = sentence.Trim(new(offset, sentence.Span.End));
        var words = _words.Linkers.LongestAt(_text, rest.Start, rest.End) is null ? 5 : 10;
        return _words.Grammar.Frames.Inverts
            && (_text[offset] == ',' || !sentence.IsQuoted(rest) && !sentence.Find(_words.Complementizers, rest).Any() && Words.In(_text, rest).Take(words).Count() < words);
    }

    // "hôm thứ Hai"; in English "the" leads to much else than a day.
    private PhraseMatch<string>? DayLeadAt(TextSpan rest) => _words.Grammar.Frames.Inverts ? null : _words.DayLeads.LongestAt(_text, rest.Start, rest.End);

    // The last character before an offset that is no white space.
    public char Before(int offset)
    {
        var before = _text.AsSpan(sentence.Span.Start, Math.Max(0, offset - sentence.Span.Start)).TrimEnd();
        return before.IsEmpty ? ' ' : before[^1];
    }
}

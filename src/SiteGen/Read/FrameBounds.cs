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
            || IsNoun(verb)
            || IsCounted(before, verb)
            || IsObject(before, verb))
        {
            return false;
        }

        var bySame = EndsWith(before, _words.Grammar.Frames.Purposes) || EndsWith(before, _words.Grammar.Frames.Coordinators);
        return bySame ? !isNested : !EndsWith(before, _words.Grammar.ClauseOpeners);
    }

    // "bị tuyên có tội với tất cả 34 cáo buộc": so many of them; but "Quân khu 7 cáo buộc".
    private bool IsCounted(TextSpan before, TextSpan verb)
    {
        var grammar = _words.Grammar;
        if (grammar.Frames.Inverts || !grammar.Frames.SpeechNouns.Contains(verb.In(_text), StringComparer.OrdinalIgnoreCase)
            || Words.In(_text, before).LastOrDefault() is not { IsEmpty: false } number || !number.In(_text).All(char.IsAsciiDigit))
        {
            return false;
        }

        return EndsWith(new(before.Start, number.Start), [.. grammar.Prose.Wholes, .. grammar.Prepositions, .. grammar.Having, .. grammar.Hedges.Keys]);
    }

    /// <summary>Whether words are one that reports nothing, "theo đường biển"; but in "theo Đường sắt Kelva" a name begins.</summary>
    public static bool IsNoReport(TextSpan words, Sentence sentence) =>
        sentence.Grammar!.Frames.NoReports.Contains(words.In(sentence.Text), StringComparer.OrdinalIgnoreCase)
        && !Words.In(sentence.Text, words).Skip(1).Any(word => char.IsUpper(sentence.Text[word.Start]));

    /// <summary>
    /// "claimed their first cup", "declared a state of emergency": a verb with an object of its own, and no verb behind that before the clause ends, reports
    /// nothing.
    /// </summary>
    public bool HasObject(TextSpan verb)
    {
        // "Chị Lan kể, 20 năm trước …": what a comma parts from the verb is said.
        if (verb.End < sentence.Span.End && _text[verb.End] == ',')
        {
            return false;
        }

        var rest = sentence.Trim(new(verb.End, sentence.Span.End));
        // "expects to sell", "expects 40 ships"
        if (_words.Grammar.Expectations.Contains(verb.In(_text), StringComparer.OrdinalIgnoreCase))
        {
            return !rest.IsEmpty && (char.IsAsciiDigit(_text[rest.Start]) || _words.Purposes.LongestAt(_text, rest.Start, rest.End) is not null);
        }

        if (!_words.Grammar.Frames.ActVerbs.Contains(verb.In(_text), StringComparer.OrdinalIgnoreCase))
        {
            return false;
        }

        var object_ = rest.IsEmpty || sentence.IsQuoted(rest) ? default : new TextSpan(rest.Start, EndOfObject(rest));
        return !object_.IsEmpty
            && (char.IsAsciiDigit(_text[rest.Start]) || _words.ObjectLeads.LongestAt(_text, rest.Start, rest.End) is not null || IsMadeSomething(rest))
            && !sentence.Find(_words.Auxiliaries, object_).Concat(sentence.Find(_words.Complementizers, object_)).Any()
            && !Words.In(_text, object_).Skip(1).Any(IsPast);
    }

    // "declared Ro Tan the winner", "declared Ro Tan, head of the party, as the winner": who is made something is no speech.
    private bool IsMadeSomething(TextSpan rest)
    {
        if (!sentence.Grammar!.Frames.Inverts || sentence.Names.FirstOrDefault(name => name.Span.Start == rest.Start) is not { } name)
        {
            return false;
        }

        TextSpan behind = new(name.Span.End, rest.End);
        return sentence.Find(_words.ObjectRoles, behind).Any(role => IsBeside(role.Start))
            || sentence.Find(_words.ObjectLeads, behind).Any(lead => IsDirectly(lead.Start));

        bool IsDirectly(int start) => string.IsNullOrWhiteSpace(_text[behind.Start..start]);

        // With an aside between commas or without.
        bool IsBeside(int start) => IsDirectly(start) || (_text[behind.Start] == ',' && _text.AsSpan(0, start).TrimEnd().EndsWith(",")
            && _text.AsSpan(behind.Start + 1, start - behind.Start - 1).Count(',') == 1);
    }

    /// <summary>"sản lượng ước tính của cả năm", "giá trị ước tính là 5 tỷ": it tells of the noun before it what kind of amount it is.</summary>
    public bool IsAttribute(TextSpan verb, Speaker speaker)
    {
        var rest = sentence.Trim(new(verb.End, sentence.Span.End));
        var next = Words.In(_text, rest).FirstOrDefault();
        var isNobody = speaker is UnreadSpeaker { Name.IsEmpty: true };
        // "dài 4 mét và ước tính nặng 300 kg": nobody estimates it.
        if (isNobody && !_words.Grammar.Frames.Inverts && _words.Grammar.Estimates.Contains(verb.In(_text), StringComparer.OrdinalIgnoreCase)
            && EndsWith(new(sentence.Body.Start, verb.Start), _words.Grammar.Frames.Coordinators))
        {
            return true;
        }

        return _words.Grammar.Estimates.Contains(verb.In(_text), StringComparer.OrdinalIgnoreCase) && !next.IsEmpty
            && _words.Grammar.Possessives.Concat(isNobody ? _words.Grammar.Titles.Copulas : []).Contains(next.In(_text), StringComparer.OrdinalIgnoreCase);
    }

    private int EndOfObject(TextSpan rest) => sentence.Find(_words.ObjectEnds, rest).Select(word => word.Start)
        .Append(_text.AsSpan(rest.Start, rest.Length).IndexOfAny(",;:") is >= 0 and var mark ? rest.Start + mark : rest.End).Min();

    private bool IsPast(TextSpan word) =>
        _words.Grammar.PastEnding is { } ending && char.IsLower(_text[word.Start]) && word.Of(_text).EndsWith(ending, StringComparison.Ordinal);

    /// <summary>"Reformers claim", but not "the claim"; "Kelva went on to say", but not "it is too early to say".</summary>
    public bool Agrees(Speaker speaker, TextSpan before, TextSpan verb)
    {
        // "Despite earlier estimates China has 500": a noun.
        var isNoSubject = EndsWith(before, _words.Grammar.Frames.Purposes)
            || _words.PhraseOpeners.LongestAt(_text, speaker.Words.Start, sentence.Span.End) is not null;
        if (isNoSubject && speaker is UnreadSpeaker)
        {
            return false;
        }

        return !_words.Grammar.Frames.PluralVerbs.Contains(verb.In(_text), StringComparer.OrdinalIgnoreCase)
            || speaker is NamedSpeaker { Names.Length: > 1 }
            || (_words.Grammar.PluralEnding is { } ending && before.Of(_text).TrimEnd() is var words
            && (words.EndsWith(ending, StringComparison.Ordinal) || words.EndsWith("they", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>"Ruvia said it was shut, but Kelva said it was open": where one speaker's words end, since another's begin.</summary>
    public void EndBefore(ReportingFrame next, List<ReportingFrame> frames)
    {
        if (frames.Count == 0 || TurnBefore(next) is not { } turn)
        {
            return;
        }

        for (var i = 0; i < frames.Count; i++)
        {
            if (frames[i].Words.End <= turn && frames[i].Content.End > turn)
            {
                frames[i] = frames[i] with { Content = new(Math.Min(frames[i].Content.Start, turn), turn) };
            }
        }
    }

    /// <summary>"Although Ruvia said it was safe, Kelva measured 40": the words of who speaks in the
    /// first clause end where the main one names somebody.</summary>
    public ReportingFrame EndAtMain(ReportingFrame frame)
    {
        if (frame.IsBehind || frame.Kind == FrameKind.Attribution || !BeginsWithContrast || frame.Words.Start > sentence.Clauses[0].End)
        {
            return frame;
        }

        var main = sentence.Clauses.FirstOrDefault(clause => clause.Start > frame.Words.End && _text[clause.Start - 1] == ',' && BeginsWithName(clause));
        return main.IsEmpty || main.Start >= frame.Content.End ? frame : frame with { Content = new(frame.Content.Start, main.Start) };
    }

    private bool BeginsWithName(TextSpan clause)
    {
        var name = sentence.Voices.FirstOrDefault(name => clause.Contains(name.Span))?.Span ?? default;
        return !name.IsEmpty && Words.In(_text, new(clause.Start, name.Start)).All(word => _words.BeforeNames.LongestAt(_text,
            word.Start, name.Start) is not null);
    }

    public bool BeginsWithContrast => _words.Contrasts.LongestAt(_text, sentence.Trim(sentence.Body).Start, sentence.Span.End) is not null;

    // "…, but Kelva said", "…; Kelva said", "While Ruvia said …, Kelva said".
    private int? TurnBefore(ReportingFrame next)
    {
        var start = Math.Min(next.Stretch.Start, next.Words.Start);
        if (next.IsBehind && next.Kind != FrameKind.Attribution)
        {
            return null;
        }

        var trimmed = sentence.Trim(new(start, sentence.Span.End)).Start;
        if (_words.Turns.LongestAt(_text, trimmed, sentence.Span.End) is not null || FollowsTurn(next.Words.Start))
        {
            return start;
        }

        if (_words.Coordinators.LongestAt(_text, trimmed, sentence.Span.End) is not null && Before(trimmed) is ',' or ';')
        {
            return start;
        }

        return Before(trimmed) == ';' || (Before(trimmed) == ',' && BeginsWithContrast) ? start : null;
    }

    /// <summary>"…, but according to Kelva": whether the words before turn to somebody else.</summary>
    public bool FollowsTurn(int offset) => EndsWith(new(sentence.Body.Start, offset), _words.Grammar.Frames.Contrasts);

    // "The White House reports were long."
    private bool IsNoun(TextSpan verb)
    {
        if (!_words.Grammar.Frames.Inverts || verb.End >= sentence.Span.End || _text[verb.End] == ',')
        {
            return false;
        }

        var rest = sentence.Trim(new(verb.End, sentence.Span.End));
        // "said May 30 was the day"
        return _words.Auxiliaries.LongestAt(_text, rest.Start, rest.End) is { } next && IsVerb(next.Value)
            && !sentence.Article.DatesIn(sentence.Span).Any(date => date.Contains(rest.Start));
    }

    // "revenue that missed estimates, sending …", "beat analysts' forecasts.": what another verb or owner has before it.
    private bool IsObject(TextSpan before, TextSpan verb)
    {
        if (!_words.Grammar.Frames.Inverts || !_words.Grammar.Frames.SpeechNouns.Contains(verb.In(_text), StringComparer.OrdinalIgnoreCase))
        {
            return false;
        }

        var last = Words.In(_text, before).LastOrDefault();
        var isOwner = !last.IsEmpty && last.Of(_text) is [.., '\'' or '’'] or [.., '\'' or '’', 's'];
        return EndsWith(before, _words.Grammar.Speech.MarkLeads)
            || (isOwner && _words.Complementizers.LongestAt(_text, verb.End + 1, sentence.Span.End) is null);
    }

    // "said later that …" is no noun before its verb.
    private bool IsVerb(string word) =>
        new[] { _words.Grammar.Passives, _words.Grammar.Having, _words.Grammar.Modals }.Any(verbs => verbs.Contains(word, StringComparer.OrdinalIgnoreCase));

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
            || (_words.Linkers.LongestAt(_text, rest.Start, rest.End) ?? DayLeadAt(rest)) is not null && !sentence.IsQuoted(rest)
            && Words.In(_text, rest).Take(5).Count() < 5 && sentence.Voices.All(name => !rest.Contains(name.Span));
    }

    // "The roofs were safe, Orsay said": more than a date or "however" stands before the speaker.
    public bool FollowsClause(int speaker)
    {
        // "…, its director Tam Wyke said"
        const int WordsBefore = 5;
        var comma = speaker > sentence.Span.Start ? _text.LastIndexOf(',', speaker - 1, speaker - sentence.Span.Start) : -1;
        return comma >= 0
            && Words.In(_text, new(comma, speaker)).Take(WordsBefore).Count() < WordsBefore
            && Words.In(_text, _phrases.WithoutLeadIns(new(sentence.Body.Start, comma))).Skip(1).Any();
    }

    // "… told the Inland Post.", "… said in a report on 15 April.", "…, Quill acknowledged, …"
    public bool IsLooseTail(int offset)
    {
        var rest = sentence.Trim(new(offset, sentence.Span.End));
        var words = _words.Linkers.LongestAt(_text, rest.Start, rest.End) is null ? 5 : 10;
        return _words.Grammar.Frames.Inverts
            && (_text[offset] == ',' || !sentence.IsQuoted(rest) && !sentence.Find(_words.Complementizers, rest).Any()
            && Words.In(_text, rest).Take(words).Count() < words);
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

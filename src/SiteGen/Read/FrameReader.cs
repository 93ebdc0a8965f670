using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Read;

/// <summary>Reads the frames of one sentence, from its words of speaking.</summary>
internal sealed class FrameReader(Sentence sentence)
{
    // A subject stands near its verb: an endless sentence costs no endless time.
    private const int Reach = 400;

    private readonly string _text = sentence.Text;
    private readonly FrameFinders _words = sentence.Words;
    private readonly PhraseReader _phrases = new(sentence);
    private readonly SubjectReader _subjects = new(sentence);
    private readonly FrameBounds _bounds = new(sentence);
    private readonly ImmutableArray<TextSpan> _asides = [.. sentence.Asides];

    // Where the innermost frame so far begins to speak: subjects of verbs inside it stand after that.
    private int _floor = sentence.Span.Start;
    private bool _isNested;

    public IEnumerable<ReportingFrame> Find()
    {
        var heads = sentence.Find(_words.Attributions, sentence.Span).Select(span => (Span: span, Kind: FrameKind.Attribution))
            .Concat(sentence.Find(_words.Comments, sentence.Span).Select(span => (Span: span, Kind: FrameKind.NoComment)))
            .Concat(sentence.Find(_words.Verbs, sentence.Span).Select(span => (Span: span, Kind: FrameKind.Verb)))
            .Where(head => !sentence.IsQuoted(head.Span))
            .OrderBy(head => head.Span.Start)
            .ThenBy(head => head.Kind == FrameKind.Verb);
        foreach (var (span, kind) in heads)
        {
            if (span.Start < _floor)
            {
                continue;
            }

            var frame = kind switch
            {
                FrameKind.Attribution => Attribution(span),
                FrameKind.NoComment => NoComment(span),
                _ => Inverted(span) ?? Passive(span) ?? Verb(span),
            };
            if (frame is not null)
            {
                yield return frame;
            }
        }
    }

    private ReportingFrame? Attribution(TextSpan head)
    {
        var atStart = _phrases.WithoutLeadIns(new(sentence.Span.Start, head.End)) is var rest && (rest.IsEmpty || rest == head);
        var afterComma = _bounds.Before(head.Start) is ',' or ';' or ':';
        if (!atStart && !afterComma && !_text.AsSpan(head.Start, head.Length).Contains(' '))
        {
            return null;
        }

        // Without a comma behind it the verb that follows has this phrase as its subject.
        var segment = _subjects.Segments(After(head))[0];
        var atEnd = sentence.Trim(new(segment.End, sentence.Span.End)).IsEmpty;
        if (_phrases.Read(segment) is not { } speaker || speaker is UnreadSpeaker || !atEnd && sentence.Find(_words.Verbs, segment).Any(verb => !IsTiedToPassive(verb)) || IsTiedToPassive(NextVerb(speaker.Words.End)))
        {
            return null;
        }

        _floor = segment.End;
        return new(FrameKind.Attribution, speaker, sentence.Trim(new(head.Start, segment.End)), atStart ? UpToAside(segment.End) : sentence.Span);
    }

    private ReportingFrame? NoComment(TextSpan comment)
    {
        var from = Math.Max(_floor, comment.Start - Reach);
        var segment = _subjects.Segments(new(from, comment.Start))[^1];
        var negation = sentence.Find(_words.Negations, segment).LastOrDefault();
        if (negation.IsEmpty || _subjects.Read(new(from, negation.Start)) is not { } speaker)
        {
            return null;
        }

        _floor = comment.End;
        return new(FrameKind.NoComment, speaker, sentence.Trim(new(speaker.Words.Start, comment.End)), UpToAside(comment.End));
    }

    private ReportingFrame? Verb(TextSpan verb)
    {
        var from = Math.Max(_floor, verb.Start - Reach);
        var subjectEnd = IsTiedToPassive(verb) ? sentence.Find(_words.Passives, new(from, verb.Start)).LastOrDefault().Start : verb.Start;
        if (subjectEnd <= from || !_bounds.IsFinite(new(from, subjectEnd), verb, _isNested) || _subjects.Read(new(from, subjectEnd)) is not { } speaker)
        {
            return null;
        }

        var words = sentence.Trim(new(speaker.Words.Start, verb.End));
        if (FollowsQuotation(speaker) || _bounds.IsTail(verb.End) || (_bounds.FollowsClause(words.Start) && _bounds.IsLooseTail(verb.End) && !_bounds.HasOpener(new(_subjects.Segments(new(from, verb.Start))[^1].Start, verb.Start))))
        {
            // "“…”, ông X nói." A verb that ends the sentence with nothing said before it reports nothing.
            if (_isNested || sentence.Trim(new(sentence.Span.Start, words.Start)).IsEmpty || _bounds.HasOpener(new(_subjects.Segments(new(from, verb.Start))[^1].Start, verb.Start)))
            {
                return null;
            }

            _floor = verb.End;
            return new(FrameKind.Verb, speaker, words, sentence.Span);
        }

        var content = ContentFrom(verb.End);
        (_floor, _isNested) = (content, true);
        return new(FrameKind.Verb, speaker, words, UpToAside(content));
    }

    // "It was announced by the company that …", "… was announced by the company."
    private ReportingFrame? Passive(TextSpan verb)
    {
        var rest = sentence.Trim(new(verb.End, sentence.Span.End));
        if (!_bounds.EndsWith(new(_floor, verb.Start), _words.Grammar.Passives) || _words.Agents.LongestAt(_text, rest.Start, rest.End) is not { } agent)
        {
            return null;
        }

        var segment = _subjects.Segments(new(agent.Span.End, sentence.Span.End))[0];
        var opener = sentence.Find(_words.Complementizers, segment).FirstOrDefault();
        if (_phrases.Read(opener.IsEmpty ? segment : new(segment.Start, opener.Start)) is not { } speaker || speaker is UnreadSpeaker)
        {
            return null;
        }

        _floor = opener.IsEmpty ? speaker.Words.End : opener.Start;
        return new(FrameKind.Verb, speaker, sentence.Trim(new(verb.Start, speaker.Words.End)), opener.IsEmpty ? sentence.Span : UpToAside(opener.Start));
    }

    // "X was quoted by Y as saying": X is the subject of the passive.
    private bool IsTiedToPassive(TextSpan verb) => _words.Grammar.Frames.Echoes.Contains(verb.In(_text), StringComparer.OrdinalIgnoreCase);

    private TextSpan NextVerb(int offset)
    {
        var rest = sentence.Trim(new(offset, sentence.Span.End));
        return _words.Verbs.LongestAt(_text, rest.Start, rest.End)?.Span ?? default;
    }

    // Behind whom it was told, and when: "told the Gazette on May 3 that …".
    private int ContentFrom(int offset)
    {
        const int WordsBetween = 12;
        var segment = _subjects.Segments(new(offset, sentence.Span.End))[0];
        // "Reuters đưa tin ông X cho rằng": that word is of another verb.
        var verbs = sentence.Find(_words.Verbs, segment).ToList();
        var opener = sentence.Find(_words.Complementizers, segment).FirstOrDefault(opener => !verbs.Exists(verb => verb.Contains(opener)));
        if (!opener.IsEmpty && Words.In(_text, new(offset, opener.Start)).Take(WordsBetween).Count() < WordsBetween)
        {
            return opener.Start;
        }

        var rest = sentence.Trim(new(offset, sentence.Span.End));
        var date = _words.Grammar.Frames.Inverts ? sentence.Article.DatesIn(sentence.Span).FirstOrDefault(date => date.Start == rest.Start) : default;
        return date.IsEmpty ? offset : date.End;
    }

    // "…, said Jens Stoltenberg": only where nothing but the name follows.
    private ReportingFrame? Inverted(TextSpan verb)
    {
        if (!_words.Grammar.Frames.Inverts || _bounds.Before(verb.Start) is not (',' or '”' or '"' or '»'))
        {
            return null;
        }

        var phrase = _subjects.Segments(After(verb))[0];
        if (_phrases.Read(phrase) is not { } speaker || sentence.Find(_words.Auxiliaries, phrase).Any())
        {
            return null;
        }

        if (speaker is UnreadSpeaker)
        {
            var start = sentence.Trim(phrase).Start;
            if (_bounds.Before(verb.Start) == ',' || _words.Indefinites.LongestAt(_text, start, phrase.End) is null)
            {
                return null;
            }

            speaker = new UnnamedSpeaker([.. sentence.Voices.Where(name => phrase.Contains(name.Span))], speaker.Words);
        }

        _floor = phrase.End;
        return new(FrameKind.Verb, speaker, sentence.Trim(new(verb.Start, phrase.End)), sentence.Span);
    }

    private TextSpan UpToAside(int start)
    {
        var aside = _asides.Skip(_asides.FirstEndingAfter(start, aside => aside)).FirstOrDefault(aside => aside.Start >= start);
        return new(start, aside.IsEmpty ? sentence.Span.End : aside.Start);
    }

    private bool FollowsQuotation(Speaker speaker)
    {
        var start = _subjects.Segments(new(Math.Max(_floor, speaker.Words.Start - Reach), speaker.Words.Start))[^1].Start;
        return _text.AsSpan(sentence.Span.Start, start - sentence.Span.Start).TrimEnd(", ") is [.., '”' or '»' or '"'];
    }

    private TextSpan After(TextSpan head) => new(head.End, Math.Min(head.End + Reach, sentence.Span.End));
}

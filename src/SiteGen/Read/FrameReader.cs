using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Read;

/// <summary>Reads the frames of one sentence, from its words of speaking.</summary>
internal sealed partial class FrameReader(Sentence sentence)
{
    // A subject stands near its verb: an endless sentence costs no endless time.
    private const int Reach = 400;

    private readonly string _text = sentence.Text;
    private readonly FrameFinders _words = sentence.Words;
    private readonly PhraseReader _phrases = new(sentence);
    private readonly SubjectReader _subjects = new(sentence);
    private readonly FrameBounds _bounds = new(sentence);
    private readonly FrameMaker _frames = new(sentence);
    private readonly ImmutableArray<TextSpan> _asides = [.. sentence.Asides];

    // Where the innermost frame so far begins to speak: subjects of verbs inside it stand after that.
    private int _floor = sentence.Body.Start;
    private bool _isNested;

    public IEnumerable<ReportingFrame> Find()
    {
        var heads = HeadsOf(_words.Attributions, FrameKind.Attribution)
            .Concat(HeadsOf(_words.Comments, FrameKind.NoComment))
            .Concat(HeadsOf(_words.Verbs, FrameKind.Verb))
            .Concat(HeadsOf(_words.DatedVerbs, FrameKind.Verb).Where(head => IsDated(head.Span)))
            .Concat(HeadsOf(_words.ShowVerbs, FrameKind.Report))
            .OrderBy(head => head.Span.Start)
            .ThenBy(head => head.Kind == FrameKind.Verb);
        var frames = new List<ReportingFrame>();
        foreach (var (span, kind) in heads.Where(head => !sentence.IsQuoted(head.Span)))
        {
            var frame = kind switch
            {
                _ when span.Start < _floor => null,
                FrameKind.Attribution => Attribution(span),
                FrameKind.NoComment => NoComment(span),
                FrameKind.Report => Report(span),
                _ => Inverted(span) ?? Passive(span) ?? Verb(span, FrameKind.Verb),
            };
            if (frame is not null)
            {
                _bounds.EndBefore(frame, frames);
                frames.Add(_bounds.EndAtMain(frame));
            }
        }

        return frames.Count == 0 && (Colon() ?? Tail() ?? Split()) is { } only ? [only]
            : frames.Select(frame => frame.IsBehind && frames.Count > 1 ? BetweenSemicolons(frame, frames) : frame);
    }

    // "Sở Thủy lợi ngày 4/4 báo cáo, …": behind a date and before a mark it is no noun.
    private bool IsDated(TextSpan verb) => _bounds.Before(verb.Start) is >= '0' and <= '9' && verb.End < sentence.Span.End && _text[verb.End] is ',' or ':';

    // "The dam is safe, says Nela Droy; Ro Tan says it is not.": each has one part.
    private ReportingFrame BetweenSemicolons(ReportingFrame frame, List<ReportingFrame> frames)
    {
        var start = _text.LastIndexOf(';', frame.Words.Start, Math.Max(0, frame.Words.Start - frame.Content.Start)) + 1;
        var end = _text.IndexOf(';', frame.Words.End, Math.Max(0, frame.Content.End - frame.Words.End));
        TextSpan part = new(start > 0 ? start : frame.Content.Start, end >= 0 ? end : frame.Content.End);
        return part != frame.Content && frames.Exists(other => !part.Contains(other.Words)) ? frame with { Content = part } : frame;
    }

    private IEnumerable<(TextSpan Span, FrameKind Kind)> HeadsOf(PhraseFinder<string> finder, FrameKind kind) =>
        sentence.Find(finder, sentence.Body).Select(span => (span, kind));

    private ReportingFrame? Attribution(TextSpan head)
    {
        // "Theo sau Việt Nam là Ấn Độ"
        if (FrameBounds.IsNoReport(head, sentence))
        {
            return null;
        }

        if (_words.Grammar.Frames.NoReports.Contains(head.In(_text), StringComparer.OrdinalIgnoreCase))
        {
            head = Words.In(_text, head).First();
        }

        var atStart = _phrases.WithoutLeadIns(new(sentence.Body.Start, head.End)) is var rest && (rest.IsEmpty || rest == head);
        var afterMark = _bounds.Before(head.Start) is ',' or ';' or ':' or '(' or '”' or '"' or '»' or '–' or '—' || IsDash(head.Start)
            || _bounds.FollowsTurn(head.Start);
        if (!atStart && !afterMark && !_text.AsSpan(head.Start, head.Length).Contains(' '))
        {
            return null;
        }

        // Without a comma behind it the verb that follows has this phrase as its subject.
        var segment = _phrases.WithoutLinkers(_subjects.Segments(After(head))[0]);
        var atEnd = sentence.Trim(new(segment.End, sentence.Span.End)).IsEmpty;
        if (atStart && atEnd && _phrases.FirstVoice(segment) is { } first)
        {
            (segment, atEnd) = (new(segment.Start, first.End), false);
        }
        else if (!atEnd && sentence.Find(_words.Verbs, segment).Any(verb => !IsTiedToPassive(verb) && !IsNoun(verb)))
        {
            return null;
        }

        if ((PublisherIn(segment) ?? _phrases.Read(_subjects.SourceIn(segment))) is not { } speaker || IsTiedToPassive(NextVerb(speaker.Words.End)))
        {
            return null;
        }

        var end = PastGloss(segment);
        TextSpan words = new(sentence.Trim(new(head.Start, segment.End)).Start, end);
        var frame = _frames.Make(FrameKind.Attribution, speaker, words, atStart || _bounds.FollowsTurn(head.Start) ? UpToAside(end) : sentence.Span);
        if (speaker is UnreadSpeaker { Name.IsEmpty: true } && frame.Beside.IsEmpty)
        {
            return null;
        }

        // "Kelva, citing Ruvia, said": the verb has its subject before the aside.
        var isBetween = !atStart && !NextVerb(segment.End).IsEmpty;
        _floor = isBetween ? _floor : end;
        return frame;
    }

    // "Theo Sở Thủy lợi (STL), …": the bracket is no part of what is said.
    private int PastGloss(TextSpan segment)
    {
        var end = sentence.Trim(segment).End;
        var isOpen = segment.Of(_text).LastIndexOf('(') > segment.Of(_text).LastIndexOf(')');
        return isOpen && end < sentence.Span.End && _text[end] == ')' ? end + 1 : end;
    }

    // "… - theo X": a hyphen between spaces.
    private bool IsDash(int start) => start > 2 && _text.AsSpan(start - 3, 3) is " - ";

    // "Theo ước tính của X", "according to the think tank X".
    private bool IsNoun(TextSpan verb) =>
        _words.Documents.LongestAt(_text, verb.Start, sentence.Span.End)?.Span == verb
        || _words.Grammar.Frames.NoReports.Contains(verb.In(_text), StringComparer.OrdinalIgnoreCase);

    private ReportingFrame? NoComment(TextSpan comment)
    {
        var from = Math.Max(_floor, comment.Start - Reach);
        var segment = _subjects.Segments(new(from, comment.Start))[^1];
        var negation = sentence.Find(_words.Negations, segment).LastOrDefault();
        if (negation.IsEmpty || _subjects.Read(new(from, negation.Start)) is not { } speaker)
        {
            return null;
        }

        var frame = _frames.Make(FrameKind.NoComment, speaker, sentence.Trim(new(speaker.Words.Start, comment.End)), UpToAside(comment.End), _floor);
        _floor = comment.End;
        return frame;
    }

    // "X was quoted by Y as saying": X is the subject of the passive.
    private bool IsTiedToPassive(TextSpan verb) => _words.Grammar.Frames.Echoes.Contains(verb.In(_text), StringComparer.OrdinalIgnoreCase);

    private TextSpan NextVerb(int offset)
    {
        var rest = sentence.Trim(new(offset, sentence.Span.End));
        return _words.Verbs.LongestAt(_text, rest.Start, rest.End)?.Span ?? default;
    }

    // Behind whom it was told, and when: "told the Gazette on May 3 that …", "cho biết ngày 30/10, …".
    private int ContentFrom(int offset)
    {
        const int WordsBetween = 12;
        var segment = _subjects.Segments(new(offset, sentence.Span.End))[0];
        // "Reuters đưa tin ông X cho rằng": that word is of another verb.
        var verbs = sentence.Find(_words.Verbs, segment).ToList();
        var opener = sentence.Find(_words.Complementizers, segment).FirstOrDefault(opener => !verbs.Exists(verb => verb.Contains(opener)));
        if (!opener.IsEmpty && Words.In(_text, new(offset, opener.Start)).Take(WordsBetween).Count() < WordsBetween && !IsSaid(new(offset, opener.Start)))
        {
            return opener.Start;
        }

        var rest = sentence.Trim(new(offset, sentence.Span.End));
        var date = sentence.Article.DatesIn(sentence.Span).FirstOrDefault(date => date.Start == rest.Start);
        var isOfSaying = !date.IsEmpty && (_words.Grammar.Frames.Inverts || (date.End < sentence.Span.End && _text[date.End] is ',' or ':'));
        return isOfSaying ? date.End : offset;
    }

    // "said officers searched 36 containers that were full": what is said begins before the word.
    private bool IsSaid(TextSpan between)
    {
        var dates = sentence.Article.DatesIn(sentence.Span).ToList();
        return _words.Grammar.Frames.Inverts && Words.In(_text, between).Any(word => !dates.Exists(date => date.Overlaps(word))
            && (char.IsAsciiDigit(_text[word.Start]) || _words.Passives.LongestAt(_text, word.Start, word.End) is not null
            || (_words.Grammar.PastEnding is { } ending && word.Of(_text).EndsWith(ending, StringComparison.Ordinal))));
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

using SiteGen.Text;

namespace SiteGen.Read;

/// <content>Verbs with their subject: before them, behind them, or tied to them by a passive.</content>
internal sealed partial class FrameReader
{
    // "Một báo cáo của X cho thấy …", "The report found that …", "…, the report found."
    private ReportingFrame? Report(TextSpan verb)
    {
        var from = Math.Max(_floor, verb.Start - Reach);
        var rest = sentence.Trim(new(verb.End, sentence.Span.End));
        // "showed on Friday that"
        var isSaying = rest.IsEmpty || _words.Complementizers.LongestAt(_text, rest.Start, rest.End) is not null
            || sentence.Find(_words.Complementizers, new(rest.Start, _phrases.WithoutLeadIns(rest).Start)).Any();
        var subject = _subjects.Segments(new(from, verb.Start))[^1];
        return isSaying || sentence.Find(_words.Documents, subject).Any() || HasReadDocument(subject) ? Verb(verb, FrameKind.Report) : null;
    }

    // "The talks came after a report by the Pentagon showed that …": who speaks stands behind the report, whatever stands before.
    private Speaker? AuthorIn(TextSpan stretch)
    {
        if (PublisherIn(_subjects.Segments(stretch)[^1]) is { } publisher)
        {
            return publisher;
        }

        var speaker = _subjects.Read(stretch);
        var noun = sentence.Find(_words.Documents, _subjects.Segments(stretch)[^1]).FirstOrDefault();
        return speaker is UnreadSpeaker && !noun.IsEmpty && _phrases.Read(new(noun.Start, stretch.End)) is (NamedSpeaker or UnnamedSpeaker) and var author
            ? author : speaker;
    }

    // Words that an editor reads as their author: "the report".
    private bool HasReadDocument(TextSpan subject) =>
        sentence.Voices.Any(name => name.IsReading && subject.Contains(name.Span) && _words.Documents.Find(_text, name.Span).Any());

    private ReportingFrame? Verb(TextSpan verb, FrameKind kind)
    {
        var from = Math.Max(_floor, verb.Start - Reach);
        var subjectEnd = IsTiedToPassive(verb) ? sentence.Find(_words.Passives, new(from, verb.Start)).LastOrDefault().Start : verb.Start;
        if (Quoted(verb, from) is { } quoted)
        {
            return quoted;
        }

        if (IsNotSaid(new(from, verb.Start)) || subjectEnd <= from || !_bounds.IsFinite(new(from, subjectEnd), verb, _isNested) || _bounds.HasObject(verb)
            || (kind == FrameKind.Report ? AuthorIn(new(from, subjectEnd)) : _subjects.Read(new(from, subjectEnd))) is not { } speaker
            || !_bounds.Agrees(speaker, new(from, subjectEnd), verb)
            || _bounds.IsAttribute(verb, speaker))
        {
            return null;
        }

        var words = sentence.Trim(new(speaker.Words.Start, verb.End));
        var hasOpener = _bounds.HasOpener(new(_subjects.Segments(new(from, verb.Start))[^1].Start, verb.Start));
        // "While Ruvia said it was safe, Kelva said it leaked": another's turn, and no tail.
        var isTurn = _isNested && _bounds.BeginsWithContrast;
        if (FollowsQuotation(speaker) || _bounds.IsTail(verb.End)
            || (_bounds.FollowsClause(words.Start) && _bounds.IsLooseTail(verb.End) && !hasOpener && !isTurn))
        {
            // "“…”, ông X nói." A verb that ends the sentence with nothing said before it reports nothing.
            if (_isNested || sentence.Trim(new(sentence.Body.Start, words.Start)).IsEmpty || hasOpener)
            {
                return null;
            }

            var behind = _frames.Make(kind, speaker, words, sentence.Span, _floor);
            _floor = verb.End;
            return behind;
        }

        var content = ContentFrom(verb.End);
        var frame = _frames.Make(kind, speaker, words, UpToAside(content), _floor);
        (_floor, _isNested) = (content, true);
        return frame;
    }

    // "Ro Tan quoted Nela Droy as saying the dam would break."
    private ReportingFrame? Quoted(TextSpan verb, int from)
    {
        if (!IsTiedToPassive(verb) || sentence.Find(_words.Quoting, new(from, verb.Start)).LastOrDefault() is not { IsEmpty: false } quoting
            || sentence.Find(_words.Passives, new(from, quoting.Start)).LastOrDefault() is { IsEmpty: false } passive
                && sentence.Trim(new(passive.End, quoting.Start)).IsEmpty
            || _phrases.Read(new(quoting.End, verb.Start)) is not NamedSpeaker speaker)
        {
            return null;
        }

        var content = ContentFrom(verb.End);
        var frame = _frames.Make(FrameKind.Verb, speaker, sentence.Trim(new(speaker.Words.Start, verb.End)), UpToAside(content), speaker.Words.Start);
        (_floor, _isNested) = (content, true);
        return frame;
    }

    // "refused to say", "is expected to say", "an earlier version of this article said"
    private bool IsNotSaid(TextSpan before)
    {
        var segment = _subjects.Segments(before)[^1];
        var purpose = sentence.Find(_words.Purposes, segment).LastOrDefault();
        var act = sentence.Find(_words.Acts, segment).LastOrDefault();
        var isOfAct = !act.IsEmpty && !sentence.Find(_words.Coordinators, new(act.End, before.End)).Any();
        var isToCome = !purpose.IsEmpty && sentence.Trim(new(purpose.End, before.End)).IsEmpty
            && (_bounds.EndsWith(new(segment.Start, purpose.Start), _words.Grammar.Negations)
                || _bounds.EndsWith(new(segment.Start, purpose.Start), _words.Grammar.Modals));
        return isToCome || isOfAct || sentence.Find(_words.OwnWords, segment).Any();
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

        var frame = _frames.Make(FrameKind.Verb, speaker, sentence.Trim(new(verb.Start, speaker.Words.End)), opener.IsEmpty ? sentence.Span
            : UpToAside(opener.Start), _floor);
        _floor = opener.IsEmpty ? speaker.Words.End : opener.Start;
        return frame;
    }

    // "“…,” said senior curator for salt and auctioneer Ro Tan": the only name, with which the phrase ends.
    private NamedSpeaker? NameBehindTitles(TextSpan verb, TextSpan phrase)
    {
        var words = sentence.Trim(phrase);
        if (_bounds.Before(verb.Start) is not ('”' or '"' or '»') || sentence.Voices.Where(name => words.Contains(name.Span)).ToList() is not [var name]
            || !sentence.IsPerson(name) || name.Span.End != words.End)
        {
            return null;
        }

        var areTitles = Words.In(_text, new(words.Start, name.Span.Start)).All(word => char.IsLower(_text[word.Start]))
            && !sentence.Find(_words.Linkers, LastTitle(words, name.Span.Start)).Any()
            && !sentence.Find(_words.Agents, words).Any() && !sentence.Find(_words.Verbs, words).Any();
        return areTitles ? new([name], name.Span) : null;
    }

    // "the driver of Ro Tan" is somebody else.
    private TextSpan LastTitle(TextSpan words, int name) =>
        new(sentence.Find(_words.Coordinators, new(words.Start, name)).Select(joiner => joiner.End).LastOrDefault(words.Start), name);

    // "…, said Jens Stoltenberg": only where nothing but the name follows.
    private ReportingFrame? Inverted(TextSpan verb)
    {
        // "X, the mayor, told Y": Y hears it.
        if (!_words.Grammar.Frames.Inverts || _bounds.Before(verb.Start) is not (',' or '”' or '"' or '»')
            || _words.Grammar.Frames.PassedTo.Contains(verb.In(_text), StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        var (phrase, next) = (_subjects.Segments(After(verb))[0], _subjects.Segments(After(verb)).ElementAtOrDefault(1));
        // "…, said Kelva’s chief executive, Nela Droy."
        if (_phrases.Read(phrase) is UnreadSpeaker && _subjects.BareName(next) is not null)
        {
            phrase = next;
        }

        if ((NameBehindTitles(verb, phrase) ?? _phrases.Read(phrase)) is not { } speaker || sentence.Find(_words.Auxiliaries, phrase).Any())
        {
            return null;
        }

        if (speaker is UnreadSpeaker { Name.IsEmpty: true })
        {
            var start = sentence.Trim(phrase).Start;
            if (_bounds.Before(verb.Start) == ',' || _words.Indefinites.LongestAt(_text, start, phrase.End) is null)
            {
                return null;
            }

            speaker = new UnnamedSpeaker([.. sentence.Voices.Where(name => phrase.Contains(name.Span))], speaker.Words);
        }

        var frame = _frames.Make(FrameKind.Verb, speaker, sentence.Trim(new(verb.Start, phrase.End)), sentence.Span, _floor);
        _floor = phrase.End;
        return frame;
    }
}

using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Read;

/// <content>Where no word of speaking makes a frame: a colon before a quotation, a name behind one, a verb in two parts.</content>
internal sealed partial class FrameReader
{
    // "Ông X: “…”": nothing but who speaks stands before a quotation.
    private ReportingFrame? Colon()
    {
        var colon = _text.IndexOf(':', sentence.Body.Start, sentence.Body.Length);
        var quotation = colon < 0 ? null : sentence.Quotations.FirstOver(new(colon, sentence.Span.End));
        if (quotation is not { } said || said.Start < colon || !string.IsNullOrWhiteSpace(_text[(colon + 1)..said.Start].Trim('“', '"', '«', '”')))
        {
            return null;
        }

        TextSpan before = new(sentence.Body.Start, colon);
        if (Feeling(before) is { } feeling)
        {
            return _frames.Make(FrameKind.Verb, new NamedSpeaker([feeling], feeling.Span), new(feeling.Span.Start, colon), new(colon + 1, sentence.Span.End));
        }

        return _phrases.Read(before) is NamedSpeaker speaker && speaker.Words.End == sentence.Trim(before).End
            ? _frames.Make(FrameKind.Verb, speaker, sentence.Trim(before), new(colon + 1, sentence.Span.End)) : null;
    }

    // "Tiền đạo X phấn khích khi ghi bàn: “…”": the only person before the colon.
    private Mention? Feeling(TextSpan before) =>
        sentence.Voices.Where(name => before.Contains(name.Span) && sentence.IsPerson(name)).ToList() is [var person]
        && PhraseFinder.For(_words.Grammar.Frames.Feelings).LongestAt(_text, Math.Min(person.Span.End + 1, before.End), before.End) is not null ? person : null;

    // "Ông X cho đài Y biết rằng …"
    private ReportingFrame? Split() => _words.Grammar.Frames.SplitVerbs.Select(verb => Split(verb.First, verb.Last)).FirstOrDefault(frame => frame is not null);

    private ReportingFrame? Split(string first, string last)
    {
        const int most = 6;
        foreach (var one in sentence.Find(PhraseFinder.Of(first), sentence.Body).Where(one => !sentence.IsQuoted(one)))
        {
            var other = sentence.Find(PhraseFinder.Of(last), new(one.End, sentence.Body.End)).FirstOrDefault();
            var isToSomebody = sentence.Voices.Any(name => name.Span.Start >= one.End && name.Span.End <= other.Start);
            if (isToSomebody && Words.In(_text, new(one.End, other.Start)).Take(most + 1).Count() <= most
                && _subjects.Read(new(sentence.Body.Start, one.Start)) is NamedSpeaker speaker)
            {
                return _frames.Make(FrameKind.Verb, speaker, new(speaker.Words.Start, other.End), new(other.End, sentence.Span.End));
            }
        }

        return null;
    }

    // "“…”, ông X trấn an.": behind a quotation a name and a verb, whatever that is.
    private ReportingFrame? Tail()
    {
        const int most = 3;
        var comma = _text.LastIndexOf(',', sentence.Body.End - 1, sentence.Body.Length);
        if (comma <= sentence.Body.Start || !Quotations.IsMark(_text[comma - 1]) || sentence.IsQuoted(new(comma, comma + 1)))
        {
            return null;
        }

        var last = sentence.Trim(new(comma, sentence.Body.End));
        var name = sentence.Voices.FirstOrDefault(name => last.Contains(name.Span) && sentence.IsPerson(name));
        var verb = name is null ? [] : Words.In(_text, new(name.Span.End, last.End)).ToList();
        var isAlone = name is not null && Words.In(_text, new(last.Start, name.Span.Start))
            .All(word => _words.Honorifics.LongestAt(_text, word.Start, word.End) is not null);
        return isAlone && verb.Count is > 0 and <= most && verb.TrueForAll(word => char.IsLower(_text[word.Start]))
            ? _frames.Make(FrameKind.Verb, new NamedSpeaker([name!], name!.Span), last, sentence.Span) : null;
    }
}

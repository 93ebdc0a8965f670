using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Read;

/// <summary>Makes a frame of what was read, with what else its clause holds.</summary>
internal sealed class FrameMaker(Sentence sentence)
{
    /// <param name="floor">Where the frame around it begins to speak.</param>
    public ReportingFrame Make(FrameKind kind, Speaker speaker, TextSpan words, TextSpan content, int floor = 0)
    {
        var stretch = kind == FrameKind.Attribution ? words : StretchOf(words, content, Math.Max(floor, sentence.Body.Start));
        return new(kind, speaker, words, content) { Stretch = stretch, Beside = [.. Beside(speaker, stretch)] };
    }

    // From where its clause begins: "Ngày 30/10 X cho biết"; to where it ends, where the frame stands behind what is said: "…, X nói hôm qua".
    private TextSpan StretchOf(TextSpan words, TextSpan content, int floor)
    {
        var clauses = sentence.Clauses;
        var start = clauses.FirstOrDefault(clause => clause.Contains(words.Start)) is { IsEmpty: false } first
            ? Math.Min(words.Start, Math.Max(first.Start, floor)) : words.Start;
        // "Nga được Lầu Năm Góc ước tính": what is before the passive is spoken of.
        if (sentence.Find(sentence.Words.Passives, new(start, words.Start)).LastOrDefault() is { IsEmpty: false } passive)
        {
            start = passive.End;
        }

        if (content.Start >= words.End)
        {
            return new(start, content.Start);
        }

        var last = clauses.FirstOrDefault(clause => clause.Contains(words.End - 1));
        return new(content.Start < start ? start : words.Start, Math.Max(words.End, last.End));
    }

    private IEnumerable<Mention> Beside(Speaker speaker, TextSpan stretch) => sentence.Voices.Where(name =>
        (stretch.Contains(name.Span) || (speaker is UnnamedSpeaker unnamed && unnamed.Of.Contains(name)))
            && !(speaker is NamedSpeaker named && named.Names.Any(one => one.Span == name.Span)));
}

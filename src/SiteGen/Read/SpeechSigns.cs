using SiteGen.Text;

namespace SiteGen.Read;

/// <summary>
/// Signs that somebody may be speaking, of which no frame could be made: where one is left, nothing can be said to be the article's own for certain.
/// </summary>
internal static class SpeechSigns
{
    /// <summary>The first sign of a sentence that belongs to none of its frames, or null.</summary>
    public static TextSpan? Unread(Sentence sentence)
    {
        if (sentence.Grammar is null)
        {
            return null;
        }

        return Words(sentence).Concat(Colons(sentence)).Concat(sentence.Quotations)
            .Where(sign => sentence.Body.Overlaps(sign) && !sentence.Frames.Any(frame => frame.Stretch.Overlaps(sign) || frame.Words.Overlaps(sign))
                && !NoSigns.Has(sentence, sign))
            .Concat(NameWithVerb(sentence))
            .Cast<TextSpan?>()
            .FirstOrDefault();
    }

    private static IEnumerable<TextSpan> Words(Sentence sentence)
    {
        var bounds = new FrameBounds(sentence);
        var verbs = sentence.Find(sentence.Words.Verbs, sentence.Body).ToList();
        var acts = verbs.FindAll(verb => sentence.Grammar!.Frames.NoReports.Contains(verb.In(sentence.Text), StringComparer.OrdinalIgnoreCase)
            || bounds.HasObject(verb));
        return verbs.Concat(sentence.Find(sentence.Words.SpeechSigns, sentence.Body)).Where(sign => !acts.Exists(sign.Overlaps));
    }

    private static IEnumerable<TextSpan> Colons(Sentence sentence) => Enumerable.Range(sentence.Body.Start, sentence.Body.Length)
        .Where(at => sentence.Text[at] == ':' && SiteGen.Text.Words.IsBoundary(sentence.Text, at) && !(at > 0 && char.IsAsciiDigit(sentence.Text[at - 1])))
        .Select(at => new TextSpan(at, at + 1));

    // "…, Tolk sighed": a name at the end with a verb that nobody knows.
    private static IEnumerable<TextSpan> NameWithVerb(Sentence sentence)
    {
        const int most = 3;
        var comma = sentence.Text.LastIndexOf(',', sentence.Span.End - 1, sentence.Span.Length);
        var last = comma < 0 ? default : sentence.Trim(new(comma, sentence.Span.End));
        var words = SiteGen.Text.Words.In(sentence.Text, last).ToList();
        if (words.Count < 2 || sentence.Frames.Any(frame => frame.Stretch.Overlaps(last)))
        {
            return [];
        }

        var name = sentence.Voices.Select(voice => voice.Span).Concat(sentence.Unknown).FirstOrDefault(name => name.Start == last.Start);
        var verb = words.FindAll(word => word.Start >= name.End);
        return !name.IsEmpty && verb.Count is > 0 and <= most && verb.TrueForAll(word => char.IsLower(sentence.Text[word.Start])) ? [last] : [];
    }
}

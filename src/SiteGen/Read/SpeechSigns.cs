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

        return Words(sentence)
            .Concat(Colons(sentence).Where(colon => MaySpeak(colon, sentence)))
            .Concat(sentence.Quotations.Where(quotation => !IsByname(quotation, sentence)))
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
        var acts = verbs.FindAll(verb => FrameBounds.IsNoReport(verb, sentence)
            || bounds.HasObject(verb) || IsPointedAt(verb, sentence));
        return verbs.Concat(sentence.Find(sentence.Words.SpeechSigns, sentence.Body))
            .Where(sign => !acts.Exists(sign.Overlaps) && !IsCounted(sign, sentence));
    }

    // "Kết luận trên không có nghĩa …", "Đánh giá này sai": a noun.
    private static bool IsPointedAt(TextSpan verb, Sentence sentence)
    {
        var next = sentence.Trim(new(verb.End, sentence.Span.End));
        return sentence.Words.Documents.LongestAt(sentence.Text, verb.Start, verb.End) is not null
            && sentence.Grammar!.Speech.NounPointers.Any(pointer => sentence.Text.AsSpan(next.Start, next.Length)
                .StartsWith(pointer, StringComparison.OrdinalIgnoreCase) && SiteGen.Text.Words.IsBoundary(sentence.Text, next.Start + pointer.Length));
    }

    private static IEnumerable<TextSpan> Colons(Sentence sentence) => Enumerable.Range(sentence.Body.Start, sentence.Body.Length)
        .Where(at => sentence.Text[at] == ':' && SiteGen.Text.Words.IsBoundary(sentence.Text, at) && !(at > 0 && char.IsAsciiDigit(sentence.Text[at - 1])))
        .Select(at => new TextSpan(at, at + 1));

    // "942 tài liệu"
    private static bool IsCounted(TextSpan sign, Sentence sentence) =>
        sign.Start > 1 && sentence.Text[sign.Start - 1] == ' ' && char.IsAsciiDigit(sentence.Text[sign.Start - 2]);

    // The “đại gia” of "12 “đại gia” mua đất": what people are called, in the middle of the article's words.
    private static bool IsByname(TextSpan quotation, Sentence sentence)
    {
        const int mostSyllables = 3;
        var before = SiteGen.Text.Words.In(sentence.Text, new(sentence.Body.Start, Math.Max(sentence.Body.Start, quotation.Start))).LastOrDefault();
        return sentence.Grammar is { Prose.Inflects: false } grammar && !before.IsEmpty
            && string.IsNullOrWhiteSpace(sentence.Text[before.End..quotation.Start].Trim('“', '"', '«'))
            && SiteGen.Text.Words.In(sentence.Text, quotation).Take(mostSyllables + 1).Count() <= mostSyllables
            && SiteGen.Text.Words.In(sentence.Text, new(quotation.End, sentence.Span.End)).Any()
            && !grammar.Titles.Copulas.Concat(grammar.Speech.Attitudes).Concat(grammar.ReportingVerbs).Contains(before.In(sentence.Text), StringComparer
                .OrdinalIgnoreCase);
    }

    // "Nga: 40 tàu chìm", "Chuyên gia: …", but not "Thiệt hại như sau: 40 tàu": nobody stands before it.
    private static bool MaySpeak(TextSpan colon, Sentence sentence)
    {
        var rest = sentence.Trim(new(colon.End, sentence.Span.End));
        if (!rest.IsEmpty && sentence.IsQuoted(rest) && sentence.Text.AsSpan(colon.End).TrimStart() is ['“' or '"' or '«' or '‘', ..])
        {
            return true;
        }

        TextSpan before = new(sentence.Body.Start, colon.Start);
        var isList = sentence.Grammar!.Frames.ListLeads.Any(lead =>
            sentence.Text.AsSpan(before.Start, before.Length).EndsWith(lead, StringComparison.OrdinalIgnoreCase)
            && SiteGen.Text.Words.IsBoundary(sentence.Text, colon.Start - lead.Length));
        return !isList && (sentence.Voices.Any(name => before.Contains(name.Span)) || sentence.Unknown.Any(before.Contains)
            || sentence.Find(sentence.Words.UnnamedHeads, before).Concat(sentence.Find(sentence.Words.Pronouns, before)).Any()
            || BeginsWithBody(sentence.Trim(before), sentence));
    }

    // "Thị trấn: …", "Công ty: …"
    private static bool BeginsWithBody(TextSpan before, Sentence sentence)
    {
        PhraseFinder<string>[] nouns = [sentence.Words.PlaceNouns, sentence.Words.BodyKinds, sentence.Words.BodyNouns];
        return Array.Exists(nouns, finder => finder.LongestAt(sentence.Text, before.Start, before.End) is not null);
    }

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

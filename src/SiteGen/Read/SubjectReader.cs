using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Read;

/// <summary>Finds the subject of a verb in the words before it, between commas, appositions and adverbs.</summary>
internal sealed partial class SubjectReader(Sentence sentence)
{
    private readonly PhraseReader _phrases = new(sentence);

    /// <summary>The subject of what follows <paramref name="stretch"/>, or null where none is there.</summary>
    public Speaker? Read(TextSpan stretch)
    {
        var segments = Segments(stretch);
        if (segments.IsEmpty)
        {
            return null;
        }

        // "of the Water Council, (WC) said": the short form of what stands before it.
        if (segments.Length > 1 && sentence.Text.AsSpan(segments[^1].Start, segments[^1].Length).Trim() is ['(', .., ')'])
        {
            segments = segments.RemoveAt(segments.Length - 1);
        }

        segments = [.. segments.SkipLast(1).Select(WithoutGloss).Append(segments[^1]).Select(Agent)];
        return Officer(segments) ?? OfficerOfPart(segments) ?? ReadLast(segments[^1]) switch
        {
            not NamedSpeaker when segments.Length > 1 && RelatedTo(segments[^1], segments[^2]) is { } antecedent => antecedent,
            not NamedSpeaker when segments.Length > 1 && DescribedBy(segments[^1], segments[^2]) is { } described => described,
            null => ReadBeforeApposition(segments.RemoveAt(segments.Length - 1)),
            NamedSpeaker body when segments.Length > 1 && HasOffice(segments[^1], body) && TitledBy(segments[^1], segments[^2]) is { } officer => officer,
            UnreadSpeaker { Name.IsEmpty: true } when segments.Length > 1 && TitledBy(segments[^1], segments[^2]) is { } titled => titled,
            UnreadSpeaker when segments.Length > 1 && IsPlace(segments[^1]) => ReadBeforeApposition(segments.RemoveAt(segments.Length - 1)),
            UnreadSpeaker where when segments.Length > 1 && PlacedBy(segments[^2], where) is { } placed => placed,
            NamedSpeaker named => WithPart(WithList(named, segments), segments),
            var speaker => speaker,
        };
    }

    // "Đỗ Hạ Lam (Ha Lam Do), một nhân viên": how the name is written elsewhere, or what else is known of whoever has it.
    private TextSpan WithoutGloss(TextSpan segment)
    {
        var words = segment.Of(sentence.Text).TrimEnd();
        var open = words.LastIndexOf('(');
        return open > 0 && words[^1] == ')' ? new(segment.Start, segment.Start + words[..open].TrimEnd().Length) : segment;
    }

    /// <summary>A known name that is all of <paramref name="segment"/>, or null.</summary>
    public NamedSpeaker? BareName(TextSpan segment) =>
        sentence.Trim(segment) is { IsEmpty: false } words && _phrases.Read(words) is NamedSpeaker { Names.Length: 1 } named && named.Words.End == words.End
            && IsBare(words, named) ? named : null;

    // At least two words: a word alone may be a place or the beginning of a sentence.
    private bool IsBareUnknown(TextSpan segment, UnreadSpeaker speaker) =>
        !speaker.Name.IsEmpty && speaker.Name.Of(sentence.Text).Contains(' ')
        && (speaker.Name == segment || (sentence.Words.Honorifics.LongestAt(sentence.Text, segment.Start, segment.End) is { } honorific
        && sentence.Trim(new(honorific.Span.End, segment.End)) == speaker.Name));

    /// <summary>The pieces of <paramref name="stretch"/> between commas, colons and quotations, outside names and parentheses; the last may be empty.</summary>
    public ImmutableArray<TextSpan> Segments(TextSpan stretch)
    {
        var segments = ImmutableArray.CreateBuilder<TextSpan>();
        var (start, depth) = (stretch.Start, 0);
        for (var i = stretch.Start; i < stretch.End; i++)
        {
            depth = sentence.Text[i] switch { '(' => depth + 1, ')' => Math.Max(0, depth - 1), _ => depth };
            var quotation = sentence.Quotations.FirstOver(new(i, i + 1));
            if (quotation is not null || (depth == 0 && IsBreak(i) && Words.IsBoundary(sentence.Text, i)
                && !sentence.IsMasked(new(i, i + 1))))
            {
                segments.Add(new(start, i));
                i = quotation is null ? i : Math.Min(quotation.Value.End, stretch.End);
                start = Math.Min(i + 1, stretch.End);
            }
        }

        segments.Add(new(start, stretch.End));
        return segments.ToImmutable();
    }

    // A hyphen between spaces is a dash.
    private bool IsBreak(int i) => sentence.Text[i] is ',' or ';' or ':' or '–' or '—'
        || (sentence.Text[i] == '-' && i > 0 && i + 1 < sentence.Text.Length && sentence.Text[i - 1] == ' ' && sentence.Text[i + 1] == ' ');

    // "Thông tin này được ông X cho biết": who speaks stands after "được".
    private TextSpan Agent(TextSpan segment)
    {
        if (sentence.Find(sentence.Words.Passives, segment).LastOrDefault() is { IsEmpty: false } passive
            && new TextSpan(passive.End, segment.End) is var after && _phrases.Read(after) is NamedSpeaker named
            && named.Words.End == sentence.Trim(segment).End)
        {
            return after;
        }

        return segment;
    }

    /// <summary>"Báo Sậy dẫn nguồn từ Sở Thủy lợi cho biết": the source speaks.</summary>
    public TextSpan SourceIn(TextSpan phrase)
    {
        var citing = sentence.Find(sentence.Words.Citings, phrase).LastOrDefault();
        return citing.IsEmpty || !sentence.Voices.Any(name => new TextSpan(phrase.Start, citing.Start).Contains(name.Span)) ? phrase
            : _phrases.WithoutLinkers(new(citing.End, phrase.End));
    }

    private Speaker? ReadLast(TextSpan segment)
    {
        var phrase = SourceIn(_phrases.WithoutLeadIns(segment));
        var head = _phrases.HeadOf(phrase);

        // "Trung Quốc sẽ đến và Nhà Trắng cho biết": a new subject stands after the verb of the one before.
        if (!head.IsEmpty && sentence.Find(sentence.Words.Openers, new(head.End, phrase.End)).LastOrDefault() is { IsEmpty: false } opener
            && sentence.Find(sentence.Words.Auxiliaries, new(head.End, opener.Start)).Any()
            && _phrases.Read(new(opener.End, phrase.End)) is (NamedSpeaker or UnnamedSpeaker) and var next)
        {
            return next;
        }

        return SharedSubject(phrase) ?? _phrases.Read(phrase);
    }

    // "Ông Ro Tan khen bà Lam và cho biết": who did the one did the other.
    private Speaker? SharedSubject(TextSpan phrase)
    {
        var joiner = sentence.Find(sentence.Words.Coordinators, phrase).LastOrDefault();
        if (joiner.IsEmpty || !sentence.Trim(new(joiner.End, phrase.End)).IsEmpty
            || sentence.Voices.FirstOrDefault(name => phrase.Contains(name.Span)) is not { } first)
        {
            return null;
        }

        var word = Words.In(sentence.Text, new(first.Span.End, joiner.Start)).FirstOrDefault();
        var mayBeVerb = !word.IsEmpty && char.IsLower(sentence.Text[word.Start])
            && sentence.Words.Linkers.LongestAt(sentence.Text, word.Start, joiner.Start) is null
            && sentence.Words.Coordinators.LongestAt(sentence.Text, word.Start, joiner.Start) is null;
        return mayBeVerb ? _phrases.Read(new(phrase.Start, first.Span.End)) : null;
    }

    // "Ông Daryl Kimball, Giám đốc điều hành Hiệp hội Kiểm soát Vũ khí, cho biết": the verb follows a comma, so the segment before it may only describe the
    // subject.
    private Speaker? ReadBeforeApposition(ImmutableArray<TextSpan> segments)
    {
        var named = segments
            .Reverse()
            .Select(segment => (Segment: sentence.Trim(segment), Speaker: _phrases.Read(segment) as NamedSpeaker))
            .Where(entry => entry.Speaker is not null && entry.Speaker.Words.End == entry.Segment.End)
            .Select(entry => (entry.Segment, Speaker: entry.Speaker!))
            .ToList();
        var unknown = segments.Reverse().Select(segment => _phrases.WithoutLeadIns(segment))
            .Select(segment => (Segment: segment, Speaker: _phrases.Read(segment) as UnreadSpeaker))
            .FirstOrDefault(entry => entry.Speaker is not null && IsBareUnknown(entry.Segment, entry.Speaker));
        if (unknown.Speaker is not null && !named.Exists(entry => entry.Segment.Start <= unknown.Segment.Start))
        {
            return unknown.Speaker with { Words = new(unknown.Segment.Start, sentence.Trim(new(unknown.Segment.Start, segments[^1].End)).End) };
        }

        if (named is [var only])
        {
            return only.Speaker;
        }

        if (named.Count > 1)
        {
            var bare = named.Find(entry => IsBare(entry.Segment, entry.Speaker));
            return bare.Speaker ?? (Speaker)new UnreadSpeaker(named[0].Segment);
        }

        return segments.Reverse().Select(_phrases.Read).FirstOrDefault(speaker => speaker is UnnamedSpeaker);
    }

    private bool IsBare(TextSpan segment, NamedSpeaker speaker) =>
        speaker.Words.Start == segment.Start
        || sentence.Words.Honorifics.LongestAt(sentence.Text, segment.Start, segment.End) is { } honorific
        && sentence.Trim(new(honorific.Span.End, segment.End)) == speaker.Words;

    // "Phòng Thuế, Công an tỉnh Kelva cho biết", "Trung tâm Báo bão - Viện Khí tượng cho biết": a body, and what it is part of.
    private NamedSpeaker WithPart(NamedSpeaker whole, ImmutableArray<TextSpan> segments)
    {
        if (segments.Length < 2 || whole is not { Names: [var name], IsSide: false } || sentence.Words.Grammar.Frames.Inverts || sentence.IsPerson(name)
            || !IsBare(sentence.Trim(segments[^1]), whole)
            || BareName(_phrases.WithoutLeadIns(segments[^2])) is not { } part || sentence.IsPerson(part.Names[0]))
        {
            return whole;
        }

        // "Ở Kelva, Sở Thuế cho biết": a place is no part of it.
        return sentence.Words.BodyKinds.LongestAt(sentence.Text, part.Words.Start, part.Words.End) is null
            ? whole : whole with { Names = [part.Names[0], name], Words = new(part.Words.Start, whole.Words.End) };
    }

    // "Nga, Iran và Triều Tiên cho biết": names alone between commas before a coordination belong to it.
    private NamedSpeaker WithList(NamedSpeaker last, ImmutableArray<TextSpan> segments)
    {
        for (var i = segments.Length - 2; i >= 0 && last.Names.Length > 1; i--)
        {
            var segment = sentence.Trim(segments[i]);
            if (_phrases.Read(segment) is not NamedSpeaker { Names.Length: 1 } item || !IsBare(segment, item))
            {
                break;
            }

            last = last with { Names = [item.Names[0], .. last.Names], Words = new(item.Words.Start, last.Words.End) };
        }

        return last;
    }
}

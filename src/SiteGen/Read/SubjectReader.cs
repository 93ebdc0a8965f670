using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Read;

/// <summary>Finds the subject of a verb in the words before it, between commas, appositions and adverbs.</summary>
internal sealed class SubjectReader(Sentence sentence)
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

        segments = [.. segments.Select(Agent)];
        return Officer(segments) ?? ReadLast(segments[^1]) switch
        {
            not NamedSpeaker when segments.Length > 1 && RelatedTo(segments[^1], segments[^2]) is { } antecedent => antecedent,
            not NamedSpeaker when segments.Length > 1 && DescribedBy(segments[^1], segments[^2]) is { } described => described,
            null => ReadBeforeApposition(segments.RemoveAt(segments.Length - 1)),
            NamedSpeaker body when segments.Length > 1 && HasOffice(segments[^1], body) && TitledBy(segments[^1], segments[^2]) is { } officer => officer,
            UnreadSpeaker { Name.IsEmpty: true } when segments.Length > 1 && TitledBy(segments[^1], segments[^2]) is { } titled => titled,
            UnreadSpeaker when segments.Length > 1 && IsPlace(segments[^1]) => ReadBeforeApposition(segments.RemoveAt(segments.Length - 1)),
            UnreadSpeaker where when segments.Length > 1 && PlacedBy(segments[^2], where) is { } placed => placed,
            NamedSpeaker named => WithList(named, segments),
            var speaker => speaker,
        };
    }

    // "Ông Đỗ Hạ Lam, Phó Giám đốc Sở Thủy lợi, trưởng nhóm cho biết", "Ông Đỗ Hạ Lam - Cục trưởng cho biết": offices of whom the name before them names.
    private Speaker? Officer(ImmutableArray<TextSpan> segments)
    {
        var first = segments.Length;
        while (first > 1 && IsOffice(segments[first - 1]))
        {
            first--;
        }

        var segment = _phrases.WithoutLeadIns(segments[first - 1]);
        return first == segments.Length ? null : _phrases.Read(segment) switch
        {
            NamedSpeaker { Names: [var name] } named when sentence.IsPerson(name) && (IsBare(segment, named) || IsTitled(segment, named)) => named,
            UnreadSpeaker unread when IsBareUnknown(segment, unread) => unread with { Words = new(segment.Start, sentence.Trim(segments[^1]).End) },
            _ => null,
        };
    }

    // "PGS.TS Đỗ Hạ Lam", "Thượng tá Đỗ Hạ Lam": a few words for what the person is, and nobody else.
    private bool IsTitled(TextSpan segment, NamedSpeaker named)
    {
        const int mostWords = 4;
        return named.Words.End == segment.End && named.Names[0].Span.End == segment.End
            && Words.In(sentence.Text, new(segment.Start, named.Names[0].Span.Start)).Take(mostWords + 1).Count() <= mostWords
            && !sentence.Unknown.Any(name => segment.Contains(name) && name.End < named.Names[0].Span.Start && name.Of(sentence.Text).Contains(' '))
            && sentence.Voices.Count(name => segment.Contains(name.Span)) == 1;
    }

    // Not "Phó Giám đốc Đỗ Hạ Lam": he is somebody else.
    private bool IsOffice(TextSpan segment)
    {
        var words = sentence.Trim(segment);
        var end = words.Start;
        while (end < words.End && sentence.Words.OfficeHeads.LongestAt(sentence.Text, end, words.End) is { } head)
        {
            end = sentence.Trim(new(head.Span.End, words.End)).Start;
        }

        return end > words.Start && !sentence.Voices.Any(name => words.Contains(name.Span) && sentence.IsPerson(name))
            && !sentence.Unknown.Any(name => name.End == words.End && name.Start == end);
    }

    // "Đỗ Hạ Lam, một nhân viên của Sở Thủy lợi cho biết": the phrase describes whom the name before it names.
    private Speaker? DescribedBy(TextSpan description, TextSpan segment)
    {
        var words = sentence.Trim(description);
        if (words.IsEmpty || (sentence.Words.Indefinites.LongestAt(sentence.Text, words.Start, words.End) is null
            && !IsOneOfThem(words)))
        {
            return null;
        }

        segment = _phrases.WithoutLeadIns(segment);
        return _phrases.Read(segment) switch
        {
            NamedSpeaker { Names: [var name] } named when sentence.IsPerson(name) && IsBare(segment, named) => named,
            UnreadSpeaker unread when IsBareUnknown(segment, unread) => unread with { Words = new(segment.Start, words.End) },
            _ => null,
        };
    }

    // "Bộ trưởng X, người từng nói với Y rằng": the person whose name stands before the comma.
    private NamedSpeaker? RelatedTo(TextSpan relative, TextSpan segment)
    {
        var (words, before) = (sentence.Trim(relative), sentence.Trim(segment));
        var rest = sentence.Words.RelativePronouns.LongestAt(sentence.Text, words.Start, words.End) is { } pronoun ? new TextSpan(pronoun.Span.End, words.End)
            : default;
        var helpers = sentence.Find(sentence.Words.Auxiliaries, rest).Concat(sentence.Find(sentence.Words.Adverbs, rest)).ToList();
        return !words.IsEmpty && rest.End > 0 && Words.In(sentence.Text, rest).All(word => helpers.Exists(helper => helper.Contains(word)))
            && sentence.Voices.FirstOrDefault(name => name.Span.End == before.End && sentence.IsPerson(name)) is { } person
            ? new NamedSpeaker([person], person.Span) : null;
    }

    // "Ông X, Phó Chủ tịch Y cho biết": an office at a known body, behind nothing but a person's name.
    private NamedSpeaker? TitledBy(TextSpan title, TextSpan segment)
    {
        var (words, before) = (sentence.Trim(title), _phrases.WithoutLeadIns(segment));
        var body = sentence.Voices.FirstOrDefault(name => words.Contains(name.Span) && name.Span.Start > words.Start && !sentence.IsPerson(name));
        return body is not null && !sentence.Words.Grammar.Frames.Inverts && BareName(before) is { } holder && sentence.IsPerson(holder.Names[0])
            ? holder : null;
    }

    // "Ông X - Tổng cục trưởng Tổng cục Muối cho rằng": before the body stands more than what kind of body it is.
    private bool HasOffice(TextSpan segment, NamedSpeaker speaker)
    {
        var (words, first) = (sentence.Trim(segment), speaker.Names[0].Span.Start);
        var kind = sentence.Words.BodyKinds.LongestAt(sentence.Text, words.Start, first)
            ?? sentence.Words.BodyNouns.LongestAt(sentence.Text, words.Start, first);
        return !speaker.Names.Any(sentence.IsPerson) && first > words.Start && !sentence.Trim(new(kind?.Span.End ?? words.Start, first)).IsEmpty;
    }

    // "Ông X, Bí thư xã Y, thành phố Z cho biết": where his office lies.
    private bool IsPlace(TextSpan segment) =>
        sentence.Trim(segment) is var words && !sentence.Words.Grammar.Frames.Inverts && sentence.Words.PlaceNouns.LongestAt(sentence.Text,
            words.Start, words.End) is not null;

    // "Sở X của thành phố Y, Z cho biết": Z is where Y lies.
    private NamedSpeaker? PlacedBy(TextSpan segment, UnreadSpeaker where)
    {
        var text = sentence.Text;
        var lead = sentence.Words.Grammar.Frames.Inverts || where.Name.IsEmpty ? default : sentence.Find(sentence.Words.Linkers, segment)
            .LastOrDefault(IsPlaceLead);
        return !lead.IsEmpty && Words.In(text, new(lead.End, segment.End)).All(word => char.IsUpper(text[word.Start])
            || sentence.Words.PlaceNouns.Find(text, new(lead.End, segment.End)).Any(noun => noun.Span.Contains(word)))
            ? _phrases.Read(segment) as NamedSpeaker : null;
    }

    private bool IsPlaceLead(TextSpan word) =>
        sentence.Words.Grammar.Possessives.Concat(sentence.Words.Grammar.PlaceLeads).Contains(word.In(sentence.Text), StringComparer.OrdinalIgnoreCase);

    // "Ông X, người phát ngôn của Y, cho biết"; several are not one person.
    private bool IsOneOfThem(TextSpan description) =>
        sentence.Words.UnnamedHeads.LongestAt(sentence.Text, description.Start, description.End) is { } head
        && !(sentence.Words.Grammar.PluralEnding is { } plural && head.Value.EndsWith(plural, StringComparison.Ordinal));

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
    private TextSpan Agent(TextSpan segment) =>
        sentence.Find(sentence.Words.Passives, segment).LastOrDefault() is { IsEmpty: false } passive
        && new TextSpan(passive.End, segment.End) is var after && _phrases.Read(after) is NamedSpeaker named && named.Words.End == sentence.Trim(segment).End
            ? after
            : segment;

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
        return !joiner.IsEmpty && sentence.Trim(new(joiner.End, phrase.End)).IsEmpty && sentence.Voices.FirstOrDefault(name =>
            phrase.Contains(name.Span)) is { } first
            && Words.In(sentence.Text, new(first.Span.End, joiner.Start)).FirstOrDefault() is { IsEmpty: false } word && char.IsLower(sentence.Text[word.Start])
            && sentence.Words.Linkers.LongestAt(sentence.Text, word.Start, joiner.Start) is null
                && sentence.Words.Coordinators.LongestAt(sentence.Text, word.Start, joiner.Start) is null
            ? _phrases.Read(new(phrase.Start, first.Span.End)) : null;
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

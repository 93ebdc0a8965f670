using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Read;

/// <summary>Who is described beside a comma: by an office, as one of many, by what the name before did, by where it lies.</summary>
internal sealed partial class SubjectReader
{
    // "Ông Đỗ Hạ Lam, Phó Giám đốc Sở Thủy lợi, trưởng nhóm cho biết", "Ông Đỗ Hạ Lam - Cục trưởng cho biết": offices of whom the name before them names.
    private Speaker? Officer(ImmutableArray<TextSpan> segments)
    {
        var first = segments.Length;
        while (first > 1 && IsOffice(segments[first - 1]))
        {
            first--;
        }

        var segment = _phrases.WithoutLeadIns(segments[first - 1]);
        if (first == segments.Length)
        {
            return null;
        }

        return _phrases.Read(segment) switch
        {
            NamedSpeaker { Names: [var name] } named when sentence.IsPerson(name) && (IsBare(segment, named) || IsTitled(segment, named)) => named,
            UnreadSpeaker unread when IsBareUnknown(segment, unread) => unread with { Words = new(segment.Start, sentence.Trim(segments[^1]).End) },
            _ => null,
        };
    }

    // "Đại tá Đỗ Hạ Lam, Trưởng phòng Thuế, Công an tỉnh Kelva, cho biết": behind an office at a part stands the whole.
    private NamedSpeaker? OfficerOfPart(ImmutableArray<TextSpan> segments)
    {
        var last = sentence.Trim(segments[^1]).IsEmpty ? segments.Length - 2 : segments.Length - 1;
        if (last < 2 || sentence.Words.Grammar.Frames.Inverts || !IsOffice(segments[last - 1])
            || BareName(segments[last]) is not { } whole || sentence.IsPerson(whole.Names[0]))
        {
            return null;
        }

        var holder = _phrases.WithoutLeadIns(segments[last - 2]);
        return _phrases.Read(holder) is NamedSpeaker { Names: [var name] } named && sentence.IsPerson(name)
            && (IsBare(holder, named) || IsTitled(holder, named)) ? named : null;
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
            // "X had 40 ships, media reported": what follows the name is a clause of its own.
            NamedSpeaker { Names: [var name] } named when sentence.IsPerson(name) && IsBare(segment, named)
                && !sentence.Find(sentence.Words.Auxiliaries, new(named.Words.End, segment.End)).Any() => named,
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

    // "Ông X, người phát ngôn của Y, cho biết", "Bà X, vợ ông Y cho biết"; several are not one person.
    private bool IsOneOfThem(TextSpan description) =>
        (sentence.Words.UnnamedHeads.LongestAt(sentence.Text, description.Start, description.End)
            ?? sentence.Words.Kin.LongestAt(sentence.Text, description.Start, description.End)) is { } head
        && !(sentence.Words.Grammar.PluralEnding is { } plural && head.Value.EndsWith(plural, StringComparison.Ordinal));
}

using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Read;

/// <summary>Reads who is meant by a noun phrase, e.g. "Cố vấn An ninh Quốc gia Mỹ Jake Sullivan", "một quan chức cấp cao của Mỹ", "Ông".</summary>
internal sealed partial class PhraseReader(Sentence sentence)
{
    /// <summary>Null where the phrase is none: it is empty, or begins with a preposition or a verb.</summary>
    public Speaker? Read(TextSpan phrase)
    {
        phrase = WithoutLeadIns(phrase);
        var head = HeadOf(phrase);
        if (head.IsEmpty)
        {
            return null;
        }

        var parts = WithoutTitles([.. Pieces(head)]);
        // Nothing but "cùng".
        if (parts.IsEmpty)
        {
            return null;
        }

        var pieces = parts.Select(piece => ReadPiece(piece, phrase)).ToList();
        if (pieces is [UnnamedSpeaker first, ..])
        {
            // "Các quan chức Mỹ và Trung Quốc": the noun stands for both.
            return pieces.Count == 1 ? first : HolderOf(parts, pieces[1]) ?? (Speaker)new UnnamedSpeaker(NamesIn(phrase), head);
        }

        var named = pieces.OfType<NamedSpeaker>().ToList();
        return named switch
        {
            [] => pieces[0],
            [var only] when pieces.Count == 1 => only,
            _ => new NamedSpeaker([.. named.SelectMany(speaker => speaker.Names)], new(named[0].Words.Start, named[^1].Words.End), named
                .Exists(speaker => speaker.IsSide), named.Count < pieces.Count || named.Exists(speaker => speaker.IsOpen)),
        };
    }

    // "Chairman and Chief Executive Ro Tan": two titles of one person.
    private ImmutableArray<TextSpan> WithoutTitles(ImmutableArray<TextSpan> pieces)
    {
        var areTitles = sentence.Words.Grammar.Frames.Inverts
            && pieces is [var title, var holder]
            && IsBareTitle(title, holder)
            && EndsWithPerson(holder);
        return areTitles ? [pieces[1]] : pieces;
    }

    // "Người phụ trách Bảo tàng Sậy và nhà sinh vật học Đỗ Hạ Lam": two titles of one, or two people of whom one is named.
    private NamedSpeaker? HolderOf(ImmutableArray<TextSpan> pieces, Speaker last)
    {
        if (pieces is not [var title, var holder] || last is not NamedSpeaker { Names: [var name] } || !EndsWithPerson(holder)
            || sentence.Words.UnnamedHeads.LongestAt(sentence.Text, title.Start, title.End) is null)
        {
            return null;
        }

        // "… và bà Đỗ Hạ Lam" is another.
        var hasTitle = !IsOnly(sentence.Words.Honorifics, new(holder.Start, name.Span.Start));
        return hasTitle ? new([name], name.Span, IsOpen: true) : null;
    }

    private bool IsBareTitle(TextSpan title, TextSpan holder) =>
        !NamesIn(title).Any()
        && !Has(sentence.Words.UnnamedHeads, title)
        && IsCapital(title) == IsCapital(holder)
        && sentence.Words.Indefinites.LongestAt(sentence.Text, title.Start, title.End) is null
        && sentence.Words.Pronouns.LongestAt(sentence.Text, title.Start, title.End) is null;

    private bool IsCapital(TextSpan words) => char.IsUpper(sentence.Text[words.Start]);

    private bool EndsWithPerson(TextSpan holder) =>
        NamesIn(holder) is [var person]
        && sentence.IsPerson(person)
        && person.Span.End == holder.End
        && person.Span.Start > holder.Start;

    /// <summary>The phrase up to its verb, a preposition or a parenthesis.</summary>
    public TextSpan HeadOf(TextSpan phrase) => sentence.Trim(new(phrase.Start, new[]
    {
        FirstOf(sentence.Words.Linkers, phrase),
        FirstOf(sentence.Words.Auxiliaries, phrase),
        Parentheses(phrase),
    }.Min()));

    // Of "người đứng đầu Cục Muối (CM) Ro Tan" the name stands behind: what is short for a body ends nothing.
    private int Parentheses(TextSpan phrase)
    {
        var open = sentence.Text.IndexOf('(', phrase.Start, phrase.Length);
        while (open >= 0 && sentence.Text.IndexOf(')', open, phrase.End - open) is >= 0 and var close
            && Words.In(sentence.Text, new(open, close)).All(word => !word.Of(sentence.Text).ContainsAnyInRange('a', 'z'))
            && sentence.Voices.Any(name => name.Span.Start == close + 2 && sentence.IsPerson(name)))
        {
            open = sentence.Text.IndexOf('(', close, phrase.End - close);
        }

        return open < 0 ? phrase.End : open;
    }

    public TextSpan WithoutLeadIns(TextSpan phrase)
    {
        phrase = sentence.Trim(phrase);
        while (!phrase.IsEmpty && (LeadInAt(phrase) ?? DateAt(phrase)) is { } end)
        {
            phrase = sentence.Trim(new(end, phrase.End));
        }

        return phrase;
    }

    /// <summary>Without the words that tie it to a noun before it: "<c>của</c> Liên đoàn".</summary>
    public TextSpan WithoutLinkers(TextSpan phrase)
    {
        phrase = sentence.Trim(phrase);
        while (sentence.Words.Linkers.LongestAt(sentence.Text, phrase.Start, phrase.End) is { } linker && !sentence.IsMasked(linker.Span))
        {
            phrase = sentence.Trim(new(linker.Span.End, phrase.End));
        }

        return phrase;
    }

    /// <summary>The first name in a phrase that no comma ends, if what is said goes on behind it: "Theo X Y có 500".</summary>
    public TextSpan? FirstVoice(TextSpan phrase)
    {
        var first = NamesIn(phrase).FirstOrDefault()?.Span ?? default;
        var rest = sentence.Trim(new(first.End, phrase.End));
        return !first.IsEmpty && Words.In(sentence.Text, rest).Skip(1).Any() && sentence.Words.Linkers.LongestAt(sentence.Text, rest.Start, rest.End) is null
            ? first : null;
    }

    // "London-based" ties nothing.
    private int FirstOf(PhraseFinder<string> finder, TextSpan phrase) =>
        sentence.Find(finder, phrase).Where(span => span.Start == 0 || sentence.Text[span.Start - 1] != '-').Select(span => span.Start)
            .FirstOrDefault(phrase.End);

    private int? LeadInAt(TextSpan phrase) =>
        sentence.Words.LeadIns.LongestAt(sentence.Text, phrase.Start, phrase.End) is { } match && !sentence.IsMasked(match.Span) ? match.Span.End : null;

    // "Năm 2021 …", "ngày 30/10 …".
    private int? DateAt(TextSpan phrase)
    {
        if (sentence.Words.DateLeads.LongestAt(sentence.Text, phrase.Start, phrase.End) is not { } lead)
        {
            return null;
        }

        var next = Words.In(sentence.Text, new(lead.Span.End, phrase.End)).FirstOrDefault();
        if (next.IsEmpty)
        {
            return null;
        }

        if (sentence.Words.Times.LongestAt(sentence.Text, next.Start, phrase.End) is { } day)
        {
            return day.Span.End;
        }

        if (sentence.Article.DatesIn(sentence.Span).FirstOrDefault(date => date.Contains(next.Start)) is { IsEmpty: false } date)
        {
            return Math.Min(date.End, phrase.End);
        }

        if (char.IsAsciiDigit(sentence.Text[next.Start]))
        {
            return next.End;
        }

        return null;
    }

    private IEnumerable<TextSpan> Pieces(TextSpan head)
    {
        var start = head.Start;
        foreach (var coordinator in sentence.Find(sentence.Words.Coordinators, head))
        {
            if (sentence.Trim(new(start, coordinator.Start)) is { IsEmpty: false } piece)
            {
                yield return piece;
            }

            start = coordinator.End;
        }

        if (sentence.Trim(new(start, head.End)) is { IsEmpty: false } last)
        {
            yield return last;
        }
    }
}

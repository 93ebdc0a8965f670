using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Read;

/// <summary>Reads who is meant by a noun phrase, e.g. "Cố vấn An ninh Quốc gia Mỹ Jake Sullivan", "một quan chức cấp cao của Mỹ", "Ông".</summary>
internal sealed class PhraseReader(Sentence sentence)
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

        var pieces = Pieces(head).Select(piece => ReadPiece(piece, phrase)).ToList();
        if (pieces is [UnnamedSpeaker first, ..])
        {
            // "Các quan chức Mỹ và Trung Quốc": the noun stands for both.
            return pieces.Count == 1 ? first : new UnnamedSpeaker(NamesIn(phrase), head);
        }

        var named = pieces.OfType<NamedSpeaker>().ToList();
        return named switch
        {
            [] => pieces[0],
            [var only] when pieces.Count == 1 => only,
            _ => new NamedSpeaker([.. named.SelectMany(speaker => speaker.Names)], new(named[0].Words.Start, named[^1].Words.End), named.Exists(speaker => speaker.IsSide), named.Count < pieces.Count || named.Exists(speaker => speaker.IsOpen)),
        };
    }

    /// <summary>The phrase up to its verb, a preposition or a parenthesis.</summary>
    public TextSpan HeadOf(TextSpan phrase) => sentence.Trim(new(phrase.Start, new[]
    {
        FirstOf(sentence.Words.Linkers, phrase),
        FirstOf(sentence.Words.Auxiliaries, phrase),
        sentence.Text.IndexOf('(', phrase.Start, phrase.Length) is >= 0 and var parenthesis ? parenthesis : phrase.End,
    }.Min()));

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
        return !first.IsEmpty && Words.In(sentence.Text, rest).Skip(1).Any() && sentence.Words.Linkers.LongestAt(sentence.Text, rest.Start, rest.End) is null ? first : null;
    }

    // "London-based" ties nothing.
    private int FirstOf(PhraseFinder<string> finder, TextSpan phrase) =>
        sentence.Find(finder, phrase).Where(span => span.Start == 0 || sentence.Text[span.Start - 1] != '-').Select(span => span.Start).FirstOrDefault(phrase.End);

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
        return next.IsEmpty ? null
            : sentence.Words.Times.LongestAt(sentence.Text, next.Start, phrase.End) is { } day ? day.Span.End
            : sentence.Article.DatesIn(sentence.Span).FirstOrDefault(date => date.Contains(next.Start)) is { IsEmpty: false } date ? Math.Min(date.End, phrase.End)
            : char.IsAsciiDigit(sentence.Text[next.Start]) ? next.End
            : null;
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

    private Speaker ReadPiece(TextSpan piece, TextSpan phrase)
    {
        if (NamesIn(piece) is not [.., var name])
        {
            return ReadNameless(piece, phrase);
        }

        TextSpan before = new(piece.Start, name.Span.Start), after = new(name.Span.End, piece.End);
        if (Has(sentence.Words.UnnamedHeads, after))
        {
            return new UnnamedSpeaker(NamesIn(phrase), piece);
        }

        if (IsDocument(after))
        {
            return new NamedSpeaker([name], new(name.Span.Start, piece.End));
        }

        if (GoesOn(after))
        {
            // "Sela Drummond’s aunt" is not Sela Drummond.
            if (sentence.IsPerson(name) && after.Of(sentence.Text) is ['’' or '\'', 's', ..])
            {
                return new UnnamedSpeaker(NamesIn(phrase), piece);
            }

            return new UnreadSpeaker(piece, UnknownIn(piece));
        }

        if (sentence.IsPerson(name))
        {
            // "chính quyền Tổng thống Biden": the body speaks, whatever it is, and not the person.
            return Has(sentence.Words.BodyNouns, before) ? new UnnamedSpeaker(NamesIn(phrase), piece) : new NamedSpeaker([name], name.Span);
        }

        if (Has(sentence.Words.UnnamedHeads, before))
        {
            return new UnnamedSpeaker(NamesIn(phrase), piece);
        }

        var isBare = IsOnly(sentence.Words.BeforeNames, before);
        return isBare || IsKindOfBody(before) ? new NamedSpeaker([name], name.Span, IsSide: isBare && !sentence.Trim(before).IsEmpty) : new UnreadSpeaker(piece);
    }

    private Speaker ReadNameless(TextSpan piece, TextSpan phrase)
    {
        if (sentence.Words.Pronouns.LongestAt(sentence.Text, piece.Start, piece.End) is { } pronoun && !HasCapital(new(pronoun.Span.End, piece.End)))
        {
            return sentence.Article.People.Before(pronoun.Span.Start, sentence.Evidence) is { } person
                ? new NamedSpeaker([new(pronoun.Span, [person.Id], IsReading: false)], pronoun.Span, IsOpen: !person.IsOnly)
                : new UnreadSpeaker(pronoun.Span);
        }

        if (Capitals(piece) is { IsEmpty: false } part && sentence.Article.People.ByPart(part.In(sentence.Text)) is { } known)
        {
            return new NamedSpeaker([new(part, [known], IsReading: false)], part);
        }

        if (Has(sentence.Words.Documents, piece) && LinkedTo(piece, phrase) is { } linked)
        {
            return linked;
        }

        return Has(sentence.Words.UnnamedHeads, piece) ? new UnnamedSpeaker(NamesIn(phrase), piece) : new UnreadSpeaker(piece, UnknownIn(piece));
    }

    /// <summary>A name that no file knows, with which <paramref name="piece"/> ends; empty where it has none.</summary>
    public TextSpan UnknownIn(TextSpan piece) =>
        sentence.Unknown.LastOrDefault(name => piece.Contains(name)) is { IsEmpty: false } name && !GoesOn(new(name.End, piece.End)) ? name : default;

    // "A Water Council study", "the Pentagon’s annual report": it speaks for whose it is.
    private bool IsDocument(TextSpan after) =>
        sentence.Words.Grammar.Frames.Inverts && !HasCapital(after) && sentence.Find(sentence.Words.Documents, after).LastOrDefault() is { IsEmpty: false } noun && noun.End == sentence.Trim(after).End;

    // "the engineering firm Kelva", "công ty xây dựng Kelva": what kind of body it is, and no other name.
    private bool IsKindOfBody(TextSpan before)
    {
        before = sentence.Trim(before);
        var inverts = sentence.Words.Grammar.Frames.Inverts;
        var kinds = sentence.Find(sentence.Words.BodyKinds, before).ToList();
        return kinds.Count > 0 && !NamesIn(before).Any() && (inverts ? kinds[^1].End == before.End : !HasCapital(new(kinds[0].End, before.End)) && IsOnly(sentence.Words.FunctionWords, new(before.Start, kinds[0].Start)));
    }

    // "một báo cáo tháng 10 của Lầu Năm Góc": whoever the document is by, behind the last word that ties them.
    private Speaker? LinkedTo(TextSpan piece, TextSpan phrase)
    {
        foreach (var linker in sentence.Find(sentence.Words.Linkers, new(piece.End, phrase.End)))
        {
            if (Read(new(linker.End, phrase.End)) is (NamedSpeaker or UnnamedSpeaker) and var speaker)
            {
                return speaker;
            }
        }

        return null;
    }

    private ImmutableArray<Mention> NamesIn(TextSpan span) => [.. sentence.Voices.Skip(sentence.Voices.FirstEndingAfter(span.Start, name => name.Span)).TakeWhile(name => name.Span.Start < span.End).Where(name => span.Contains(name.Span))];

    private bool Has(PhraseFinder<string> finder, TextSpan span) => sentence.Find(finder, span).Any();

    private bool IsOnly(PhraseFinder<string> finder, TextSpan span)
    {
        span = sentence.Trim(span);
        while (!span.IsEmpty)
        {
            if (finder.LongestAt(sentence.Text, span.Start, span.End) is not { } match)
            {
                return false;
            }

            span = sentence.Trim(new(match.Span.End, span.End));
        }

        return true;
    }

    // "Nhà Trắng John Kirby", "China’s foreign ministry": the name is not the one who speaks. English puts its adverbs there too.
    private bool GoesOn(TextSpan after)
    {
        var adverbs = sentence.Words.Adverbs.Find(sentence.Text, after).Select(match => match.Span).Concat(sentence.Article.DatesIn(sentence.Span).Where(after.Contains)).ToList();
        return Words.In(sentence.Text, after).Where(word => !adverbs.Exists(adverb => adverb.Contains(word)))
            .Any(word => char.IsUpper(sentence.Text[word.Start]) || (sentence.Words.Grammar.Frames.Inverts && !word.Of(sentence.Text).EndsWith("ly", StringComparison.Ordinal)));
    }

    private bool HasCapital(TextSpan span) => Words.In(sentence.Text, span).Any(word => char.IsUpper(sentence.Text[word.Start]));

    // The last run of words with a capital: "Stoltenberg" in "Ông Stoltenberg".
    private TextSpan Capitals(TextSpan piece)
    {
        var run = default(TextSpan);
        foreach (var word in Words.In(sentence.Text, piece))
        {
            if (!char.IsUpper(sentence.Text[word.Start]) || sentence.Words.Honorifics.LongestAt(sentence.Text, word.Start, word.End) is not null)
            {
                continue;
            }

            run = !run.IsEmpty && word.Start == run.End + 1 ? new(run.Start, word.End) : word;
        }

        return run;
    }
}

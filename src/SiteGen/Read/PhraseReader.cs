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

    private int FirstOf(PhraseFinder<string> finder, TextSpan phrase) => sentence.Find(finder, phrase).Select(span => span.Start).FirstOrDefault(phrase.End);

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
        return !next.IsEmpty && char.IsAsciiDigit(sentence.Text[next.Start]) ? next.End : null;
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

        if (GoesOn(after))
        {
            // "Sela Drummond’s aunt" is not Sela Drummond.
            if (sentence.IsPerson(name) && after.Of(sentence.Text) is ['’' or '\'', 's', ..])
            {
                return new UnnamedSpeaker(NamesIn(phrase), piece);
            }

            return new UnreadSpeaker(piece);
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

        return IsOnly(sentence.Words.BeforeNames, before) ? new NamedSpeaker([name], name.Span, IsSide: !sentence.Trim(before).IsEmpty) : new UnreadSpeaker(piece);
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

        return Has(sentence.Words.UnnamedHeads, piece) ? new UnnamedSpeaker(NamesIn(phrase), piece) : new UnreadSpeaker(piece);
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
    private bool GoesOn(TextSpan after) => HasCapital(after)
        || sentence.Words.Grammar.Frames.Inverts && Words.In(sentence.Text, after).Any(word => !word.Of(sentence.Text).EndsWith("ly", StringComparison.Ordinal));

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

using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Read;

/// <content>One of several who are named together: who is meant by "Cố vấn An ninh Quốc gia Mỹ Jake Sullivan", "the engineering firm Kelva", "Ông".</content>
internal sealed partial class PhraseReader
{
    private const int FewWords = 3;

    private Speaker ReadPiece(TextSpan piece, TextSpan phrase)
    {
        if (NamesIn(piece) is not [.., var name])
        {
            return ReadNameless(piece, phrase);
        }

        // "Ro Tan praised Nela Droy and said"
        if (NamesIn(piece) is [var doer, _, ..] && IsDoing(new(doer.Span.End, piece.End)))
        {
            return ReadPiece(new(piece.Start, doer.Span.End), phrase);
        }

        TextSpan before = new(piece.Start, name.Span.Start), after = new(name.Span.End, piece.End);
        // "Nela Droy thanked the workers and said"
        if (IsDoing(after))
        {
            return new NamedSpeaker([name], name.Span);
        }

        if (Has(sentence.Words.UnnamedHeads, after))
        {
            return new UnnamedSpeaker(NamesIn(phrase), piece);
        }

        if (IsDocument(after))
        {
            return new NamedSpeaker([name], new(name.Span.Start, piece.End));
        }

        // "the TRT TV channel": what kind of body it is.
        if (IsKindBehind(after) && !NamesIn(before).Any())
        {
            return new NamedSpeaker([name], name.Span);
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
            if (OfficeIn(piece, name, phrase) is { } office)
            {
                return office;
            }

            if (KinOf(name, before) is { } isOpen)
            {
                return isOpen ? new NamedSpeaker([name], name.Span, IsOpen: true) : new UnnamedSpeaker(NamesIn(phrase), piece);
            }

            // "chính quyền Tổng thống Biden": the body speaks, whatever it is, and not the person.
            return HasBodyNoun(before) ? new UnnamedSpeaker(NamesIn(phrase), piece) : new NamedSpeaker([name], name.Span);
        }

        if (Has(sentence.Words.UnnamedHeads, before) && !IsKindOfBody(before))
        {
            return new UnnamedSpeaker(NamesIn(phrase), piece);
        }

        var isBare = IsOnly(sentence.Words.BeforeNames, before);
        return isBare || IsKindOfBody(before) || IsOwned(before) ? new NamedSpeaker([name], name.Span, IsSide: isBare && !sentence.Trim(before).IsEmpty)
            : new UnreadSpeaker(piece);
    }

    // "Văn phòng Thị trưởng Kelva Ro Tan": whose office it is stands behind.
    private Speaker? OfficeIn(TextSpan piece, Mention holder, TextSpan phrase)
    {
        var (text, words) = (sentence.Text, sentence.Words);
        if (words.Grammar.Frames.Inverts)
        {
            return null;
        }

        var start = sentence.Trim(piece).Start;
        var body = NamesIn(piece).FirstOrDefault(name => name.Span.Start == start && sentence.Trim(new(name.Span.End, holder.Span.Start)).IsEmpty);
        // "Bộ trưởng Ro Tan": an office, in which "bộ" is no body.
        var isOffice = words.BodyKinds.LongestAt(text, start, holder.Span.Start) is { } kind
            && !(words.OfficeHeads.LongestAt(text, start, holder.Span.Start)?.Span.End > kind.Span.End)
            && words.OfficeHeads.LongestAt(text, sentence.Trim(new(kind.Span.End, piece.End)).Start, holder.Span.Start) is not null;
        return !isOffice ? null : body is not null ? new NamedSpeaker([body], body.Span) : new UnnamedSpeaker(NamesIn(phrase), piece);
    }

    private Speaker ReadNameless(TextSpan piece, TextSpan phrase)
    {
        if (sentence.Words.Pronouns.LongestAt(sentence.Text, piece.Start, piece.End) is { } pronoun && IsAlone(new(pronoun.Span.End, piece.End)))
        {
            return sentence.Article.People.Before(pronoun.Span, sentence.Evidence) is { } person
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

        return Has(sentence.Words.UnnamedHeads, piece) || IsSomebody(piece) ? new UnnamedSpeaker(NamesIn(phrase), piece)
            : new UnreadSpeaker(piece, UnknownIn(piece));
    }

    // "Ông", "he"; but neither "Ông Thọ" nor "bà con".
    private bool IsAlone(TextSpan after)
    {
        var adverbs = sentence.Find(sentence.Words.Adverbs, after).Concat(sentence.Find(sentence.Words.LeadIns, after)).ToList();
        return !HasCapital(after)
            && (sentence.Words.Grammar.Frames.Inverts || Words.In(sentence.Text, after).All(word => adverbs.Exists(adverb => adverb.Contains(word))));
    }

    // "a partner", "một người bán hàng": somebody, whatever they are called; but not "a report".
    private bool IsSomebody(TextSpan piece) =>
        sentence.Words.Indefinites.LongestAt(sentence.Text, piece.Start, piece.End) is { } indefinite
            && Words.In(sentence.Text, new(indefinite.Span.End, piece.End)).Any()
            && !HasCapital(new(indefinite.Span.End, piece.End)) && !Has(sentence.Words.Documents, piece) && !Has(sentence.Words.SpeechSigns, piece);

    /// <summary>A name that no file knows, with which <paramref name="piece"/> ends; empty where it has none.</summary>
    public TextSpan UnknownIn(TextSpan piece) =>
        sentence.Unknown.LastOrDefault(name => piece.Contains(name)) is { IsEmpty: false } name && !GoesOn(new(name.End, piece.End)) ? name : default;

    // A verb behind the name, and what it is done to: "thanked the workers", "took a seat"; but not "chief executive".
    private bool IsDoing(TextSpan after)
    {
        var grammar = sentence.Words.Grammar;
        var words = grammar.Frames.Inverts ? Words.In(sentence.Text, after).ToList() : [];
        var isPast = words.Count > 0 && (words[0].Of(sentence.Text).EndsWith(grammar.PastEnding ?? " ", StringComparison.Ordinal)
            || grammar.PastMarkers.Contains(words[0].In(sentence.Text), StringComparer.OrdinalIgnoreCase));
        var hasObject = words.Skip(1).Any(word => grammar.Frames.ObjectLeads.Contains(word.In(sentence.Text), StringComparer.OrdinalIgnoreCase));
        return words.Count > 0 && after.Of(sentence.Text) is [' ', ..] && char.IsLower(sentence.Text[words[0].Start]) && (isPast || hasObject);
    }

    // "A Water Council study", "the Pentagon’s annual report": it speaks for whose it is.
    private bool IsDocument(TextSpan after) =>
        sentence.Words.Grammar.Frames.Inverts && !HasCapital(after)
            && sentence.Find(sentence.Words.Documents, after).LastOrDefault() is { IsEmpty: false } noun
                && Words.In(sentence.Text, new(noun.End, after.End)).All(IsPast);

    // "a statement released"
    private bool IsPast(TextSpan word) => sentence.Words.Grammar.PastEnding is { } ending && word.Of(sentence.Text).EndsWith(ending, StringComparison.Ordinal);

    // "the engineering firm Kelva", "công ty xây dựng Kelva": what kind of body it is, and no other name.
    private bool IsKindOfBody(TextSpan before)
    {
        before = sentence.Trim(before);
        var inverts = sentence.Words.Grammar.Frames.Inverts;
        var kinds = sentence.Find(sentence.Words.BodyKinds, before).ToList();
        return kinds.Count > 0 && !NamesIn(before).Any(name => !IsOwner(name, before) && !(inverts && IsWhoseKind(new(name.Span.End, before.End))))
            && (inverts ? kinds[^1].End == before.End : !HasCapital(new(kinds[0].End, before.End))
            && IsOnly(sentence.Words.FunctionWords, new(before.Start, kinds[0].Start)));
    }

    // "the Chinese news agency X"
    private bool IsWhoseKind(TextSpan kind) => kind.Of(sentence.Text) is [' ', ..] && !HasCapital(kind);

    // "Kelva’s Salt Board", "the Asian country’s disaster centre".
    private bool IsOwned(TextSpan before) => sentence.Words.Grammar.Frames.Inverts && sentence.Trim(before).Of(sentence.Text) is [.., '’' or '\'', 's'];

    private bool IsKindBehind(TextSpan after)
    {
        var words = sentence.Trim(after);
        // "Kelva Corp."
        if (!words.IsEmpty && sentence.Words.Grammar.Frames.NameEndings.Contains(words.In(sentence.Text).TrimEnd('.'), StringComparer.OrdinalIgnoreCase))
        {
            return true;
        }

        return !words.IsEmpty && sentence.Words.Grammar.Frames.Inverts && after.Of(sentence.Text) is [' ', ..] && !sentence.Unknown.Any(after.Overlaps)
            && sentence.Find(sentence.Words.BodyKinds, words).LastOrDefault().End == words.End
            && Words.In(sentence.Text, words).Take(FewWords + 1).Count() <= FewWords;
    }

    // "the away side’s head coach Ro Tan", "Chủ tịch nước Ro Tan": a person all the same; but "đại diện phía ông Ro Tan".
    private bool HasBodyNoun(TextSpan before)
    {
        var title = sentence.Find(sentence.Words.OfficeHeads, before).Select(head => head.Start).FirstOrDefault(before.End);
        return !sentence.Words.Grammar.Frames.Inverts
            && sentence.Find(sentence.Words.BodyNouns, before).Any(noun => noun.Start < title || IsBeforeHonorific(noun, before));
    }

    // "the UN’s radio Okapi": whose it is.
    private bool IsOwner(Mention name, TextSpan before) =>
        new TextSpan(name.Span.End, before.End).Of(sentence.Text) is ['’' or '\'', 's', ' ', ..];

    // "một báo cáo tháng 10 của Lầu Năm Góc": whoever the document is by, behind the last word that ties them.
    private Speaker? LinkedTo(TextSpan piece, TextSpan phrase)
    {
        foreach (var linker in sentence.Find(sentence.Words.Linkers, new(piece.End, phrase.End)))
        {
            // "Một nghiên cứu ở Kelva": where it was made; but "ở Viện Sậy".
            var isPlace = sentence.Words.Grammar.Frames.PlaceLinkers.Contains(linker.In(sentence.Text), StringComparer.OrdinalIgnoreCase)
                && !StartsWithKind(new(linker.End, phrase.End));
            if (!isPlace && Read(new(linker.End, phrase.End)) is (NamedSpeaker or UnnamedSpeaker) and var speaker)
            {
                return speaker;
            }
        }

        return null;
    }

    private bool StartsWithKind(TextSpan span)
    {
        var (text, words) = (sentence.Text, sentence.Trim(span));
        return sentence.Words.BodyKinds.LongestAt(text, words.Start, words.End) is not null
            || sentence.Words.BodyNouns.LongestAt(text, words.Start, words.End) is not null;
    }

    private ImmutableArray<Mention> NamesIn(TextSpan span) =>
        [.. sentence.Voices.Skip(sentence.Voices.FirstEndingAfter(span.Start, name => name.Span)).TakeWhile(name => name.Span.Start < span.End)
        .Where(name => span.Contains(name.Span))];

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
        var adverbs = sentence.Words.Adverbs.Find(sentence.Text, after).Select(match => match.Span)
            .Concat(sentence.Article.DatesIn(sentence.Span).Where(after.Contains)).ToList();
        return Words.In(sentence.Text, after).Where(word => !adverbs.Exists(adverb => adverb.Contains(word)))
            .Any(word => char.IsUpper(sentence.Text[word.Start])
            || (sentence.Words.Grammar.Frames.Inverts && !word.Of(sentence.Text).EndsWith("ly", StringComparison.Ordinal)));
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

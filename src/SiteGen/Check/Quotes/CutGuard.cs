using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Quotes;

/// <summary>A word that a quote leaves out though it bears on words that the quote keeps.</summary>
/// <param name="Kept">The part of the quote that it bears on, in the article.</param>
internal sealed record Cut(TextSpan Word, CutKind Kind, TextSpan Kept);

/// <summary>
/// Looks for a negation, modal, condition, suspicion or hedge that an end of the quote or an omission cuts off. It must bear on kept words
/// in their own clause (a condition: in the clause beside it),
/// so that "China now has more than 500 warheads" may stand without "and may have 1,000 by 2030".
/// </summary>
internal sealed class CutGuard
{
    private readonly string _text;
    private readonly CutWords _words;
    private readonly ImmutableArray<TextSpan> _parts;
    private readonly List<TextSpan> _clauses;
    private readonly List<PhraseMatch<CutKind>> _found = [];
    private readonly ImmutableArray<Mention> _mentions = [];

    private CutGuard(ArticleText article, Evidence evidence, ImmutableArray<TextSpan> parts, Grammar grammar, TextSpan sentence)
    {
        (_text, _parts, _words) = (article.Text, parts, CutWords.Of(grammar));

        // Words beyond the neighbouring clauses bear on nothing that is kept, but for a doubt: "no proof so far | to suggest | that ‖".
        var all = Clauses.Of(_text, sentence, grammar).ToList();
        var first = all.FindIndex(clause => clause.End > parts[0].Start);
        var last = all.FindLastIndex(clause => clause.Start < parts[^1].End);
        _clauses = first < 0 || last < first ? [] : all[Math.Max(0, first - 2)..Math.Min(all.Count, last + 2)];
        if (_clauses.Count == 0)
        {
            return;
        }

        TextSpan within = new(_clauses[0].Start, _clauses[^1].End);
        _mentions = article.MentionsIn(within, evidence);
        // "không" in a known name or term denies nothing, unless the quote begins or ends inside it.
        _found =
        [
            .. _words.In(_text, within, IsSplit).Where(word => !_mentions.Any(mention => mention.Span.Contains(word.Span) && !IsSplit(mention.Span)))
                .Where(word => word.Value != CutKind.Condition || !IsQuotedBeside(article, word.Span))
                .Where(word => word.Value != CutKind.Modal || !IsMonth(article, sentence, word.Span)),
        ];
    }

    /// <summary>The first cut, or null. Without a grammar nothing is known, and the caller must say so.</summary>
    public static Cut? Find(ArticleText article, Evidence evidence, ImmutableArray<TextSpan> parts, Grammar grammar)
    {
        TextSpan whole = new(parts[0].Start, parts[^1].End);
        return article.SentencesOver(whole)
            .Where(sentence => parts.Any(sentence.Overlaps))
            .Select(sentence => new CutGuard(article, evidence, parts, grammar, sentence).First())
            .FirstOrDefault(cut => cut is not null);
    }

    // "On May 30 ‖ the bridge closed": a month, unless the quote begins inside the date.
    private bool IsMonth(ArticleText article, TextSpan sentence, TextSpan word) =>
        article.DatesIn(sentence).Any(date => date.Span.Overlaps(word) && !IsSplit(date.Span));

    // A condition inside a quotation does not bear on who speaks beside it.
    private bool IsQuotedBeside(ArticleText article, TextSpan word) =>
        article.Read.Quotations.Around(word) is { IsEmpty: false } quotation && !_parts.Any(part => part.Overlaps(quotation));

    private Cut? First()
    {
        foreach (var word in _found.Where(word => !_parts.Any(part => part.Contains(word.Span))))
        {
            if (Bears(word) is { } kept)
            {
                return new(word.Span, word.Value, kept);
            }
        }

        return null;
    }

    private TextSpan? Bears(PhraseMatch<CutKind> word)
    {
        var index = ClauseAt(word.Span.Start);
        if (index < 0)
        {
            return null;
        }

        if (word.Value == CutKind.Hedge)
        {
            return KeptPart(part => part.Start > word.Span.Start && IsBlank(word.Span.End, part.Start));
        }

        if (word.Value == CutKind.DoubtFrame)
        {
            return Doubted(word);
        }

        var clause = _clauses[index];
        if (KeptIn(clause) is not { } kept)
        {
            return word.Value == CutKind.Condition ? Beside(index, word.Span) : DeniedFrame(index, word);
        }

        var before = KeptPart(part => part.Start > word.Span.Start && part.Overlaps(clause));
        if (before is { } after && Reaches(word, after.Start) && !IsBareName(after, clause))
        {
            return after;
        }

        var earlier = KeptPart(part => part.Start <= word.Span.Start && part.Overlaps(clause));
        return earlier is { } left && BearsBack(word, left) && !IsBareName(left, clause) ? kept : null;
    }

    // "no evidence to suggest that ‖": nothing but what leads from the doubt to the words kept.
    private TextSpan? Doubted(PhraseMatch<CutKind> word) => KeptPart(part => part.End > word.Span.End) is { } kept
        && (kept.Start <= word.Span.End || _words.LeadsOn(_text, new(word.Span.End, kept.Start))) ? kept : null;

    // From a word before kept words: not past a phrase of its own, nor past a reporting verb that it does not stand at.
    private bool Reaches(PhraseMatch<CutKind> word, int start)
    {
        if (word.Span.End >= start)
        {
            return true;
        }

        TextSpan between = new(word.Span.End, start);
        if (_words.OpensPhrase(_text, between))
        {
            return false;
        }

        var frame = _words.FramesIn(_text, between).FirstOrDefault();
        return frame.IsEmpty || IsAt(word, frame);
    }

    // From a word after kept words.
    private bool BearsBack(PhraseMatch<CutKind> word, TextSpan left) =>
        word.Value is CutKind.Condition or CutKind.Afterthought
        || left.End > word.Span.Start
        || _parts.Any(part => part.Start >= word.Span.End)
        || (word.Value == CutKind.Negation
            && IsBlank(left.End, word.Span.Start)
            && _found.Any(modal => modal.Value == CutKind.Modal && modal.Span.End == left.End));

    // "nếu …" is a clause of its own, and makes the one before or after it conditional.
    private TextSpan? Beside(int index, TextSpan condition)
    {
        if (!IsBlank(_clauses[index].Start, condition.Start))
        {
            return null;
        }

        if (index > 0 && KeptIn(_clauses[index - 1]) is { } before)
        {
            return before;
        }

        if (index + 1 < _clauses.Count)
        {
            return KeptIn(_clauses[index + 1]);
        }

        return null;
    }

    // "Ông không nói rằng …": the frame that is left out denies what it reports.
    private TextSpan? DeniedFrame(int index, PhraseMatch<CutKind> word)
    {
        var clause = _clauses[index];
        var verb = _words.FramesIn(_text, clause).LastOrDefault();
        var reports = !verb.IsEmpty && IsBlank(verb.End, clause.End) && (verb.Overlaps(word.Span) || (word.Span.End <= verb.Start && IsAt(word, verb)));
        return reports && index + 1 < _clauses.Count ? KeptIn(_clauses[index + 1]) : null;
    }

    // At most two words apart ("chưa chính thức xác nhận"), others of these words not counted.
    private bool IsAt(PhraseMatch<CutKind> word, TextSpan verb)
    {
        TextSpan between = new(word.Span.End, verb.Start);
        return between.IsEmpty || Words.In(_text, between).Count(other => !_found.Exists(found => found.Span.Contains(other))) <= 2;
    }

    // A name says nothing that could be denied.
    private bool IsBareName(TextSpan part, TextSpan clause)
    {
        TextSpan kept = new(Math.Max(part.Start, clause.Start), Math.Min(part.End, clause.End));
        var names = _mentions.Select(mention => mention.Span).ToList();
        return names.Exists(kept.Contains)
            && Words.In(_text, kept)
                .All(word => names.Exists(name => name.Contains(word)) || _words.HonorificsIn(_text, kept).Any(title => title.Contains(word)));
    }

    private bool IsSplit(TextSpan phrase) =>
        _parts.Any(part => (part.Start > phrase.Start && part.Start < phrase.End) || (part.End > phrase.Start && part.End < phrase.End));

    // The clause that holds the offset, or -1 for a mark between two.
    private int ClauseAt(int offset)
    {
        var (low, high) = (0, _clauses.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _clauses[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low < _clauses.Count && _clauses[low].Contains(offset) ? low : -1;
    }

    private TextSpan? KeptIn(TextSpan clause) =>
        KeptPart(part => part.Overlaps(clause) && !IsBlank(Math.Max(part.Start, clause.Start), Math.Min(part.End, clause.End)));

    private TextSpan? KeptPart(Func<TextSpan, bool> isIt) => _parts.FirstOrDefault(isIt) is { IsEmpty: false } part ? part : null;

    private bool IsBlank(int start, int end) => start >= end || string.IsNullOrWhiteSpace(_text[start..end]);
}

using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>Where a text denies what a quote says.</summary>
internal sealed partial class QuotedMeanings
{
    private static readonly GrammarFinder HiddenDenials = new(grammar =>
        grammar.Prose.HiddenDenials.Concat(grammar.NearMisses).Concat(grammar.Doubts).Concat(grammar.Conditions));

    private static readonly GrammarFinder Compounds = new(grammar => grammar.Prose.Compounds);
    private static readonly GrammarFinder LateDenials = new(grammar => grammar.Afterthoughts.Concat(grammar.Prose.LateDenials).Except(grammar.Prose.Compounds));

    /// <summary>The word by which a text denies what the quote says in a sentence that has no denial of it, that sentence, and whether all the rest of the
    /// text's is one clause of it; null where it denies nothing.</summary>
    public (TextSpan Span, TextSpan Told, bool IsWhole)? DeniedIn(ProseText text)
    {
        foreach (var sentence in text.Sentences)
        {
            var denials = sentence.Denials;
            foreach (var denial in denials)
            {
                var words = sentence.Words;
                var leads = words.Where(span => span.Start > denial.Span.End).TakeWhile(span => IsLead(span.In(text.Text))).Count();
                var denied = words.Where(span => span.Start > denial.Span.End).Skip(leads).FirstOrDefault();
                if (denied.IsEmpty || denials.Exists(other => IsDouble(text, denial, other)) || (leads > 0 && IsCount(denied.In(text.Text))))
                {
                    continue;
                }

                var told = _sentences.FindAll(span => Weighty(span).Any(other => IsSame(text, denied, other)));
                var isSaid = !told.Exists(MayDeny) || told.TrueForAll(span => Says(span, text, denied, denial.Span));
                if (isSaid && told.Find(span => IsMostlyOf(text, words.FindAll(other => other != denied), Weighty(span))) is { IsEmpty: false } again)
                {
                    var isPlain = leads == 0 && Grammar.PlainNegations.Contains(denial.Span.In(text.Text), StringComparer.OrdinalIgnoreCase);
                    return (denial.Span, again, isPlain && OwnClauses.Exists(clause => IsOneRow(text, words, Weighty(clause)) && IsPlainlySaid(clause)));
                }
            }
        }

        return null;
    }

    /// <summary>The word by which a text denies something, where no word of the quote's sentences could stand for a denial, nor for the opposite of what the
    /// text denies; null where one could.</summary>
    public (TextSpan Span, TextSpan Told)? DenialOfNone(ProseText text)
    {
        var denying = text.Sentences.Where(sentence => sentence.Denials.Count > 0).ToList();
        if (denying.Count == 0 || _sentences.Count == 0 || _sentences.Exists(MayDeny))
        {
            return null;
        }

        var quoted = _sentences.SelectMany(Weighty).ToList();
        foreach (var sentence in denying)
        {
            var denials = MeaningFinder.StandingFor(Meaning.Negation, text.Text, sentence.Span, Grammar).ToList();
            foreach (var denial in sentence.Denials)
            {
                var denied = sentence.Words.Where(span => span.Start > denial.Span.End).SkipWhile(span => IsLead(span.In(text.Text))).FirstOrDefault();
                var isDouble = denials.Exists(other => !other.Overlaps(denial.Span) && AreBeside(text, denial.Span, other));
                if (!isDouble && !denied.IsEmpty && !IsCount(denied.In(text.Text)) && !IsOpposite(text, denied, quoted))
                {
                    return (denial.Span, _sentences[0]);
                }
            }
        }

        return null;
    }

    /// <summary>Where a text denies the quote's own word of denial: "did not <c>deny</c>" for "denied"; null where it does not.</summary>
    public Turned? LiftedIn(ProseText text)
    {
        foreach (var sentence in text.Sentences.Where(sentence => sentence.Denials.Count > 1))
        {
            var words = sentence.Words.FindAll(word => !IsPronoun(word.In(text.Text)));
            var denials = sentence.Denials;
            foreach (var word in denials.Where(word => !IsPlain(word.Span.In(text.Text))))
            {
                if (!denials.Exists(other => IsPlain(other.Span.In(text.Text)) && other.Span.End < word.Span.Start && AreBeside(text, other.Span, word.Span)))
                {
                    continue;
                }

                foreach (var told in _sentences)
                {
                    var own = MeaningFinder.In(_text, told, Grammar).Where(other => other.Meaning == Meaning.Negation).ToList();
                    if (own.Find(other => Same(word.Span.Of(text.Text), other.Span.Of(_text))) is { Span.IsEmpty: false } quoted
                        && !own.Exists(other => IsPlain(WordsOf(other))) && IsMostlyOf(text, words, Weighty(told)))
                    {
                        return new(word.Span, quoted.Span, true, words.Count >= FewestBesideDenied && IsOneRow(text, words, Weighty(told)));
                    }
                }
            }
        }

        return null;
    }

    private bool IsPlain(string word) => Grammar.PlainNegations.Contains(word, StringComparer.OrdinalIgnoreCase);

    // "không tăng giá, bớt chuyến": what an earlier clause denies may go on.
    private bool IsPlainlySaid(TextSpan clause)
    {
        var sentence = _sentences.Find(sentence => sentence.Contains(clause.Start));
        return !MayDeny(clause) && !MeaningFinder.In(_text, new(sentence.Start, clause.Start), Grammar).Any(word => word.Meaning == Meaning.Negation);
    }

    // "không phải không", "không ai không": what is denied twice is said.
    private static bool IsDouble(ProseText text, MeaningMatch denial, MeaningMatch other) => other != denial && AreBeside(text, denial.Span, other.Span);

    private static bool AreBeside(ProseText text, TextSpan one, TextSpan other) => Words.In(text.Text, TextSpan.Between(one, other)).Take(2).Count() <= 1;

    // No denial stands before the word in its clause, nor behind it.
    private bool Says(TextSpan sentence, ProseText text, TextSpan denied, TextSpan denial)
    {
        foreach (var word in Weighty(sentence).Where(other => IsSame(text, denied, other)))
        {
            var at = OwnClauses.FindIndex(clause => clause.Contains(word.Start));
            var clause = at < 0 ? sentence : OwnClauses[at];
            var isSaid = at > 0 && OwnClauses[at - 1].Start >= sentence.Start && Complementizers.AtStart(_text, clause, Grammar) is not null;
            var start = isSaid ? OwnClauses[at - 1].Start : clause.Start;
            if (DenialsIn(new(start, word.End)).Any(span => span != word && !Limits(span, word))
                || LateDenials.In(_text, new(word.End, clause.End), Grammar).Any(late => !IsRepeated(text, denial, late)))
            {
                return false;
            }
        }

        return true;
    }

    // "không thừa nhận thất bại" for "thừa nhận thất bại": both have it behind the word.
    private bool IsRepeated(ProseText text, TextSpan denial, TextSpan late) =>
        text.Text.IndexOf(late.In(_text), denial.End, StringComparison.OrdinalIgnoreCase) >= 0;

    // "chỉ khắc phục một phần": it is done; "chỉ là lời khuyên": it is one.
    private bool Limits(TextSpan span, TextSpan word) => Grammar.Prose.Limiters.Contains(span.In(_text), StringComparer.OrdinalIgnoreCase)
        && Words.In(_text, new(span.End, word.Start)).All(between => Grammar.Titles.Copulas.Contains(between.In(_text), StringComparer.OrdinalIgnoreCase));

    // "not open", where it is "closed".
    private bool IsOpposite(ProseText text, TextSpan denied, List<TextSpan> quoted) =>
        quoted.Exists(word => AreOpposites(denied.In(text.Text), word.In(_text)))
        || Antonyms.At(text.Text, denied.Start, Grammar) is { } antonym && _sentences.Exists(told => Antonyms.Of(antonym, _text, told, Grammar).Any());

    private bool MayDeny(TextSpan stretch) => DenialsIn(stretch).Any();

    private IEnumerable<TextSpan> DenialsIn(TextSpan stretch)
    {
        var compounds = Compounds.In(_text, _sentences.Find(sentence => sentence.Contains(stretch.Start)), Grammar).ToList();
        return MeaningFinder.StandingFor(Meaning.Negation, _text, stretch, Grammar).Concat(HiddenDenials.In(_text, stretch, Grammar))
            .Where(span => !compounds.Exists(compound => compound.Overlaps(span)));
    }
}

using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>The words of a quote that say more than the bare fact, and what each of them bears on.</summary>
internal sealed partial class QuotedMeanings
{
    private static readonly GrammarFinder Attributions = new(grammar => grammar.Attributions);
    private static readonly GrammarFinder Anybody = new(grammar => grammar.Anybody);
    private static readonly GrammarFinder Beliefs = new(grammar => grammar.Beliefs);
    private static readonly GrammarFinder Verbs = new(grammar => grammar.ReportingVerbs);
    private static readonly GrammarFinder Truths = new(grammar => grammar.Prose.Truths);
    private static readonly GrammarFinder DoubtFrames = new(grammar => grammar.DoubtFrames);
    private static readonly GrammarFinder Complementizers = new(grammar => grammar.Frames.Complementizers);

    private const int Reach = 8;
    private const int FewestRestated = 2;
    private const int FewestBehindVerb = 3;
    private const int ShortestStem = 4;

    private readonly string _text;
    private readonly ImmutableArray<TextSpan> _parts;
    private readonly List<TextSpan> _sentences;
    private readonly Dictionary<TextSpan, List<TextSpan>> _weighty = [];

    public QuotedMeanings(string text, ImmutableArray<TextSpan> parts, List<TextSpan> sentences, Grammar grammar, Func<TextSpan, Place> placeOf)
    {
        (_text, _parts, _sentences, Grammar, PlaceOf) = (text, parts, sentences, grammar, placeOf);
        All = [.. parts.SelectMany(part => MeaningFinder.In(text, part, grammar))];
    }

    // Only where some text has to be compared.
    private List<TextSpan> OwnClauses => field ??= [.. _sentences.SelectMany(sentence => Clauses.Of(_text, sentence, Grammar))];

    public Grammar Grammar { get; }

    public Func<TextSpan, Place> PlaceOf { get; }

    public ImmutableArray<MeaningMatch> All { get; }

    /// <summary>Of the editor's translation in place of the quote; null where there is none.</summary>
    public static QuotedMeanings? Of(Evidence evidence, string language)
    {
        if (evidence.Translation?.In(language) is { } translation && Grammar.For(language) is { } grammar)
        {
            var whole = TextSpan.Whole(translation.Value);
            return new(translation.Value, [whole], [.. Sentences.Of(translation.Value, whole, grammar)], grammar, span => PlaceWithin.Of(translation, span));
        }

        return null;
    }

    /// <summary>Words of the quote, with what turns them round.</summary>
    public string In(TextSpan words) => _text[(PrefixBefore(_text, words)?.Start ?? words.Start)..words.End];

    public string WordsAt(TextSpan words) => words.In(_text);

    public string WordsOf(MeaningMatch word) => word.Span.In(_text);

    /// <summary>Whether a text has, within a stretch, a counterpart of <paramref name="word"/>: not one of the words that it bears on ("could
    /// <c>threaten</c>", "did not <c>lack</c>").</summary>
    public bool IsKept(ProseText text, TextSpan within, MeaningMatch word)
    {
        var borneOn = word.Meaning is Meaning.Possible or Meaning.Negation ? Weighty(After(word)) : [];
        return MeaningFinder.StandingFor(word.Meaning, text.Text, within, Grammar)
            .Any(own => !Words.In(text.Text, own).All(part => borneOn.Exists(other => IsSame(text, part, other)))
                && !(word.Meaning == Meaning.Negation && Compounds.In(text.Text, within, Grammar).Any(compound => compound.Overlaps(own))));
    }

    /// <summary>Where a text takes up the words that follow <paramref name="word"/>, and the stretch around them in which
    /// its counterpart would stand; null where it does not.</summary>
    public (TextSpan Words, TextSpan Around)? TakenUpIn(ProseText text, MeaningMatch word, NameIndex names) =>
        Find(Restated(DeniedBy(word), names), text) ?? BehindVerbIn(text, word, names);

    // Of another form of its verb, the words behind that: "seems to win most of the seats", "won most of the seats".
    private (TextSpan Words, TextSpan Around)? BehindVerbIn(ProseText text, MeaningMatch word, NameIndex names)
    {
        if (!Grammar.Prose.Inflects || Find(Restated([.. Weighty(After(word)).Skip(1)], names, FewestBehindVerb), text) is not var (words, around))
        {
            return null;
        }

        // Turned into a passive, the verb stands behind them.
        var end = text.Text.IndexOf('.', around.End) is >= 0 and var stop ? stop : text.Text.Length;
        return (words, around with { End = end });
    }

    private (TextSpan Words, TextSpan Around)? Find(List<TextSpan> restated, ProseText text)
    {
        if (restated.Count < FewestRestated || OccursElsewhere(restated))
        {
            return null;
        }

        var all = Words.In(text.Text, TextSpan.Whole(text.Text)).Where(span => text.Masked.FirstOver(span) is null).ToList();
        var weighty = all.FindAll(span => !Grammar.Prose.Weightless.Contains(span.In(text.Text)));
        for (var i = 0; i + restated.Count <= weighty.Count; i++)
        {
            if (restated.Index().All(pair => Same(weighty[i + pair.Index].Of(text.Text), pair.Item.Of(_text))))
            {
                var taken = new TextSpan(weighty[i].Start, weighty[i + restated.Count - 1].End);
                var first = all.IndexOf(weighty[i]);
                return (taken, new(all[Math.Max(0, first - Reach)].Start, taken.End));
            }
        }

        return null;
    }

    /// <summary>Where a clause of a text is made of the words of <paramref name="word"/>'s own clause, the one right after it among them: then it tells that
    /// clause again, however short; null where it does not.</summary>
    public (TextSpan Words, TextSpan Around)? RetoldIn(ProseText text, MeaningMatch word)
    {
        var clause = OwnClauses.Find(clause => clause.Contains(word.Span.Start));
        var own = Weighty(clause).Where(span => _parts.Any(part => part.Contains(span))).ToList();
        if (own.Find(span => span.Start > word.Span.End) is not { IsEmpty: false } next)
        {
            return null;
        }

        var elsewhere = _parts.SelectMany(Weighty).Where(span => !clause.Contains(span)).ToList();
        // "they didn't originate there", said of what the clause before names.
        var isOwnVerb = word.Meaning == Meaning.Negation && next.Length >= ShortestStem && !elsewhere.Exists(other => Same(next.Of(_text), other.Of(_text)));
        foreach (var sentence in text.Sentences)
        {
            foreach (var (told, words) in sentence.Clauses)
            {
                if (words.Count >= FewestRestated && !words.Exists(span => text.Masked.FirstOver(span) is not null)
                    && words.TrueForAll(span => IsAnyOf(text, span, own) || (isOwnVerb && IsAnyOf(text, span, elsewhere)))
                    && words.Exists(span => IsSame(text, span, next)) && !words.TrueForAll(span => IsAnyOf(text, span, elsewhere)))
                {
                    // A condition stands in a clause of its own.
                    return (told, word.Meaning is Meaning.Possible or Meaning.Future or Meaning.Negation ? told : sentence.Span);
                }
            }
        }

        return null;
    }

    /// <summary>Where a clause of a text tells what is to follow from a condition ("nếu mưa, đập sẽ vỡ"), or what nobody believes or says ("không tin rằng
    /// đập vỡ"); null where none does.</summary>
    public (TextSpan Words, TextSpan Around)? ToldIn(ProseText text, MeaningMatch word)
    {
        var stretch = word.Meaning switch
        {
            Meaning.Condition => ResultOf(word),
            Meaning.Negation => DisbelievedAfter(word),
            _ => default,
        };
        var own = stretch.IsEmpty ? [] : Weighty(stretch).FindAll(span => _parts.Any(part => part.Contains(span)));
        foreach (var sentence in own.Count == 0 ? [] : text.Sentences)
        {
            foreach (var (told, words) in sentence.Clauses)
            {
                if (words.Count >= FewestRestated && words.TrueForAll(span => own.Exists(other => Same(span.Of(text.Text), other.Of(_text)))))
                {
                    return (told, sentence.Span);
                }
            }
        }

        return null;
    }

    // "không tin rằng …", "chưa ai xác nhận …": to the end of the clause that the verb leads to.
    private TextSpan DisbelievedAfter(MeaningMatch word)
    {
        var part = _parts.First(part => part.Contains(word.Span.Start));
        TextSpan rest = new(word.Span.End, part.End);
        var anybody = Anybody.AtStart(_text, rest, Grammar);
        var verb = (anybody is { } subject ? Verbs.AtStart(_text, new(subject.End, rest.End), Grammar) : null) ?? Beliefs.AtStart(_text, rest, Grammar);
        if (verb is not { } believed)
        {
            return default;
        }

        var said = OwnClauses.Find(clause => clause.End > believed.End && Words.In(_text, new(Math.Max(clause.Start, believed.End), clause.End)).Any());
        return said.IsEmpty ? default : new(Math.Max(said.Start, believed.End), Math.Max(believed.End, Math.Min(said.End, part.End)));
    }

    // The clause behind a comma, where the condition begins its sentence or follows a comma itself; else the one before.
    private TextSpan ResultOf(MeaningMatch word)
    {
        var at = OwnClauses.FindIndex(clause => clause.Contains(word.Span.Start));
        if (at < 0 || Words.In(_text, new(OwnClauses[at].Start, word.Span.Start)).Any())
        {
            return default;
        }

        var isFirst = at == 0 || _text.AsSpan(0, OwnClauses[at].Start).TrimEnd() is [.., ',' or '.' or ';' or ':' or '“' or '"'];
        if (!isFirst)
        {
            return OwnClauses[at - 1];
        }

        // "Nếu mưa, theo bà X, đập sẽ vỡ"
        var next = at + 1 < OwnClauses.Count && Attributions.AtStart(_text, OwnClauses[at + 1], Grammar) is not null ? at + 2 : at + 1;
        return next < OwnClauses.Count && _text.AsSpan(OwnClauses[at].End).TrimStart() is [',', ..] ? OwnClauses[next] : default;
    }

    // The first words that weigh anything after it in its clause: two beside those of a name, and three where a word has several syllables.
    private List<TextSpan> Restated(List<TextSpan> after, NameIndex names, int fewest = FewestRestated)
    {
        var named = after.Count > 0 ? names.In(_text, new(after[0].Start, after[^1].End)).ToList() : [];
        List<TextSpan> restated = [];
        var counted = 0;
        foreach (var span in after)
        {
            restated.Add(span);
            counted += named.Exists(name => name.Overlaps(span)) ? 0 : 1;
            if (counted >= fewest && (Grammar.Prose.Inflects || restated.Count > fewest))
            {
                break;
            }
        }

        return counted >= fewest ? restated : [];
    }

    // What follows it in its clause.
    private TextSpan After(MeaningMatch word)
    {
        var clause = OwnClauses.Find(clause => clause.Contains(word.Span.Start));
        var part = _parts.First(part => part.Contains(word.Span.Start));
        // "not true that it had"
        if (Truths.AtStart(_text, new(word.Span.End, part.End), Grammar) is { } truth
            && Complementizers.AtStart(_text, new(truth.End, part.End), Grammar) is { } link)
        {
            var told = OwnClauses.Find(next => next.End > link.End);
            return new(link.End, Math.Max(link.End, Math.Min(told.End, part.End)));
        }

        // "denied that it had": what is denied is the next clause.
        if (!Words.In(_text, new(word.Span.End, clause.End)).Any() && OwnClauses.Find(next => next.Start >= clause.End) is { IsEmpty: false } said
            && Complementizers.AtStart(_text, said, Grammar) is { } that && that.End < part.End)
        {
            return new(that.End, Math.Min(said.End, part.End));
        }

        // "không có chuyện X bị kiện": what is denied stands behind all of these words.
        var start = word.Meaning == Meaning.Negation && DoubtFrames.AtStart(_text, new(word.Span.Start, part.End), Grammar) is { } frame
            && frame.Start == word.Span.Start && frame.End > word.Span.End ? frame.End : word.Span.End;
        return new(start, Math.Max(start, Math.Min(clause.End, part.End)));
    }

    // "không ai báo": nobody reports.
    private List<TextSpan> DeniedBy(MeaningMatch word)
    {
        var after = After(word);
        return Weighty(Anybody.AtStart(_text, after, Grammar) is { } anybody ? new(anybody.End, after.End) : after);
    }

    private List<TextSpan> Weighty(TextSpan within)
    {
        if (_weighty.TryGetValue(within, out var known))
        {
            return known;
        }

        return _weighty[within] =
        [
            .. Words.In(_text, within).Where(span => !Grammar.Prose.Weightless.Contains(span.In(_text)) && !All.Any(other => other.Span.Overlaps(span))),
        ];
    }

    // Said a second time in the quote, the words may be taken up from there.
    private bool OccursElsewhere(List<TextSpan> restated)
    {
        var weighty = _parts.SelectMany(Weighty).ToList();
        return Enumerable.Range(0, Math.Max(0, weighty.Count - restated.Count + 1))
            .Where(i => weighty[i] != restated[0])
            .Any(i => restated.Index().All(pair => Same(weighty[i + pair.Index].Of(_text), pair.Item.Of(_text))));
    }

    private bool Same(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a.Equals(b, StringComparison.OrdinalIgnoreCase)
        || (Grammar.Prose.Inflects && (a.Length > b.Length ? IsForm(a, b) : IsForm(b, a)))
        || IrregularForms.AreOfOne(a, b, Grammar);

    // "bans" of "ban", "divided" of "divide".
    private bool IsForm(ReadOnlySpan<char> longer, ReadOnlySpan<char> stem)
    {
        if (stem.Length < ShortestStem - 1 || !longer.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return stem.Length >= ShortestStem || Grammar.Prose.Inflections.Contains(longer[stem.Length..].ToString(), StringComparer.OrdinalIgnoreCase);
    }
}

using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Read.Dates;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Whether the words state a number as a fact or as something to come.</summary>
internal static partial class KindRule
{
    private static readonly GrammarFinder Modals = new(grammar => grammar.Modals);
    private static readonly GrammarFinder WeakModals = new(grammar => grammar.WeakModals.Intersect(grammar.Frames.Auxiliaries));
    private static readonly GrammarFinder Finites = new(grammar => grammar.Passives.Intersect(grammar.Numbers.AmountLeads).Concat(grammar.Having));
    private static readonly GrammarFinder Reasons = new(grammar => grammar.Reasons);
    private static readonly GrammarFinder Estimations = new(grammar => grammar.Estimations);
    private static readonly GrammarFinder Hearsay = new(grammar => grammar.Suspicions);
    private static readonly GrammarFinder Estimates = new(grammar => grammar.Estimates);
    private static readonly GrammarFinder Expecting = new(grammar => grammar.Expectations.Intersect(grammar.ReportingVerbs).Except(grammar.PastMarkers));
    private static readonly GrammarFinder Purposes = new(grammar => grammar.Dates.PurposeLeads);
    private static readonly GrammarFinder Copulas = new(grammar => grammar.Passives.Intersect(grammar.Numbers.AmountLeads));
    private static readonly GrammarFinder Coordinators = new(grammar => grammar.Frames.Coordinators);
    private static readonly GrammarFinder AmountLeads = new(grammar => grammar.Numbers.AmountLeads);
    private static readonly GrammarFinder Passives = new(grammar => grammar.Passives);
    private static readonly GrammarFinder Measures = new(grammar => grammar.Comparisons.Concat(grammar.Hedges.Keys));
    private static readonly GrammarFinder Attributions = new(grammar => grammar.Attributions);
    private static readonly GrammarFinder AgeUnits = new(grammar => grammar.Numbers.AgeUnits);
    private static readonly GrammarFinder Comparisons = new(grammar => grammar.Comparisons);

    private const int FewWords = 1;

    public static Outcome Check(Observation observation, NumberSite site)
    {
        if (site.Sentence.Grammar is not { } grammar)
        {
            return new Outcome.Open(ValueNotes.KindLanguage);
        }

        var kind = observation.Kind.Value;
        var joined = JoinedModals.In(site, grammar);
        var modals = ModalsOf(site, grammar).Concat(joined?.Words is { } over ? [over] : []).Concat(LeadModals.Of(site, grammar)).ToList();
        var strong = modals.FindAll(modal => !(joined is { IsOpen: true, Words: var far } && modal == far)
            && !grammar.WeakModals.Contains(modal.In(site.Sentence.Text), StringComparer.OrdinalIgnoreCase)
            && !EndsBeforeRelative(modal, site, grammar) && !IsOfAttribute(modal, site, grammar) && !IsNoun(modal, site, grammar));
        if (ProjectedBy(site, strong) is { } sign)
        {
            // "had expected 78 cents, according to estimates of X"
            if (kind == ObservationKind.Estimated && EstimateIn(site, grammar) is { } estimated)
            {
                return new Outcome.Open(ValueNotes.KindOpen(estimated.In(site.Sentence.Text)));
            }

            // "a budget for fiscal year 2018": it may be known what it is.
            if (kind == ObservationKind.Reported && Purposes.EndsBefore(site.Sentence.Text, sign.Start, site.Sentence.Span, grammar))
            {
                return new Outcome.Open(ValueNotes.KindOpen(sign.In(site.Sentence.Text)));
            }

            // "aims to help men of 45 years": an age is what it is.
            TextSpan rest = new(site.Number.Span.End, site.Sentence.Span.End);
            if (kind == ObservationKind.Reported && AgeUnits.AtStart(site.Sentence.Text, rest, grammar) is not null)
            {
                return new Outcome.Open(ValueNotes.KindOpen(sign.In(site.Sentence.Text)));
            }

            return kind == ObservationKind.Projected
                ? new Outcome.Agrees(ValueNotes.Projected(sign.In(site.Sentence.Text)))
                : new Outcome.Finds(ValueMessages.ProjectedAsFact(observation, site, sign));
        }

        if (FromElsewhere(kind, site, grammar) is { } elsewhere)
        {
            return new Outcome.Open(ValueNotes.KindOpen(elsewhere.In(site.Sentence.Text)));
        }

        var estimate = EstimationOf(site, grammar) ?? AttributedEstimate.Of(site, grammar);
        if (modals.Count == 0
            && kind != ObservationKind.Estimated
            && (EstimateOf(site, grammar) ?? AttributedEstimate.OfOnlyNumber(site, grammar)) is { } said
            && (kind == ObservationKind.Reported || !SpeaksOfLater(site, grammar)))
        {
            return new Outcome.Finds(ValueMessages.EstimateAsOther(observation, site, said));
        }

        if (kind != ObservationKind.Estimated && ProspectOf(site, grammar) is { } prospect)
        {
            return new Outcome.Open(ValueNotes.KindOpen(prospect.In(site.Sentence.Text)));
        }

        if (modals.Count > 0 || (estimate is not null && kind == ObservationKind.Reported))
        {
            var unsure = modals.Count > 0 ? modals[0] : estimate!.Value;
            return new Outcome.Open(ValueNotes.KindOpen(unsure.In(site.Sentence.Text)));
        }

        if (kind != ObservationKind.Projected && estimate is null && EstimationBefore(site, grammar) is { } reaching)
        {
            return new Outcome.Open(ValueNotes.KindOpen(reaching.In(site.Sentence.Text)));
        }

        if (kind == ObservationKind.Reported && estimate is null && EstimateBefore(site, grammar) is { } ofList && !IsOnlyMark(ofList, site, grammar))
        {
            return new Outcome.Open(ValueNotes.KindOpen(ofList.In(site.Sentence.Text)));
        }

        if (kind == ObservationKind.Projected && (ToCome(observation, site, grammar) ?? ToDo(site, grammar)) is { } later)
        {
            return new Outcome.Open(ValueNotes.KindOpen(later.In(site.Sentence.Text)));
        }

        if (kind == ObservationKind.Reported && ExpectedBefore(site, grammar) is { } expected)
        {
            return new Outcome.Open(ValueNotes.KindOpen(expected.In(site.Sentence.Text)));
        }

        return (kind, estimate) switch
        {
            (ObservationKind.Reported, _) => new Outcome.Agrees(ValueNotes.Reported),
            (ObservationKind.Estimated, { } words) => new Outcome.Agrees(ValueNotes.Estimated(words.In(site.Sentence.Text))),
            // Nothing foresees it, but who estimates may speak of what is to come.
            (_, { } words) => new Outcome.Open(ValueNotes.KindOpen(words.In(site.Sentence.Text))),
            (ObservationKind.Estimated, null) when site.Number.Hedge is Qualifier.About or Qualifier.Nearly => new Outcome.Open(ValueNotes.KindUnsaid),
            // "put its estimate of the seats, which showed 158 for Kelva and 56 for Dorn": the word may reach over the whole list.
            (ObservationKind.Estimated, null) when EstimateBefore(site, grammar) is { } listed =>
                new Outcome.Open(ValueNotes.KindOpen(listed.In(site.Sentence.Text))),
            // "reportedly sold 40": whether anybody estimates is not said.
            (ObservationKind.Estimated, null) when Hearsay.In(site.Sentence.Text, site.Clause, grammar).Cast<TextSpan?>().FirstOrDefault() is { } heard =>
                new Outcome.Open(ValueNotes.KindOpen(heard.In(site.Sentence.Text))),
            (ObservationKind.Estimated, null) => new Outcome.Finds(ValueMessages.FactAsEstimate(observation, site)),
            _ => new Outcome.Finds(ValueMessages.FactAsProjected(observation, site)),
        };
    }

    // A word of another clause may reach over: to "…, 40 minutes faster", or to what the file has as projected; an estimate may end before a reason.
    private static TextSpan? FromElsewhere(ObservationKind kind, NumberSite site, Grammar grammar)
    {
        var (text, sentence) = (site.Sentence.Text, site.Sentence.Span);
        if (site.ClauseIndex > 0 && (kind == ObservationKind.Projected || (kind == ObservationKind.Reported
            && (site.Number.IsDifference || GoesOn(site, grammar)))))
        {
            TextSpan before = new(sentence.Start, site.Clause.Start);
            // "raised its estimate for 2022 to 7.8% and for 2023 to 3%"
            var modals = Modals.In(text, before, grammar).Where(modal => !site.Sentence.Dates.Any(date => date.Span.Overlaps(modal)));
            return modals.Concat(kind == ObservationKind.Projected
                ? Estimations.In(text, before, grammar).Where(word => !site.IsInFrame(word)) : [])
                .Cast<TextSpan?>().LastOrDefault();
        }

        return kind == ObservationKind.Reported && Reasons.AtStart(text, site.Clause, grammar) is not null
            ? Estimates.In(text, new(sentence.Start, site.Clause.Start), grammar).Cast<TextSpan?>().LastOrDefault() : null;
    }

    // "expects it to fade, pushing growth to 40"
    private static bool GoesOn(NumberSite site, Grammar grammar) => grammar.ProgressiveEnding is { } ending
        && Words.In(site.Sentence.Text, site.Clause).FirstOrDefault() is { IsEmpty: false } first
            && first.Of(site.Sentence.Text).EndsWith(ending, StringComparison.Ordinal);

    // "ước đón và phục vụ 10,5 triệu": of the verb before, which may reach over.
    private static TextSpan? EstimationBefore(NumberSite site, Grammar grammar)
    {
        TextSpan clauseBefore = new(site.Sentence.Clauses[Math.Max(0, site.ClauseIndex - 1)].Start, site.Clause.Start);
        return Estimations.In(site.Sentence.Text, clauseBefore, grammar)
            .Where(word => !site.Sentence.Numbers.Any(number => number.Span.Start > word.Start && number.Span.End < site.Start)
                && !IsOnlyMark(word, site, grammar))
            .Cast<TextSpan?>()
            .LastOrDefault();
    }

    // "Kelva expects sales of 40 ships and earnings of 3 crowns": one verb has both for its objects.
    private static TextSpan? ExpectedBefore(NumberSite site, Grammar grammar)
    {
        if (!grammar.Frames.Inverts)
        {
            return null;
        }

        var isJoined = site.ClauseIndex > 0 && Coordinators.AtStart(site.Sentence.Text, site.Clause, grammar) is not null
            && !Finites.In(site.Sentence.Text, site.Clause, grammar).Any();
        TextSpan before = new(isJoined ? site.Sentence.Clauses[site.ClauseIndex - 1].Start : site.Clause.Start, site.Start);
        return Expecting.In(site.Sentence.Text, before, grammar).Cast<TextSpan?>().LastOrDefault();
    }

    // Something estimated before a list, of which the number is an item.
    private static TextSpan? EstimateBefore(NumberSite site, Grammar grammar) => site.Sentence.Numbers
        .FirstOrDefault(number => number.Span.End <= site.Start) is not { } first || IsAlone(site, first) ? null
        : Estimates.In(site.Sentence.Text, new(site.Sentence.Span.Start, first.Span.Start), grammar).Cast<TextSpan?>().LastOrDefault();

    // A list has three.
    private static bool IsAlone(NumberSite site, NumberReading first) =>
        !site.Sentence.Numbers.Any(number => number.Span != first.Span && number.Span != site.Number.Span);

    private static TextSpan? EstimateIn(NumberSite site, Grammar grammar) => site.Sources.Where(frame => frame.Kind == FrameKind.Attribution)
        .SelectMany(frame => Estimates.In(site.Sentence.Text, frame.Stretch, grammar)).Cast<TextSpan?>().FirstOrDefault();

    private static TextSpan? EstimationOf(NumberSite site, Grammar grammar) =>
        Estimations.In(site.Sentence.Text, site.Clause, grammar)
            .Where(word => !IsOfLater(word, site) && !CapitalWords.IsInName(site.Sentence.Text, site.Sentence.Span, word)
                && !IsOnlyMark(word, site, grammar))
            .Concat(site.Sources.Where(frame => !TurnedFrames.Has(frame, site, grammar))
                .SelectMany(frame => Estimations.In(site.Sentence.Text, frame.Stretch, grammar)))
            .Cast<TextSpan?>()
            .FirstOrDefault();

    // "33 triệu tấn trong tổng sản lượng ước tính là 43 triệu tấn": the word has a number of its own behind it.
    private static bool IsOfLater(TextSpan word, NumberSite site) =>
        word.Start >= site.Number.Span.End && site.Sentence.Numbers.Any(number => number.Span.Start >= word.End && site.Clause.Contains(number.Span));

    // "được ước tính có 500", "ước tính khoảng 500", "theo ước tính của X": not "vượt ước tính 20%" or "despite estimates".
    private static TextSpan? EstimateOf(NumberSite site, Grammar grammar)
    {
        var (text, clause) = (site.Sentence.Text, site.Clause);
        var start = Math.Min(site.Number.HedgeSpan?.Start ?? site.Number.Span.Start, site.Number.Span.Start);
        var inClause = Estimates.In(text, new(clause.Start, Math.Max(clause.Start, start)), grammar)
            .Where(word => !site.Sentence.Numbers.Any(number => number.Span.Start > word.Start && number.Span.End < start)
                && !Measures.EndsBefore(text, word.Start, clause, grammar)
                && (Passives.In(text, new(clause.Start, word.Start), grammar).Any()
                    || string.IsNullOrWhiteSpace(text[clause.Start..word.Start])
                    || LeadsTo(word.End, start)
                || IsOfSubject(word, start)));
        // "14 bức tranh trị giá ước tính 9 triệu euro": what stands before the verb is no estimate.
        var inFrame = site.Sources.Where(frame => !frame.Words.Contains(site.Number.Span) && !TurnedFrames.Has(frame, site, grammar))
            .SelectMany(frame => Estimates.In(text, frame.Stretch, grammar)
                .Where(word => word.End == frame.Words.End || Attributions.EndsBefore(text, word.Start, site.Sentence.Span, grammar)));
        return inClause.Concat(inFrame).Concat(VerbBefore(site, grammar)).Cast<TextSpan?>().FirstOrDefault();

        bool LeadsTo(int from, int to) => string.IsNullOrWhiteSpace(text[from..to])
            || (AmountLeads.AtStart(text, new(from, to), grammar) is { } lead && string.IsNullOrWhiteSpace(text[from..lead.Start] + text[lead.End..to]));

        // "The estimated value of the salt is 500": it begins the subject of what the number is.
        bool IsOfSubject(TextSpan word, int start) =>
            Copulas.EndsBefore(text, start, clause, grammar) && Words.In(text, new(clause.Start, word.Start)).Take(FewWords + 1).Count() <= FewWords;
    }

    // "ước đón và phục vụ 10,5 triệu": a verb that ends the clause before has what the next one counts for its object.
    private static IEnumerable<TextSpan> VerbBefore(NumberSite site, Grammar grammar) =>
        site.ClauseIndex > 0 && Coordinators.AtStart(site.Sentence.Text, site.Clause, grammar) is not null
            ? Estimates.In(site.Sentence.Text, site.Sentence.Clauses[site.ClauseIndex - 1], grammar)
                .Where(word => string.IsNullOrWhiteSpace(site.Sentence.Text[word.End..site.Clause.Start])) : [];

    private static bool SpeaksOfLater(NumberSite site, Grammar grammar) =>
        site.Sentence.Published is null
            || Modals.In(site.Sentence.Text, site.Sentence.Span, grammar).Any()
            || Modals.In(site.Sentence.Text, site.Sentence.Before, grammar).Any();
}

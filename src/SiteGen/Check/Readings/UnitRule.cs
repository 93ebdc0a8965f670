using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>A number's unit stands in its clause: nearest after it, else before it ("số xã … tăng lên 45").</summary>
internal static partial class UnitRule
{
    private const int FewWords = 2;

    private static readonly GrammarFinder ChangeJoiners = new(grammar => grammar.Numbers.ChangeJoiners);

    private static readonly GrammarFinder PartJoiners = new(grammar => grammar.Numbers.PartJoiners);
    private static readonly GrammarFinder RankLeads = new(grammar => grammar.Numbers.NameBefore.Concat(grammar.Numbers.RankNouns));
    private static readonly GrammarFinder TimeNouns = new(grammar => grammar.Numbers.TimeNouns);
    private static readonly GrammarFinder ClockLeads = new(grammar => grammar.Numbers.ClockLeads);
    private static readonly GrammarFinder RowNouns = new(grammar => grammar.Numbers.RowNouns);
    private static readonly GrammarFinder Barriers = new(grammar => grammar.Numbers.UnitBarriers.Concat(grammar.Having));
    private static readonly GrammarFinder Prepositions = new(grammar => grammar.Prepositions);
    private static readonly GrammarFinder Percents = new(grammar => grammar.Numbers.Percents);
    private static readonly GrammarFinder AmountNouns = new(grammar => grammar.Numbers.AmountNouns);
    private static readonly GrammarFinder NoNouns = new(grammar => grammar.Numbers.Counters.Concat(grammar.Prepositions).Concat(grammar.Comparisons)
        .Concat(grammar.Demonstratives).Concat(grammar.Dates.MeasureWords).Concat(grammar.Frames.Auxiliaries).Concat(grammar.Frames.Linkers)
        .Concat(grammar.Dates.EarlierTimes));
    // Copulas aside, what stands behind these is done by what is counted, or to it.
    private static readonly GrammarFinder Verbs = new(grammar =>
        grammar.PastMarkers.Concat(grammar.Modals.Intersect(grammar.Frames.Auxiliaries)).Except(grammar.Passives));

    public static Outcome Check(Statistic statistic, Observation observation, NumberSite site)
    {
        if (site.Unit is not { } known || !ReferenceEquals(known.Of, statistic) || !ReferenceEquals(known.In, observation))
        {
            site.Unit = known = (statistic, observation, Read(statistic, observation, site));
        }

        return known.Found;
    }

    private static Outcome Read(Statistic statistic, Observation observation, NumberSite site)
    {
        var sentence = site.Sentence;
        if (sentence.Grammar is not { } grammar)
        {
            return new Outcome.Open(ValueNotes.UnitLanguage);
        }

        var units = UnitWords(statistic, observation, grammar);
        if (units.IsEmpty)
        {
            return new Outcome.Open(ValueNotes.UnitUnknown);
        }

        var (text, start) = (sentence.Text, FirstOf(site).Start);
        var ages = grammar.Numbers.AgeUnits.Concat(grammar.Numbers.AgeWords);
        if (IsBareAge(site, grammar) && !ages.Intersect(units, StringComparer.OrdinalIgnoreCase).Any())
        {
            return new Outcome.Finds(ValueMessages.UnitNotBeside(observation, site, units));
        }

        // The "năm" of "năm 2030" counts nothing.
        var found = PhraseFinder
            .Of(units)
            .Find(text, sentence.Span)
            .Select(match => match.Span)
            .Where(unit => !sentence.Dates.Any(date => date.Span.Overlaps(unit)) && !IsDenominator(text, unit))
            .ToList();
        var own = OwnUnit(site, units, grammar);
        var unitBeside = Beside(site, units, found, own, grammar);
        if (unitBeside is { } beside
            && observation.Unit is null
            && statistic.Unit.In(grammar.Language) is { } shown
            && !units.Any(unit => AreAkin(unit, shown.Value, grammar)))
        {
            return units.Any(unit => UnitWordStems.Share(unit, shown.Value, grammar))
                ? new Outcome.Open(ValueNotes.UnitOpen(beside.In(text)))
                : new Outcome.Finds(ValueMessages.UnitIsNoUnitWord(shown, statistic.UnitWords[0]));
        }

        if (unitBeside is not { } read)
        {
            var elided = own is null ? ElidedUnits.Has(units, found, site, grammar) : false;
            var isUnsaid = elided ?? (IsElliptic(site, found, grammar) || IsInBrackets(site, found) || IsOfHead(site, found, grammar)
                || IsOfWhole(site, found, grammar) || UnsaidUnits.May(units, site, grammar));
            return isUnsaid || own is { IsOpen: true }
                ? new Outcome.Open(ValueNotes.UnitOpen(units[0]))
                : new Outcome.Finds(ValueMessages.UnitNotBeside(observation, site, units));
        }

        if (site.Number.IsOrdinal && !RankLeads.In(text, read, grammar).Any())
        {
            return new Outcome.Open(ValueNotes.UnitOfPlace(read.In(text)));
        }

        if (IsRow(read, site, grammar) || (TimeNouns.AtStart(text, read, grammar) == read && ClockLeads.EndsBefore(text, site.Start, sentence.Span, grammar)))
        {
            return new Outcome.Open(ValueNotes.UnitOfPlace(text[Math.Min(read.Start, start)..Math.Max(read.End, site.Number.Span.End)]));
        }

        if (own is null && (IsBeforeNoun(read, site, grammar) || IsBehindCompound(read, site, grammar)
            || LongerUnits.MayGoOn(text, read, site, grammar) || IsOfNext(read, site, grammar)))
        {
            return new Outcome.Open(ValueNotes.UnitOpen(read.In(text)));
        }

        return new Outcome.Agrees(ValueNotes.UnitRead(site, read.In(text)));
    }

    // A sign or word that belongs to the number itself, as in "$5".
    private static OwnUnits.Own? OwnUnit(NumberSite site, ImmutableArray<string> units, Grammar grammar)
    {
        if (site.Number.OwnUnits.IsEmpty)
        {
            return OwnUnits.Of(site.Sentence.Text, FirstOf(site).Start, LastOf(site).End, units, grammar);
        }

        var isOfStatistic = site.Number.OwnUnits.Intersect(units, StringComparer.OrdinalIgnoreCase).Any();
        return new(isOfStatistic ? site.Number.Span : null, IsOpen: false);
    }

    private static TextSpan? Beside(NumberSite site, ImmutableArray<string> units, List<TextSpan> found, OwnUnits.Own? own, Grammar grammar)
    {
        // "twice as many ships" are no two ships.
        var isMultiple = grammar.Frames.Inverts && grammar.Numbers.Multiples.ContainsKey(site.Number.Span.In(site.Sentence.Text));
        if (isMultiple)
        {
            return Own(site, units, grammar) ?? Overlapping(site, found);
        }

        if (own is { } fixedUnit)
        {
            return fixedUnit.Read;
        }

        return Own(site, units, grammar) ?? After(site, found, grammar) ?? Inside(site, found) ?? Before(site, found, grammar);
    }

    // The tonnes of "624 USD/tonne".
    private static bool IsDenominator(string text, TextSpan unit) =>
        unit.Start > 1 && text[unit.Start - 1] == '/' && char.IsLetter(text[unit.Start - 2]) && char.IsLetter(text[unit.Start]);

    // "Ro Tan, 33, was convicted": how old he is.
    private static bool IsBareAge(NumberSite site, Grammar grammar)
    {
        var (text, start, end) = (site.Sentence.Text, site.Number.Span.Start, site.Number.Span.End);
        return grammar.Frames.Inverts && site.Number.OtherEnd is null && site.Number.HedgeSpan is null && end < text.Length && text[end] == ','
            && site.Sentence.Names.Any(name => name.Span.End == start - 2 && name.Ids.All(site.Sentence.Article.Read.Names.IsPerson))
            && text.AsSpan(start - 2, 2) is ", " && char.IsAsciiDigit(text[start]);
    }

    // The sales of "sales of 40 million boats" and the ministers of "ministers from 11 countries": what is counted stands behind the number.
    private static bool IsBeforeNoun(TextSpan unit, NumberSite site, Grammar grammar) =>
        grammar.Frames.Inverts && unit.End <= site.Start && !site.Number.IsOrdinal && CountsSomethingElse(site, grammar)
        && Prepositions.EndsBefore(site.Sentence.Text, site.Start, site.Clause, grammar);

    // "40 wells near Dorn drove cases over 60": the cases are the sixty.
    private static bool IsOfNext(TextSpan unit, NumberSite site, Grammar grammar)
    {
        var (text, end) = (site.Sentence.Text, LastOf(site).End);
        return grammar.Frames.Inverts && unit.Start >= end && Words.In(text, new(end, unit.Start)).Take(FewWords + 1).Count() > FewWords
            && site.Sentence.Numbers.Any(next => next.Span.Start >= unit.End
                && next.HedgeSpan is { } hedge && hedge.Start >= unit.End && string.IsNullOrWhiteSpace(text[unit.End..hedge.Start]));
    }

    // The club of "a 459-game one-club career": what is counted is glued to the number.
    private static bool IsBehindCompound(TextSpan unit, NumberSite site, Grammar grammar)
    {
        var (text, end) = (site.Sentence.Text, LastOf(site).End);
        return end + 1 < text.Length && text[end] is '-' or '‑' && char.IsLetter(text[end + 1])
            && Words.In(text, new(end, site.Sentence.Span.End)).First() is var glued && unit.Start > glued.Start
            && !grammar.Numbers.CompoundEnds.Contains(glued.In(text), StringComparer.OrdinalIgnoreCase);
    }

    // "row 5"
    private static bool IsRow(TextSpan read, NumberSite site, Grammar grammar)
    {
        var (text, start) = (site.Sentence.Text, FirstOf(site).Start);
        return read.End <= start && string.IsNullOrWhiteSpace(text[read.End..start]) && RowNouns.AtStart(text, read, grammar) == read;
    }

    // "gấp đôi" counts times in one.
    private static TextSpan? Own(NumberSite site, ImmutableArray<string> units, Grammar grammar) =>
        grammar.Numbers.Multiples.ContainsKey(site.Number.Span.In(site.Sentence.Text))
            && units.Any(unit => grammar.Numbers.Times.Contains(unit, StringComparer.OrdinalIgnoreCase)) ? site.Number.Span : null;

    // "cứ 4 người lớn thì có 1 người ốm": of all whom the ratio counts.
    private static TextSpan? Inside(NumberSite site, List<TextSpan> units) =>
        units.Where(site.Number.Span.Contains).Cast<TextSpan?>().FirstOrDefault();

    // "half as much as they need"
    private static TextSpan? Overlapping(NumberSite site, List<TextSpan> units) => units.Where(unit => unit.Overlaps(site.Number.Span)).Cast<TextSpan?>()
        .FirstOrDefault();

    private static TextSpan? After(NumberSite site, List<TextSpan> units, Grammar grammar)
    {
        var end = NumberLists.EndOf(site, EndOf(site), grammar);
        var clauseEnd = Math.Max(site.Clause.End, site.Sentence.Clauses.Last(clause => clause.Start < end).End);
        // "từ 60 xuống 45 ghe": both count the same.
        // "14 of 62 wells": both are wells.
        var part = site.Sentence.Numbers.FirstOrDefault(number => number.Span == site.Number.Span)?.Magnified?.Span.End ?? end;
        // "half of the 40 ships"
        var next = site.Sentence.Numbers
            .Where(number => number.Span.Start >= end && number.Span.End != part && !units.Exists(unit => unit.Contains(number.Span)))
            .Select(number => number.Span.Start)
            .SkipWhile(start => IsReplaced(site, end, start, grammar) || IsPartOf(site, end, start, grammar) || IsPair(site, end, start))
            .FirstOrDefault(clauseEnd);
        next = Math.Min(next, clauseEnd);
        // "18 phần trăm hộ" are no 18 households, nor are they in "105 thuyền viên đã học lớp cứu hộ".
        var (text, rest, sentence) = (site.Sentence.Text, new TextSpan(end, next), site.Sentence.Span);
        var isShare = text.AsSpan(end).TrimStart() is ['%', ..]
            || Percents.AtStart(text, rest, grammar) is { } percent && string.IsNullOrWhiteSpace(text[end..percent.Start]);
        // "eight years last month"
        if (TimeNouns.AtStart(text, rest, grammar) is { } time && text[end..time.Start] == " " && !units.Exists(unit => unit.Overlaps(time)))
        {
            return null;
        }

        var verb = Verbs.In(text, rest, grammar).Select(word => word.Start).FirstOrDefault(next);
        // "42 guests, cooks and waiters": a unit may hold what opens a clause.
        return units.Where(unit => unit.Start >= end && unit.Start < verb && (unit.End <= verb || (verb == clauseEnd && sentence.Contains(unit)))
            && !(isShare && IsBehindShare(unit)) && !IsBeyond(unit, end, site, grammar)
            && !LongerUnits.IsLonger(text, end, unit, grammar)).Cast<TextSpan?>().FirstOrDefault();

        bool IsBehindShare(TextSpan unit) =>
            Words.In(text, new(end, unit.Start)).Any() || (text[end..unit.Start].Contains('%', StringComparison.Ordinal) && text[unit.Start] != '%');
    }

    // "3 triệu đồng cho mỗi hộ", "4 người trong một gia đình": what is counted stands before the word that leads on to something else.
    private static bool IsBeyond(TextSpan unit, int end, NumberSite site, Grammar grammar) =>
        CountsSomethingElse(site, grammar) && Barriers.In(site.Sentence.Text, new(end, unit.Start), grammar).Any();

    // "Số cử tri nhiều nhất ở Kelva (13,2 triệu), sau đó là Ruvia (9,5 triệu)": what is counted stands where the sentence begins.
    private static bool IsOfHead(NumberSite site, List<TextSpan> units, Grammar grammar)
    {
        var (text, sentence) = (site.Sentence.Text, site.Sentence.Span);
        var start = Math.Min(FirstOf(site).Start, site.Number.HedgeSpan?.Start ?? sentence.End);
        var isAlone = start > sentence.Start && text[start - 1] == '(' && text.AsSpan(LastOf(site).End) is [')', ..];
        var head = AmountNouns.AtStart(text, sentence, grammar);
        return isAlone && head is { } noun && units.Exists(unit => unit.Start >= noun.End && string.IsNullOrWhiteSpace(text[noun.End..unit.Start]));
    }

    // "Ga xép Tân Lãng đón 128 khách": a word of its own stands behind the number.
    private static bool CountsSomethingElse(NumberSite site, Grammar grammar)
    {
        var end = EndOf(site);
        var next = Words.In(site.Sentence.Text, new(end, Math.Max(end, site.Clause.End))).FirstOrDefault();
        return !next.IsEmpty && string.IsNullOrWhiteSpace(site.Sentence.Text[end..next.Start])
            && NoNouns.AtStart(site.Sentence.Text, new(next.Start, site.Clause.End), grammar) is null
            && !site.Sentence.Dates.Any(date => date.Span.Overlaps(next))
            && !site.Sentence.Numbers.Any(number => number.Span.Overlaps(next));
    }

    // "by 58 - 35 percent"
    private static bool IsPair(NumberSite site, int end, int start) =>
        site.Sentence.Text[end..start].Trim() is "-" or "–" or "—";

    private static bool IsPartOf(NumberSite site, int end, int start, Grammar grammar) => site.Number.Value < new Rational(1)
        && PartJoiners.AtStart(site.Sentence.Text, new(end, start), grammar) is { } joiner
        && grammar.Numbers.PartOwners.Append("").Contains(site.Sentence.Text[joiner.End..start].Trim(), StringComparer.OrdinalIgnoreCase);

    // Nothing but "xuống còn" stands between.
    private static bool IsReplaced(NumberSite site, int end, int start, Grammar grammar) =>
        ChangeJoiners.AtStart(site.Sentence.Text, new(end, start), grammar) is { } joiner && string.IsNullOrWhiteSpace(site.Sentence.Text[joiner.End..start]);

    // "40 or so wells": the unit stands behind a hedge that follows at once.
    private static int EndOf(NumberSite site)
    {
        var end = LastOf(site).End;
        return site.Number.HedgeSpan is { } hedge && hedge.Start >= end && !Words.In(site.Sentence.Text, new(end, hedge.Start)).Any() ? hedge.End : end;
    }

    private static TextSpan FirstOf(NumberSite site) =>
        site.Number.OtherEnd is { } other && other.Span.Start < site.Number.Span.Start ? other.Span : site.Number.Span;

    private static TextSpan LastOf(NumberSite site) =>
        site.Number.OtherEnd is { } other && other.Span.Start > site.Number.Span.Start ? other.Span : site.Number.Span;
}

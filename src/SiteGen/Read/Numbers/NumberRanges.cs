using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Read.Numbers;

/// <summary>Joins the two ends of a range, "từ 300 đến 350", and gives the first number of "60 xuống 45 nghìn" the scale of the second.</summary>
internal sealed class NumberRanges(WordList words, NumberWords language, NumberHedges hedges)
{
    private static readonly Rational One = new(1);

    public void AddTo(NumberReading[] readings, List<ParsedNumber> numbers)
    {
        for (var n = 0; n + 1 < readings.Length; n++)
        {
            if (OpenerOf(numbers[n], numbers[n + 1], readings[n]) is not { } opener)
            {
                readings[n] = readings[n] with { Value = BeforeChange(numbers[n], numbers[n + 1]) };
                continue;
            }

            var (from, to) = (Scaled(numbers[n], numbers[n + 1]), numbers[n + 1].Value);
            if (!(from < to))
            {
                continue;
            }

            var hedged = readings[n].Hedge is null && opener.Length > 0 ? hedges.Before(readings[n], numbers[n].First - 1, numbers[n + 1].Last) ?? readings[n]
                : readings[n];
            if (hedged.HedgeSpan is { } hedge && words.EndsBefore(words.Over(hedge).Last() + 1, language.RangeLeads))
            {
                hedged = hedged with { IsHedgeUncertain = true };
            }

            var (lower, upper) = (readings[n].Span, readings[n + 1].Span);
            // "3-4 tàu trở lên": what stands behind the range is of both ends.
            if (hedged.Hedge is null && readings[n + 1].HedgeSpan is { } behind && behind.Start >= upper.End)
            {
                hedged = hedged with { Hedge = readings[n + 1].Hedge, HedgeSpan = behind, OtherHedges = readings[n + 1].OtherHedges };
            }

            readings[n] = hedged with { Value = from, OtherEnd = new(upper, to) };
            readings[n + 1] = readings[n + 1] with
            {
                Hedge = readings[n + 1].Hedge ?? hedged.Hedge,
                HedgeSpan = readings[n + 1].HedgeSpan ?? hedged.HedgeSpan,
                IsHedgeUncertain = hedged.IsHedgeUncertain,
                OtherEnd = new(lower, from),
            };
            n++;
        }
    }

    // "2 đến 3 triệu": the first takes the scale of the second.
    private static Rational Scaled(ParsedNumber from, ParsedNumber to) => from.Scale == One && from.Value < to.Plain ? from.Value * to.Scale : from.Value;

    // "giảm từ 60 xuống 45 nghìn tấn": sixty thousand, where the two are of like size.
    private Rational BeforeChange(ParsedNumber from, ParsedNumber to)
    {
        var ten = new Rational(10);
        var changes = to.First > from.Last + 1 && words.PhraseAt(from.Last + 1, language.ChangeJoiners) == to.First - from.Last - 1
            && language.Ranges.Any(range => words.EndsBefore(from.First, range.Opener));
        return changes && from.Scale == One && from.Value < to.Plain * ten && to.Plain < from.Value * ten ? from.Value * to.Scale : from.Value;
    }

    // "60 cents to 62 cents": the unit is said at both ends.
    private bool RepeatsUnit(ParsedNumber from, ParsedNumber to)
    {
        const int unitWords = 3;
        var length = to.First - from.Last - 2;
        return length is > 0 and <= unitWords
            && Enumerable.Range(1, length).All(i => words.GapAfter(from.Last + i - 1) is " " && words.GapAfter(to.Last + i - 1) is " "
                && words.Is(to.Last + i, words[from.Last + i]));
    }

    // The word that opens the range, "" where it needs none, null where there is no range.
    private string? OpenerOf(ParsedNumber from, ParsedNumber to, NumberReading reading)
    {
        var between = to.First - from.Last - 1;
        if (between == 0)
        {
            return words.GapAfter(from.Last).Trim() is "-" or "–" or "—" ? "" : null;
        }

        const int unitWords = 3;
        var first = reading.HedgeSpan is { } hedge && hedge.End <= reading.Span.Start ? from.First - hedge.Of(words.Text).Count(' ') - 1 : from.First;
        var isChanged = Enumerable.Range(first - 6, 6).Any(i => words.IsAny(i, language.Changes));
        foreach (var (opener, joiners, mayBeChange) in language.Ranges)
        {
            // "tăng từ 30 đến 50": no range without its opener either.
            if (opener.Length == 0 && isChanged
                && language.Ranges.Any(range => range.MayBeChange && range.Opener.Length > 0 && words.Is(first - 1, range.Opener)))
            {
                continue;
            }

            var opened = opener.Length == 0
                ? between == 1 && words.GapAfter(from.Last) is " " or "-" && words.GapAfter(to.First - 1).Trim("$€£¥-").Trim().IsEmpty
                : between <= unitWords + 1 && words.Is(first - 1, opener) && words.GapAfter(first - 1).Trim("$€£¥").Trim().IsEmpty;
            opened |= opener.Length == 0 && RepeatsUnit(from, to);
            if (opened && words.IsAny(to.First - 1, joiners) && !(mayBeChange && isChanged))
            {
                return opener;
            }
        }

        return null;
    }
}

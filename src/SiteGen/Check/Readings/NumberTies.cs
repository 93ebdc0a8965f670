using SiteGen.Check.Who;
using SiteGen.Model;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Words that tie a number to the noun beside it: "profit of 40 on sales of 300", "97 in profit and 361 in sales", "12 percent of farms".</summary>
internal static class NumberTies
{
    private const int FewWords = 3;

    private static readonly GrammarFinder Possessives = new(grammar => grammar.Possessives);
    private static readonly GrammarFinder Percents = new(grammar => grammar.Numbers.Percents);
    private static readonly GrammarFinder PlaceLeads = new(grammar => grammar.PlaceLeads);

    /// <summary>The outcome, unless the words tie the number to another thing, or leave it to another one.</summary>
    public static Outcome Over(Outcome outcome, Statistic statistic, NumberSite site, CheckContext context)
    {
        if (outcome is Outcome.Finds || site.Sentence.Grammar is not { } grammar)
        {
            return outcome;
        }

        var subject = statistic.Subject.Value;
        if (context.FactOf(subject) is not Term)
        {
            return outcome is Outcome.Agrees && StraySources.Find(subject, site, grammar) is { } stray
                ? new Outcome.Open(ValueNotes.SubjectOpen(stray.In(site.Sentence.Text))) : outcome;
        }

        var names = site.Sentence.Names.Where(name => !site.IsInFrame(name.Span)).ToList();
        if (TiedTo(site.Number, names, site, grammar) is { } tied && names.Exists(name => name.Ids.Contains(subject)) && !tied.Ids.Contains(subject)
            && !SubjectRule.IsUnit(tied, statistic, site)
            && tied.Ids.All(id => context.FactOf(id) is Term && !context.IsWithin(id, subject) && !context.IsWithin(subject, id)))
        {
            return new Outcome.Finds(ValueMessages.SubjectIsAnother(statistic, site, tied));
        }

        return outcome is Outcome.Agrees && TakenNames.Find(subject, names, site, grammar) is { } taken
            ? new Outcome.Open(ValueNotes.SubjectOpen(taken.Span.In(site.Sentence.Text))) : outcome;
    }

    /// <summary>The known thing that a number is said of by the words right beside it: "sales of 300", "97 in profit", and, where another number of the
    /// sentence is a share of something as well, "12 percent of farms".</summary>
    private static Mention? TiedTo(NumberReading number, IReadOnlyList<Mention> names, NumberSite site, Grammar grammar) =>
        OwnerBefore(number, names, site, grammar)
        ?? AmountIn(number, names, site, grammar)
        ?? (site.Sentence.Numbers.Any(other => other.Span != number.Span && other.Span != number.OtherEnd?.Span
            && ShareOf(other, names, site, grammar) is not null) ? ShareOf(number, names, site, grammar) : null);

    /// <summary>"cuts of at least 32"</summary>
    public static Mention? OwnerBefore(NumberReading number, IReadOnlyList<Mention> names, NumberSite site, Grammar grammar)
    {
        var (text, start) = (site.Sentence.Text, StartOf(number, site));
        return names.LastOrDefault(name => name.Span.End < start && Possessives.AtStart(text, new(name.Span.End, start), grammar) is { } of
            && !Words.In(text, new(name.Span.End, of.Start)).Any() && !Words.In(text, new(of.End, start)).Any()
            && text.AsSpan(name.Span.End, start - name.Span.End).IndexOfAny(",;:()") < 0);
    }

    // "97 cents a share in profit"
    private static Mention? AmountIn(NumberReading number, IReadOnlyList<Mention> names, NumberSite site, Grammar grammar)
    {
        var (text, end) = (site.Sentence.Text, EndOf(number));
        var isMoney = MoneySigns.At(text, number.Span.Start, number.Span.End) is not null || IsForEach(text, end, site, grammar);
        if (!isMoney)
        {
            return null;
        }

        return names.FirstOrDefault(name => name.Span.Start > end && PlaceLeads.EndsBefore(text, name.Span.Start, site.Sentence.Span, grammar)
            && Words.In(text, new(end, name.Span.Start)).Take(FewWords + 2).Count() <= FewWords + 1
            && text.AsSpan(end, name.Span.Start - end).IndexOfAny(",;:()") < 0
            && !site.Sentence.Numbers.Any(other => other.Span.Start >= end && other.Span.End <= name.Span.Start));
    }

    // "97 cents a share"
    private static bool IsForEach(string text, int end, NumberSite site, Grammar grammar) =>
        Words.In(text, new(end, site.Sentence.Span.End)).Skip(1).FirstOrDefault() is { IsEmpty: false } second
        && grammar.Numbers.Shares.Contains(second.In(text), StringComparer.OrdinalIgnoreCase);

    /// <summary>"12.5 percent of homes near the sea", "12,5% hộ ven biển": the known thing in what it is a share of.</summary>
    public static Mention? ShareOf(NumberReading number, IReadOnlyList<Mention> names, NumberSite site, Grammar grammar)
    {
        var whole = WholeOf(number, site, grammar);
        return whole.IsEmpty ? null : names.FirstOrDefault(name => whole.Contains(name.Span));
    }

    /// <summary>What a share is of: to the end of its clause or the next number; empty where the number is none.</summary>
    public static TextSpan WholeOf(NumberReading number, NumberSite site, Grammar grammar)
    {
        var (text, end) = (site.Sentence.Text, EndOf(number));
        var clause = site.Sentence.Clauses.FirstOrDefault(clause => clause.Contains(number.Span.Start));
        var next = site.Sentence.Numbers.Where(other => other.Span.Start >= end).Select(other => other.Span.Start).FirstOrDefault(clause.End);
        TextSpan rest = new(end, Math.Max(end, Math.Min(clause.End, next)));
        if (EndOfShare(number, text, rest, grammar) is not { } from)
        {
            return default;
        }

        var of = Possessives.AtStart(text, new(from, Math.Max(from, rest.End)), grammar);
        if (of is { } lead && string.IsNullOrWhiteSpace(text[from..lead.Start]))
        {
            return new(lead.End, rest.End);
        }

        return grammar.Prose.UnitHeadFirst ? new(from, Math.Max(from, rest.End)) : default;
    }

    // Behind "percent" or its sign; a fraction below one is a share by itself.
    private static int? EndOfShare(NumberReading number, string text, TextSpan rest, Grammar grammar)
    {
        if (Percents.AtStart(text, rest, grammar) is { } word && string.IsNullOrWhiteSpace(text[rest.Start..word.Start]))
        {
            return word.End;
        }

        if (text.AsSpan(rest.Start, rest.Length).TrimStart() is ['%', ..])
        {
            return text.IndexOf('%', rest.Start) + 1;
        }

        return number.Value < new Rational(1) && !grammar.Prose.UnitHeadFirst ? rest.Start : null;
    }

    private static int StartOf(NumberReading number, NumberSite site)
    {
        var start = new[] { number.Span.Start, number.HedgeSpan?.Start ?? number.Span.Start, number.OtherEnd?.Span.Start ?? number.Span.Start }.Min();
        return MoneySigns.At(site.Sentence.Text, start, number.Span.End)?.Span.Start is { } sign ? Math.Min(sign, start) : start;
    }

    private static int EndOf(NumberReading number) => Math.Max(number.Span.End, number.OtherEnd?.Span.End ?? 0);
}

using System.Globalization;
using SiteGen.Model;
using SiteGen.Read.Dates;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>Finds the numbers that a text of the editor's gives: every one in digits, and those in words that count something.</summary>
internal sealed class ProseNumbers(CheckContext context)
{
    // "two" may be no count ("the two sides"); a larger number in words always is.
    private const int LargestDoubtful = 12;

    private readonly Dictionary<string, Lazy<PhraseFinder<string>>> _units = Grammar.All
        .ToDictionary(grammar => grammar.Language, grammar => new Lazy<PhraseFinder<string>>(() => PhraseFinder.Of(UnitsOf(context.Project, grammar))));

    /// <param name="Value">Null where the digits can't be read with certainty.</param>
    /// <param name="IsLoose">Whether the hedge may mean another, too: "lên tới 300".</param>
    internal readonly record struct Found(TextSpan Span, Rational? Value, Qualifier? Hedge, bool IsLoose = false);

    public IEnumerable<Found> In(ProseText text)
    {
        foreach (var sentence in text.Sentences.Select(sentence => sentence.Span))
        {
            foreach (var number in text.Grammar is { } grammar ? Read(text, sentence, grammar) : Digits(text, sentence))
            {
                yield return number;
            }
        }
    }

    /// <summary>Small numbers in words before what no statistic counts, with the word behind each: "four rescue teams".</summary>
    public IEnumerable<(Found Number, string Noun)> Doubtful(ProseText text)
    {
        if (text.Grammar is not { Prose.UnitHeadFirst: false } grammar)
        {
            yield break;
        }

        foreach (var sentence in text.Sentences.Select(sentence => sentence.Span))
        {
            var masked = OrderedSpans.Merged([.. text.Masked.Over(sentence), .. context.Names.In(text.Text, sentence)]);
            foreach (var number in NumberReader.Read(text.Text, sentence, grammar, masked))
            {
                var noun = Words.In(text.Text, new(number.Span.End, sentence.End)).FirstOrDefault();
                if (!char.IsAsciiDigit(text.Text[number.Span.Start]) && !(number.Value < new Rational(2)) && !Counts(text.Text, number, grammar)
                    && noun.Start == number.Span.End + 1)
                {
                    yield return (new(number.Span, number.Value, number.Hedge), noun.In(text.Text));
                }
            }
        }
    }

    private IEnumerable<Found> Read(ProseText text, TextSpan sentence, Grammar grammar)
    {
        var masked = OrderedSpans.Merged([.. text.Masked.Over(sentence), .. context.Names.In(text.Text, sentence)]);
        var readings = NumberReader.Read(text.Text, sentence, grammar, masked);
        foreach (var number in readings)
        {
            if (char.IsAsciiDigit(text.Text[number.Span.Start]) ? !IsYear(text.Text, number, grammar) : Counts(text.Text, number, grammar))
            {
                yield return new(number.Span, number.Value, number.Hedge, !number.OtherHedges.IsEmpty);
            }
        }

        // "con số 500": the reader takes it for a name, as in "nghị quyết số 500".
        var taken = OrderedSpans.Merged([.. masked, .. readings.Select(number => number.Span)]);
        foreach (var digits in Digits(text, sentence).Where(found => taken.FirstOver(found.Span) is null))
        {
            if (FollowsNoun(text.Text.AsSpan(sentence.Start, digits.Span.Start - sentence.Start), grammar))
            {
                yield return digits;
            }
        }
    }

    private static bool FollowsNoun(ReadOnlySpan<char> before, Grammar grammar)
    {
        foreach (var noun in grammar.Prose.NumberNouns)
        {
            if (before.TrimEnd().EndsWith(noun, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Found> Digits(ProseText text, TextSpan sentence)
    {
        if (!sentence.Of(text.Text).ContainsAnyInRange('0', '9'))
        {
            yield break;
        }

        var masked = OrderedSpans.Merged([.. text.Masked.Over(sentence), .. DateReader.Read(text.Text, sentence, text.Grammar).Select(date => date.Span)]);
        foreach (var word in Words.In(text.Text, sentence).Where(word => char.IsAsciiDigit(text.Text[word.Start]) && masked.FirstOver(word) is null))
        {
            yield return new(word,
                long.TryParse(word.Of(text.Text), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? new Rational(value) : null, null);
        }
    }

    private bool Counts(string text, NumberReading number, Grammar grammar) =>
        !(number.Value < new Rational(2)) && (number.Value > new Rational(LargestDoubtful) || IsBeforeUnit(text, number.Span.End, grammar));

    // "the 2023 talks": four digits alone, not round, before nothing that is counted.
    private bool IsYear(string text, NumberReading number, Grammar grammar) =>
        number is { Hedge: null, Span.Length: 4 } && int.TryParse(number.Span.Of(text), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is > 1900 and < 2100 && year % 100 != 0 && !IsBeforeUnit(text, number.Span.End, grammar);

    private bool IsBeforeUnit(string text, int end, Grammar grammar)
    {
        var next = end;
        while (next < text.Length && text[next] is ' ' or '-' or '%')
        {
            next++;
        }

        return next > end && _units[grammar.Language].Value.LongestAt(text, next, text.Length) is not null;
    }

    private static IEnumerable<string> UnitsOf(Project project, Grammar grammar)
    {
        var units = from statistic in project.Statistics
                    from unit in statistic.Observations.Select(observation => observation.Unit).Prepend(statistic.Unit).OfType<LocalText>()
                    where unit.In(grammar.Language) is not null
                    select unit.In(grammar.Language)!.Value;
        var words = project.Statistics.SelectMany(statistic => statistic.UnitWords).Select(word => word.Value);
        return grammar.Prose.Measures.Concat(units.Concat(words).Distinct().SelectMany(unit => ShortForms(unit, grammar.Prose)));
    }

    // "đầu đạn hạt nhân" is "đầu đạn" too, and "nuclear warheads" "warheads".
    private static IEnumerable<string> ShortForms(string unit, ProseWords prose)
    {
        var words = unit.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var fewest = prose.UnitHeadFirst && words.Length > 1 ? 2 : 1;
        return Enumerable.Range(fewest, Math.Max(0, words.Length - fewest + 1))
            .Select(count => string.Join(' ', prose.UnitHeadFirst ? words[..count] : words[^count..]));
    }
}

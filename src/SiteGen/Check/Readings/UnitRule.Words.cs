using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>The words by which a unit is told, and which of them are akin.</summary>
internal static partial class UnitRule
{
    /// <summary>An observation's own unit goes before the statistic's.</summary>
    public static ImmutableArray<string> UnitWords(Statistic statistic, Observation observation, Grammar grammar)
    {
        string[] words = [.. WrittenWords(statistic, observation, grammar).Select(word => WithoutNumber(word, grammar))];
        var isPercent = words.Any(word => word == "%" || grammar.Numbers.Percents.Contains(word, StringComparer.OrdinalIgnoreCase));
        var isAge = words.Any(word => grammar.Numbers.AgeWords.Contains(word, StringComparer.OrdinalIgnoreCase));
        return isPercent ? [.. words, "%", .. grammar.Numbers.Percents] : isAge ? [.. words.Union(grammar.Numbers.AgeWords)] : [.. words];
    }

    private static IEnumerable<string> WrittenWords(Statistic statistic, Observation observation, Grammar grammar)
    {
        if (observation.Unit?.In(grammar.Language) is { } own)
        {
            return [own.Value];
        }

        if (statistic.UnitWords.Length > 0)
        {
            return statistic.UnitWords.Select(word => word.Value);
        }

        return statistic.Unit.In(grammar.Language) is { } unit ? [unit.Value] : [];
    }

    // The number of "36-year-old" and "one-game" is none of the unit.
    private static string WithoutNumber(string unit, Grammar grammar) => unit.Split('-', 2) is [var first, var rest] && rest.Length > 0
        && (first.All(char.IsAsciiDigit) || grammar.Numbers.Units.ContainsKey(first) || grammar.Numbers.Tens.ContainsKey(first)) ? rest : unit;

    /// <summary>"đầu đạn hạt nhân" and "đầu đạn"; "%" and "phần trăm" are there together.</summary>
    public static bool AreAkin(string one, string other, Grammar grammar) =>
        AreAkin(one, other) || (grammar.Numbers.AgeUnits.Contains(one, StringComparer.OrdinalIgnoreCase)
            && grammar.Numbers.AgeUnits.Contains(other, StringComparer.OrdinalIgnoreCase));

    public static bool AreAkin(string one, string other) =>
        MoneySigns.AreSame(one, other) || one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase);
}

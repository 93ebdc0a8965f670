using System.Globalization;
using SiteGen.Load;
using SiteGen.Model;

namespace SiteGen.Tests.Mutation;

/// <summary>Another number, hedge, kind or unit.</summary>
internal static class ValueOperators
{
    private static readonly string[] Qualifiers = [.. EnumWords<Qualifier>.All];
    private static readonly string[] Kinds = [.. EnumWords<ObservationKind>.All];

    public static IEnumerable<Mutant> Of(FactFile file, MutatedProject project)
    {
        if (project.FactOf(file) is not Statistic statistic)
        {
            return [];
        }

        return [.. Numbers(file, statistic, project), .. Words(file), .. Units(file, project)];
    }

    private static IEnumerable<Mutant> Numbers(FactFile file, Statistic statistic, MutatedProject project) =>
        from spot in file.Spots
        where spot.Key is "value" or "min" or "max"
        from other in Others(spot.Value).Concat(Written(statistic, project)).Distinct(StringComparer.Ordinal)
        where other != spot.Value
        select file.Replace("value", spot, other);

    private static IEnumerable<string> Others(string value)
    {
        if (!decimal.TryParse(value, CultureInfo.InvariantCulture, out var number))
        {
            return ["1", "2/7"];
        }

        List<decimal> others = [number + 1, number - 1, number * 10, number / 10, number * 1000, number / 1000];
        var digits = value.ToCharArray();
        if (digits.Length > 1 && char.IsAsciiDigit(digits[1]))
        {
            (digits[0], digits[1]) = (digits[1], digits[0]);
            others.Add(decimal.Parse(digits, CultureInfo.InvariantCulture));
        }

        return others.Where(other => other != 0 && other > -1).Select(other => (other / 1.000000000000m).ToString("0.#########", CultureInfo.InvariantCulture)).Where(other => other != value && other != "0");
    }

    // The digits of the articles, right and wrong: 5.200 also as 5 and 200.
    private static IEnumerable<string> Written(Statistic statistic, MutatedProject project) =>
        from source in statistic.AllEvidence.Select(evidence => evidence.Source!.Value).Distinct()
        from word in project.Context.ArticleOf(source)!.Text.Split([' ', '\n', ',', '/'])
        where word.Any(char.IsAsciiDigit)
        from part in word.Split('.').Append(word.Replace(".", "", StringComparison.Ordinal))
        where part.Length is > 0 and < 8 && part.All(char.IsAsciiDigit) && part.Trim('0').Length > 0
        select part.TrimStart('0');

    private static IEnumerable<Mutant> Words(FactFile file)
    {
        foreach (var value in file.Spots.Where(spot => spot.Key is "value" or "range"))
        {
            var path = value.Path[..value.Path.LastIndexOf('.')];
            foreach (var mutant in Of("hedge", "qualifier", Qualifiers).Concat(Of("kind", "kind", Kinds)))
                yield return mutant;

            IEnumerable<Mutant> Of(string name, string key, string[] words)
            {
                var present = file.Spots.FirstOrDefault(spot => spot.Map == value.Map && spot.Key == key);
                return present is null
                    ? words.Where(word => word != "reported").Select(word => file.Add(name, value.Map, path, key, word))
                    : words.Where(word => word != present.Value).Select(word => file.Replace(name, present, word)).Concat(key == "kind" ? [] : [file.Remove(name, present)]);
            }
        }
    }

    private static IEnumerable<Mutant> Units(FactFile file, MutatedProject project)
    {
        var languages = project.Project.Articles.Select(article => article.Language.Value).ToHashSet();
        var units = project.Project.Statistics
            .SelectMany(statistic => statistic.UnitWords.Select(word => word.Value).Concat(statistic.Unit.ByLanguage.Where(unit => languages.Contains(unit.Language)).Select(unit => unit.Text.Value)))
            .Distinct(StringComparer.Ordinal)
            .Take(12)
            .ToList();
        return from spot in languages.SelectMany(language => file.TextsAt("unit", language)).Concat(file.TextsAt("unit", "")).Concat(file.At("unit_words")).Distinct()
               from other in units
               where !other.Equals(spot.Value, StringComparison.OrdinalIgnoreCase)
               select file.Replace("unit", spot, Quoted(other));
    }

    private static string Quoted(string words) => words.Any(c => c is ':' or '#' or '%' or '\'' or '"') ? $"\"{words}\"" : words;
}

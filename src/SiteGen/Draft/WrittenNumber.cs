using System.Globalization;
using SiteGen.Check.Readings;
using SiteGen.Model;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Draft;

/// <summary>A number in the form that the article gives it: "1 in 8" is no 0.125, and 1.70 keeps its nought.</summary>
internal static class WrittenNumber
{
    private static readonly Rational One = new(1);

    public static Figure Of(NumberSite site)
    {
        var (text, number) = (site.Sentence.Text, site.Number);
        var words = Words.In(text, number.Span).ToList();
        return (words is [var only] ? AsPointed(only.In(text), number.Value) : AsRatio(site, words)) ?? Figure.Of(number.Value);
    }

    // "cứ 8 người thì có 1", "one in eight"
    private static Figure? AsRatio(NumberSite site, List<TextSpan> words)
    {
        if (words.Count < 2 || site.Number.Value > One)
        {
            return null;
        }

        var ends = new[] { words[0], words[^1] }
            .SelectMany(word => NumberReader.ReadLeniently(site.Sentence.Text, word, site.Sentence.Grammar).Take(1))
            .Select(number => number.Value).ToList();
        if (ends is not [var first, var last])
        {
            return null;
        }

        var (part, whole) = first > last ? (last, first) : (first, last);
        return Figure.Parse($"{part} in {whole}") is { } ratio && ratio.Value == site.Number.Value ? ratio : null;
    }

    // "1,70", "1.70"
    private static Figure? AsPointed(string words, Rational value)
    {
        var point = words.LastIndexOfAny(['.', ',']);
        return point > 0 && Figure.Parse(string.Create(CultureInfo.InvariantCulture, $"{words[..point]}.{words[(point + 1)..]}")) is { } figure
            && figure.Value == value ? figure : null;
    }
}

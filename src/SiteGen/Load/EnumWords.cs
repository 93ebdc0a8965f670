using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Load;

/// <summary>The words that editors write for the values of an enum, e.g. <c>think-tank</c> for <c>ThinkTank</c>.</summary>
internal static class EnumWords
{
    public static IReadOnlyList<string> Of(Type words) => [.. Enum.GetNames(words).Select(Kebab)];

    public static string Kebab(string name)
    {
        var word = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }
}

/// <summary>The same for one enum, with the values that they stand for.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly ImmutableArray<(string Word, T Value)> Words = [.. Enum.GetValues<T>().Select(value => (EnumWords.Kebab(value.ToString()), value))];

    public static IReadOnlyList<string> All { get; } = [.. Words.Select(entry => entry.Word)];

    public static T? Find(string word)
    {
        foreach (var (known, value) in Words)
        {
            if (known == word)
            {
                return value;
            }
        }

        return null;
    }
}

using System.Text;

namespace SiteGen.Render;

/// <summary>Fills the <c>{name}</c> of an interface text. A name that nobody fills stays as it is, so that it is seen.</summary>
internal static class Pattern
{
    public static string Fill(string pattern, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var filled = new StringBuilder(pattern.Length + 32);
        var done = 0;
        for (var open = pattern.IndexOf('{', StringComparison.Ordinal); open >= 0; open = pattern.IndexOf('{', open + 1))
        {
            var close = pattern.IndexOf('}', open);
            if (close > 0 && ValueOf(pattern.AsSpan(open + 1, close - open - 1), values) is { } value)
            {
                filled.Append(pattern, done, open - done).Append(value);
                done = close + 1;
            }
        }

        return filled.Append(pattern, done, pattern.Length - done).ToString();
    }

    private static string? ValueOf(ReadOnlySpan<char> name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (candidate, value) in values)
        {
            if (name.SequenceEqual(candidate))
            {
                return value;
            }
        }

        return null;
    }
}

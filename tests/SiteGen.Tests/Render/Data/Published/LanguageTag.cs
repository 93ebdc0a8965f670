namespace SiteGen.Tests.Render.Data.Published;

/// <summary>Language tags as BCP 47 (RFC 5646, section 2.1) has them, without extensions and private use.</summary>
internal static class LanguageTag
{
    public static bool IsWellFormed(string tag)
    {
        var parts = new Queue<string>(tag.Split('-'));
        var language = parts.Dequeue();
        if (language.Length is < 2 or > 8 || !language.All(char.IsAsciiLetter))
        {
            return false;
        }

        for (var more = 0; more < 3 && language.Length <= 3 && parts.TryPeek(out var part) && part.Length == 3 && part.All(char.IsAsciiLetter); more++)
        {
            parts.Dequeue();
        }

        Take(part => part.Length == 4 && part.All(char.IsAsciiLetter));
        Take(part => (part.Length == 2 && part.All(char.IsAsciiLetter)) || (part.Length == 3 && part.All(char.IsAsciiDigit)));
        var variants = parts.ToList();
        return variants.TrueForAll(part => part.All(char.IsAsciiLetterOrDigit) && (part.Length is >= 5 and <= 8 || (part.Length == 4 && char.IsAsciiDigit(part[0]))))
            && variants.Distinct(StringComparer.OrdinalIgnoreCase).Count() == variants.Count;

        void Take(Func<string, bool> fits)
        {
            if (parts.TryPeek(out var part) && fits(part))
            {
                parts.Dequeue();
            }
        }
    }
}

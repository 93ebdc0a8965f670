namespace SiteGen.Text;

internal static class Spelling
{
    /// <summary>As files spell the values of an enum: <c>more-than</c>.</summary>
    public static string Kebab(Enum value) =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}

namespace SiteGen.Text;

/// <summary>Words of which nobody sees anything: white space, characters without width, letters that are drawn as nothing.</summary>
internal static class BlankText
{
    // Braille without dots, fillers of Hangul, a joiner that is no format character.
    private const string DrawnAsNothing = "\u2800\u3164\u115F\u1160\uFFA0\u034F";

    public static bool IsBlank(string text) =>
        text.All(c => char.IsWhiteSpace(c) || Lookalikes.IsHidden(c) || DrawnAsNothing.Contains(c, StringComparison.Ordinal));
}

using SiteGen.Draft;
using SiteGen.Load;
using SiteGen.Render;
using SiteGen.Text;

namespace SiteGen.Desk;

/// <summary>The words of the desk, in the languages that its editors may read: one file each in <c>Desk/words/</c>.</summary>
internal static class DeskWords
{
    private const string English = "en";

    // The first that says anything holds.
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    public static IReadOnlyList<string> Languages { get; } = [English, "vi"];

    /// <param name="language">One of <see cref="Languages"/>.</param>
    public static Wording In(string language) => new(UiLoader.ShippedWords(language, Shipped.DeskWords));

    /// <summary>The language that the system's settings ask for, e.g. <c>vi_VN.UTF-8</c>; English where the desk does not speak it.</summary>
    /// <param name="variable">Gives the value of an environment variable.</param>
    public static string LanguageOf(Func<string, string?> variable)
    {
        var locale = Variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "";
        return Languages.FirstOrDefault(language =>
            locale == language || locale.StartsWith($"{language}_", StringComparison.Ordinal) || locale.StartsWith($"{language}.", StringComparison.Ordinal))
            ?? English;
    }

    public static string KeyOf(DraftKind kind) => $"kind.{Spelling.Kebab(kind)}";
}

using SiteGen.Check;

namespace SiteGen.Draft;

/// <summary>Texts that are the editor's own: what is known of them, and their languages for somebody to fill in. Where one language has a text, the others can
/// wait.</summary>
internal static class Texts
{
    public static void Ask(YamlDraft yaml, string key, string what, CheckContext context, params ReadOnlySpan<(string Language, string Text)> known)
    {
        var texts = known.ToArray();
        yaml.Note(what).Map(key, map =>
        {
            foreach (var language in context.Project.Site.Languages.Select(language => language.Value))
            {
                var text = Array.Find(texts, one => one.Language == language).Text;
                _ = text is not null ? map.Add(language, text) : texts.Length > 0 ? map.Note($"{language}: …?") : map.Raw($"{language}:");
            }
        });
    }
}

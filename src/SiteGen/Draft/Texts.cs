using SiteGen.Check;

namespace SiteGen.Draft;

/// <summary>Texts that are the editor's own: what is known of them, and their languages for somebody to fill in. Where one language has a text, the others can
/// wait.</summary>
internal static class Texts
{
    public static void Ask(YamlDraft yaml, string key, string what, CheckContext context, params ReadOnlySpan<(string Language, string Text)> known)
    {
        var texts = known.ToArray();
        yaml.Note(what).Map(key, map => Write(map, context, texts));
    }

    /// <summary>Each language of the site: as it is given, or as the project itself says the same elsewhere, or left open.</summary>
    public static void Write(YamlDraft map, CheckContext context, params IReadOnlyList<(string Language, string Text)> known)
    {
        foreach (var language in context.Project.Site.Languages.Select(language => language.Value))
        {
            var text = known.FirstOrDefault(one => one.Language == language).Text
                ?? known.Select(one => KnownTexts.Find(context.Project, one.Text, one.Language, language)).FirstOrDefault(other => other is not null);
            _ = text is not null ? map.Add(language, text) : known.Count > 0 ? map.Note($"{language}: …?") : map.Raw($"{language}:");
        }
    }
}

namespace SiteGen.Draft;

/// <summary>Texts that are the editor's own: what is known of them, and their languages for somebody to fill in. Where one language has a text, the others can
/// wait.</summary>
internal static class Texts
{
    /// <param name="remark">The key of the comment above it.</param>
    public static void Ask(YamlDraft yaml, string key, string remark, Trial trial, params ReadOnlySpan<(string Language, string Text)> known)
    {
        var texts = known.ToArray();
        yaml.Note(trial.Remark(remark)).Map(key, map => Write(map, trial.Context, texts));
    }

    /// <summary>Each language of the site: as it is given, or as the project itself says the same elsewhere, or left open.</summary>
    public static void Write(YamlDraft map, Check.CheckContext context, params IReadOnlyList<(string Language, string Text)> known)
    {
        foreach (var language in context.Project.Site.Languages.Select(language => language.Value))
        {
            var text = known.FirstOrDefault(one => one.Language == language).Text
                ?? known.Select(one => KnownTexts.Find(context.Project, one.Text, one.Language, language)).FirstOrDefault(other => other is not null);
            _ = text is not null ? Add(map, language, text) : known.Count > 0 ? map.Note($"{language}: …?") : map.Raw($"{language}:");
        }
    }

    // Quotation marks at the beginning belong to the text only where it stands on a line of its own.
    private static YamlDraft Add(YamlDraft map, string language, string text) =>
        OwnWords.Opens(text[0]) ? map.Words(language, text) : map.Add(language, text);
}

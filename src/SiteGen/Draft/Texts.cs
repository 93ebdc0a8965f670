using SiteGen.Check;

namespace SiteGen.Draft;

/// <summary>Texts that are the editor's own: their languages, for somebody to fill in.</summary>
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
                _ = text is null ? map.Raw($"{language}:") : map.Add(language, text);
            }
        });
    }
}

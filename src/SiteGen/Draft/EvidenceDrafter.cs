namespace SiteGen.Draft;

/// <summary>The words themselves as a piece of evidence.</summary>
internal static class EvidenceDrafter
{
    public static void Write(YamlDraft yaml, Trial trial)
    {
        yaml.Add("source", trial.Chosen.Article.Article.Id).Words("quote", trial.Chosen.Quote).Words("prefix", trial.Prefix).Words("suffix", trial.Suffix);
        WriteReadings(yaml, trial);
        var others = trial.Context.Project.Site.Languages.Where(language => language.Value != trial.Article.Article.Language.Value).ToList();
        if (others.Count > 0)
        {
            yaml.Note("translation:");
            others.ForEach(language => yaml.Note($"  {language}: …?"));
        }
    }

    // "this week" has a date only by an editor's word.
    private static void WriteReadings(YamlDraft yaml, Trial trial)
    {
        var times = RelativeWords.In(trial);
        if (times.Count > 0)
        {
            yaml.Note("reads:");
            foreach (var words in times)
            {
                yaml.Note($"  {words}: …?");
            }
        }
    }
}

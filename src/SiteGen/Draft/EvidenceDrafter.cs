namespace SiteGen.Draft;

/// <summary>The words themselves as a piece of evidence.</summary>
internal static class EvidenceDrafter
{
    /// <param name="unread">An id that the words do not name, but have to mean.</param>
    public static void Write(YamlDraft yaml, Trial trial, string? unread = null)
    {
        yaml.Add("source", trial.Chosen.Article.Article.Id).Words("quote", trial.Chosen.Quote).Words("prefix", trial.Prefix).Words("suffix", trial.Suffix);
        WriteReadings(yaml, trial, unread);
        var others = trial.Context.Project.Site.Languages.Where(language => language.Value != trial.Article.Article.Language.Value).ToList();
        if (others.Count > 0)
        {
            yaml.Note("translation:");
            others.ForEach(language => yaml.Note($"  {language}: …?"));
        }
    }

    // "this week" has a date, and "this event" is one, only by an editor's word.
    private static void WriteReadings(YamlDraft yaml, Trial trial, string? unread)
    {
        var times = RelativeWords.In(trial);
        var offices = OfficeReadings.In(trial).ToList();
        if (times.Count > 0 || offices.Count > 0 || unread is not null)
        {
            yaml.Note("reads:");
            if (unread is not null)
            {
                yaml.Note($"  …?: {unread}   {trial.Remark("remark.reads-subject")}");
            }

            offices.ForEach(office =>
                yaml.Note($"  {office.Words.In(trial.Article.Article.Words.Text)}: …?   {trial.Remark("remark.reads-office", ("id", office.Person))}"));
            foreach (var words in times)
            {
                yaml.Note($"  {words}: …?");
            }
        }
    }
}

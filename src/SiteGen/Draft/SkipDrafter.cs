namespace SiteGen.Draft;

/// <summary>The line of the chosen words as one that no fact needs, e.g. a caption.</summary>
internal static class SkipDrafter
{
    /// <summary>Null where a fact rests on the line, or it is skipped already.</summary>
    public static string? Write(Trial trial)
    {
        var article = trial.Article.Article;
        var paragraph = trial.Article.ParagraphAt(trial.Chosen.Whole.Start);
        var line = paragraph.In(article.Words.Text);
        if (!paragraph.Contains(trial.Chosen.Whole) || RestingFacts.AreOn(paragraph, article, trial.Context)
            || article.Skip.Any(skip => skip.Line.Value.Trim() == line))
        {
            return null;
        }

        return new YamlDraft().Item(item =>
        {
            item.Words("line", line);
            Texts.Ask(item, "why", "remark.skip-why", trial);
        }).ToString();
    }
}

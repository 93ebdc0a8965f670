using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Accounts;

/// <summary>Whether an article's words are those of the language that its file gives: by another one's grammar they would all be misread.</summary>
internal static class LanguageRule
{
    private const int FewestPercent = 5;
    private const int MostPercent = 25;

    public static IEnumerable<Diagnostics.Diagnostic> Check(Project project) =>
        from article in project.Articles
        where Grammar.For(article.Language.Value) is not null
        let percent = WordsOfLanguage.PercentVietnamese(article.Reading)
        where article.Language.Value == Vietnamese.Grammar.Language ? percent < FewestPercent : percent > MostPercent
        select AccountMessages.AnotherLanguage(article, percent.Value);
}

using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Accounts;

/// <summary>Whether an article's words are those of the language that its file gives: by another one's grammar they would all be misread.</summary>
internal static class LanguageRule
{
    // A name, a slogan or a line of another language may stand in any article; too few words show nothing.
    private const int FewestWords = 20;
    private const int FewestPercent = 5;
    private const int MostPercent = 25;

    public static IEnumerable<Diagnostics.Diagnostic> Check(Project project) =>
        from article in project.Articles
        where Grammar.For(article.Language.Value) is not null
        let words = Words.In(article.Reading, TextSpan.Whole(article.Reading))
            .Select(word => word.In(article.Reading))
            .Where(word => char.IsLetter(word[0]))
            .ToList()
        where words.Count >= FewestWords
        let percent = 100 * words.Count(word => word.Any(IsVietnamese)) / words.Count
        where article.Language.Value == Vietnamese.Grammar.Language ? percent < FewestPercent : percent > MostPercent
        select AccountMessages.AnotherLanguage(article, percent);

    // Of these letters no other language that is known here has any; of â, é, ô and their like others do.
    private static bool IsVietnamese(char c) => char.ToLowerInvariant(c) is 'ă' or 'đ' or 'ơ' or 'ư' or >= '\u1EA0' and <= '\u1EF9';
}

using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>A text of the editor's that pages of a language show in another one.</summary>
/// <param name="Language">That it is missing in.</param>
internal sealed record MissingTranslation(string Language, Place At);

/// <summary>Lists what nobody has translated yet. That is no problem: pages show it in its own language, and say so by <c>lang</c>.</summary>
internal static class Untranslated
{
    public static ImmutableArray<MissingTranslation> In(Project project)
    {
        var languages = project.Site.Languages.Select(language => language.Value).Distinct(StringComparer.Ordinal).ToList();
        var texts = FactTexts.Of(project.Site)
            .Concat(project.Facts.SelectMany(fact => FactTexts.Of(fact).Where(text => !StandsInOneLanguage(fact, text))))
            .Concat(project.Articles.SelectMany(article => FactTexts.Of(article).Where(text => !StandsInOneLanguage(article, text))));
        var missing = texts.SelectMany(text =>
            languages.Where(language => text.In(language) is null).Select(language => new MissingTranslation(language, text.At)));
        var pages = project.Pages.GroupBy(page => page.Name, StringComparer.Ordinal)
            .SelectMany(group => languages.Where(language => group.All(page => page.Language != language))
                .Select(language => new MissingTranslation(language, group.First().Title.At)));
        return
        [
            .. missing.Concat(pages)
                .Distinct()
                .OrderBy(one => one.At.Source.Path, StringComparer.Ordinal)
                .ThenBy(one => one.At.Span.Start)
                .ThenBy(one => one.Language, StringComparer.Ordinal),
        ];
    }

    // A person and a short name are called the same in any language, unless the editor says otherwise; a quote is only translated into others than its own;
    // what a correction has changed stood, and stands, in one.
    private static bool StandsInOneLanguage(Fact fact, LocalText text) =>
        (fact is Person person && ReferenceEquals(text, person.Name))
        || (fact is Organization organization && ReferenceEquals(text, organization.ShortName))
        || fact.AllEvidence.Any(evidence => ReferenceEquals(text, evidence.Translation))
        || fact.Corrections.Any(correction => ReferenceEquals(text, correction.Was) || ReferenceEquals(text, correction.Now));

    // An article's own title, and ids and names of those who made it, are what they are in any language.
    private static bool StandsInOneLanguage(Article article, LocalText text) =>
        ReferenceEquals(text, article.Title)
            || ReferenceEquals(text, article.Publisher)
            || ReferenceEquals(text, article.Author)
            || ReferenceEquals(text, article.Origin);
}

using SiteGen.Check.Quotes;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Accounts;

/// <summary>The name that pages show, where an article of its language has the same letters with other accents or tones: a slip
/// that readers see, though another spelling is found.</summary>
internal static class ShownNameRule
{
    public static void Check(Entity entity, CheckContext context, CheckLog log)
    {
        // That no article names it at all is told already.
        if (log.Entries.Any(entry => entry is { Kind: CheckKind.Named, Result: CheckResult.Failed }))
        {
            return;
        }

        // Nearly every name stands in an article that its fact rests on: all others are asked only where it does not.
        var own = entity.AllEvidence.Select(evidence => evidence.Source?.Value).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(id => context.ArticleOf(id)?.Article).OfType<Article>().ToList();
        foreach (var (language, name) in ShownNames(entity))
        {
            if (own.Exists(article => article.Language.Value == language && Has(article, name)))
            {
                continue;
            }

            var articles = context.Project.Articles.Where(article => article.Language.Value == language).ToList();
            if (articles.Exists(article => Has(article, name)))
            {
                continue;
            }

            if (articles.Select(article => Accented(name.Value, entity, context.ArticleOf(article.Id)!, context))
                .FirstOrDefault(words => words is not null) is { } other)
            {
                log.Finds(CheckKind.Named, AccountMessages.ShownOtherwise(name, other));
            }
        }
    }

    private static bool Has(Article article, Located<string> name) => article.Reading.Contains(name.Value, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(string Language, Located<string> Text)> ShownNames(Entity entity) =>
        entity is Organization { ShortName: { } shortName } ? entity.Name.ByLanguage.Concat(shortName.ByLanguage) : entity.Name.ByLanguage;

    // The same letters, also capitals, with other marks on them. A word alone has too many neighbours: "Nga" and "ngã".
    private static Place? Accented(string name, Entity entity, ArticleText article, CheckContext context)
    {
        var (own, text) = (new WordIndex(name, TextSpan.Whole(name)), article.WordIndex);
        if (own.Count < 2)
        {
            return null;
        }

        foreach (var first in text.PlacesOf(own.Keys[0]).Where(first => first + own.Count <= text.Count))
        {
            TextSpan span = new(text.Spans[first].Start, text.Spans[first + own.Count - 1].End);
            var isOther = Enumerable.Range(0, own.Count).Any(i => own.Word(i) != text.Word(first + i));
            if (isOther
                && Enumerable.Range(0, own.Count).All(i => IsAccented(own.Word(i), text.Word(first + i)))
                && context.Names.Named(span.In(text.Text)).All(id => id == entity.Id))
            {
                return new(article.Article.Words, span);
            }
        }

        return null;
    }

    private static bool IsAccented(string one, string other) =>
        Letters.Unaccented(one) == Letters.Unaccented(other) && !Letters.DifferInTonePlace(one, other);
}

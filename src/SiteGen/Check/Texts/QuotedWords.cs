using SiteGen.Check.Quotes;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>What a text puts between quotation marks, in the language of an article, are words of that article. In another language it is the editor's
/// translation, and only what is left in the article's own letters is looked for.</summary>
internal static class QuotedWords
{
    private static readonly (char Open, char Close)[] Marks = [('“', '”'), ('"', '"')];

    public static void Check(Fact fact, CheckContext context, CheckLog log)
    {
        var notes = fact is Statistic statistic ? statistic.Observations.Select(observation => observation.Note).OfType<LocalText>() : [];
        foreach (var text in EditorsTexts.SummaryOf(fact).Concat(EditorsTexts.CarriedBy(fact)).Concat(notes).SelectMany(EditorsTexts.Each))
        {
            if (!Quoted(text.Text, TextSpan.Whole(text.Text)).Any())
            {
                continue;
            }

            var linked = text.Links.Select(link => context.FactOf(link.Id)).OfType<Fact>();
            var articles = linked.Prepend(fact).SelectMany(each => ArticlesOf(each, context)).Distinct().ToList();
            foreach (var problem in Problems(text, TextSpan.Whole(text.Text), articles))
            {
                log.Finds(CheckKind.Faithful, problem);
            }
        }
    }

    /// <summary>On a page only what leads to a fact is known to quote its article.</summary>
    public static IEnumerable<Diagnostic> Check(MarkdownPage page, CheckContext context) =>
        from text in ProseText.Of(page)
        from link in text.Links
        where context.FactOf(link.Id) is not null
        from problem in Problems(text, ProseText.WordsOf(link, text.Text), ArticlesOf(context.FactOf(link.Id)!, context))
        select problem;

    private static IEnumerable<Diagnostic> Problems(ProseText text, TextSpan within, List<ArticleText> articles)
    {
        var inLanguage = articles.FindAll(article => article.Article.Language.Value == text.Language);
        if (inLanguage.Count == 0)
        {
            foreach (var problem in Foreign(text, within, articles))
            {
                yield return problem;
            }

            yield break;
        }

        foreach (var span in Quoted(text.Text, within))
        {
            var words = Shown(text, span);
            if (words.Any(Words.IsPart) && !inLanguage.Exists(article => Holds(article, words)))
            {
                var (article, place) = Nearest(words, inLanguage);
                yield return TextMessages.NotQuoted(text.PlaceOf(span), article, place);
            }
        }
    }

    // What is quoted in another language is the editor's translation; but words in the article's own language are not.
    private static IEnumerable<Diagnostic> Foreign(ProseText text, TextSpan within, List<ArticleText> articles) =>
        from span in Quoted(text.Text, within)
        from words in RunsOf(text.Text, span,
            word => text.Masked.FirstOver(word) is null && articles.Exists(article => IsOnlyOf(word.Of(text.Text), article.Grammar, text.Language)))
        where !articles.Exists(article => Holds(article, words.In(text.Text)))
        let nearest = Nearest(words.In(text.Text), articles)
        select TextMessages.NotQuoted(text.PlaceOf(words), nearest.Article, nearest.Place);

    private static bool IsOnlyOf(ReadOnlySpan<char> word, Grammar? grammar, string language) =>
        grammar is not null
            && grammar.Language != language
            && word.IndexOfAny(grammar.OwnLetters) >= 0
            && word.IndexOfAny(Grammar.For(language)?.OwnLetters ?? grammar.OwnLetters) < 0;

    // Neighbours are taken together.
    private static IEnumerable<TextSpan> RunsOf(string text, TextSpan within, Func<TextSpan, bool> fits)
    {
        TextSpan run = default;
        foreach (var word in Words.In(text, within))
        {
            if (!fits(word))
            {
                continue;
            }

            if (!run.IsEmpty && string.IsNullOrWhiteSpace(text[run.End..word.Start]))
            {
                run = new(run.Start, word.End);
                continue;
            }

            if (!run.IsEmpty)
            {
                yield return run;
            }

            run = word;
        }

        if (!run.IsEmpty)
        {
            yield return run;
        }
    }

    // Between the marks; an apostrophe or a mark of inches has no partner.
    private static IEnumerable<TextSpan> Quoted(string text, TextSpan within)
    {
        for (var i = within.Start; i < within.End; i++)
        {
            var mark = Array.Find(Marks, mark => mark.Open == text[i]);
            var end = mark.Close == default ? -1 : text.IndexOf(mark.Close, i + 1, within.End - i - 1);
            if (end > i + 1)
            {
                yield return new(i + 1, end);
                i = end;
            }
        }
    }

    // As a reader sees it: without the targets of links, and without the full stop that belongs to the text around.
    private static string Shown(ProseText text, TextSpan span) =>
        string.Concat(Enumerable.Range(span.Start, span.Length).Where(i => text.Masked.FirstOver(new(i, i + 1)) is null).Select(i => text.Text[i])).Trim()
            .TrimEnd('.', ',', ';', ':', '!', '?');

    // The first letter may be a capital because the text, or the article's sentence, begins there.
    private static bool Holds(ArticleText article, string words) =>
        new[] { words, char.ToLowerInvariant(words[0]) + words[1..], char.ToUpperInvariant(words[0]) + words[1..] }
            .Any(spelling => QuoteFinder.Find(article.Folded, QuoteText.Of(spelling)) is QuoteResult.Found or QuoteResult.Several);

    private static (Article Article, TextSpan? Place) Nearest(string words, List<ArticleText> articles)
    {
        var index = new WordIndex(words, TextSpan.Whole(words));
        var best = articles
            .Select(article => (Article: article, Alignment: WordAlignment.Nearest(index, article.WordIndex)))
            .Where(pair => pair.Alignment is not null)
            .OrderBy(pair => pair.Alignment!.Cost)
            .FirstOrDefault();
        if (best.Alignment is { } alignment)
        {
            return (best.Article.Article,
                new(best.Article.WordIndex.Spans[alignment.Article.Start].Start, best.Article.WordIndex.Spans[alignment.Article.End - 1].End));
        }

        return (articles[0].Article, null);
    }

    // What has no evidence is named by articles: any of them.
    private static List<ArticleText> ArticlesOf(Fact fact, CheckContext context)
    {
        var sources = fact.AllEvidence
            .Select(evidence => evidence.Source?.Value)
            .OfType<string>()
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        var named = sources.Count > 0 ? sources : context.Project.Articles.Select(article => article.Id);
        return [.. named.Select(context.ArticleOf).OfType<ArticleText>()];
    }
}

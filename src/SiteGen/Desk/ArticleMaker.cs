using System.Globalization;
using SiteGen.Check;
using SiteGen.Diagnostics;
using SiteGen.Draft;
using SiteGen.Render;
using SiteGen.Serve;
using SiteGen.Text;

namespace SiteGen.Desk;

/// <summary>The page of one article, where words are chosen and become the draft of a fact.</summary>
internal sealed class ArticleMaker(LiveState state, CheckContext context, ArticleText article, DeskRequest request)
{
    private const int MostProblems = 5;

    /// <summary>What the request chooses: offsets, numbers of sentences, or words; null where it chooses nothing that is there.</summary>
    public Chosen? Chosen()
    {
        var spans = Numbers("from").Zip(Numbers("to"), (from, to) => new TextSpan(from, to))
            .Concat(Numbers("s").Where(number => number < article.AllSentences.Length).Select(number => article.AllSentences[number])).ToList();
        var chosen = Draft.Chosen.Of(article, spans);
        return One("words") is { Length: > 0 } words && words != chosen?.Quote ? Draft.Chosen.Find(article, words, chosen?.Whole) : chosen;
    }

    private bool HasChoice => request.Query["from"].Concat(request.Query["s"]).Any() || One("words").Length > 0;

    /// <summary>Whether the page shows what has just been written, and so what is wrong with it now.</summary>
    public bool IsDone => One("done").Length > 0;

    public ArticleView Make(DeskFrame frame, Wording wording, Written? written)
    {
        var chosen = Chosen();
        var words = new ArticleWords(state, article, wording);
        var isRefused = written is { Done: null };
        return new(
            frame,
            wording,
            article.Article.Language.Value,
            article.Article.Words.Path,
            words.Left.IsEmpty ? wording["article.none-left"]
                : wording.Format("article.left", ("left", wording.Number(words.Left.Length)),
                    ("sentences", wording.Count("count.sentence", article.AllSentences.Length))),
            Next(words, chosen),
            words.Paragraphs(chosen),
            words.Sentences(chosen),
            chosen?.Quote ?? One("words"),
            [.. (chosen?.Parts ?? []).Select(part => new SpanView(part.Start, part.End))],
            chosen is null ? null : WholeSentence(chosen),
            isRefused ? written!.Message : HasChoice && chosen is null ? wording["article.not-found"] : null,
            Done(wording),
            [.. (written?.Problems ?? []).Select(problem => ProblemMaker.Make(problem, wording))],
            chosen is null || (IsDone && written is null) ? null : Drafted(chosen, isRefused, wording));
    }

    private DraftView Drafted(Chosen chosen, bool isRefused, Wording wording)
    {
        var sent = isRefused && int.TryParse(request.Form["number"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : (int?)null;
        return new DraftMaker(state, context, request, wording).Make(chosen, sent ?? Numbers("draft").FirstOrDefault(), isRefused);
    }

    private Href? WholeSentence(Chosen chosen)
    {
        var sentences = article.SentencesOver(chosen.Whole).ToList();
        TextSpan whole = new(sentences[0].Start, sentences[^1].End);
        return chosen.Parts is [var only] && whole != only ? DeskPages.FromArticles(article.Article.Id).At(whole, DeskPages.DraftAnchor) : null;
    }

    // Behind what is chosen, else from the top.
    private Href? Next(ArticleWords words, Chosen? chosen)
    {
        var after = words.Left.Where(left => chosen is not null && left.Start >= chosen.Whole.End).Concat(words.Left)
            .FirstOrDefault(left => chosen?.Parts.Any(part => part.Overlaps(left)) != true);
        return after.IsEmpty ? null : DeskPages.FromArticles(article.Article.Id).At(after, DeskPages.DraftAnchor);
    }

    private DoneView? Done(Wording wording)
    {
        if (!IsDone)
        {
            return null;
        }

        var fact = context.FactOf(One("fact"));
        var path = fact?.File.Path ?? (state.Project!.Articles.FirstOrDefault(one => one.Id == One("fact"))?.File.Path ?? One("file"));
        var open = state.Diagnostics.Where(problem => problem.At.Source.Path == path).ToList();
        var isShown = fact is not null && state.Graph?.Project.Facts.Any(shown => shown.Id == fact.Id) == true;
        return new(
            One("done"),
            isShown ? DeskPages.FactPage(fact!, article.Article.Id) : null,
            open.Count > 0 ? WrongNow(open.Count, wording) : isShown ? null : WrongElsewhere(wording),
            [.. open.Take(MostProblems).Select(problem => ProblemMaker.Make(problem, wording))]);
    }

    private static string WrongNow(int count, Wording wording) => wording.Format(count > MostProblems ? "article.wrong-now-cut" : "article.wrong-now",
        ("problems", wording.Count("count.problem", count)), ("most", wording.Number(MostProblems)));

    // Nothing is wrong with the file, and yet its page is not there.
    private string? WrongElsewhere(Wording wording)
    {
        var errors = state.Diagnostics.Count(problem => problem.Severity == Severity.Error);
        return errors == 0 ? null : wording.Format("article.wrong-elsewhere", ("problems", wording.Count("count.error", errors)));
    }

    private string One(string name) => request.Query[name].FirstOrDefault() ?? "";

    private IEnumerable<int> Numbers(string name) =>
        request.Query[name].Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1)
        .Where(number => number >= 0);
}

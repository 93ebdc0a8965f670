using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Check;
using SiteGen.Check.Coverage;
using SiteGen.Draft;
using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Serve;
using SiteGen.Text;

namespace SiteGen.Desk;

/// <summary>The page of one article, where words are chosen and become the draft of a fact.</summary>
internal sealed class ArticleMaker(LiveState state, CheckContext context, ArticleText article, DeskRequest request)
{
    private readonly ImmutableArray<TextSpan> _left = [.. LeftIn(state, article)];

    /// <summary>What the request chooses: offsets, numbers of sentences, or words; null where it chooses nothing that is there.</summary>
    public Chosen? Chosen()
    {
        var spans = Numbers("from").Zip(Numbers("to"), (from, to) => new TextSpan(from, to)).Concat(Numbers("s").Where(number => number < article.AllSentences.Length).Select(number => article.AllSentences[number])).ToList();
        var chosen = Draft.Chosen.Of(article, spans);
        return One("words") is { Length: > 0 } words && words != chosen?.Quote ? Draft.Chosen.Find(article, words, chosen?.Whole) : chosen;
    }

    public bool HasChoice => request.Query["from"].Concat(request.Query["s"]).Any() || One("words").Length > 0;

    private ImmutableArray<FactDraft> Drafts(Chosen chosen) => Drafter.Of(chosen, context, DateOnly.FromDateTime(state.Clock.GetLocalNow().DateTime));

    // The number of the draft that is looked at.
    private int DraftNumber(int count) => Numbers("draft").Select(number => (int?)number).FirstOrDefault() is { } number && number < count ? number : 0;

    public ArticleView Make(DeskFrame frame, Wording wording, Written? written)
    {
        var chosen = Chosen();
        var isRefused = written is { Done: null };
        return new(
            frame,
            wording,
            article.Article.Language.Value,
            article.Article.Words.Path,
            string.Create(CultureInfo.InvariantCulture, $"{_left.Length} of {article.AllSentences.Length}"),
            [.. article.Paragraphs.Select(paragraph => new ParagraphView(paragraph.Start, Paragraph(paragraph, chosen)))],
            [.. article.AllSentences.Select((sentence, i) => new SentenceView(i, sentence.In(article.Article.Words.Text), chosen?.Parts.Any(part => part.Overlaps(sentence)) == true, _left.Contains(sentence)))],
            chosen?.Quote ?? One("words"),
            isRefused ? written!.Message : HasChoice && chosen is null ? "These words do not stand in the article, or at several places. Copy them from it, and more of them." : null,
            Done(written),
            DonePage(),
            [.. (written?.Problems ?? []).Select(OverviewMaker.Problem)],
            chosen is null ? null : DraftOf(chosen, isRefused));
    }

    private DraftView DraftOf(Chosen chosen, bool isRefused)
    {
        var drafts = Drafts(chosen);
        var number = isRefused ? Math.Max(0, drafts.ToList().FindIndex(draft => draft.Kind.ToString() == Sent("kind"))) : DraftNumber(drafts.Length);
        var draft = drafts[number];
        var yaml = isRefused ? Sent("yaml") : draft.Yaml;
        return new(
            [.. chosen.Parts.Select(part => new SpanView(part.Start, part.End))],
            [.. drafts.Select((other, i) => new KindView(i, Label(other), i == number))],
            draft.Kind.ToString(),
            Label(draft),
            yaml,
            Math.Clamp(yaml.Count(c => c == '\n') + 2, 8, 40),
            draft.IsItem,
            $"{Editing.FileOf(draft.Kind).Folder}/",
            isRefused ? Sent("name") : draft.NewId ?? "",
            [.. draft.IsItem ? Targets.For(draft, context.Project).Select(target => target with { IsChosen = isRefused && target.Value == Sent("into") }) : []]);
    }

    private static string Label(FactDraft draft) => draft.Kind switch
    {
        DraftKind.Claim => "Claim",
        DraftKind.Observation => $"Number {draft.Number} for a statistic",
        DraftKind.Statistic => $"Statistic with {draft.Number}",
        DraftKind.Event => "Event",
        DraftKind.Person => "Person",
        DraftKind.Organization => "Organization",
        DraftKind.Term => "Term",
        _ => "Evidence for a fact",
    };

    // Sentences that no fact rests on, and the words that were chosen; the text itself is the article's, letter by letter.
    private Html Paragraph(TextSpan paragraph, Chosen? chosen)
    {
        var html = new StringBuilder();
        var edges = article.AllSentences.Where(sentence => sentence.Overlaps(paragraph)).Concat(chosen?.Parts ?? []).SelectMany(span => new[] { span.Start, span.End })
            .Append(paragraph.Start).Append(paragraph.End).Where(edge => edge >= paragraph.Start && edge <= paragraph.End).Distinct().Order().ToList();
        var isFirst = chosen is not null && paragraph.Contains(chosen.Whole.Start);
        foreach (var (start, end) in edges.Zip(edges.Skip(1)))
        {
            var words = HtmlText.Encoded(article.Article.Words.Text[start..end]);
            var isChosen = chosen?.Parts.Any(part => part.Contains(start)) == true;
            if (isChosen)
            {
                html.Append(isFirst ? "<mark class=\"chosen\" id=\"chosen\">" : "<mark class=\"chosen\">").Append(words).Append("</mark>");
                isFirst = false;
            }
            else
            {
                html.Append(_left.Any(sentence => sentence.Contains(start)) ? $"<mark class=\"left\">{words}</mark>" : words);
            }
        }

        return new(html.ToString());
    }

    private static IEnumerable<TextSpan> LeftIn(LiveState state, ArticleText article) => state is { Project: { } project, Proof: { } proof }
        ? CoverageReader.Read(project with { Articles = [article.Article] }, proof).SelectMany(coverage => coverage.Left).Where(left => left.Said == Said.Sentence).Select(left => left.At.Span)
        : [];

    private string? Done(Written? written) => written is { Done: not null } ? written.Message : One("done") is { Length: > 0 } done ? done : null;

    // Only where the site has the page already.
    private Href? DonePage() =>
        state.Graph?.Project.Facts.Any(fact => fact.Id == One("fact")) == true && context.FactOf(One("fact")) is { } fact ? DeskPages.FactPage(fact, article.Article.Id) : null;

    private string One(string name) => request.Query[name].FirstOrDefault() ?? "";

    private string Sent(string name) => request.Form[name].FirstOrDefault() ?? "";

    private IEnumerable<int> Numbers(string name) => request.Query[name].Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).Where(number => number >= 0);
}

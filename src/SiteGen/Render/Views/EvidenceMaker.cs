using System.Text;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Links;

namespace SiteGen.Render.Views;

/// <summary>Makes the evidence of a fact, and the other notes that its page ends with.</summary>
internal static class EvidenceMaker
{
    /// <param name="about">What a piece of evidence is for, where the fact has several parts.</param>
    public static FactNotes NotesOf(PageContext page, Fact fact, Func<Evidence, Html?>? about = null)
    {
        var evidence = fact.AllEvidence.Select((one, index) => Make(page, fact, one, index + 1, about?.Invoke(one)));
        var accepted = fact.Accepts.Select(accept => new AcceptedView(accept.Rule.Value, page.Text(accept.Why)));
        return new(
            [.. evidence],
            CorrectionMaker.Of(page, fact),
            [.. accepted],
            ItemMaker.Items(page, page.Graph.BacklinksOf(fact.Id).LinkedFrom),
            CheckMaker.Make(page, fact));
    }

    /// <summary>Links to pieces of evidence of the same page.</summary>
    public static IReadOnlyList<EvidenceLink> LinksTo(PageContext page, Fact fact, IReadOnlyCollection<Evidence> some)
    {
        var isOfSeveral = fact.AllEvidence.Select(evidence => evidence.Source?.Value).Distinct(StringComparer.Ordinal).Skip(1).Any();
        return
        [
            .. fact.AllEvidence.Select((evidence, index) => (evidence, number: index + 1))
                .Where(one => some.Contains(one.evidence))
                .Select(one => new EvidenceLink(
                    Href.Anchor(Use.EvidenceAnchorOf(one.number)),
                    Label(page, one.number),
                    isOfSeveral && ArticleOf(page, one.evidence) is { } article ? page.Words(article.Label) : null)),
        ];
    }

    public static QuoteView Quote(PageContext page, Fact fact, Evidence evidence)
    {
        var language = ArticleOf(page, evidence)?.Language.Value ?? page.Language;
        var translation = language == page.Language ? null : evidence.Translation?.In(page.Language);
        var part = Use.EvidenceAnchorOf(fact.AllEvidence.ToList().IndexOf(evidence) + 1);
        return new(
            language == page.Language ? null : language,
            page.Tie(fact.Id, part, TieKeys.Quote, QuoteWords(page, evidence)),
            translation is null ? null : page.Tie(fact.Id, part, TieKeys.Translation, HtmlText.Encode(translation.Value)),
            PlaceOf(page, fact, evidence));
    }

    private static EvidenceView Make(PageContext page, Fact fact, Evidence evidence, int number, Html? about)
    {
        var article = ArticleOf(page, evidence);
        return new(
            Use.EvidenceAnchorOf(number),
            Label(page, number),
            Href.Anchor(Use.EvidenceAnchorOf(number)),
            about,
            Quote(page, fact, evidence) with { Cite = null },
            PlaceOf(page, fact, evidence),
            article is null ? null : page.Words(article.Label),
            Readings(page, evidence.Reads, article?.Language.Value ?? page.Language),
            evidence.Sic is { } sic ? [new(article?.Language.Value ?? page.Language, sic.Words.Value, page.Text(sic.Note))] : [],
            page.TextOrNone(evidence.Note),
            Original(page, fact, evidence));
    }

    private static Href? Original(PageContext page, Fact fact, Evidence evidence) =>
        ArticleOf(page, evidence)?.Url?.Value is { } url && UseOf(page, fact, evidence) is { } use ? TextFragment.Of(use.Passage, url) : null;

    private static Use? UseOf(PageContext page, Fact fact, Evidence evidence) =>
        page.Graph.UsesOf(fact).FirstOrDefault(use => ReferenceEquals(use.Evidence, evidence));

    /// <summary>"“Bộ Quốc phòng” = US Department of Defense", for each reading.</summary>
    public static IReadOnlyList<Html> Readings(PageContext page, IEnumerable<Reading> readings, string language) =>
    [
        .. readings.Select(reading => Markup.Fill(
            page.Word("evidence.means"),
            ("words", Markup.Text(reading.Words.Value, language, page.Language)),
            ("meaning", reading.Date is { } date ? page.Date(date.Value) : page.List(reading.Ids.Select(id => page.LinkTo(id.Value)))))),
    ];

    public static string Label(PageContext page, int number) => page.Wording.Format("evidence.number", ("n", PageContext.Digits(number)));

    // The words themselves; where they were not found, the article as a whole.
    private static Href? PlaceOf(PageContext page, Fact fact, Evidence evidence) =>
        ArticleOf(page, evidence) is { } article ? page.To(article, UseOf(page, fact, evidence)?.Anchor) : null;

    private static Article? ArticleOf(PageContext page, Evidence evidence) =>
        evidence.Source is { } source ? page.Graph.Articles.GetValueOrDefault(source.Value) : null;

    private static Html QuoteWords(PageContext page, Evidence evidence)
    {
        var quote = evidence.Quote.Value;
        var slip = evidence.Sic is { } sic ? quote.IndexOf(sic.Words.Value, StringComparison.Ordinal) : -1;
        if (slip < 0)
        {
            return HtmlText.Encode(quote);
        }

        var end = slip + evidence.Sic!.Words.Value.Length;
        return new(new StringBuilder()
            .AppendText(quote.AsSpan(0, end))
            .Append(Markup.Bracket(page.Word("evidence.sic"), page.Language))
            .AppendText(quote.AsSpan(end))
            .ToString());
    }
}

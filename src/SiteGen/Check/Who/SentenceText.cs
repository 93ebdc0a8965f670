using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>One sentence of an article in a language with a grammar, as frames are read in it.</summary>
internal sealed class SentenceText
{
    private readonly CheckContext _context;
    private readonly ImmutableArray<TextSpan> _masks;

    public SentenceText(ArticleText article, Grammar grammar, TextSpan span, Evidence? evidence, CheckContext context)
    {
        _context = context;
        Article = article;
        Span = span;
        Evidence = evidence;
        Words = FrameFinders.For(grammar);
        Masks = article.MentionsIn(span, evidence);
        _masks = [.. Masks.Select(mention => mention.Span)];
        Names = [.. Masks.Where(mention => mention.Ids.Any(CanSpeak))];
        Quotations = [.. Text.Quotations.In(article.Text, article.ParagraphAt(span.Start)).Where(quotation => quotation.Overlaps(span))];
        People = new(article, context);
    }

    public ArticleText Article { get; }

    public TextSpan Span { get; }

    public Evidence? Evidence { get; }

    public FrameFinders Words { get; }

    /// <summary>Every name, also of terms: words of grammar inside one are part of it.</summary>
    public ImmutableArray<Mention> Masks { get; }

    /// <summary>The names of people and bodies, who alone can speak.</summary>
    public ImmutableArray<Mention> Names { get; }

    public ImmutableArray<TextSpan> Quotations { get; }

    public KnownPeople People { get; }

    public string Reading => Article.Text;

    public bool IsPerson(Mention name) => name.Ids.All(id => _context.FactOf(id) is Person);

    /// <summary>Words of grammar inside <paramref name="within"/>, without those in names.</summary>
    public IEnumerable<TextSpan> Find(PhraseFinder<string> finder, TextSpan within) =>
        finder.Find(Reading, within).Select(match => match.Span).Where(span => !IsMasked(span));

    public bool IsMasked(TextSpan span) => _masks.FirstOver(span) is not null;

    public bool IsQuoted(TextSpan span) => Quotations.FirstOver(span) is not null;

    /// <summary>Without white space and marks around it.</summary>
    public TextSpan Trim(TextSpan span)
    {
        var (start, end) = span;
        while (start < end && !Text.Words.IsPart(Reading[start]))
        {
            start++;
        }

        while (end > start && !Text.Words.IsPart(Reading[end - 1]))
        {
            end--;
        }

        return new(start, end);
    }

    private bool CanSpeak(string id) => _context.FactOf(id) is Person or Organization;
}

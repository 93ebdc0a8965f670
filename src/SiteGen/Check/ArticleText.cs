using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SiteGen.Check.Quotes;
using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Read.Dates;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check;

/// <summary>An article as the rules ask it: how it is read, its dates, and its words as quotes are looked for in them; worked out once and kept.</summary>
internal sealed class ArticleText
{
    private readonly Lazy<FoldedText> _folded;
    private readonly Lazy<WordIndex> _wordIndex;

    private readonly ConcurrentDictionary<TextSpan, ImmutableArray<DateReading>> _dates = new();
    private readonly ConcurrentDictionary<TextSpan, ImmutableArray<DateReading>> _relativeDays = new();
    private readonly ConditionalWeakTable<Sentence, StrongBox<ImmutableArray<NumberReading>>> _numbers = [];

    public ArticleText(Article article, NameIndex names)
    {
        Read = new(article, names, sentence => DatesIn(sentence).Select(date => date.Span));
        _folded = new(() => FoldedText.Of(article.Words.Text, Folds.Allowed));
        _wordIndex = new(() => new(article.Words.Text, TextSpan.Whole(article.Words.Text)));
    }

    public ReadArticle Read { get; }

    public Article Article => Read.Article;

    /// <summary>The words with what a quote may differ in folded away.</summary>
    public FoldedText Folded => _folded.Value;

    /// <summary>Made only to explain a quote that is not found.</summary>
    public WordIndex WordIndex => _wordIndex.Value;

    /// <summary>The words, with white space folded: offsets are those of <see cref="Article.Words"/>.</summary>
    public string Text => Read.Text;

    /// <summary>Null where nothing is known of the article's language.</summary>
    public Grammar? Grammar => Read.Grammar;

    public ImmutableArray<TextSpan> Paragraphs => Read.Paragraphs;

    public ImmutableArray<TextSpan> AllSentences => Read.AllSentences;

    public ImmutableArray<Mention> Mentions => Read.Mentions;

    /// <summary>The sentences that <paramref name="span"/> touches, in order.</summary>
    public IEnumerable<TextSpan> SentencesOver(TextSpan span) => Read.SentencesOver(span);

    public TextSpan ParagraphAt(int offset) => Read.ParagraphAt(offset);

    /// <summary>The dates that the words of a sentence give.</summary>
    public ImmutableArray<DateReading> DatesIn(TextSpan sentence) => _dates.GetOrAdd(sentence, span => DateReader.Read(Text, span, Grammar));

    /// <summary>Weekdays and words such as "yesterday", which <see cref="DatesIn"/> leaves out.</summary>
    public ImmutableArray<DateReading> RelativeDaysIn(TextSpan sentence) =>
        _relativeDays.GetOrAdd(sentence, span => RelativeDayReader.Read(Text, span, Grammar, DatesIn(span)));

    /// <summary>The numbers that a sentence gives; what is part of a name counts nothing.</summary>
    public ImmutableArray<NumberReading> NumbersIn(Sentence sentence) =>
        _numbers.GetValue(sentence, read => new(NumberReader.Read(
            Text, read.Span, Grammar, [.. read.Names.Select(name => name.Span)], DatesIn(read.Span), isLenient: false))).Value;

    /// <summary>The names inside <paramref name="within"/>, with the evidence's own readings of words over them.</summary>
    public ImmutableArray<Mention> MentionsIn(TextSpan within, Evidence? evidence) => Read.MentionsIn(within, evidence);

    /// <summary>Who is made to speak in a sentence.</summary>
    public ImmutableArray<ReportingFrame> FramesIn(TextSpan sentence, Evidence? evidence) => Read.Read(sentence, evidence).Frames;
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Check.Quotes;
using SiteGen.Check.Readings;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check;

/// <summary>An article as the rules read it: its sentences, clauses and names, worked out once and kept.</summary>
internal sealed class ArticleText(Article article, NameIndex names)
{
    private readonly Lazy<ImmutableArray<TextSpan>> _paragraphs = new(() => [.. Sentences.Paragraphs(article.Reading)]);
    private readonly Lazy<ImmutableArray<TextSpan>> _sentences = new(() => SentencesOf(article));
    private readonly Lazy<ImmutableArray<Mention>> _mentions = new(() => names.MentionsIn(article));

    private readonly Lazy<FoldedText> _folded = new(() => FoldedText.Of(article.Words.Text, Folds.Allowed));
    private readonly Lazy<WordIndex> _wordIndex = new(() => new(article.Words.Text, TextSpan.Whole(article.Words.Text)));

    private readonly ConcurrentDictionary<TextSpan, ImmutableArray<DateReading>> _dates = new();

    public Article Article => article;

    /// <summary>The words with what a quote may differ in folded away.</summary>
    public FoldedText Folded => _folded.Value;

    /// <summary>Made only to explain a quote that is not found.</summary>
    public WordIndex WordIndex => _wordIndex.Value;

    /// <summary>The words, with white space folded: offsets are those of <see cref="Article.Words"/>.</summary>
    public string Text => article.Reading;

    /// <summary>Null where nothing is known of the article's language.</summary>
    public Grammar? Grammar { get; } = Grammar.For(article.Language.Value);

    public ImmutableArray<TextSpan> Paragraphs => _paragraphs.Value;

    public ImmutableArray<TextSpan> AllSentences => _sentences.Value;

    public ImmutableArray<Mention> Mentions => _mentions.Value;

    /// <summary>The sentences that <paramref name="span"/> touches, in order.</summary>
    public IEnumerable<TextSpan> SentencesOver(TextSpan span) => AllSentences.Skip(AllSentences.FirstEndingAfter(span.Start, sentence => sentence)).TakeWhile(sentence => sentence.Start < span.End);

    public TextSpan ParagraphAt(int offset) => Paragraphs.FirstOrDefault(paragraph => paragraph.Contains(offset));

    /// <summary>The dates that the words of a sentence give.</summary>
    public ImmutableArray<DateReading> DatesIn(TextSpan sentence) => _dates.GetOrAdd(sentence, span => DateReader.Read(Text, span, Grammar));

    /// <summary>The names inside <paramref name="within"/>, with the evidence's own readings of words over them.</summary>
    public ImmutableArray<Mention> MentionsIn(TextSpan within, Evidence? evidence) =>
        NameIndex.Overlay(NamesIn(within), evidence?.Reads ?? [], Text, within);

    private IEnumerable<Mention> NamesIn(TextSpan within) => Mentions
        .Skip(Mentions.FirstEndingAfter(within.Start, mention => mention.Span))
        .TakeWhile(mention => mention.Span.Start < within.End)
        .Where(mention => within.Contains(mention.Span));

    private static ImmutableArray<TextSpan> SentencesOf(Article article)
    {
        // Of a language without a grammar only full stops are known.
        var grammar = Grammar.For(article.Language.Value) ?? English.Grammar;
        return [.. Sentences.Paragraphs(article.Reading).SelectMany(paragraph => Sentences.Of(article.Reading, paragraph, grammar)).SelectMany(sentence => Stretches(article.Reading, sentence))];
    }

    // Nobody writes a sentence of that length, and every fact that rests on one would read all of it: it is cut, at a comma if there is one.
    private static IEnumerable<TextSpan> Stretches(string text, TextSpan sentence)
    {
        const int longest = 5_000;
        while (sentence.Length > longest)
        {
            var stretch = text.AsSpan(sentence.Start, longest);
            var end = stretch.LastIndexOf(", ") is > 0 and var comma ? comma + 1 : stretch.LastIndexOf(' ');
            if (end <= 0)
            {
                break;
            }

            yield return new(sentence.Start, sentence.Start + end);
            sentence = new(sentence.Start + end + 1, sentence.End);
        }

        yield return sentence;
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Read;

/// <summary>An article as it is read: its paragraphs, sentences, names and quotations, each worked out once, when it is first asked for.</summary>
/// <param name="datesIn">Where the words of a sentence give dates.</param>
internal sealed class ReadArticle(Article article, NameIndex names, Func<TextSpan, IEnumerable<TextSpan>> datesIn)
{
    private readonly Lazy<ImmutableArray<TextSpan>> _paragraphs = new(() => [.. Sentences.Paragraphs(article.Reading)]);
    private readonly Lazy<ImmutableArray<TextSpan>> _sentences = new(() => SentencesOf(article));
    private readonly Lazy<ImmutableArray<Mention>> _mentions = new(() => names.MentionsIn(article));

    private readonly ConcurrentDictionary<TextSpan, Sentence> _read = new();
    private readonly ConcurrentDictionary<TextSpan, ImmutableArray<TextSpan>> _clauses = new();
    private readonly ConditionalWeakTable<Evidence, ConcurrentDictionary<TextSpan, Sentence>> _readByEditors = [];

    public Article Article => article;

    public NameIndex Names => names;

    /// <summary>The words, with white space folded: offsets are those of <see cref="Article.Words"/>.</summary>
    public string Text => article.Reading;

    /// <summary>Null where nothing is known of the article's language.</summary>
    public Grammar? Grammar { get; } = Grammar.For(article.Language.Value);

    public ImmutableArray<TextSpan> Paragraphs => _paragraphs.Value;

    public ImmutableArray<TextSpan> AllSentences => _sentences.Value;

    public ImmutableArray<Mention> Mentions => _mentions.Value;

    public KnownPeople People => field ??= new(this);

    /// <summary>What stands in quotation marks.</summary>
    public QuotationIndex Quotations => field ??= new(article.Reading, Paragraphs);

    /// <summary>Empty between paragraphs.</summary>
    public TextSpan ParagraphAt(int offset) => Paragraphs.FirstOver(new(offset, offset + 1)) ?? default;

    public IEnumerable<TextSpan> DatesIn(TextSpan sentence) => datesIn(sentence);

    /// <summary>Words with capitals that no file knows, and that are no date.</summary>
    public IEnumerable<TextSpan> UnknownIn(TextSpan sentence) => Unknown.In(sentence, [.. DatesIn(sentence)]);

    /// <summary>The sentences that <paramref name="span"/> touches, in order.</summary>
    public IEnumerable<TextSpan> SentencesOver(TextSpan span)
    {
        for (var i = AllSentences.FirstEndingAfter(span.Start, sentence => sentence); i < AllSentences.Length && AllSentences[i].Start < span.End; i++)
        {
            yield return AllSentences[i];
        }
    }

    /// <summary>The names inside <paramref name="within"/>, with the evidence's own readings of words over them.</summary>
    public ImmutableArray<Mention> MentionsIn(TextSpan within, Evidence? evidence) => NameIndex.Overlay(NamesIn(within), evidence?.Reads ?? [], Text, within);

    /// <summary>A sentence with all that is read in it.</summary>
    /// <param name="evidence">Whose own readings of words name somebody too; without any, a sentence is read once for all facts.</param>
    public Sentence Read(TextSpan sentence, Evidence? evidence) => evidence is null || evidence.Reads.All(reading => reading.Ids.IsEmpty)
        ? _read.GetOrAdd(sentence, span => new(this, span, null))
        : _readByEditors.GetValue(evidence, static _ => new()).GetOrAdd(sentence, span => new(this, span, evidence));

    public ImmutableArray<TextSpan> ClausesOf(TextSpan sentence) =>
        _clauses.GetOrAdd(sentence, span => Grammar is { } grammar
            ? [.. Clauses.Of(Text, span, grammar, [.. NamesIn(span).Select(name => name.Span)])] : [span]);

    private UnknownNames Unknown => field ??= new(Text, Grammar!, new(Text, Mentions.Select(mention => mention.Span)));

    private ImmutableArray<Mention> NamesIn(TextSpan within)
    {
        var first = Mentions.FirstEndingAfter(within.Start, mention => mention.Span);
        first += first < Mentions.Length && Mentions[first].Span.Start < within.Start ? 1 : 0;
        var end = first;
        while (end < Mentions.Length && Mentions[end].Span.End <= within.End)
        {
            end++;
        }

        return first == end ? [] : Mentions[first..end];
    }

    private static ImmutableArray<TextSpan> SentencesOf(Article article)
    {
        // Of a language without a grammar only full stops are known.
        var grammar = Grammar.For(article.Language.Value) ?? English.Grammar;
        return [.. Sentences.Paragraphs(article.Reading).SelectMany(paragraph => Sentences.Of(article.Reading, paragraph, grammar))
            .SelectMany(sentence => Stretches(article.Reading, sentence))];
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

using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Read.Dates;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Coverage;

/// <summary>
/// What each article says that no fact rests on. A number, a date, a name and words in quotation marks are bound where all their words lie in passages that
/// facts quote (what an omission leaves out is in none);
/// a sentence where at least one of its words does.
/// </summary>
internal static class CoverageReader
{
    public static ImmutableArray<ArticleCoverage> Read(Project project, Proof proof)
    {
        var context = new CheckContext(project);
        var used = proof.Passages.Values.ToLookup(passage => passage.Article.Id);
        return [.. project.Articles.Select(article => Read(context.ArticleOf(article.Id)!, used[article.Id].SelectMany(passage => passage.Parts)))];
    }

    private static ArticleCoverage Read(ArticleText text, IEnumerable<TextSpan> passages)
    {
        var article = text.Article;
        ImmutableArray<(SkippedLine Line, Place At)> skippedLines =
        [
            .. from paragraph in text.Paragraphs
               let line = article.Skip.FirstOrDefault(skip => IsSame(skip, paragraph.Of(article.Words.Text)))
               where line is not null
               select (line, new Place(article.Words, paragraph)),
        ];
        var (used, skipped) = (new Marked(text.Text, passages), new Marked(text.Text, skippedLines.Select(line => line.At.Span)));
        var covered = Enum.GetValues<Said>().ToDictionary(said => said, _ => default(Covered));
        var left = new List<LeftOver>();
        foreach (var (said, span) in SaidIn(text))
        {
            var isSkipped = skipped.HasAny(span);
            var isBound = !isSkipped && (said == Said.Sentence ? used.HasAny(span) : used.HasAll(span));
            covered[said] += new Covered(1, isBound ? 1 : 0, isSkipped ? 1 : 0);
            if (!isSkipped && !isBound)
            {
                left.Add(new(said, new(article.Words, span)));
            }
        }

        return new(article, covered.ToImmutableSortedDictionary(), [.. left.OrderBy(one => one.Said).ThenBy(one => one.At.Span.Start)], skippedLines);
    }

    private static IEnumerable<(Said Said, TextSpan Span)> SaidIn(ArticleText text)
    {
        var sentences = text.AllSentences.Where(sentence => HasWords(text.Text, sentence)).ToList();
        var names = text.Mentions.Select(mention => mention.Span).ToList();
        var numbers = Numbers(text, sentences, names).ToList();
        var unknown = text.Grammar is { } grammar ? new UnknownNames(text.Text, grammar, new(text.Text, [.. names, .. numbers])) : null;
        var quotations = text.Paragraphs.SelectMany(paragraph => Quotations.In(text.Text, paragraph)).Where(quotation => HasWords(text.Text, quotation));
        return
        [
            .. numbers.Select(span => (Said.Number, span)),
            .. names.Concat(unknown is null ? [] : sentences.SelectMany(unknown.In)).Select(span => (Said.Name, span)),
            .. quotations.Select(span => (Said.Quotation, span)),
            .. sentences.Select(span => (Said.Sentence, span)),
        ];
    }

    // Dates too.
    private static IEnumerable<TextSpan> Numbers(ArticleText text, List<TextSpan> sentences, List<TextSpan> names)
    {
        var isName = new Marked(text.Text, names);
        var next = 0;
        foreach (var sentence in sentences)
        {
            var first = next;
            while (next < names.Count && names[next].Start < sentence.End)
            {
                next++;
            }

            var masked = names[first..next];
            foreach (var number in NumberReader.Read(text.Text, sentence, text.Grammar, masked))
            {
                yield return number.Span;
            }

            foreach (var date in DateReader.Read(text.Text, sentence, text.Grammar).Where(date => !date.IsYearWord && !isName.HasAll(date.Span)))
            {
                yield return date.Span;
            }
        }
    }

    private static bool HasWords(string text, TextSpan span) => Words.In(text, span).Any();

    private static bool IsSame(SkippedLine skip, ReadOnlySpan<char> line) => skip.Line.Value.Normalize().AsSpan().Trim().SequenceEqual(line.Trim());
}

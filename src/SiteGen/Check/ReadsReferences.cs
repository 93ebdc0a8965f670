using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check;

/// <summary>Checks the editor's readings of words: they lead to facts, their words occur where they are read, and they rename nobody.</summary>
internal static class ReadsReferences
{
    public static void Check(Project project, ReferenceResolver ids, CheckContext context, DiagnosticBag diagnostics)
    {
        foreach (var article in project.Articles)
        {
            Check(article.Reads, article.Reading, [TextSpan.Whole(article.Reading)], isSeed: true);
        }

        foreach (var evidence in project.Facts.SelectMany(fact => fact.AllEvidence).Where(evidence => !evidence.Reads.IsEmpty))
        {
            var sentences = context.Passages.TryGetValue(evidence, out var passage) && context.ArticleOf(passage.Article.Id) is { } text
                ? text.SentencesOver(passage.Whole).ToImmutableArray()
                : [];
            Check(evidence.Reads, passage?.Article.Reading, sentences, isSeed: false);
        }

        void Check(ImmutableArray<Reading> reads, string? text, ImmutableArray<TextSpan> within, bool isSeed)
        {
            foreach (var reading in reads)
            {
                ids.Expect(reading.Ids, Target.Fact);
                var named = context.Names.Named(reading.Words.Value);
                if (!named.IsEmpty && !reading.Ids.Any(id => named.Contains(id.Value)))
                {
                    diagnostics.Add(ReferenceMessages.ReadsAName(reading, named[0]));
                }
                else if (text is not null && !Occurs(reading.Words.Value, text, within))
                {
                    diagnostics.Add(ReferenceMessages.ReadsNothing(reading, isSeed));
                }
            }
        }
    }

    private static bool Occurs(string words, string text, ImmutableArray<TextSpan> within)
    {
        var finder = new PhraseFinder<string>([KeyValuePair.Create(string.Join(' ',
            words.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), words)], ignoreCase: false);
        return within.Any(span => finder.Find(text, span).Any());
    }
}

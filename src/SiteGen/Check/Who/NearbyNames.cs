using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>Whether somebody may be meant around words that no reporting frame governs.</summary>
internal static class NearbyNames
{
    /// <summary>False only where neither the quote's sentences nor those beside them name the speaker, or could mean them.</summary>
    public static bool MayMean(string id, SpokenPassage passage, CheckContext context)
    {
        var article = passage.Article;
        var (first, last) = (article.AllSentences.IndexOf(passage.Sentences[0]), article.AllSentences.IndexOf(passage.Sentences[^1]));
        TextSpan own = new(passage.Sentences[0].Start, passage.Sentences[^1].End);
        return IsNamed(id, own, passage, context) || HasPronoun(own, passage)
            || (first > 0 && Before(article.AllSentences[first - 1], passage).Any(sentence => IsLetSpeak(id, sentence, passage, context)))
            || (last + 1 < article.AllSentences.Length && article.ParagraphAt(own.Start).Contains(article.AllSentences[last + 1]) && IsLetSpeak(id, article.AllSentences[last + 1], passage, context));
    }

    // The sentence before; all sentences of a quotation that ends there.
    private static IEnumerable<TextSpan> Before(TextSpan sentence, SpokenPassage passage) =>
        passage.Quotations.FirstOrDefault(quotation => quotation.Overlaps(sentence)) is { IsEmpty: false } said
            ? passage.Article.SentencesOver(new(Math.Min(said.Start, sentence.Start), sentence.End))
            : [sentence];

    // Where only others speak, who is named beside them does not.
    private static bool IsLetSpeak(string id, TextSpan sentence, SpokenPassage passage, CheckContext context)
    {
        var frames = ReportingFrames.In(passage.Article, sentence, passage.Evidence, context);
        return frames.IsEmpty
            ? IsNamed(id, sentence, passage, context)
            : frames.Any(frame => (frame.Speaker is NamedSpeaker named && named.Has(id)) || NamedSpeakerRule.CouldBe(id, frame, passage, context));
    }

    // By a name, by the name of a body that it belongs to or that belongs to it, or by a part of a person's name.
    private static bool IsNamed(string id, TextSpan within, SpokenPassage passage, CheckContext context) =>
        passage.Article.MentionsIn(within, passage.Evidence).SelectMany(mention => mention.Ids).Any(other => context.IsWithin(id, other) || context.IsWithin(other, id))
        || context.FactOf(id) is Person person && PhraseFinder.Of(person.Spellings.SelectMany(spelling => spelling.Value.Split(' ')).Where(part => part.Length > 2)).Find(passage.Article.Text, within).Any();

    // "bà", but not "bà Stewart".
    private static bool HasPronoun(TextSpan within, SpokenPassage passage) =>
        FrameFinders.For(passage.Grammar).Pronouns.Find(passage.Article.Text, within).Any(pronoun => !passage.Quotations.Any(quotation => quotation.Overlaps(pronoun.Span))
            && Words.In(passage.Article.Text, new(pronoun.Span.End, within.End)).FirstOrDefault() is var next && (next.IsEmpty || !char.IsUpper(passage.Article.Text[next.Start])));
}

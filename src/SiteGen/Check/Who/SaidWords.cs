using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>What is said in a claim's sentences, apart from who says it: the whole of them where the article speaks, or nobody is read.</summary>
/// <param name="Spans">In order.</param>
/// <param name="Names">In what is said, or made its topic in so many words: "Về Nga, …".</param>
internal sealed record SaidWords(SpokenPassage Passage, ImmutableArray<TextSpan> Spans, ImmutableArray<Mention> Names)
{
    public static SaidWords Of(Claim claim, SpokenPassage passage, CheckContext context)
    {
        ImmutableArray<TextSpan> spans = [.. passage.Sentences.SelectMany(sentence => In(sentence, claim, passage))];
        var all = passage.Sentences.SelectMany(sentence => passage.Article.MentionsIn(sentence, passage.Evidence)).ToList();
        return new(passage, spans,
            [.. all.Where(name => (spans.Any(span => span.Contains(name.Span)) && !IsToldTo(name, passage, context)) || IsTopic(name.Span, passage))]);
    }

    /// <summary>Whether what is said may speak of somebody by another word than their name.</summary>
    /// <param name="isSaying">Who speaks may be meant without any word: "cho biết sẽ đến", "promised to come".</param>
    public bool MayMean(Entity entity, bool isSaying, CheckContext context)
    {
        var words = FrameFinders.For(Passage.Grammar);
        return Spans.Any(span => (entity is Person ? words.PersonSelves : words.BodySelves).Find(Passage.Article.Text, span)
            .Any(self => !IsTitle(self.Span) && (isSaying || !IsOfAnother(self.Span, entity, span, context)))
            || (isSaying && IsWithoutSubject(span, words))
            || NamedOtherwise.PointingAt(entity, span, Passage.Article.Text, Passage.Grammar) is not null);
    }

    private static IEnumerable<TextSpan> In(TextSpan sentence, Claim claim, SpokenPassage passage)
    {
        var frames = passage.Frames.Where(frame => sentence.Contains(frame.Words)).ToList();
        var own = frames.FindAll(frame => Says(claim.Speaker, frame.Speaker));
        return own.Count == 0 ? [sentence] : own.SelectMany(WordsOf);

        IEnumerable<TextSpan> WordsOf(ReportingFrame frame)
        {
            if (IsBehind(frame))
            {
                return Around(frame, sentence, frames, passage);
            }

            return [frame.Kind == FrameKind.Verb ? new(frame.Words.End, frame.Content.End) : frame.Content];
        }
    }

    private static bool Says(Voice voice, Speaker speaker) => voice switch
    {
        NamedVoice named => speaker is NamedSpeaker known && named.Ids.Any(id => known.Has(id.Value)),
        UnnamedVoice => speaker is UnnamedSpeaker or UnreadSpeaker or NamedSpeaker { IsSide: true },
        _ => false,
    };

    private static bool IsBehind(ReportingFrame frame) => frame.Content.Start < frame.Words.Start;

    // Before the frame, and behind it unless only an apposition follows: "…, said Quill, the chief engineer of the ministry".
    private static IEnumerable<TextSpan> Around(ReportingFrame frame, TextSpan sentence, List<ReportingFrame> frames, SpokenPassage passage)
    {
        yield return new(sentence.Start, frames.Where(IsBehind).Min(other => other.Words.Start));
        var words = FrameFinders.For(passage.Grammar);
        TextSpan rest = new(frame.Words.End, sentence.End);
        if (passage.Quotations.Any(rest.Overlaps)
            || words.Auxiliaries.Find(passage.Article.Text, rest).Concat(words.Complementizers.Find(passage.Article.Text, rest)).Any())
        {
            yield return rest;
        }
    }

    // "NATO warned Russia that …" is about Russia; "… told the Gazette that …" is not about the Gazette.
    private static bool IsToldTo(Mention name, SpokenPassage passage, CheckContext context) =>
        name.Ids.All(id => context.FactOf(id) is Organization { Type.Value: OrganizationType.Media })
            && passage.Frames.Any(frame => frame.Words.End <= name.Span.Start && name.Span.End <= frame.Content.Start);

    private static bool IsTopic(TextSpan name, SpokenPassage passage)
    {
        var sentence = passage.Sentences.First(sentence => sentence.Contains(name));
        var before = passage.Words(new(sentence.Start, name.Start)).TrimEnd();
        return passage.Grammar.Speech.Topics.Any(topic =>
            before.EndsWith(topic, StringComparison.OrdinalIgnoreCase) && Words.IsBoundary(before, before.Length - topic.Length));
    }

    // "ông Biden" is no pronoun.
    private bool IsTitle(TextSpan word)
    {
        var text = Passage.Article.Text;
        return Words.In(text, new(word.End, Math.Min(word.End + 40, text.Length))).FirstOrDefault() is { IsEmpty: false } next
            && next.Start == word.End + 1
            && char.IsUpper(text[next.Start]);
    }

    // "… cho biết sẽ đóng cửa", "… promised to close": who says it does it.
    private bool IsWithoutSubject(TextSpan span, FrameFinders words)
    {
        var text = Passage.Article.Text;
        var first = Words.In(text, span).FirstOrDefault();
        if (first.IsEmpty || span.Start == Passage.Sentences[0].Start)
        {
            return false;
        }

        if (words.Complementizers.LongestAt(text, first.Start, span.End) is { } opener)
        {
            first = Words.In(text, new(opener.Span.End, span.End)).FirstOrDefault();
        }

        return !first.IsEmpty && (words.Auxiliaries.LongestAt(text, first.Start, span.End)
            ?? words.Modals.LongestAt(text, first.Start, span.End)
            ?? words.Purposes.LongestAt(text, first.Start, span.End)) is not null;
    }

    // "China is developing its arsenal": "its" is of what was named last, unless who speaks is meant.
    private bool IsOfAnother(TextSpan self, Entity entity, TextSpan span, CheckContext context) =>
        Names.Any(name => span.Start <= name.Span.Start
            && name.Span.End <= self.Start
            && name.Ids.Any(id => entity is Person ? context.FactOf(id) is Person : context.FactOf(id) is Organization));
}

using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>Whether words that no reporting frame governs may be somebody's all the same: there is a sign that somebody speaks, and it may be they.</summary>
internal static class UnreadSpeech
{
    /// <summary>False where the article tells it in its own words, or where what little shows a speaker does not show this one.</summary>
    public static bool MayBeOf(string id, SpokenPassage passage, CheckContext context) =>
        passage.Sentences.Any(sentence => IsSpeaking(id, sentence, passage, context)) || (IsQuoted(passage) && IsLetSpeakBeside(id, passage, context));

    /// <summary>Whether anybody at all may speak in the quote's sentences.</summary>
    public static bool MayBeAnybodys(SpokenPassage passage) => IsQuoted(passage) || passage.Sentences.Any(sentence => !SignsIn(sentence, passage).IsEmpty || FrameFinders.For(passage.Grammar) is var words && words.Opinions.Find(passage.Article.Text, sentence).Concat(words.Attitudes.Find(passage.Article.Text, sentence)).Any());

    private static bool IsSpeaking(string id, TextSpan sentence, SpokenPassage passage, CheckContext context)
    {
        if (passage.Article.Read.Read(sentence, passage.Evidence).Aside.Overlaps(passage.Quote))
        {
            return false;
        }

        if (IsOpinionOf(id, sentence, passage, context))
        {
            return true;
        }

        if (SignsIn(sentence, passage) is [.., var last] && (IsNamed(id, new(sentence.Start, last.Start), passage, context) || HasPronoun(id, new(sentence.Start, last.Start), passage, context)))
        {
            return true;
        }

        // "“It will rain” (Biden)", "Talks will begin – Biden".
        var after = passage.Quotations.LastOrDefault(sentence.Overlaps).End;
        var dash = passage.Article.Text.AsSpan(sentence.Start, sentence.Length).LastIndexOfAny('–', '—');
        if (Math.Max(after, dash < 0 ? 0 : sentence.Start + dash) is > 0 and var mark && mark < sentence.End && IsNamed(id, new(mark, sentence.End), passage, context))
        {
            return true;
        }

        return IsThinking(id, sentence, passage, context);
    }

    /// <summary>"Bắc Kinh hoan nghênh …", "She expects …": who does that may be said to say it.</summary>
    public static bool IsThinking(string id, SpokenPassage passage, CheckContext context) => passage.Sentences.Any(sentence => IsThinking(id, sentence, passage, context));

    private static bool IsThinking(string id, TextSpan sentence, SpokenPassage passage, CheckContext context)
    {
        var text = passage.Article.Read.Read(sentence, passage.Evidence);
        var subjects = new SubjectReader(text);
        return text.Find(text.Words.Attitudes, sentence).Where(verb => !text.IsQuoted(verb)).Select(verb => IsPassive(verb, text) ? AgentOf(verb, text) : subjects.Read(new(sentence.Start, verb.Start))).Any(subject => subject switch
        {
            NamedSpeaker named => named.Has(id),
            UnreadSpeaker unread => IsMeant(id, sentence, unread.Words, passage, context),
            _ => false,
        });
    }

    // "bị nghi ngờ", "was condemned": others do it.
    private static bool IsPassive(TextSpan verb, Sentence text) => text.Find(text.Words.Passives, new(text.Span.Start, verb.Start)).Any(passive => text.Trim(new(passive.End, verb.Start)).IsEmpty);

    // "The talks were condemned by China."
    private static Speaker? AgentOf(TextSpan verb, Sentence text) =>
        text.Find(text.Words.Agents, new(verb.End, text.Span.End)).FirstOrDefault() is { IsEmpty: false } agent ? new PhraseReader(text).Read(new SubjectReader(text).Segments(new(agent.End, text.Span.End))[0]) : null;

    // "In her view …", "lập trường của Trung Quốc …": a few words around it.
    private static bool IsOpinionOf(string id, TextSpan sentence, SpokenPassage passage, CheckContext context)
    {
        const int Near = 5;
        var (text, words) = (passage.Article.Text, FrameFinders.For(passage.Grammar));
        foreach (var opinion in words.Opinions.Find(text, sentence).Select(match => match.Span).Where(opinion => passage.Quotations.FirstOver(opinion) is null))
        {
            var before = Words.In(text, new(sentence.Start, opinion.Start)).TakeLast(Near).FirstOrDefault(opinion);
            var after = Words.In(text, new(opinion.End, sentence.End)).Take(Near).LastOrDefault(opinion);
            TextSpan around = new(before.Start, after.End);
            if (IsNamed(id, around, passage, context) || (context.FactOf(id) is Person ? words.PersonSelves : words.BodySelves).Find(text, new(before.Start, opinion.Start)).Any())
            {
                return true;
            }
        }

        return false;
    }

    // By a part of a name, by a title, or by "it" behind a sentence that names it.
    private static bool IsMeant(string id, TextSpan sentence, TextSpan words, SpokenPassage passage, CheckContext context)
    {
        if (context.FactOf(id) is Person person)
        {
            return IsNamed(id, words, passage, context) || person.Roles.Any(role => role.Title.In(passage.Grammar.Language) is { } title && passage.Words(words).Contains(title.Value, StringComparison.OrdinalIgnoreCase));
        }

        var before = passage.Article.SentencesOver(passage.Article.ParagraphAt(sentence.Start)).LastOrDefault(other => other.End <= sentence.Start);
        return context.FactOf(id) is Entity body && (SaidWords.IsPointedAt(body, words, passage) || (FrameFinders.For(passage.Grammar).BodySelves.Find(passage.Article.Text, words).Any() && !before.IsEmpty && IsNamed(id, before, passage, context)));
    }

    // Verbs of saying that no frame could be made of, "that", a colon, a quotation: outside quotations.
    private static ImmutableArray<TextSpan> SignsIn(TextSpan sentence, SpokenPassage passage)
    {
        var (text, words) = (passage.Article.Text, FrameFinders.For(passage.Grammar));
        return
        [
            .. words.Verbs.Find(text, sentence).Concat(words.Signs.Find(text, sentence)).Concat(words.Attributions.Find(text, sentence)).Concat(words.Complementizers.Find(text, sentence)).Select(match => match.Span)
                .Concat(Enumerable.Range(sentence.Start, sentence.Length).Where(at => text[at] == ':').Select(at => new TextSpan(at, at + 1)))
                .Where(sign => passage.Quotations.FirstOver(sign) is null)
                .Concat(passage.Quotations.Where(sentence.Overlaps))
                .OrderBy(sign => sign.Start),
        ];
    }

    private static bool IsQuoted(SpokenPassage passage) => passage.Passage.Parts.Any(part => passage.Quotations.Any(part.Overlaps));

    // "Quill shrugged. “It will rain.”": only of words in quotation marks.
    private static bool IsLetSpeakBeside(string id, SpokenPassage passage, CheckContext context)
    {
        var article = passage.Article;
        var (first, last) = (article.AllSentences.IndexOf(passage.Sentences[0]), article.AllSentences.IndexOf(passage.Sentences[^1]));
        var paragraph = article.ParagraphAt(passage.Quote.Start);
        return IsHere(first - 1) || IsHere(last + 1);

        bool IsHere(int at) => at >= 0 && at < article.AllSentences.Length && paragraph.Contains(article.AllSentences[at]) && IsLetSpeak(id, article.AllSentences[at], passage, context);
    }

    // Where only others speak, who is named beside them does not.
    private static bool IsLetSpeak(string id, TextSpan sentence, SpokenPassage passage, CheckContext context)
    {
        var frames = passage.Article.FramesIn(sentence, passage.Evidence);
        return frames.IsEmpty
            ? IsNamed(id, sentence, passage, context)
            : frames.Any(frame => (frame.Speaker is NamedSpeaker named && named.Has(id)) || NamedSpeakerRule.CouldBe(id, frame.Speaker, passage, context));
    }

    // By a name, by the name of a body that it belongs to or that belongs to it, or by a part of a person's name.
    private static bool IsNamed(string id, TextSpan within, SpokenPassage passage, CheckContext context) =>
        passage.Article.MentionsIn(within, passage.Evidence).SelectMany(mention => mention.Ids).Any(other => context.IsWithin(id, other) || context.IsWithin(other, id))
        || context.FactOf(id) is Person person && PhraseFinder.Of(person.Spellings.SelectMany(spelling => spelling.Value.Split(' ')).Where(part => part.Length > 2)).Find(passage.Article.Text, within).Any();

    // "bà", but not "bà Stewart".
    private static bool HasPronoun(string id, TextSpan within, SpokenPassage passage, CheckContext context) =>
        context.FactOf(id) is Person && FrameFinders.For(passage.Grammar).Pronouns.Find(passage.Article.Text, within).Any(pronoun => !passage.Quotations.Any(quotation => quotation.Overlaps(pronoun.Span))
            && Words.In(passage.Article.Text, new(pronoun.Span.End, within.End)).FirstOrDefault() is var next && (next.IsEmpty || !char.IsUpper(passage.Article.Text[next.Start])));
}

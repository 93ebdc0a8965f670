using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>"Bắc Kinh hoan nghênh …, tờ báo cho biết": whoever thinks so may be said to say it, though only an outlet is read to speak.</summary>
internal static class Attitudes
{
    /// <summary>"Bắc Kinh hoan nghênh …", "She expects …": who does that may be said to say it.</summary>
    public static bool IsThinking(string id, SpokenPassage passage, CheckContext context) =>
        passage.Sentences.Any(sentence => IsThinking(id, sentence, passage, context));

    /// <summary>Whoever is known and thinks so in the quote, where neither it nor the sentence before
    /// names <paramref name="id"/>; null where nobody does.</summary>
    public static NamedSpeaker? Other(string id, SpokenPassage passage, CheckContext context)
    {
        var sentence = passage.Sentences[0];
        var index = passage.Article.AllSentences.IndexOf(sentence);
        var isNamed = passage.Sentences.Prepend(passage.Article.AllSentences[Math.Max(0, index - 1)]).Any(one => IsNamed(id, one, passage, context));
        if (isNamed || passage.Sentences.Length != 1)
        {
            return null;
        }

        var text = passage.Article.Read.Read(sentence, passage.Evidence);
        var verbs = text.Find(text.Words.Attitudes, passage.Quote).Where(verb => !text.IsQuoted(verb) && !IsPassive(verb, text)).ToList();
        return verbs is [var verb, ..]
            && new SubjectReader(text).Read(new(sentence.Start, verb.Start)) is NamedSpeaker { IsOpen: false } thinker
            && passage.Quote.Contains(thinker.Words) ? thinker : null;
    }

    /// <summary>"Officials hailed the bridge": what somebody unnamed thinks of it may be the claim; null where nobody does, or
    /// where <paramref name="claim"/> tells that they do.</summary>
    public static TextSpan? OfUnnamed(SpokenPassage passage, string claim)
    {
        foreach (var sentence in passage.Sentences)
        {
            var text = passage.Article.Read.Read(sentence, passage.Evidence);
            var subjects = new SubjectReader(text);
            var verb = text.Find(text.Words.Attitudes, sentence).FirstOrDefault(verb => passage.Quote.Contains(verb) && !text.IsQuoted(verb)
                && !IsPassive(verb, text) && subjects.Read(new(sentence.Start, verb.Start)) is UnnamedSpeaker unnamed
                && !Words.In(text.Text, unnamed.Words).Any(word => claim.Contains(word.In(text.Text), StringComparison.OrdinalIgnoreCase)));
            if (!verb.IsEmpty)
            {
                return verb;
            }
        }

        return null;
    }

    private static bool IsThinking(string id, TextSpan sentence, SpokenPassage passage, CheckContext context)
    {
        var text = passage.Article.Read.Read(sentence, passage.Evidence);
        var subjects = new SubjectReader(text);
        return text.Find(text.Words.Attitudes, sentence).Where(verb => !text.IsQuoted(verb))
            .Select(verb => IsPassive(verb, text) ? AgentOf(verb, text) : subjects.Read(new(sentence.Start, verb.Start))).Any(subject => subject switch
        {
            NamedSpeaker named => named.Has(id),
            UnreadSpeaker unread => IsMeant(id, sentence, unread.Words, passage, context),
            _ => false,
        });
    }

    // "bị nghi ngờ", "was condemned": others do it.
    private static bool IsPassive(TextSpan verb, Sentence text) =>
        text.Find(text.Words.Passives, new(text.Span.Start, verb.Start)).Any(passive => text.Trim(new(passive.End, verb.Start)).IsEmpty);

    // "The talks were condemned by China."
    private static Speaker? AgentOf(TextSpan verb, Sentence text) =>
        text.Find(text.Words.Agents, new(verb.End, text.Span.End)).FirstOrDefault() is { IsEmpty: false } agent
            ? new PhraseReader(text).Read(new SubjectReader(text).Segments(new(agent.End, text.Span.End))[0]) : null;

    // By a part of a name, by a title, or by "it" behind a sentence that names it.
    private static bool IsMeant(string id, TextSpan sentence, TextSpan words, SpokenPassage passage, CheckContext context)
    {
        if (context.FactOf(id) is Person person)
        {
            return IsNamed(id, words, passage, context)
                || person.Roles.Any(role => role.Title.In(passage.Grammar.Language) is { } title
                && passage.Words(words).Contains(title.Value, StringComparison.OrdinalIgnoreCase));
        }

        var before = passage.Article.SentencesOver(passage.Article.ParagraphAt(sentence.Start)).LastOrDefault(other => other.End <= sentence.Start);
        return context.FactOf(id) is Entity body
            && (NamedOtherwise.PointingAt(body, words, passage.Article.Text, passage.Grammar) is not null
            || (FrameFinders.For(passage.Grammar).BodySelves.Find(passage.Article.Text, words).Any() && !before.IsEmpty
            && IsNamed(id, before, passage, context)));
    }

    // By a name, by the name of a body that it belongs to or that belongs to it, or by a part of a person's name.
    private static bool IsNamed(string id, TextSpan within, SpokenPassage passage, CheckContext context)
    {
        var named = passage.Article.MentionsIn(within, passage.Evidence).SelectMany(mention => mention.Ids);
        if (named.Any(other => context.IsWithin(id, other) || context.IsWithin(other, id)))
        {
            return true;
        }

        if (context.FactOf(id) is not Person person)
        {
            return false;
        }

        var parts = person.Spellings.SelectMany(spelling => spelling.Value.Split(' ')).Where(part => part.Length > 2);
        return PhraseFinder.Of(parts).Find(passage.Article.Text, within).Any();
    }
}

using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <content>Where a text lets another do what a quote says of its first name.</content>
internal sealed partial class QuotedMeanings
{
    private static readonly GrammarFinder Openers = new(grammar => [.. grammar.ClauseOpeners, .. grammar.Frames.Coordinators]);

    // "B trao thư cho A", where the quote has "A gặp B và trao thư", or "A trao thư cho B": the verb has one subject, which stands first.
    private (TextSpan InText, TextSpan InQuote)? SubjectTurnedIn(ProseText text, NameIndex names)
    {
        foreach (var sentence in Grammar.Prose.Mutuals.Count == 0 ? [] : text.Sentences.Select(sentence => sentence.Span))
        {
            if (Grammar.Frames.Inverts || IsEither(text.Text, sentence, sentence) || NamesIn(text.Text, sentence, names) is not [var subject, var other, ..]
                || VerbAfter(subject.Span, new(subject.Span.End, other.Span.Start), text) is not { Count: > 0 } verb)
            {
                continue;
            }

            foreach (var told in _sentences)
            {
                if (TurnedSubject(text, subject.Word, verb, told, names) is { } turned)
                {
                    return (subject.Span, turned);
                }
            }
        }

        return null;
    }

    // The words between the name with which the sentence begins, but for few words, and the next one.
    private List<TextSpan>? VerbAfter(TextSpan subject, TextSpan between, ProseText text)
    {
        const int fewest = 2;
        var words = Words.In(text.Text, between)
            .Where(word => !Grammar.Prose.Weightless.Contains(word.In(text.Text), StringComparer.OrdinalIgnoreCase)).ToList();
        return words.Count >= fewest && !text.Text.AsSpan(between.Start, between.Length).ContainsAny(",;:()")
            && text.Sentences.Any(sentence => sentence.Span.Contains(subject.Start) && new TextSpan(sentence.Span.Start, subject.Start) is var lead
                && Words.In(text.Text, lead).Take(fewest + 1).Count() <= fewest && !Attributions.In(text.Text, lead, Grammar).Any()) ? words : null;
    }

    private TextSpan? TurnedSubject(ProseText text, string subject, List<TextSpan> verb, TextSpan told, NameIndex names)
    {
        var found = NamesIn(_text, told, names);
        var own = found.FindIndex(name => name.Word == subject);
        if (own < 1 || Passives.In(_text, told, Grammar).Any())
        {
            return null;
        }

        // "A bán muối, còn B bán gạo": the subject does the same with something else.
        var behind = found.ConvertAll(name => Behind(name.Span, found.Select(other => other.Span), told));
        if (found.Index().Any(name => name.Item.Word == subject && behind[name.Index] is { Words: [var first, ..] } and var stretch
            && IsSame(text, verb[0], first) && Openers.AtStart(_text, stretch.Span, Grammar) is null))
        {
            return null;
        }

        var i = behind.FindIndex(after => verb.Count <= after.Words.Count && verb.Index().All(pair => IsSame(text, pair.Item, after.Words[pair.Index])));
        if (i < 0)
        {
            return null;
        }

        var isShared = Openers.AtStart(_text, behind[i].Span, Grammar) is not null;
        return (isShared ? own == 1 && i == 1 && SharesSubject(told, found[0].Span, found[1].Span) : i < own) ? found[own].Span : null;
    }

    // Up to the next name, with the words that say something.
    private (TextSpan Span, List<TextSpan> Words) Behind(TextSpan name, IEnumerable<TextSpan> names, TextSpan told)
    {
        TextSpan span = new(name.End, names.Select(other => other.Start).FirstOrDefault(start => start >= name.End, told.End));
        return (span, [.. Words.In(_text, span).Where(word => !Grammar.Prose.Weightless.Contains(word.In(_text), StringComparer.OrdinalIgnoreCase))]);
    }

    // "A gặp B và …": behind "và" the verb has the subject of the one before; not in "Theo A, B …" nor "A nói B …".
    private bool SharesSubject(TextSpan told, TextSpan first, TextSpan next) =>
        !Attributions.In(_text, new(told.Start, first.Start), Grammar).Any() && !Verbs.In(_text, new(first.End, next.Start), Grammar).Any()
        && !_text.AsSpan(first.End, next.Start - first.End).ContainsAny(",;:()");
}

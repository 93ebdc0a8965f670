using SiteGen.Read;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>Somebody or something that no file knows, where words of speech right beside it make a source of it: "theo cáo trạng, …", "the study shows …".
/// What "theo" means beside other words is not known, so only the words that an editor gives are looked for.</summary>
internal static class UnnamedSources
{
    private static readonly GrammarFinder Attributions = new(grammar => grammar.Attributions.Concat(grammar.Frames.NoReports));
    private static readonly GrammarFinder NoReports = new(grammar => grammar.Frames.NoReports);
    private static readonly GrammarFinder Between = new(grammar =>
        [.. grammar.Frames.Documents, .. grammar.Frames.Linkers, .. grammar.Frames.Indefinites, .. grammar.Numbers.Articles]);
    private static readonly GrammarFinder Auxiliaries = new(grammar => grammar.Frames.Auxiliaries.Except(grammar.PlainNegations).Except(grammar.Passives));
    private static readonly GrammarFinder Verbs = new(grammar => [.. grammar.ReportingVerbs, .. grammar.Findings, .. grammar.ShowVerbs]);

    /// <summary>The words of speech with those of <paramref name="source"/>, where they say what stands at <paramref name="told"/>; null where none
    /// do.</summary>
    public static TextSpan? Of(string source, TextSpan told, Sentence sentence)
    {
        var (text, grammar) = (sentence.Text, sentence.Grammar!);
        foreach (var words in PhraseFinder.Of(source).Find(text, sentence.Body).Select(match => match.Span).Where(words => !sentence.IsQuoted(words)))
        {
            if ((AttributedTo(words, told, sentence, grammar) ?? SaidBy(words, told, sentence, grammar)) is { } said)
            {
                return said;
            }
        }

        return null;
    }

    // "Theo cáo trạng, …", "…, theo thông báo từ cơ quan điều tra."
    private static TextSpan? AttributedTo(TextSpan words, TextSpan told, Sentence sentence, Grammar grammar)
    {
        var text = sentence.Text;
        var head = Attributions.In(text, new(sentence.Body.Start, words.Start), grammar).LastOrDefault();
        var whole = head.IsEmpty ? null : NoReports.AtStart(text, new(head.Start, sentence.Body.End), grammar);
        if (head.IsEmpty || (whole is { } phrase && FrameBounds.IsNoReport(phrase, sentence)) || !IsOnly(Between, new(head.End, words.Start), text, grammar))
        {
            return null;
        }

        var isFirst = !Words.In(text, new(sentence.Body.Start, head.Start)).Any();
        var isLast = text.AsSpan(sentence.Body.Start, head.Start - sentence.Body.Start).TrimEnd() is [.., ',' or '(' or '”' or '"' or '–'];
        return (isFirst && told.Start >= words.End) || (isLast && !HasTurn(told, words, sentence)) ? new(head.Start, words.End) : null;
    }

    // "Tòa xác định …", "Kết quả cho thấy …"
    private static TextSpan? SaidBy(TextSpan words, TextSpan told, Sentence sentence, Grammar grammar)
    {
        var text = sentence.Text;
        var start = sentence.Clauses.FirstOrDefault(clause => clause.Contains(words)).Start;
        if (told.Start < words.End || !IsOnly(Between, new(Math.Max(start, sentence.Body.Start), words.Start), text, grammar))
        {
            return null;
        }

        var rest = new TextSpan(words.End, told.Start);
        while (Auxiliaries.AtStart(text, rest, grammar) is { } auxiliary && text.AsSpan(rest.Start, auxiliary.Start - rest.Start).IsWhiteSpace())
        {
            rest = new(auxiliary.End, rest.End);
        }

        return Verbs.AtStart(text, rest, grammar) is { } verb && text.AsSpan(rest.Start, verb.Start - rest.Start).IsWhiteSpace()
            && !HasTurn(told, words, sentence) ? new(words.Start, verb.End) : null;
    }

    // "…, nhưng …": another's words, perhaps.
    private static bool HasTurn(TextSpan told, TextSpan words, Sentence sentence)
    {
        TextSpan between = told.End <= words.Start ? new(told.End, words.Start) : new(words.End, Math.Max(words.End, told.Start));
        return sentence.Find(sentence.Words.Contrasts, between).Any() || sentence.Frames.Any(frame => between.Contains(frame.Words));
    }

    private static bool IsOnly(GrammarFinder finder, TextSpan within, string text, Grammar grammar)
    {
        var known = finder.In(text, within, grammar).ToList();
        return Words.In(text, within).All(word => known.Exists(phrase => phrase.Contains(word))) && !text.AsSpan(within.Start, within.Length).Contains(',');
    }
}

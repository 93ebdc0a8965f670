using SiteGen.Text;

namespace SiteGen.Read;

/// <summary>What looks like a sign of speech and is none: a noun, an estimate that something is held against, the title of a work, a list behind a
/// colon.</summary>
internal static class NoSigns
{
    // Longer than the few words that may stand between.
    private const int Reach = 60;
    private const int MostBetween = 7;
    private const int MostOfTitle = 6;

    private static readonly GrammarFinder MarkLeads = new(grammar => grammar.Speech.MarkLeads);
    private static readonly GrammarFinder Being = new(grammar => grammar.Passives.Concat(grammar.Having));
    private static readonly GrammarFinder Speakers = new(grammar => [.. grammar.Frames.Purposes, .. grammar.Frames.Auxiliaries, .. grammar.Modals,
        .. grammar.Pronouns, .. grammar.Speech.PersonSelves, .. grammar.Frames.Coordinators, .. grammar.Frames.UnnamedHeads]);

    /// <summary>Whether nobody need be speaking at <paramref name="sign"/>.</summary>
    public static bool Has(Sentence sentence, TextSpan sign) => sentence.Grammar!.Frames.Inverts
        && (IsNoun(sentence, sign) || IsMark(sentence, sign) || IsTitle(sentence, sign) || OpensList(sentence, sign));

    // "the state's ships", "16 state offices": such a verb needs more than one who speaks, or "to".
    private static bool IsNoun(Sentence sentence, TextSpan sign)
    {
        var (text, frames) = (sentence.Text, sentence.Grammar!.Frames);
        var word = sign.In(text);
        return frames.PluralVerbs.Contains(word, StringComparer.OrdinalIgnoreCase) && !frames.SpeechNouns.Contains(word, StringComparer.OrdinalIgnoreCase)
            && (text.AsSpan(sign.End) is ['\'' or '’', 's', ..] || !IsSpoken(sentence, sign));
    }

    private static bool IsSpoken(Sentence sentence, TextSpan verb)
    {
        TextSpan before = new(Math.Max(sentence.Body.Start, verb.Start - Reach), verb.Start);
        var last = Words.In(sentence.Text, before).LastOrDefault().In(sentence.Text);
        return Speakers.EndsBefore(sentence.Text, verb.Start, before, sentence.Grammar!)
            || (last.EndsWith(sentence.Grammar!.PluralEnding ?? "s", StringComparison.Ordinal) && char.IsLower(last[0]));
    }

    // "short of its $50 million estimate", "contrary to economists' predictions"
    private static bool IsMark(Sentence sentence, TextSpan sign) =>
        sentence.Grammar!.Frames.SpeechNouns.Concat(sentence.Grammar.Estimations).Contains(sign.In(sentence.Text), StringComparer.OrdinalIgnoreCase)
        && MarkLeadOf(sign, sentence.Text, sentence.Body, sentence.Grammar) is not null;

    /// <summary>The words that hold something against what <paramref name="word"/> says, or null: "better <c>than</c> predicted", "<c>short of</c> its
    /// $50 million estimate".</summary>
    public static TextSpan? MarkLeadOf(TextSpan word, string text, TextSpan sentence, Grammar grammar)
    {
        TextSpan before = new(Math.Max(sentence.Start, word.Start - Reach), word.Start);
        var lead = MarkLeads.In(text, before, grammar).LastOrDefault();
        if (lead.IsEmpty)
        {
            return null;
        }

        TextSpan between = new(lead.End, word.Start);
        var isNear = Words.In(text, between).Take(MostBetween + 1).Count() <= MostBetween;
        return isNear && between.Of(text).IndexOfAny(",;:()") < 0 ? lead : null;
    }

    // “The Salt Ring (Engagement),”: every word of weight has a capital.
    private static bool IsTitle(Sentence sentence, TextSpan sign)
    {
        if (!sentence.Quotations.Contains(sign) || sentence.Grammar is not { } grammar)
        {
            return false;
        }

        var words = Words.In(sentence.Text, sign).Take(MostOfTitle + 1).ToList();
        return words.Count is > 0 and <= MostOfTitle && sentence.Text.AsSpan(sign.Start, sign.Length).IndexOfAny(".?!") < 0
            && words.TrueForAll(word => !char.IsLower(sentence.Text[word.Start]) || grammar.Prose.Weightless.Contains(word.In(sentence.Text)));
    }

    // "Kelva has two ports: Dorn, with 40 ships, and …"
    private static bool OpensList(Sentence sentence, TextSpan sign)
    {
        TextSpan before = new(sentence.Body.Start, sign.Start);
        return sentence.Text[sign.Start] == ':' && Being.In(sentence.Text, before, sentence.Grammar!).Any()
            && Words.In(sentence.Text, before).Any(word => IsCount(word.In(sentence.Text), sentence.Grammar!));
    }

    private static bool IsCount(string word, Grammar grammar) =>
        word.All(char.IsAsciiDigit) || grammar.Numbers.Units.ContainsKey(word) || grammar.Numbers.Tens.ContainsKey(word);
}

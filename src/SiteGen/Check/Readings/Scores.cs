using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Of a score each number is one side's: the winner has the higher one, whichever stands first.</summary>
internal static class Scores
{
    private const int NounWords = 2;

    private static readonly GrammarFinder Wins = new(grammar => grammar.Numbers.Scores.Wins);
    private static readonly GrammarFinder Losses = new(grammar => grammar.Numbers.Scores.Losses);
    private static readonly GrammarFinder LostNouns = new(grammar => grammar.Numbers.Scores.LostNouns);
    private static readonly GrammarFinder Leads = new(grammar => grammar.Numbers.Scores.OpponentLeads);
    private static readonly GrammarFinder Joiners = new(grammar => grammar.Numbers.Scores.Joiners);
    private static readonly GrammarFinder Openers = new(grammar =>
        grammar.Numbers.Ranges.Select(range => range.Opener).Where(opener => opener.Length > 0));
    private static readonly GrammarFinder Prepositions = new(grammar => grammar.Prepositions);

    /// <summary>Whose the number is; null where it is none of a score, or where winner and loser are not both told.</summary>
    public static Mention? OwnerOf(NumberSite site, Grammar grammar)
    {
        if (OtherOf(site) is not var (span, value) || value == site.Number.Value)
        {
            return null;
        }

        var (text, sentence) = (site.Sentence.Text, site.Sentence);
        TextSpan before = new(sentence.Span.Start, Math.Min(span.Start, site.Number.Span.Start));
        var win = Wins.In(text, before, grammar).LastOrDefault();
        var loss = Losses.In(text, before, grammar).LastOrDefault();
        var verb = win.Start > loss.Start ? win : loss;
        if (verb.IsEmpty || SideBefore(verb, sentence, grammar) is not { } actor || SideBehind(verb, sentence, grammar) is not { } opponent)
        {
            return null;
        }

        // "suffered a 3-1 loss to Ruvia" is no win.
        var end = Math.Max(span.End, site.Number.Span.End);
        var isLoss = verb == loss || LostNouns.In(text, new(end, sentence.Span.End), grammar).Any(noun =>
            Words.In(text, new(end, noun.Start)).Take(NounWords).Count() < NounWords);
        return isLoss == value > site.Number.Value ? actor : opponent;
    }

    // The other number of "3-1".
    private static (TextSpan Span, Rational Value)? OtherOf(NumberSite site)
    {
        var number = site.Number;
        var others = site.Sentence.Numbers.Select(other => (other.Span, other.Value))
            .Where(other => IsBeside(number.Span, other.Span, site) || IsBeside(other.Span, number.Span, site)).ToList();
        return others is [var only] ? only : null;
    }

    private static bool IsBeside(TextSpan one, TextSpan other, NumberSite site) =>
        one.End <= other.Start && (site.Sentence.Text[one.End..other.Start] is "-" or "–" or "—" or " - " or " – " || IsJoined(one, other, site));

    // "60 to 40", "60 percent to 40 percent"
    private static bool IsJoined(TextSpan one, TextSpan other, NumberSite site)
    {
        var text = site.Sentence.Text;
        var joiner = Joiners.In(text, new(one.End, other.Start), site.Sentence.Grammar!).FirstOrDefault();
        return !joiner.IsEmpty && string.IsNullOrWhiteSpace(text[joiner.End..other.Start])
            && !Openers.EndsBefore(text, one.Start, site.Sentence.Span, site.Sentence.Grammar!)
            && text[one.End..joiner.Start].Trim() is var unit && text.AsSpan(other.End).TrimStart().StartsWith(unit, StringComparison.OrdinalIgnoreCase);
    }

    // Who stands alone before the verb: of several it is not told which one won.
    private static Mention? SideBefore(TextSpan verb, ReadSentence sentence, Grammar grammar)
    {
        var sides = sentence.Names.Where(name => name.Span.End <= verb.Start && IsSide(name, sentence)
            && !Prepositions.EndsBefore(sentence.Text, name.Span.Start, sentence.Span, grammar)).ToList();
        return sides is [var only] ? only : null;
    }

    // Right behind the verb, or behind "to", "against", "trước".
    private static Mention? SideBehind(TextSpan verb, ReadSentence sentence, Grammar grammar) =>
        sentence.Names.FirstOrDefault(name => name.Span.Start >= verb.End && IsSide(name, sentence)
            && (IsOnlyTitle(new(verb.End, name.Span.Start), sentence)
                || Leads.EndsBefore(sentence.Text, name.Span.Start, sentence.Span, grammar)));

    // Nothing, "Mayor", "the Republican".
    private static bool IsOnlyTitle(TextSpan between, ReadSentence sentence) => Words.In(sentence.Text, between).All(word =>
        char.IsUpper(sentence.Text[word.Start]) || sentence.Grammar!.Titles.Articles.Contains(word.In(sentence.Text), StringComparer.OrdinalIgnoreCase))
        && !between.Of(sentence.Text).ContainsAny(",;:()");

    private static bool IsSide(Mention name, ReadSentence sentence) =>
        name.Ids.All(sentence.Article.Read.Names.CanSpeak) && !sentence.Read.Frames.Any(frame => frame.Words.Overlaps(name.Span));
}

using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Names that only say among whom something is the first: "the largest port in Ruvia", "cảng lớn nhất nước Ruvia". Nothing is told of them.</summary>
internal static class Superlatives
{
    private const int MostNouns = 5;
    private const int MostAdverbs = 2;

    // "’s "
    private const int LongestEnding = 3;

    private static readonly GrammarFinder Words = new(grammar => grammar.Superlatives.Concat(grammar.NoSuperlatives));
    private static readonly GrammarFinder Kinds = new(grammar =>
        [.. grammar.PlaceNouns, .. grammar.Possessives, .. grammar.PlaceLeads, .. grammar.LoosePlaceLeads, .. grammar.Frames.BodyKinds,
            .. grammar.Frames.BodyNouns]);
    private static readonly GrammarFinder Leads = new(grammar => grammar.PlaceLeads.Concat(grammar.Possessives));
    private static readonly GrammarFinder Verbs = new(grammar =>
        [.. grammar.Having, .. grammar.Frames.Auxiliaries, .. grammar.PastMarkers, .. grammar.Passives, .. grammar.Frames.Coordinators]);

    public static bool Bounds(Mention name, ReadSentence sentence, Grammar grammar) => grammar.Superlatives.Count > 0
        && (grammar.Frames.Inverts ? IsBehindNoun(name, sentence, grammar) || IsPossessor(name, sentence, grammar) : IsBehindKind(name, sentence, grammar));

    // "lớn nhất nước Ruvia", "lớn nhất của Ruvia"
    private static bool IsBehindKind(Mention name, ReadSentence sentence, Grammar grammar)
    {
        var text = sentence.Text;
        if (LastBefore(name.Span.Start, sentence, grammar) is not { } word)
        {
            return false;
        }

        TextSpan between = new(word.End, name.Span.Start);
        var kinds = Kinds.In(text, between, grammar).ToList();
        return !between.Of(text).ContainsAny(",;:()") && Text.Words.In(text, between).All(each => kinds.Exists(kind => kind.Contains(each)));
    }

    // "the largest port in Ruvia"
    private static bool IsBehindNoun(Mention name, ReadSentence sentence, Grammar grammar)
    {
        var text = sentence.Text;
        if (!Leads.EndsBefore(text, name.Span.Start, sentence.Span, grammar) || LastBefore(name.Span.Start, sentence, grammar) is not { } word)
        {
            return false;
        }

        TextSpan between = new(word.End, name.Span.Start);
        return !between.Of(text).ContainsAny(",;:()") && Text.Words.In(text, between).Take(MostNouns + 1).Count() <= MostNouns
            && !Verbs.In(text, between, grammar).Any() && !sentence.Names.Any(other => between.Contains(other.Span))
            && !sentence.Numbers.Any(number => between.Contains(number.Span));
    }

    // "Ruvia’s second-largest port"
    private static bool IsPossessor(Mention name, ReadSentence sentence, Grammar grammar)
    {
        var (text, end) = (sentence.Text, name.Span.End);
        var first = Text.Words.In(text, new(end, sentence.Span.End)).SkipWhile(word => word.Length == 1).FirstOrDefault();
        return !first.IsEmpty && first.Start - end <= LongestEnding && text.AsSpan(end) is ['’' or '\'', ..]
            && Text.Words.In(text, new(first.Start, sentence.Span.End)).Take(MostAdverbs)
                .Any(word => Words.AtStart(text, new(word.Start, sentence.Span.End), grammar) is { } found && IsMeant(found, text, grammar));
    }

    private static TextSpan? LastBefore(int offset, ReadSentence sentence, Grammar grammar) =>
        Words.In(sentence.Text, new(sentence.Span.Start, offset), grammar).LastOrDefault() is { IsEmpty: false } word && IsMeant(word, sentence.Text, grammar)
            ? word : null;

    private static bool IsMeant(TextSpan word, string text, Grammar grammar) =>
        !grammar.NoSuperlatives.Contains(word.In(text), StringComparer.OrdinalIgnoreCase);
}

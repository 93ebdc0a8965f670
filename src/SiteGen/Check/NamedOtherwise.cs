using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Text;

namespace SiteGen.Check;

/// <summary>Words that may mean somebody without being a name: they confirm nothing, but where they stand nobody is refused for not being named.</summary>
internal static class NamedOtherwise
{
    private const int LongestEnding = 2;

    /// <summary>The first such words inside <paramref name="within"/>; null where there are none, or where nothing is known of the language.</summary>
    public static TextSpan? In(TextSpan within, Entity entity, ArticleText article, Evidence evidence)
    {
        if (article.Grammar is not { } grammar)
        {
            return null;
        }

        var words = PointingAt(entity, within, article.Text, grammar) ?? FormOf(entity, within, article) ?? PronounOf(entity, within, article, evidence);
        return words is { } found && article.MentionsIn(within, evidence).Any(name => name.Span.Overlaps(found)) ? null : words;
    }

    /// <summary>"công ty này", "the council": a noun of its name, and a word that points back.</summary>
    public static TextSpan? PointingAt(Entity entity, TextSpan within, string text, Grammar grammar)
    {
        var nouns = PhraseFinder.Of(entity.Spellings.SelectMany(spelling => NounsOf(spelling.Value, grammar)).Where(word => word.Length > 1));
        return nouns.Find(text, within).Select(noun => noun.Span).Where(noun => char.IsLower(text[noun.Start]) && grammar.Speech.Pointers.Any(pointer =>
            text.AsSpan(0, noun.Start).TrimEnd().EndsWith(pointer, StringComparison.OrdinalIgnoreCase)
                || text.AsSpan(noun.End).TrimStart().StartsWith(pointer, StringComparison.OrdinalIgnoreCase))).Cast<TextSpan?>().FirstOrDefault();
    }

    // The council of "Water Council of Ruvia"; in Vietnamese any word may be one.
    private static string[] NounsOf(string name, Grammar grammar)
    {
        var words = name.Split(' ');
        var of = grammar.Frames.Inverts ? Array.FindIndex(words, word => grammar.Possessives.Contains(word, StringComparer.OrdinalIgnoreCase)) : -1;
        return !grammar.Frames.Inverts ? words : of > 0 ? [words[of - 1]] : [words[^1]];
    }

    /// <summary>An adjective of a body: "Kenyan" of Kenya, "Chinese" of China.</summary>
    public static TextSpan? FormOf(Entity entity, TextSpan within, ArticleText article)
    {
        var names = entity is Organization ? entity.Spellings.Select(spelling => spelling.Value).Where(name => !name.Contains(' ')).ToList() : [];
        if (names.Count == 0)
        {
            return null;
        }

        return Words.In(article.Text, within)
            .Where(word => char.IsUpper(article.Text[word.Start]) && names.Exists(name => IsForm(word.Of(article.Text), name))
                && !article.Mentions.Any(mention => mention.Span.Overlaps(word)))
            .Cast<TextSpan?>().FirstOrDefault();
    }

    private static bool IsForm(ReadOnlySpan<char> word, string name)
    {
        var common = word.CommonPrefixLength(name);
        return common >= NameIndex.FirstLetters && common >= name.Length - LongestEnding && !word.SequenceEqual(name);
    }

    // "He" of the person who was named last, "it" of a body that the paragraph names before.
    private static TextSpan? PronounOf(Entity entity, TextSpan within, ArticleText article, Evidence evidence)
    {
        var words = FrameFinders.For(article.Grammar!);
        if (entity is Person)
        {
            return Words.In(article.Text, within).Where(word => article.Read.People.IsPronoun(word.In(article.Text)) && !IsBeforeName(word, article.Text)
                && article.Read.People.Before(word, evidence)?.Id == entity.Id).Cast<TextSpan?>().FirstOrDefault();
        }

        return words.BodySelves.Find(article.Text, within).Select(self => self.Span)
            .Where(self => article.MentionsIn(new(article.ParagraphAt(self.Start).Start, self.Start), evidence).Any(name => name.Ids.Contains(entity.Id)))
            .Cast<TextSpan?>().FirstOrDefault();
    }

    // "ông Biden" is no pronoun.
    private static bool IsBeforeName(TextSpan word, string text) =>
        word.End + 1 < text.Length && text[word.End] is ' ' or '.' && char.IsUpper(text[word.End + 1]);
}

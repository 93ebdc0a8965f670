using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>What the rules on the editor's own texts say.</summary>
internal static class TextMessages
{
    public static Diagnostic FloatingNumber(Place at, string number, IReadOnlyList<string> links) => Diagnostic.Error(
        "SG175",
        at,
        $"the number {number} stands here without its source",
        help: links.Count > 0
            ? $"write {string.Join(" or ", links)} in place of it: it prints hedge, number, unit and date."
            : "make a statistic of it and write [[statistic#observation]] here, or leave the number out.");

    public static Diagnostic NumberInNoQuote(Place at, string number, Fact fact) =>
        Diagnostic.Warning("SG179", at, $"the number {number} stands in no quote of \"{fact.Id}\"",
            help: "write the number that the article gives, or print that of a statistic by [[statistic#observation]].");

    public static Diagnostic YearInNoArticle(Place at, string year, Fact fact) =>
        Diagnostic.Warning("SG179", at, $"the year {year} stands in no article of \"{fact.Id}\"",
            help: "write the year that the article gives, or answer for yours with accept.");

    public static Diagnostic DayInNoQuote(Place at, string day, Fact fact) =>
        Diagnostic.Warning("SG179", at, $"the day {day} stands in no quote of \"{fact.Id}\"", help: "write the day that the quote gives.");

    public static Diagnostic RankInNoQuote(Place at, string rank, Fact fact) =>
        Diagnostic.Warning("SG179", at, $"\"{rank}\" stands in no quote of \"{fact.Id}\"", help: "write the place in the row that the article gives.");

    /// <param name="text">Where the text takes up the words that <paramref name="word"/> bears on.</param>
    /// <param name="isStated">The text has no word at all that could stand for it: it states what the article does not.</param>
    public static Diagnostic WordIsLost(Place text, string word, Meaning meaning, Place inQuote, bool isStated)
    {
        var title = $"the article says \"{word}\" of this, and this text does not";
        return (isStated
            ? Diagnostic.Error("SG177", text, title, help: Mend(meaning))
            : Diagnostic.Warning("SG177", text, title, help: Mend(meaning))).And(inQuote, Name(meaning));
    }

    /// <summary>The text lets each of two do or be what the article says of the other.</summary>
    public static Diagnostic NamesAreSwapped(Place text, Place inQuote) =>
        Diagnostic.Warning("SG177", text, "this text has two names the other way round than the article",
            help: "write them in the article's order, or answer for it with accept.").And(inQuote, "stands last here");

    public static Diagnostic ActorIsAnother(Place text, string name, Place inQuote) =>
        Diagnostic.Warning("SG177", text, $"this text says of \"{name}\" what the article says of another",
            help: "name whom the article names, or answer for it with accept.").And(inQuote, "the article says it of this one");

    public static Diagnostic NameIsAnother(Place text, string name, Place inQuote, string other) =>
        Diagnostic.Warning("SG177", text, $"this text names \"{name}\" where the article has \"{other}\"",
            help: "write the name that the article has, or answer for it with accept.").And(inQuote, "stands in its place");

    /// <param name="isStated">The text denies a clause of the article word for word.</param>
    public static Diagnostic WordIsAdded(Place text, string word, Place inQuote, bool isStated)
    {
        const string Help = "leave it out, or answer for it with accept.";
        var title = $"this text says \"{word}\" of this, and the article does not";
        return (isStated ? Diagnostic.Error("SG177", text, title, help: Help) : Diagnostic.Warning("SG177", text, title, help: Help))
            .And(inQuote, "not denied");
    }

    public static Diagnostic DenialOfNone(Place text, string word, Place inQuote) =>
        Diagnostic.Warning("SG177", text, $"this text says \"{word}\", and no word of its quotes that denies is found",
            help: "say it as the article does, quote the words that deny it, or answer for it with accept.").And(inQuote, "nothing is denied");

    /// <summary>"sẽ" of what was done.</summary>
    public static Diagnostic DoubtIsAdded(Place text, string word, Place inQuote) =>
        Diagnostic.Warning("SG177", text, $"this text says \"{word}\" of this, and the article says that it was done",
            help: "say of it what the article says, or answer for it with accept.").And(inQuote, "said as done");

    /// <param name="isStated">The text is a claim's own words.</param>
    public static Diagnostic HedgeIsTurned(Place text, string number, Place inQuote, bool isStated)
    {
        const string Help = "say of it what the article says, or answer for it with accept.";
        var title = $"this text leaves {number} open to the other side than the article does";
        return (isStated ? Diagnostic.Error("SG177", text, title, help: Help) : Diagnostic.Warning("SG177", text, title, help: Help))
            .And(inQuote, "the other way");
    }

    public static Diagnostic LostInTranslation(Place text, string word, Meaning meaning, Place original) =>
        Diagnostic.Warning("SG177", text, $"nothing here stands for \"{word}\"", help: Mend(meaning)).And(original, Name(meaning));

    public static Diagnostic NotQuoted(Place at, Article article, TextSpan? nearest)
    {
        var problem = Diagnostic.Error("SG178", at, "these words stand between quotation marks, and in no article of this fact",
            help: "copy the article's words exactly, or take the quotation marks away.");
        return nearest is { } place ? problem.And(new(article.Words, place), "the nearest words of the article") : problem;
    }

    private static string Mend(Meaning meaning) => $"write a word that says so ({(meaning switch
    {
        Meaning.Possible => "có thể; may",
        Meaning.Future => "sẽ, dự kiến; will, planned",
        Meaning.Wish => "muốn, tìm cách, nên; want, seek, should",
        Meaning.Suspicion => "bị nghi ngờ; suspected, alleged",
        Meaning.Negation => "không, chưa, từ chối; not, no, refuse",
        _ => "nếu; if",
    })}), or answer for it with accept.";

    private static string Name(Meaning meaning) => meaning switch
    {
        Meaning.Possible => "only possible",
        Meaning.Future => "only planned or foreseen",
        Meaning.Wish => "wanted, tried or advised",
        Meaning.Suspicion => "only suspected",
        Meaning.Negation => "denied",
        _ => "on a condition",
    };
}

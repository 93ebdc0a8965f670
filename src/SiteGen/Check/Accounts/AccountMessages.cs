using System.Globalization;
using SiteGen.Check.Readings;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Accounts;

/// <summary>What the ledger's rules say.</summary>
internal static class AccountMessages
{
    public const string AnotherLanguageCode = "SG185";

    /// <param name="near">Words of an article that are nearly those of the file.</param>
    public static Diagnostic NamedNowhere(Entity entity, Located<string> name, Place? near)
    {
        var help = HowToName(name.Value, near is not null);
        var title = $"no article names \"{entity.Id}\" in any of its spellings";
        return near is { } words
            ? Diagnostic.Error("SG161", name.At, title, $"did you mean \"{words.Span.In(words.Source.Text)}\"?", help).And(words, "so the article has it")
            : Diagnostic.Error("SG161", name.At, title, "looked for this, and for its aliases", help);
    }

    private static string HowToName(string name, bool isNear)
    {
        if (name.Select(Lookalikes.Name).FirstOrDefault(strange => strange is not null) is { } hidden)
        {
            return $"it contains {hidden}: delete the name and type it again";
        }

        if (CurlyQuotes.Inside(name) is not null)
        {
            return CurlyQuotes.Mend(name);
        }

        return isNear
            ? "write the name as the article does, or add its spelling under `aliases`"
            : "add the spelling that the article uses under `aliases`, or say in `reads` which words mean it";
    }

    /// <summary>One spelling of several, for whose sake an entity is not found where it should be.</summary>
    public static Diagnostic Misspelt(Located<string> name, Place words) => Diagnostic.Error(
        "SG161", name.At, $"no article has the spelling \"{name.Value}\"", $"did you mean \"{words.Span.In(words.Source.Text)}\"?",
        "write the name as the article does")
        .And(words, "so the article has it") with
    { Mistake = $"the spelling {name.Value}" };

    /// <summary>A name that pages show, spelled otherwise than in the article.</summary>
    public static Diagnostic ShownOtherwise(Located<string> name, Place words) => Diagnostic.Warning(
        "SG187", name.At, $"no article has the name \"{name.Value}\", which pages show", $"the article has \"{words.Span.In(words.Source.Text)}\"",
        "write the name as the article does, or answer for it with `accept`.")
        .And(words, "the same letters, with other accents") with
    { Mistake = $"the spelling {name.Value}" };

    public static Diagnostic LiesAhead(string key, Located<EdtfDate> date, DateOnly today) => Diagnostic.Warning(
        "SG186", date.At, string.Create(CultureInfo.InvariantCulture, $"{key} is {date}, which is still to come: today is {today:yyyy-MM-dd}"),
        help: "correct the date; the feed, the sitemap and the pages carry it on.");

    public static Diagnostic NoPicture(Located<string> file, string why) => Diagnostic.Error(
        "SG189", file.At, $"the picture {file.Value} can't be shown: {why}", help: "write its path in content/static, such as people/jane-doe.jpg.");

    public static Diagnostic LargePicture(Located<string> file, int width, int height, int most) => Diagnostic.Warning(
        "SG174", file.At,
        string.Create(CultureInfo.InvariantCulture, $"the picture {file.Value} is {width} × {height} pixels, and every reader loads all of it"),
        help: string.Create(CultureInfo.InvariantCulture, $"save it with at most {most} pixels on its longer side; pages show it far smaller."));

    public static Diagnostic NothingChecked(Fact fact) => Diagnostic.Error(
        "SG162", fact.Start, $"nothing about \"{fact.Id}\" could be checked",
        help: "mend the problems above first; a fact that no rule can check does not build.");

    public static Diagnostic AcceptedInVain(Accept accept) => Diagnostic.Error(
        "SG163", accept.Rule.At, $"nothing finds {accept.Rule.Value} here, so there is nothing to accept", help: "delete this entry of accept:.");

    public static Diagnostic ReadInVain(Reading read) => Diagnostic.Warning(
        "SG164", read.Words.At, $"nothing needs this reading of \"{read.Words.Value}\"",
        help: "delete it; a reading is for words whose meaning the article does not give and that this fact rests on.");

    public static Diagnostic ReadTooFar(Reading read, Located<string> id, string why, Place words) => Diagnostic.Error(
        "SG169", id.At, $"\"{read.Words.Value}\" is read as \"{id.Value}\", which no word of the article leads to", why,
        "read the words as somebody whom the article brings in; a name that it uses for them belongs under their aliases.")
        .And(words);

    public static Diagnostic SideDiffers(Located<string> side, Located<string> of, Located<string> other) => Diagnostic.Error(
        "SG165", side.At, $"the side here is \"{side.Value}\", but \"{of.Value}\" is of \"{other.Value}\"",
        help: "correct the one that is wrong, or leave `side` out where it is not clear.")
        .And(other.At, $"the side of \"{of.Value}\"");

    public static Diagnostic AboutNobodyNamed(Located<string> about, Place quote) => Diagnostic.Error(
        "SG166", about.At, $"the claim is about \"{about.Value}\", but neither its quote nor its text names it",
        help: "take it out of `about`, add the article's word to its aliases, or say with `reads` which words mean it.")
        .And(quote);

    public static Diagnostic AboutWhoSays(Located<string> about, Place quote) => Diagnostic.Error(
        "SG166", about.At, $"the claim is about \"{about.Value}\", but the article names it only in saying who says this",
        help: "take it out of `about`, or name it in the claim's text if what is said is about it.")
        .And(quote);

    public static Diagnostic AnotherLanguage(Article article, int percent) => Diagnostic.Error(
        AnotherLanguageCode,
        article.Language.At,
        string.Create(CultureInfo.InvariantCulture,
            $"the article is given as \"{article.Language.Value}\", but {percent} % of its words have letters that only Vietnamese has"),
        help: "write the language that the article is written in.")
        .And(new(article.Words, ShortStart(article.Words.Text)), "the article begins here");

    public static Diagnostic SameName(Entity entity, Located<string> name, string other, Located<string> theirs)
    {
        var both = string.CompareOrdinal(entity.Id, other) < 0 ? $"{entity.Id} and {other}" : $"{other} and {entity.Id}";
        return Diagnostic.Error("SG167", name.At, $"\"{name.Value}\" is the name of \"{other}\" too",
            help: "correct it, or add to one of them what tells them apart; the bare name may be an alias of both.")
            .And(theirs.At, $"the name of \"{other}\"") with
        {
            Mistake = $"one name for {both}",
        };
    }

    public static Diagnostic TakesPartTwice(Located<string> who, Located<string> before) => Diagnostic.Error(
        "SG168", who.At, $"\"{who.Value}\" takes part twice", help: "name each participant once.")
        .And(before.At, "here already");

    public static Diagnostic DisagreesSilently(IReadOnlyList<Observation> group) => group.Skip(1).Aggregate(
        Diagnostic.Error("SG170", group[0].Min.At, "these numbers are about the same time and differ, and no note says how", Spell(group[0]),
            "add a note: to one of them that says how they differ; all stand side by side on the page."),
        (message, observation) => message.And(observation.Min.At, Spell(observation)));

    public static Diagnostic SeveralPreferred(Observation one, Observation other) =>
        Diagnostic.Error("SG171", other.Rank!.At, "two numbers that are about the same time and differ are both preferred", Spell(other),
            "keep rank: preferred on one of them; the other still stands beside it.")
            .And(one.Rank!.At, Spell(one));

    public static Diagnostic NearCopy(Article later, Article earlier, int percent) =>
        Diagnostic.Warning(
            "SG172",
            (later.Origin ?? later.Label).At,
            string.Create(CultureInfo.InvariantCulture,
                $"\"{later.Id}\" and \"{earlier.Id}\" share {percent} % of their words, so they are probably one witness"),
            help: (earlier.Origin ?? later.Origin) is { ByLanguage: [(_, var origin), ..] }
                ? $"if both retell one report, write origin: {origin} in both; two different origins say that they do not."
                : "if both retell one report, write the same origin: in both (its outlet); two different origins say that they do not.")
            .And((earlier.Origin ?? earlier.Label).At, "the other article");

    public static Diagnostic ReviewIsDue(Fact fact, DateOnly today) => Diagnostic.Warning(
        "SG176",
        fact.ReviewBy!.At,
        string.Create(CultureInfo.InvariantCulture, $"\"{fact.Id}\" was to be reviewed by {fact.ReviewBy}, and today is {today:yyyy-MM-dd}"),
        help: "look whether the fact still holds, then give it a later review_by.");

    private static TextSpan ShortStart(string text) =>
        new(0, text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end ? Math.Min(end, 60) : Math.Min(text.Length, 60));

    // "more than 500 (projected)"
    private static string Spell(Observation observation)
    {
        var number = observation.IsRange ? $"{observation.Lower} to {observation.Upper}" : $"{observation.Lower}";
        var qualifier = observation.Qualifier is null ? "" : ValueMessages.Spell(observation.Qualifier.Value) + " ";
        var kind = observation.Kind.Value == ObservationKind.Reported ? "" : $", {ValueMessages.Spell(observation.Kind.Value)}";
        return $"{qualifier}{number}{kind}{(observation.AsOf is { } date ? $", as of {date}" : "")}";
    }
}

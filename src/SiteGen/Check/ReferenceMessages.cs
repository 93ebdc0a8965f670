using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check;

/// <summary>What is wrong with ids, links and readings of words.</summary>
internal static class ReferenceMessages
{
    public static Diagnostic UnknownId(Located<string> id, string? meant, Target expected) =>
        Diagnostic.Error("SG050", id.At, $"nothing has the id `{id.Value}`", DidYouMean(meant),
            MendOf(id.Value, meant) ?? $"write the file name of {Name(expected)} without its ending, or add the file") with
        { Mistake = IdIsMissing(id.Value) };

    /// <summary>Whether a problem is gone as soon as there is something for an id or a side to lead to.</summary>
    public static bool LeadsNowhere(Diagnostic problem) => problem is { Mistake: not null, Code: "SG050" or "SG052" or "SG054" or "SG057" };

    public static Diagnostic WrongKind(Located<string> id, Target found, Target expected) =>
        Diagnostic.Error("SG051", id.At, $"`{id.Value}` is {Name(found)}, where {Name(expected)} is expected", "", $"write the id of {Name(expected)}");

    public static Diagnostic LinkToNothing(Place at, string id, string? meant) =>
        Diagnostic.Error("SG052", at, $"this link leads nowhere: nothing has the id `{id}`", DidYouMean(meant),
            "write [[id]] or [[id|words]] with the file name of a fact or an article, without its ending") with
        { Mistake = IdIsMissing(id) };

    public static Diagnostic LinkOfOneBracket(Place at, string written) =>
        Diagnostic.Error("SG052", at, "single brackets make no link: readers would see them", $"write [{written}]",
            "a link stands in double brackets: [[id]] or [[id|words]]");

    public static Diagnostic LinkNotClosed(Place at) =>
        Diagnostic.Error("SG052", at, "the link that begins here is not closed", "", "write ]] at its end, on the same line");

    public static Diagnostic NumberOfNoStatistic(Place at, string id) =>
        Diagnostic.Error("SG053", at, $"`{id}` is no statistic, so it has no number to print", "", "leave out what follows #, or name a statistic");

    /// <summary>A number is printed with its unit: one in the unit would be printed without end.</summary>
    public static Diagnostic NumberInUnit(Place at) =>
        Diagnostic.Error("SG053", at, "a unit has no number of its own", "", "write the words that stand beside the number");

    public static Diagnostic NoSuchNumber(Place at, Statistic statistic, string part) => Diagnostic.Error("SG053", at,
        $"`{statistic.Id}` has no number `{part}`", "", $"after # stands `value`, a year, or the id of an observation{Choices(statistic.Observations)}");

    public static Diagnostic SeveralNumbers(Place at, string part, ImmutableArray<Observation> candidates)
    {
        var problem = Diagnostic.Error("SG053", at, $"`{part}` may mean {candidates.Length} numbers here", "",
            $"name one by its id{Choices(candidates)}, or mark one as `rank: preferred`");
        return candidates.Aggregate(problem, (shown, observation) => shown.And(observation.Min.At, "one of them"));
    }

    public static Diagnostic UnknownSide(Located<string> side, IReadOnlyList<string> known)
    {
        if (known.Count == 0)
        {
            return Diagnostic.Error("SG054", side.At, "facts name a side, but this site has none", "",
                "name the sides in content/site.yaml: `sides:`, and a line `id: name` for each") with
            { Mistake = "no sides" };
        }

        return Diagnostic.Error("SG054", side.At, $"`{side.Value}` is no side of this site", DidYouMean(Closest.To(side.Value, known)),
            $"the sides in content/site.yaml are {string.Join(", ", known)}") with
        { Mistake = $"the side {side.Value} is missing" };
    }

    public static Diagnostic PartOfCircle(ImmutableArray<Organization> circle)
    {
        var (first, others) = (circle[0], circle[1..]);
        var title = others.IsEmpty ? $"`{first.Id}` is part of itself" : $"`{first.Id}` is, by way of others, part of itself";
        return others.Aggregate(
            Diagnostic.Error("SG055", first.PartOf!.At, title, "", "take `part_of` out where it is wrong"),
            (shown, organization) => shown.And(organization.PartOf!.At, $"and `{organization.Id}` is part of `{organization.PartOf.Value}`"));
    }

    public static Diagnostic NotAcceptable(Located<string> rule, bool isKnown) => Diagnostic.Error(
        "SG056",
        rule.At,
        isKnown ? $"{rule.Value} cannot be accepted" : $"`{rule.Value}` is no code of a finding",
        "",
        isKnown ? "mend what it reports" : "write the code that the message begins with, e.g. SG131");

    public static Diagnostic LooksLikeId(Located<string> text, string? meant) =>
        Diagnostic.Warning("SG057", text.At, $"`{text.Value}` looks like an id, but nothing has it", DidYouMean(meant),
            "if it is a name, write it as readers should see it") with
        { Mistake = IdIsMissing(text.Value) };

    public static Diagnostic ReadsNothing(Reading reading, bool isSeed) =>
        Diagnostic.Error("SG156", reading.Words.At, $"the words “{reading.Words.Value}” do not stand in {(isSeed
            ? "the article"
            : "the sentences of this quote")}", "", "copy them exactly as the article has them, or take the line out");

    public static Diagnostic ReadsAName(Reading reading, string owner) => Diagnostic.Error(
        "SG157", reading.Words.At, $"“{reading.Words.Value}” is a name of `{owner}` and cannot be read as something else", "",
        $"take the line out, or take this spelling out of `{owner}`");

    private static string? MendOf(string id, string? meant)
    {
        if (CurlyQuotes.Inside(id) is not null)
        {
            return CurlyQuotes.Mend(id);
        }

        // "jane doe" is one id with a slip, where there is a jane-doe.
        if (id.Contains(',') || (id.Contains(' ') && id.All(IsOfIds) && id.Replace(' ', '-') != meant))
        {
            return "several ids are a list: write them in brackets with a comma between them, [one, two]";
        }

        var strange = id.Select(Lookalikes.Name).FirstOrDefault(name => name is not null);
        return strange is null ? null : $"it contains {strange}: delete the id and type it again";
    }

    private static bool IsOfIds(char letter) => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or ' ';

    private static string IdIsMissing(string id) => $"the id {id} is missing";

    private static string DidYouMean(string? meant) => meant is null ? "" : $"did you mean `{meant}`?";

    private static string Choices(ImmutableArray<Observation> observations)
    {
        var ids = observations.Select(observation => observation.Id?.Value).OfType<string>().ToList();
        return ids.Count == 0 ? "" : $" ({string.Join(", ", ids)})";
    }

    private static string Name(Target target) => target switch
    {
        Target.Person => "a person",
        Target.Organization => "an organization",
        Target.Term => "a term",
        Target.Event => "an event",
        Target.Statistic => "a statistic",
        Target.Claim => "a claim",
        Target.Article => "an article",
        Target.Speaker => "a person or an organization",
        Target.Fact => "a fact",
        _ => "a fact or an article",
    };
}

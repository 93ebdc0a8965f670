using SiteGen.Link;
using SiteGen.Model;

namespace SiteGen.Render.Views;

/// <summary>What pages say of numbers.</summary>
internal static class Observations
{
    // Filled in for the number, to find what stands before and after it.
    private const string Blank = "{n}";

    /// <summary>What answers the statistic's question now: the preferred number that is no projection with the latest date, else the latest of all.</summary>
    /// <param name="by">Somebody whose own number it is to be, where there is one.</param>
    public static Observation MainOf(Graph graph, Statistic statistic, string? by = null) => statistic.Observations
        .OrderByDescending(observation => by is not null && IsGivenBy(by, observation))
        .ThenBy(observation => observation.Kind.Value == ObservationKind.Projected)
        .ThenBy(observation => observation.Rank?.Value switch { Rank.Preferred => 0, Rank.Deprecated => 2, _ => 1 })
        .ThenByDescending(observation => graph.DateOf(observation)?.Last ?? DateOnly.MinValue)
        .First();

    private static bool IsGivenBy(string id, Observation observation) => observation.ReportedBy switch
    {
        NamedVoice named => named.Ids.Any(one => one.Value == id),
        UnnamedVoice { Of: { } body } => body.Value == id,
        _ => false,
    };

    /// <summary>"more than 500 nuclear warheads", with the number and the unit marked for the style sheet.</summary>
    public static Tied Value(PageContext page, Statistic statistic, Observation observation)
    {
        var amount = AmountOf(page, statistic, observation);
        var number = new Html($"<span class=\"number\">{HtmlText.Encoded(amount.Number)}</span>");
        var hedged = Markup.Fill(page.Wording.Qualified(observation.Qualifier?.Value, Blank), ("n", number));
        var unit = new Html($"<span class=\"unit\">{page.Words(observation.Unit ?? statistic.Unit)}</span>");
        return Tie(page, statistic, observation, TieKeys.Value, amount.Unit.Length == 0 ? hedged
            : Markup.Fill(page.Word("number.unit"), ("n", hedged), ("unit", unit)));
    }

    /// <summary>The same in one form, for lines of text.</summary>
    public static Tied InLine(PageContext page, Statistic statistic, Observation observation) =>
        Tie(page, statistic, observation, TieKeys.Value, HtmlText.Encode(Words(page, statistic, observation)));

    /// <summary>The same as a link to its row of the table.</summary>
    public static Tied LinkedInLine(PageContext page, Statistic statistic, Observation observation) => Tie(page, statistic, observation, TieKeys.Value,
        Markup.Link(Href.Anchor(AnchorOf(statistic, observation)), HtmlText.Encode(Words(page, statistic, observation))));

    /// <summary>"more than 500 nuclear warheads".</summary>
    public static string Words(PageContext page, Statistic statistic, Observation observation) =>
        page.Wording.Counted(observation.Qualifier?.Value, AmountOf(page, statistic, observation));

    public static StatusView Kind(PageContext page, Observation observation) =>
        new(page.Word(Keys.Of(observation.Kind.Value)), Keys.Form(observation.Kind.Value));

    public static string AnchorOf(Statistic statistic, Observation observation) => statistic.PartOf(observation);

    /// <summary>The date that the number is about, or "as reported on" that of its article; null where there is neither.</summary>
    public static Tied? AsOf(PageContext page, Statistic statistic, Observation observation)
    {
        if (observation.AsOf is { } date)
        {
            return Tie(page, statistic, observation, TieKeys.AsOf, page.Date(date.Value));
        }

        if (page.Graph.ReportedOn(observation) is { } reported)
        {
            return Tie(page, statistic, observation, TieKeys.ReportedOn, Markup.Fill(page.Word("number.reported-on"), ("date", page.Date(reported))));
        }

        return null;
    }

    /// <summary>The same without markup; null where there is neither.</summary>
    public static string? AsOfWords(PageContext page, Observation observation)
    {
        if (observation.AsOf is { } date)
        {
            return page.Wording.Date(date.Value);
        }

        if (page.Graph.ReportedOn(observation) is { } reported)
        {
            return page.Wording.ReportedOn(reported);
        }

        return null;
    }

    public static Tied? StatedOn(PageContext page, Statistic statistic, Observation observation) =>
        observation.StatedOn is { } date ? Tie(page, statistic, observation, TieKeys.StatedOn, page.Date(date.Value)) : null;

    /// <summary>Who gives the number.</summary>
    public static Tied Who(PageContext page, Statistic statistic, Observation observation) =>
        Tie(page, statistic, observation, TieKeys.Reporter, page.Voice(observation.ReportedBy, observation.Evidence));

    /// <summary>The same without markup.</summary>
    public static string WhoWords(PageContext page, Observation observation) => observation.ReportedBy is UnnamedVoice { Of: { } body } unnamed
        ? page.Wording.Format("voice.unnamed", ("who", page.Plain(unnamed.Text)), ("of", page.NameOf(body.Value)))
        : page.VoiceWords(observation.ReportedBy);

    private static Tied Tie(PageContext page, Statistic statistic, Observation observation, string key, Html words) =>
        page.Tie(statistic.Id, statistic.PartOf(observation), key, words);

    private static Amount AmountOf(PageContext page, Statistic statistic, Observation observation) =>
        page.Wording.Amount(observation.Lower, observation.Upper, page.Plain(observation.Unit ?? statistic.Unit));
}

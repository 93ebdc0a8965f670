using System.Collections.Immutable;
using SiteGen.Check;
using SiteGen.Check.Quotes;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Texts;

/// <summary>Facts whose texts are tried on an article of a sentence or two.</summary>
internal static class Drafts
{
    /// <param name="texts">By language, as <c>("vi", "…")</c>.</param>
    public static Claim Claim(string quote, params (string Language, string Text)[] texts) => new()
    {
        Id = "claim",
        File = Make.File("content/claims/claim.yaml"),
        Added = Make.Date("2023-11-20"),
        Speaker = new NamedVoice(Make.Ids("ministry"), Make.At("ministry").At),
        Speech = Make.At(Speech.Indirect),
        Text = Text(texts),
        Evidence = [Make.Evidence(quote)],
    };

    public static Event Event(string quote, EventStatus status, params (string Language, string Text)[] titles) => new()
    {
        Id = "event",
        File = Make.File("content/events/event.yaml"),
        Added = Make.Date("2023-11-20"),
        Title = Text(titles),
        Date = Make.Date("2023-11"),
        Status = Make.At(status),
        Participants = [],
        Evidence = [Make.Evidence(quote)],
    };

    public static LocalText Text(params (string Language, string Text)[] texts) => new([.. texts.Select(text => (text.Language, Make.At(text.Text)))], Make.At(texts[0].Text).At);

    public static Project Project(Article article, params Fact[] facts) => Make.Project([.. facts.OfType<Organization>()], article) with
    {
        Claims = [.. facts.OfType<Claim>()],
        Events = [.. facts.OfType<Event>()],
        Statistics = [.. facts.OfType<Statistic>()],
    };

    /// <summary>What a rule finds on the first fact, once every quote was found.</summary>
    public static ImmutableArray<Diagnostic> Check(Action<Fact, CheckContext, CheckLog> rule, Article article, params Fact[] facts)
    {
        var context = new CheckContext(Project(article, facts));
        foreach (var evidence in facts.SelectMany(fact => fact.AllEvidence))
        {
            context.Passages[evidence] = QuoteRules.Check(evidence, context, new(facts[0], new())) ?? throw new InvalidOperationException($"\"{evidence.Quote}\" does not stand in the article");
        }

        var found = new DiagnosticBag();
        rule(facts[0], context, new(facts[0], found));
        return found.Sorted();
    }
}

using System.Collections.Immutable;
using SiteGen.Check;
using SiteGen.Diagnostics;
using SiteGen.Draft;
using SiteGen.Model;
using SiteGen.Scaffold;
using SiteGen.Serve;
using SiteGen.Text;

namespace SiteGen.Desk;

/// <summary>The drafts of chosen words, one of which is looked at.</summary>
internal sealed class DraftMaker(LiveState state, CheckContext context, DeskRequest request)
{
    private const int MostResting = 8;
    private const int MostLetters = 90;
    private const int LettersOfALine = 60;

    /// <param name="number">Which draft the request asks for.</param>
    /// <param name="isRefused">What the request has sent stays in the form.</param>
    public DraftView Make(Chosen chosen, int number, bool isRefused)
    {
        var drafts = Drafter.Of(chosen, context, DateOnly.FromDateTime(state.Clock.GetLocalNow().DateTime));
        number = number < drafts.Length ? number : 0;
        if (isRefused && drafts[number].Kind.ToString() != Sent("kind"))
        {
            number = Math.Max(0, drafts.ToList().FindIndex(draft => draft.Kind.ToString() == Sent("kind")));
        }

        var draft = drafts[number];
        var yaml = isRefused ? Sent("yaml") : draft.Yaml;
        var targets = draft.IsItem ? Targets.For(draft, context.Project).Take(Targets.Most + 1).ToList() : [];
        return new(
            [.. chosen.Parts.Select(part => new SpanView(part.Start, part.End))],
            Warning(chosen),
            [.. RestingFacts.On(chosen, context).Take(MostResting).Select(Resting)],
            [.. drafts.Select((other, i) => (other, i)).Where(pair => pair.other.About is null).Select(pair => new ChoiceView(pair.i, Label(pair.other.Kind), pair.i == number))],
            [.. Kinds(drafts, number)],
            draft.Kind.ToString(),
            number,
            draft.About is { } about ? $"{Label(draft.Kind)}: {about}" : Label(draft.Kind),
            yaml,
            Math.Clamp(yaml.Split('\n').Sum(line => 1 + (line.Length / LettersOfALine)), 8, 40),
            draft.IsItem,
            $"{Editing.FileOf(draft.Kind).Folder}/",
            isRefused ? Sent("name") : draft.NewId ?? "",
            [.. targets.Take(Targets.Most).Select(target => target with { IsChosen = isRefused && target.Value == Sent("into") })],
            targets.Count > Targets.Most ? "or to another, by its id" : null,
            isRefused ? Sent("other") : "");
    }

    private static IEnumerable<KindView> Kinds(ImmutableArray<FactDraft> drafts, int current) =>
        from pair in drafts.Select((draft, i) => (Draft: draft, Number: i))
        where pair.Draft.About is not null
        group pair by pair.Draft.Kind into kind
        select new KindView(Label(kind.Key), [.. kind.Select(pair => new ChoiceView(pair.Number, pair.Draft.About!, pair.Number == current))]);

    private static string Label(DraftKind kind) => kind switch
    {
        DraftKind.Claim => "Claim",
        DraftKind.Observation => "Number of a statistic",
        DraftKind.Statistic => "New statistic",
        DraftKind.Event => "Event",
        DraftKind.Role => "Role of a person",
        DraftKind.Person => "New person",
        DraftKind.Organization => "New organization",
        DraftKind.Term => "New term",
        DraftKind.Skip => "Line to skip",
        _ => "More evidence for a fact",
    };

    private RestingView Resting(RestingFact resting) => new(
        Counted.Excerpt(InlineLinks.Plain(KnownIds.NameOf(resting.Fact).Best(DeskPages.Language).Text.Value), MostLetters),
        state.Graph?.Project.Facts.Any(fact => fact.Id == resting.Fact.Id) == true ? DeskPages.FactPage(resting.Fact, DeskPages.AnyArticle) : null,
        resting.Fact.File.Path,
        resting.IsSame ? "on just these words" : "on some of these words");

    // Whoever is told only by the check would have to choose again.
    private string? Warning(Chosen chosen) => Trial.Of(chosen, context).Refusal() is not { } problem ? null
        : $"As a quote these words would be refused: {problem.Title}.{(problem.Help is { } help ? $" {char.ToUpperInvariant(help[0])}{DiagnosticPrinter.Sentence(help)[1..]}" : "")}";

    private string Sent(string name) => request.Form[name].FirstOrDefault() ?? "";
}

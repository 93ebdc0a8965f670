using System.Collections.Immutable;
using SiteGen.Check;
using SiteGen.Diagnostics;
using SiteGen.Draft;
using SiteGen.Render;
using SiteGen.Scaffold;
using SiteGen.Serve;
using SiteGen.Text;

namespace SiteGen.Desk;

/// <summary>The drafts of chosen words, one of which is looked at.</summary>
internal sealed class DraftMaker(LiveState state, CheckContext context, DeskRequest request, Wording wording)
{
    private const int MostResting = 8;
    private const int MostLetters = 90;
    private const int LettersOfALine = 60;

    /// <param name="number">Which draft the request asks for.</param>
    /// <param name="isRefused">What the request has sent stays in the form.</param>
    public DraftView Make(Chosen chosen, int number, bool isRefused)
    {
        var drafts = Drafter.Of(chosen, context, DateOnly.FromDateTime(state.Clock.GetLocalNow().DateTime), wording.Format);
        number = number < drafts.Length ? number : 0;
        if (isRefused && drafts[number].Kind.ToString() != Sent("kind"))
        {
            number = Math.Max(0, drafts.ToList().FindIndex(draft => draft.Kind.ToString() == Sent("kind")));
        }

        var draft = drafts[number];
        var yaml = isRefused ? Sent("yaml") : draft.Yaml;
        var targets = draft.IsItem ? Targets.For(draft, context.Project, wording.Language).Take(Targets.Most + 1).ToList() : [];
        return new(
            [.. chosen.Parts.Select(part => new SpanView(part.Start, part.End))],
            Warning(chosen),
            [.. RestingFacts.On(chosen, context).Take(MostResting).Select(Resting)],
            [.. drafts.Select((other, i) => (other, i)).Where(pair => pair.other.About is null)
                .Select(pair => new ChoiceView(pair.i, Label(pair.other.Kind), pair.i == number))],
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
            targets.Count > Targets.Most ? wording["draft.other"] : null,
            isRefused ? Sent("other") : "");
    }

    private IEnumerable<KindView> Kinds(ImmutableArray<FactDraft> drafts, int current) =>
        from pair in drafts.Index()
        where pair.Item.About is not null
        group new ChoiceView(pair.Index, pair.Item.About!, pair.Index == current) by pair.Item.Kind into kind
        select new KindView(Label(kind.Key), [.. kind]);

    private string Label(DraftKind kind) => wording[DeskWords.KeyOf(kind)];

    private RestingView Resting(RestingFact resting)
    {
        var name = InlineLinks.Plain(KnownIds.NameOf(resting.Fact).Best(wording.Language).Text.Value);
        var hasPage = state.Graph?.Project.Facts.Any(fact => fact.Id == resting.Fact.Id) == true;
        return new(
            Excerpts.Of(name, MostLetters),
            hasPage ? DeskPages.FactPage(resting.Fact, DeskPages.AnyArticle) : null,
            resting.Fact.File.Path,
            wording[resting.IsSame ? "draft.same" : "draft.some"]);
    }

    // Whoever is told only by the check would have to choose again.
    private string? Warning(Chosen chosen)
    {
        if (Trial.Of(chosen, context, wording.Format).Refusal() is not { } problem)
        {
            return null;
        }

        var help = problem.Help is { } mend ? $"{char.ToUpperInvariant(mend[0])}{DiagnosticPrinter.Sentence(mend)[1..]}" : "";
        return wording.Format("draft.refused", ("title", problem.Title), ("help", help)).TrimEnd();
    }

    private string Sent(string name) => request.Form[name].FirstOrDefault() ?? "";
}

using System.Globalization;
using System.Text;
using SiteGen.Check;
using SiteGen.Check.Accounts;
using SiteGen.Check.Quotes;
using SiteGen.Check.Texts;
using SiteGen.Diagnostics;
using SiteGen.Draft;
using SiteGen.Model;
using SiteGen.Tests.Load;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Draft;

/// <summary>What is drafted from every quote of the shipped content, against what its editors wrote.</summary>
public sealed class ShippedDraftsTests
{
    private static readonly List<(Fact Fact, Evidence Evidence, IReadOnlyList<FactDraft> Drafts)> All =
    [
        .. Drafts.Shipped.Project.Facts.SelectMany(fact => fact.AllEvidence.Select(evidence => (fact, evidence, Drafts.Of(evidence.Source!.Value, evidence.Quote.Value)))),
    ];

    [Fact]
    public void Every_draft_loads_once_its_blanks_are_filled_and_its_quote_is_found_where_the_words_were_chosen()
    {
        Assert.All(All, one => Assert.All(one.Drafts, draft =>
        {
            var (value, problems) = Drafts.Read(draft, Drafts.Filled(draft.Yaml));

            Assert.True(value is not null && problems.Count == 0, $"{draft.Yaml}\n{Yaml.Print(problems)}");
            var evidence = ((Fact)value).AllEvidence.Single();
            var passage = Drafts.Shipped.Passages[one.Evidence];
            Assert.Equal(one.Evidence.Quote.Value, evidence.Quote.Value);
            var found = Assert.IsType<QuoteResult.Found>(QuoteFinder.Find(Drafts.Shipped.ArticleOf(evidence.Source!.Value)!.Folded, QuoteText.Of(evidence.Quote.Value), evidence.Prefix?.Value, evidence.Suffix?.Value));
            Assert.Equal(passage.Parts.AsEnumerable(), found.Parts);
        }));
    }

    [Fact]
    public void What_a_draft_leaves_empty_is_all_that_the_loader_asks_for()
    {
        Assert.All(All, one => Assert.All(one.Drafts.Where(draft => !draft.IsItem), draft =>
        {
            var (_, problems) = Drafts.Read(draft, draft.Yaml);

            Assert.All(problems, problem => Assert.Equal("SG022", problem.Code));
        }));
    }

    // Empty keys and what an editor is asked to look at are questions; all else must pass the check that will read it.
    [Fact]
    public void What_stands_in_a_draft_passes_the_check()
    {
        var context = Drafts.Shipped;
        var (named, numbers) = (new NamedRule(context), new NumberRule(context));
        List<string> wrong = [];
        foreach (var (evidence, drafts) in All.Select(one => (one.Evidence, one.Drafts)).DistinctBy(one => one.Evidence.Quote.Value))
        {
            foreach (var draft in drafts.Where(draft => draft.Kind is not (DraftKind.Skip or DraftKind.Evidence)))
            {
                var fact = (Fact)Drafts.Read(draft, Drafts.Filled(draft.Yaml)).Value!;
                var among = context;
                switch (draft.Kind, fact)
                {
                    case (DraftKind.Role, Person person):
                        fact = context.Project.People.Single(known => known.Id == draft.Fitting[0]) with { Roles = person.Roles };
                        break;
                    case (DraftKind.Observation, Statistic statistic):
                        fact = context.Project.Statistics.Single(known => known.Id == draft.Fitting[0]) with { Observations = statistic.Observations };
                        break;
                    case (_, Person person):
                        among = new(context.Project with { People = [person] });
                        break;
                    case (_, Organization organization):
                        among = new(context.Project with { Organizations = [.. context.Project.Organizations, organization] });
                        break;
                    case (_, Term term):
                        among = new(context.Project with { Terms = [term] });
                        break;
                }

                var lines = Drafts.Filled(draft.Yaml).Split('\n');
                var asked = draft.Yaml.Split('\n').Zip(lines).Where(pair => pair.First != pair.Second).Select(pair => pair.Second.Trim()).ToHashSet(StringComparer.Ordinal);
                var problems = Checker.Check(fact, among.For(among.Project), among == context ? named : new(among), among == context ? numbers : new(among)).Found.Sorted().Where(problem => problem.Severity == Severity.Error);
                wrong.AddRange(problems.Where(problem => !problem.Marks.Any(mark => asked.Contains(mark.At.Source.Line(mark.At.Source.LineAt(mark.At.Span.Start)).In(mark.At.Source.Text).Trim())))
                    .Where(problem => !IsQuestion(problem, draft))
                    .Select(problem => $"{draft.Kind} {draft.About}: {DiagnosticPrinter.Print(problem)}"));
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count}\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public Task Drafts_say_what_the_editors_wrote()
    {
        var table = new StringBuilder();
        var (same, open, other) = (0, 0, 0);
        foreach (var (fact, evidence, drafts) in All)
        {
            foreach (var (key, wrote, drafted) in Compare(fact, evidence, drafts))
            {
                var isSame = Equals(wrote, drafted) || (wrote is EdtfDate date && drafted is EdtfDate draft && date.First == draft.First && date.Last == draft.Last);
                _ = isSame ? same++ : drafted is null or "lời" ? open++ : other++;
                if (!isSame)
                {
                    table.Append(CultureInfo.InvariantCulture, $"{fact.Id} {key}: {wrote ?? "—"}, drafted {drafted ?? "—"}\n");
                }
            }
        }

        var best = All.GroupBy(one => (KindOf(one.Fact), one.Drafts[0].Kind)).OrderBy(group => group.Key.ToString(), StringComparer.Ordinal).Select(group => $"{group.Key.Item1} offered first as {group.Key.Kind}: {group.Count()}");
        return Verify($"the same {same}, left open {open}, other {other}\n\n{table}\n{string.Join('\n', best)}\n");
    }

    // The number is another statistic's already; the statistic's note quotes what it rests on besides; or the draft asks which words mean what it is about.
    private static bool IsQuestion(Diagnostic problem, FactDraft draft) => problem.Code is "SG126" or "SG178" || (problem.Code is "SG123" or "SG124" && draft.Yaml.Contains("  …?: ", StringComparison.Ordinal));

    private static string KindOf(Fact fact) => fact.GetType().Name;

    private static IEnumerable<(string Key, object? Wrote, object? Drafted)> Compare(Fact fact, Evidence evidence, IReadOnlyList<FactDraft> drafts)
    {
        object? Read(DraftKind kind) => drafts.Where(draft => draft.Kind == kind).Select(draft => Drafts.Read(draft, Drafts.Filled(draft.Yaml)).Value).FirstOrDefault();
        switch (fact)
        {
            case Statistic statistic:
                var wrote = statistic.Observations.First(observation => observation.Evidence.Contains(evidence));
                var number = drafts.Where(draft => draft.Kind == DraftKind.Observation).Select(draft => (Draft: draft, Value: ((Statistic)Drafts.Read(draft, Drafts.Filled(draft.Yaml)).Value!).Observations[0])).FirstOrDefault(pair => pair.Value.Min.Value == wrote.Min.Value && pair.Value.Max.Value == wrote.Max.Value);
                yield return ("value", wrote.Min.Value.ToString(), number.Value?.Min.Value.ToString());
                if (number.Value is { } drafted)
                {
                    yield return ("qualifier", wrote.Qualifier?.Value.ToString(), drafted.Qualifier?.Value.ToString());
                    yield return ("kind", wrote.Kind.Value.ToString(), drafted.Kind.Value.ToString());
                    yield return ("as_of", wrote.AsOf?.Value, number.Draft.Yaml.Contains("as_of: ", StringComparison.Ordinal) ? drafted.AsOf?.Value : null);
                    yield return ("stated_on", wrote.StatedOn?.Value, drafted.StatedOn?.Value);
                    yield return ("reported_by", Who(wrote.ReportedBy), Who(drafted.ReportedBy));
                    var unit = ((Statistic)Drafts.Read(drafts.First(draft => draft.Kind == DraftKind.Statistic && draft.About == number.Draft.About), Drafts.Filled(drafts.First(draft => draft.Kind == DraftKind.Statistic && draft.About == number.Draft.About).Yaml)).Value!).Unit;
                    yield return ("unit", (wrote.Unit ?? statistic.Unit).In("vi")!.Value, unit.In("vi")?.Value);
                    yield return ("the statistic", statistic.Id, number.Draft.Fitting.FirstOrDefault());
                }

                break;
            case Claim claim:
                var said = (Claim)Read(DraftKind.Claim)!;
                yield return ("speaker", Who(claim.Speaker), Who(said.Speaker));
                yield return ("via", string.Join(' ', claim.Via), string.Join(' ', said.Via));
                yield return ("speech", claim.Speech.Value.ToString(), said.Speech.Value.ToString());
                yield return ("said_on", claim.SaidOn?.Value, said.SaidOn?.Value);
                break;
            case Event happening:
                var draft = (Event)Read(DraftKind.Event)!;
                var hasDate = drafts.First(one => one.Kind == DraftKind.Event).Yaml.Contains("\ndate: ", StringComparison.Ordinal);
                yield return ("date", happening.Date.Value, hasDate ? draft.Date.Value : null);
                yield return ("status", happening.Status.Value.ToString(), draft.Status.Value.ToString());
                var named = Drafts.Shipped.Passages[evidence].Parts.SelectMany(part => Drafts.Shipped.ArticleOf(evidence.Source!.Value)!.MentionsIn(part, null)).SelectMany(name => name.Ids).ToHashSet(StringComparer.Ordinal);
                yield return ("participants named here", Ids(happening.Participants.Where(one => named.Contains(one.Who.Value))), Ids(draft.Participants));
                break;
            case Person person:
                var role = person.Roles.First(role => role.Evidence.Contains(evidence));
                var reads = drafts.Where(one => one.Kind == DraftKind.Role && one.Fitting.Contains(person.Id)).Select(one => (Person)Drafts.Read(one, Drafts.Filled(one.Yaml)).Value!).First().Roles[0];
                yield return ("title", role.Title.In("vi")?.Value, reads.Title.In("vi")?.Value);
                yield return ("organization", role.Organization?.Value, reads.Organization?.Value);
                break;
        }
    }

    private static string Ids(IEnumerable<Participant> participants) => string.Join(' ', participants.Select(participant => participant.Who.Value).Order(StringComparer.Ordinal));

    private static string Who(Voice voice) => voice switch
    {
        NamedVoice named => string.Join(' ', named.Ids),
        UnnamedVoice unnamed => $"{unnamed.Text.Best("vi").Text} of {unnamed.Of}",
        _ => "article",
    };
}

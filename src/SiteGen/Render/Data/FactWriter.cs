using System.Collections.Immutable;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Views;

namespace SiteGen.Render.Data;

/// <summary>Writes the facts, kind by kind, each with all that its file says and where its evidence was found.</summary>
internal sealed class FactWriter(FactsJson file, Graph graph)
{
    public static ImmutableArray<string> Kinds { get; } = ["people", "organizations", "terms", "events", "statistics", "claims"];

    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    public void Write(string kind)
    {
        var project = graph.Project;
        switch (kind)
        {
            case "people":
                file.List(kind, project.People, Person);
                break;
            case "organizations":
                file.List(kind, project.Organizations, Organization);
                break;
            case "terms":
                file.List(kind, project.Terms, Term);
                break;
            case "events":
                file.List(kind, project.Events, Event);
                break;
            case "statistics":
                file.List(kind, project.Statistics, Statistic);
                break;
            case "claims":
                file.List(kind, project.Claims, Claim);
                break;
        }
    }

    public static void Counts(FactsJson file, IEnumerable<LedgerEntry> ledger)
    {
        var counts = ledger.CountBy(entry => entry.Result).ToDictionary();
        foreach (var result in Enum.GetValues<CheckResult>())
        {
            file.Number(TieKeys.Of(result), counts.GetValueOrDefault(result));
        }
    }

    private void Person(Person person)
    {
        Head(person);
        Entity(person);
        file.Value("native_name", person.NativeName);
        file.List("roles", person.Roles, role =>
        {
            file.Value("part", Ties.PartOf(person, role));
            file.Text("title", role.Title);
            file.Value("organization", role.Organization);
            file.Date("from", role.From);
            file.Date("to", role.To);
            Evidence(person, role.Evidence);
        });
        file.List("links", person.Links, link =>
        {
            file.Value("url", link.Url);
            file.Text("label", link.Label);
        });
    }

    private void Organization(Organization organization)
    {
        Head(organization);
        Entity(organization);
        file.Text("short_name", organization.ShortName);
        file.Word<OrganizationType>("type", organization.Type.Value);
        file.Value("part_of", organization.PartOf);
        Evidence(organization, organization.Evidence);
    }

    private void Term(Term term)
    {
        Head(term);
        Entity(term);
        file.Text("definition", term.Definition);
        Evidence(term, term.Evidence);
    }

    private void Event(Event happening)
    {
        Head(happening);
        file.Text("title", happening.Title);
        file.Date("date", happening.Date);
        file.Text("place", happening.Place);
        file.Word<EventStatus>("status", happening.Status.Value);
        file.List("participants", happening.Participants, participant =>
        {
            file.Value("part", Ties.PartOf(happening, participant));
            file.Value("who", participant.Who);
            file.Value("side", participant.Side);
            file.Text("role", participant.Role);
        });
        file.Text("summary", happening.Summary);
        Evidence(happening, happening.Evidence);
    }

    private void Statistic(Statistic statistic)
    {
        Head(statistic);
        file.Text("title", statistic.Title);
        file.Value("subject", statistic.Subject);
        file.Text("unit", statistic.Unit);
        file.Values("unit_words", [.. statistic.UnitWords.Select(words => words.Value)]);
        file.Text("definition", statistic.Definition);
        file.IdOrName("report", statistic.Report, graph.Facts.ContainsKey);
        file.List("observations", statistic.Observations, observation =>
        {
            file.Value("part", statistic.PartOf(observation));
            if (observation.IsRange)
            {
                file.Value("min", observation.Lower.Digits);
                file.Value("max", observation.Upper.Digits);
            }
            else
            {
                file.Value("value", observation.Lower.Digits);
            }

            file.Word("ratio", observation.Lower.Ratio);

            file.Word("qualifier", observation.Qualifier?.Value);
            file.Text("unit", observation.Unit);
            file.Word<ObservationKind>("kind", observation.Kind.Value);
            file.Date("as_of", observation.AsOf);
            file.Value("reported_on", graph.ReportedOn(observation)?.Text);
            file.Date("stated_on", observation.StatedOn);
            file.Voice("reported_by", observation.ReportedBy);
            file.Word("rank", observation.Rank?.Value);
            file.Text("note", observation.Note);
            Evidence(statistic, observation.Evidence);
        });
    }

    private void Claim(Claim claim)
    {
        Head(claim);
        file.Voice("speaker", claim.Speaker);
        file.Values("via", [.. claim.Via.Select(id => id.Value)]);
        file.Word<Speech>("speech", claim.Speech.Value);
        if (claim.Translated)
        {
            file.Json.WriteBoolean("translated", true);
        }

        file.Word("stance", claim.Stance?.Value);
        file.Date("said_on", claim.SaidOn);
        file.Text("text", claim.Text);
        file.Values("about", [.. claim.About.Select(id => id.Value)]);
        Evidence(claim, claim.Evidence);
    }

    // What facts of every kind have.
    private void Head(Fact fact)
    {
        file.Value("id", fact.Id);
        FactsFile.Pages(file, graph, Paths.FileOf(fact));
        file.Date("added", fact.Added);
        file.Date("review_by", fact.ReviewBy);
        file.Values("former_ids", [.. fact.FormerIds.Select(id => id.Value)]);
        file.List("corrections", [.. Corrected.Of(fact)], one =>
        {
            file.Value("part", Ties.PartOfCorrection(one.Number));
            file.Date("date", one.Correction.Date);
            file.Text("was", one.Correction.Was);
            file.Text("now", one.Correction.Now);
            file.Text("why", one.Correction.Why);
        });
        file.List("accepted", fact.Accepts, accept =>
        {
            file.Value("rule", accept.Rule);
            file.Text("why", accept.Why);
        });
        file.Object("checks", () => Counts(file, graph.Proof.LedgerOf(fact.Id)));
    }

    private void Entity(Entity entity)
    {
        file.Text("name", entity.Name);
        file.List("aliases", entity.Aliases, alias =>
        {
            file.Value("name", alias.Name);
            file.Text("note", alias.Note);
        });
        file.Value("side", entity.Side);
        file.Text("summary", entity.Summary);
        if (entity.Image is { } image)
        {
            file.Object("image", () =>
            {
                file.Value("file", image.File);
                file.Text("alt", image.Alt);
                file.Text("credit", image.Credit);
                file.Value("license", image.License);
                file.Value("source", image.Source);
            });
        }
    }

    private void Evidence(Fact fact, ImmutableArray<Evidence> some)
    {
        var all = fact.AllEvidence.ToList();
        file.List("evidence", some, evidence =>
        {
            file.Value("part", Use.EvidenceAnchorOf(all.IndexOf(evidence) + 1));
            file.Value("source", evidence.Source);
            file.Value("quote", evidence.Quote);
            file.Value("prefix", evidence.Prefix);
            file.Value("suffix", evidence.Suffix);
            file.List("passage", graph.Proof.Passages.TryGetValue(evidence, out var passage) ? passage.Parts : [], part =>
            {
                var (line, column) = passage!.Article.Words.PositionOf(part.Start);
                file.Number("start", part.Start);
                file.Number("end", part.End);
                file.Number("line", line);
                file.Number("column", column);
            });
            file.Reads(evidence.Reads);
            file.Verbatim("translation", evidence.Translation);
            if (evidence.Sic is { } sic)
            {
                file.Object("sic", () =>
                {
                    file.Value("words", sic.Words);
                    file.Text("note", sic.Note);
                });
            }

            file.Text("note", evidence.Note);
        });
    }
}

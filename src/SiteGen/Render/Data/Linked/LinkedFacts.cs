using System.Globalization;
using System.Text.Json.Nodes;
using SiteGen.Model;
using SiteGen.Render.Data.Tables;
using SiteGen.Render.Views;

namespace SiteGen.Render.Data.Linked;

/// <summary>Facts in the words of schema.org.</summary>
internal static class LinkedFacts
{
    public static IEnumerable<JsonNode> Of(LinkedThing make, Fact fact, string description) => fact switch
    {
        Person person => [Person(make, person)],
        Organization body => [Organization(make, body)],
        Term term => [Named(make, "DefinedTerm", term, make.Text(term.Definition ?? term.Summary))],
        Event happening => [Event(make, happening)],
        Statistic statistic => Statistic(make, statistic, description),
        Claim claim => Claim(make, claim),
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    private static JsonObject Named(LinkedThing make, string type, Entity entity, string? description, params ReadOnlySpan<(string Name, JsonNode? Value)> more)
    {
        var name = make.Page.NameOf(entity.Id);
        return LinkedThing.Node(
            type,
            [
                ("@id", make.IdOf(entity)),
                ("name", name),
                ("alternateName",
                    LinkedThing.List(entity.Spellings.Select(spelling => spelling.Value).Where(spelling => spelling != name).Distinct(StringComparer.Ordinal))),
                ("description", description),
                .. more,
                ("subjectOf", make.References(make.Page.Graph.BacklinksOf(entity.Id).NamedIn.Select(named => named.Article.Id))),
            ]);
    }

    // An office with its time, as schema.org puts a role between a person and a body; one without a body is only a title.
    private static JsonObject Person(LinkedThing make, Person person)
    {
        JsonArray offices = [];
        foreach (var role in person.Roles.Where(role => role.Organization is not null))
        {
            offices.Add((JsonNode)LinkedThing.Node(
                "OrganizationRole",
                ("roleName", make.Text(role.Title)),
                ("startDate", LinkedThing.Date(role.From?.Value)),
                ("endDate", LinkedThing.Date(role.To?.Value)),
                ("worksFor", make.Reference(role.Organization!.Value))));
        }

        return Named(
            make,
            "Person",
            person,
            make.Text(person.Summary),
            ("jobTitle", LinkedThing.List(person.Roles.Where(role => role.Organization is null && role.To is null).Select(role => make.Text(role.Title)!))),
            ("worksFor", offices),
            ("url", LinkedThing.List(person.Links.Select(link => link.Url.Value))));
    }

    private static JsonObject Organization(LinkedThing make, Organization body) =>
        Named(make, LinkedThing.TypeOf(body), body, make.Text(body.Summary), ("parentOrganization", make.Reference(body.PartOf?.Value)));

    private static JsonObject Event(LinkedThing make, Event happening)
    {
        var date = happening.Date.Value;
        var ends = date.IsSpan ? date.Text.Split('/') : [date.Text, ""];
        return LinkedThing.Node(
            "Event",
            ("@id", make.IdOf(happening)),
            ("name", make.Text(happening.Title)),
            ("description", make.Text(happening.Summary)),
            ("startDate", LinkedThing.Date(EdtfDate.Parse(ends[0]))),
            ("endDate", LinkedThing.Date(EdtfDate.Parse(ends[1]))),
            ("eventStatus", happening.Status.Value == EventStatus.Planned ? "https://schema.org/EventScheduled" : null),
            ("location", happening.Place is { } place ? LinkedThing.Node("Place", ("name", make.Text(place))) : null),
            ("attendee", make.References(happening.Participants.Select(participant => participant.Who.Value))),
            ("subjectOf", make.Sources(happening)));
    }

    private static IEnumerable<JsonNode> Statistic(LinkedThing make, Statistic statistic, string description)
    {
        var (page, variable) = (make.Page, make.IdOf(statistic, "variable"));
        yield return LinkedThing.Node(
            "Dataset",
            ("@id", make.IdOf(statistic)),
            ("name", make.Text(statistic.Title)),
            ("description", description),
            ("inLanguage", page.Language),
            ("license", LinkedSite.License(page)),
            ("about", make.Reference(statistic.Subject.Value)),
            ("variableMeasured",
                LinkedThing.Node("StatisticalVariable", ("@id", variable), ("name", make.Text(statistic.Title)),
                ("description", make.Text(statistic.Definition)))),
            ("isBasedOn", make.Sources(statistic)),
            ("distribution", LinkedSite.Download(make, Table.PathOf(FactTables.NameOf(statistic)), "text/csv")));

        // The number that answers the question; all of them are in the table that is named above.
        var observation = Observations.MainOf(page.Graph, statistic);
        var (min, max) = Ends(observation);
        yield return LinkedThing.Node(
            "Observation",
            ("@id", make.IdOf(statistic, statistic.PartOf(observation))),
            ("description", $"{page.Word(Keys.Of(observation.Kind.Value))}: {Observations.Words(page, statistic, observation)}"),
            ("variableMeasured", new JsonObject { ["@id"] = variable }),
            ("observationAbout", make.Reference(statistic.Subject.Value)),
            ("observationDate", LinkedThing.Date(observation.AsOf?.Value)),
            ("value", min == max ? Number(min) : null),
            ("minValue", min == max ? null : Number(min)),
            ("maxValue", min == max ? null : Number(max)),
            ("unitText", page.Plain(observation.Unit ?? statistic.Unit)));
    }

    // "More than 500" has a lower end only: no exact number is made of it.
    private static (Rational? Min, Rational? Max) Ends(Observation observation) => observation.Qualifier?.Value switch
    {
        Qualifier.MoreThan or Qualifier.AtLeast => (observation.Min.Value, null),
        Qualifier.LessThan or Qualifier.AtMost or Qualifier.Nearly => (null, observation.Max.Value),
        _ => (observation.Min.Value, observation.Max.Value),
    };

    // A fraction that no decimal gives stays in the description.
    private static JsonValue? Number(Rational? number) =>
        number is { } known
            && decimal.TryParse(known.ToString(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? JsonValue.Create(value) : null;

    private static IEnumerable<JsonNode> Claim(LinkedThing make, Claim claim)
    {
        var (text, language) = (make.Text(claim.Text), claim.Text.Best(make.Page.Language).Language);
        yield return LinkedThing.Node(
            "Claim",
            ("@id", make.IdOf(claim)),
            ("text", text),
            ("inLanguage", language),
            ("author", make.Speakers(claim.Speaker)),
            ("dateCreated", LinkedThing.Date(claim.SaidOn?.Value)),
            ("about", make.References(claim.About.Select(id => id.Value))),
            ("appearance", make.Sources(claim)));
        foreach (var use in claim.Speech.Value == Speech.Direct ? make.Page.Graph.UsesOf(claim) : [])
        {
            yield return LinkedThing.Node(
                "Quotation",
                ("@id", make.IdOf(claim, use.EvidenceAnchor)),
                ("text", use.Evidence.Quote.Value),
                ("inLanguage", use.Passage.Article.Language.Value),
                ("spokenByCharacter", make.Speakers(claim.Speaker)),
                ("isPartOf", make.Reference(use.Passage.Article.Id)));
        }
    }
}

using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Render.Views;
using static SiteGen.Render.Data.Tables.TableMaker;

namespace SiteGen.Render.Data.Tables;

/// <summary>The facts as tables, one for each kind and for each list inside a kind, in the order of their ids.</summary>
internal static class FactTables
{
    private const string IdText = "The file's name, unique over all kinds.";

    /// <summary>The names of <see cref="All"/>, in their order.</summary>
    public static ImmutableArray<string> Names { get; } =
        ["people", "roles", "organizations", "terms", "events", "participants", "statistics", "observations", "claims", "evidence", "corrections", "sources"];

    public static ImmutableArray<Table> All(TableMaker make)
    {
        var project = make.Graph.Project;
        return
        [
            Make("people", "The people whom the articles name.", project.People, ["id"], [],
                Id<Person>(), Name<Person>(make), One<Person>("native_name", "The name in its own script.", person => person.NativeName?.Value),
                    Entity<Person>(make), Added<Person>()),
            Make("roles", "The offices of people.", project.People.SelectMany(person => person.Roles.Select(role => (Person: person, Role: role))),
                ["person", "part"], [new("person", "people"), new("organization", "organizations")],
                One<(Person Person, Role Role)>("person", "Who.", row => row.Person.Id),
                One<(Person Person, Role Role)>("part", "Which of the person's offices.", row => Ties.PartOf(row.Person, row.Role)),
                make.Text<(Person Person, Role Role)>("title", "The title.", row => row.Role.Title),
                One<(Person Person, Role Role)>("organization", "Where.", row => row.Role.Organization?.Value),
                Date<(Person Person, Role Role)>("from", "Since when.", row => row.Role.From),
                Date<(Person Person, Role Role)>("to", "Until when.", row => row.Role.To)),
            Make("organizations", "The states, bodies and organizations that the articles name.", project.Organizations, ["id"], [new("part_of", null)],
                Id<Organization>(), Name<Organization>(make),
                make.Text<Organization>("short_name", "The short name.", body => body.ShortName),
                One<Organization>("type", "What kind of body.", body => FactsJson.WordOf(body.Type.Value)),
                One<Organization>("part_of", "The body that it is part of.", body => body.PartOf?.Value),
                Entity<Organization>(make), Added<Organization>()),
            Make("terms", "The concepts that the articles use.", project.Terms, ["id"], [],
                Id<Term>(), Name<Term>(make), make.Text<Term>("definition", "What it means.", term => term.Definition), Entity<Term>(make), Added<Term>()),
            Make("events", "What happened or is planned.", project.Events, ["id"], [],
                Id<Event>(), make.Text<Event>("title", "The title.", one => one.Title), Date<Event>("date", "When.", one => one.Date),
                    make.Text<Event>("place", "Where.", one => one.Place),
                One<Event>("status", "planned, reported or confirmed.", one => FactsJson.WordOf(one.Status.Value)),
                    make.Text<Event>("summary", "In the editors' words.", one => one.Summary), Added<Event>()),
            Make("participants", "Who took part in events.", project.Events.SelectMany(one => one.Participants.Select(who => (Event: one, Who: who))),
                ["event", "part"], [new("event", "events")],
                One<(Event Event, Participant Who)>("event", "The event.", row => row.Event.Id),
                One<(Event Event, Participant Who)>("part", "Which of its participants.", row => Ties.PartOf(row.Event, row.Who)),
                One<(Event Event, Participant Who)>("who", "The id of a person or organization.", row => row.Who.Who.Value),
                One<(Event Event, Participant Who)>("side", "On which side.", row => row.Who.Side?.Value),
                make.Text<(Event Event, Participant Who)>("role", "As what.", row => row.Who.Role)),
            Make("statistics", "What is counted; the numbers are in observations.csv.", project.Statistics, ["id"], [],
                Id<Statistic>(), make.Text<Statistic>("title", "The title.", one => one.Title),
                    One<Statistic>("subject", "The id of what is counted about.", one => one.Subject.Value),
                make.Text<Statistic>("unit", "The unit.", one => one.Unit), make.Text<Statistic>("definition", "What is counted.", one => one.Definition),
                IdOrName<Statistic>("report", "The document that the numbers come from.", one => one.Report), Added<Statistic>()),
            Observations("observations", project.Statistics, ObservationColumns(make)),
            Make("claims", "Who said what.", project.Claims, ["id"], [],
                Id<Claim>(), make.Voice<Claim>("speaker", claim => claim.Speaker), Ids<Claim>("via", "The ids of those who reported it.", claim => claim.Via),
                One<Claim>("speech", "direct or indirect.", claim => FactsJson.WordOf(claim.Speech.Value)),
                One<Claim>("translated", "Whether direct speech stands in the article in another language than it was spoken in.", claim =>
                    claim.Translated ? "true" : "false", FieldType.Boolean),
                One<Claim>("stance", "supports, opposes, doubts, no-comment or neutral.", claim =>
                    claim.Stance is { } stance ? FactsJson.WordOf(stance.Value) : null),
                Date<Claim>("said_on", "When it was said.", claim => claim.SaidOn),
                    make.Text<Claim>("text", "What was said, in the editors' words.", claim => claim.Text),
                Ids<Claim>("about", "The ids of what it is about.", claim => claim.About), Added<Claim>()),
            .. SourceTables.All(make),
        ];
    }

    /// <summary>The numbers of each statistic, in the columns of all numbers: what its page offers to download.</summary>
    public static IEnumerable<Table> OfEachStatistic(TableMaker make)
    {
        var columns = ObservationColumns(make);
        return make.Graph.Project.Statistics.Select(statistic => Observations(NameOf(statistic), [statistic], columns));
    }

    /// <summary>What <see cref="Table.PathOf"/> takes for the table of one statistic.</summary>
    public static string NameOf(Statistic statistic) => $"statistics/{statistic.Id}";

    private static Table Observations(string name, IEnumerable<Statistic> statistics,
        ImmutableArray<ImmutableArray<Column<(Statistic Statistic, Observation Observation)>>> columns) => Make(
        name,
        "Each number that a source gives for a statistic. \"More than 500\" has 500 in min and max, and more-than as its qualifier: "
        + "the qualifier is part of the value.",
        statistics.SelectMany(statistic => statistic.Observations.Select(observation => (Statistic: statistic, Observation: observation))),
        ["statistic", "part"],
        [new("statistic", "statistics")],
        columns);

    private static ImmutableArray<ImmutableArray<Column<(Statistic Statistic, Observation Observation)>>> ObservationColumns(TableMaker make) =>
    [
        One<(Statistic Statistic, Observation Observation)>("statistic", "What is counted.", row => row.Statistic.Id),
        One<(Statistic Statistic, Observation Observation)>("part", "Which of its numbers.", row => row.Statistic.PartOf(row.Observation)),
        One<(Statistic Statistic, Observation Observation)>("min", "The number, or the lower end of a range; empty where no decimal gives it.", row =>
            Decimal(row.Observation.Lower), FieldType.Number),
        One<(Statistic Statistic, Observation Observation)>("max", "The number, or the upper end of a range; empty where no decimal gives it.", row =>
            Decimal(row.Observation.Upper), FieldType.Number),
        One<(Statistic Statistic, Observation Observation)>("fraction",
            "A number that the editors write as a fraction or a ratio: 2/3, 1 in 8, or a range as 1/3–2/3.", row => Fraction(row.Observation)),
        One<(Statistic Statistic, Observation Observation)>("qualifier",
            "about, more-than, at-least, nearly, less-than, at-most or exact; empty where the words carry none.", row =>
            row.Observation.Qualifier is { } word ? FactsJson.WordOf(word.Value) : null),
        make.Text<(Statistic Statistic, Observation Observation)>("unit", "The unit.", row => row.Observation.Unit ?? row.Statistic.Unit),
        One<(Statistic Statistic, Observation Observation)>("kind", "reported, estimated or projected.", row => FactsJson.WordOf(row.Observation.Kind.Value)),
        Date<(Statistic Statistic, Observation Observation)>("as_of", "The date that the number is about.", row => row.Observation.AsOf),
        Date<(Statistic Statistic, Observation Observation)>("stated_on", "When it was said.", row => row.Observation.StatedOn),
        make.Voice<(Statistic Statistic, Observation Observation)>("reported_by", row => row.Observation.ReportedBy),
        One<(Statistic Statistic, Observation Observation)>("rank", "preferred, deprecated, or empty.", row =>
            row.Observation.Rank is { } rank ? FactsJson.WordOf(rank.Value) : null),
        make.Text<(Statistic Statistic, Observation Observation)>("note", "A note of the editors.", row => row.Observation.Note),
    ];

    private static string? Decimal(Figure number)
    {
        if (!IsFraction(number))
        {
            return number.Digits;
        }

        var text = number.Value.ToString();
        return text.Contains('/', StringComparison.Ordinal) ? null : text;
    }

    private static string? Fraction(Observation observation)
    {
        if (!IsFraction(observation.Lower) && !IsFraction(observation.Upper))
        {
            return null;
        }

        if (observation.IsRange)
        {
            return $"{observation.Lower}–{observation.Upper}";
        }

        return observation.Lower.ToString();
    }

    private static bool IsFraction(Figure number) => number.Digits.Contains('/', StringComparison.Ordinal);

    private static ImmutableArray<Column<T>> Id<T>()
        where T : Fact => One<T>("id", IdText, fact => fact.Id);

    private static ImmutableArray<Column<T>> Added<T>()
        where T : Fact => Date<T>("added", "When the fact was added.", fact => fact.Added);

    private static ImmutableArray<Column<T>> Name<T>(TableMaker make)
        where T : Entity => make.Text<T>("name", "The name.", entity => entity.Name);

    private static ImmutableArray<Column<T>> Entity<T>(TableMaker make)
        where T : Entity =>
    [
        .. Ids<T>("aliases", "Other spellings.", entity => entity.Aliases.Select(alias => alias.Name)),
        .. One<T>("side", "Whose side it is on.", entity => entity.Side?.Value),
        .. make.Text<T>("summary", "In the editors' words.", entity => entity.Summary),
    ];
}

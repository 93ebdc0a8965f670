using System.Globalization;
using System.Text;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>
/// Makes block by block a site of any size, always the same of a size: of twenty entities five are people, five statistics of three to six numbers,
/// three events, three claims, two bodies and two articles of six hundred words. Each refers to two to six others, anywhere in the site.
/// </summary>
internal sealed class BlockMaker
{
    public const int Size = 20;

    private const int People = 5, Statistics = 5, Events = 3, Claims = 3, Bodies = 2, Articles = 2;
    private const int ArticleWords = 600;

    private readonly int _blocks;
    private readonly int _number;
    private readonly Random _random;
    private readonly List<string>[] _sentences = [[], []];
    private readonly List<MadeFact> _facts = [];
    private readonly string[] _people;
    private readonly string[] _bodies;
    private readonly string[] _places;
    private readonly DateOnly _published;

    private BlockMaker(int number, int blocks)
    {
        (_number, _blocks, _random) = (number, blocks, new(number));
        // Fifteen names a block: two for a person, one for a body, three for places.
        var name = number * 15;
        _people = [.. Enumerable.Range(0, People).Select(person => $"{Words.Name(name + (2 * person))} {Words.Name(name + (2 * person) + 1)}")];
        _bodies = [.. Enumerable.Range(0, Bodies).Select(body => $"{Words.Name(name + 10 + body)} {_random.One(Words.Bodies)}")];
        _places = [.. Enumerable.Range(0, 3).Select(place => Words.Name(name + 12 + place))];
        _published = new DateOnly(2023, 1, 20).AddDays(_random.Next(600));
    }

    public static IEnumerable<MadeBlock> Make(int entities)
    {
        var blocks = entities / Size;
        return Enumerable.Range(0, blocks).Select(number => new BlockMaker(number, blocks).Make());
    }

    private MadeBlock Make()
    {
        for (var body = 0; body < Bodies; body++)
            AddBody(body);
        for (var person = 0; person < People; person++)
            AddPerson(person);
        for (var statistic = 0; statistic < Statistics; statistic++)
            AddStatistic(statistic);
        for (var happening = 0; happening < Events; happening++)
            AddEvent(happening);
        for (var claim = 0; claim < Claims; claim++)
            AddClaim(claim);

        return new([.. Enumerable.Range(0, Articles).Select(Article)], _facts);
    }

    private MadeArticle Article(int article)
    {
        var sentences = _sentences[article];
        for (var words = sentences.Sum(sentence => sentence.Count(' '.Equals) + 1); words < ArticleWords;)
        {
            var filler = Filler();
            sentences.Insert(_random.Next(sentences.Count + 1), filler);
            words += filler.Count(' '.Equals) + 1;
        }

        return new(Id("article", article, Articles), $"The {_random.One(Words.Matters)} of {_places[article]}", _published, [.. sentences.Chunk(4).Select(paragraph => string.Join(' ', paragraph))]);
    }

    private void AddBody(int body)
    {
        var article = body % Articles;
        var quote = Say(article, $"The {_bodies[body]} keeps its {_random.One(Words.Adjectives)} {_random.One(Words.Things)} near {_places[_random.Next(3)]}.");
        var links = Others(2 + _random.Next(3));
        var yaml = Yaml($"name: {_bodies[body]}", article, $"type: {(_bodies[body].EndsWith("Union", StringComparison.Ordinal) ? "union" : "agency")}", Summary("Works with", links), Evidence(quote));
        _facts.Add(new("organizations", Id("body", body, Bodies), _bodies[body], ArticleId(article), yaml, [("Named", quote)], links));
    }

    private void AddPerson(int person)
    {
        var (article, body, office) = (person % Articles, person % Bodies, _random.One(Words.Offices));
        var quote = Say(article, _random.Next(3) switch
        {
            0 => $"{_people[person]}, {office} of the {_bodies[body]}, walked along the {_random.One(Words.Adjectives)} {_random.One(Words.Matters)}.",
            1 => $"Visitors were shown the {_random.One(Words.Matters)} by {_people[person]}, {office} of the {_bodies[body]}.",
            _ => $"{_people[person]}, the {office} of the {_bodies[body]}, has known the {_random.One(Words.Matters)} since childhood.",
        });
        var links = Others(1 + _random.Next(4));
        var role = $"roles:\n  - title: {office}\n    organization: {Id("body", body, Bodies)}\n    evidence:\n      - quote: >-\n          {quote}";
        _facts.Add(new("people", Id("person", person, People), _people[person], ArticleId(article), Yaml($"name: {_people[person]}", article, role, Summary("Named beside", links)), [($"{office}, {_bodies[body]}", quote)], [Id("body", body, Bodies), .. links]));
    }

    private void AddStatistic(int statistic)
    {
        var (article, subject, reporter) = (statistic % Articles, statistic % Bodies, (statistic + 1) % Bodies);
        // Another thing for each statistic of a block.
        var unit = $"{_random.One(Words.Adjectives)} {Words.Things[((_number * Statistics) + statistic) % Words.Things.Length]}";
        var title = string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(unit[0])}{unit[1..]} of the {_bodies[subject]}");
        var links = Others(1 + _random.Next(3));
        var lines = new List<(string, string)>();
        var observations = new StringBuilder("observations:");
        var (value, count) = (200 + _random.Next(4000), 3 + _random.Next(4));
        for (var index = 0; index < count; index++)
        {
            value += 20 + _random.Next(900);
            var (year, (qualifier, hedge), isReported) = (2010 + (2 * index), Hedge(), _random.Next(2) == 0);
            var quote = Say(article, Observed(_bodies[subject], isReported ? _bodies[reporter] : null, $"{hedge}{value.ToString("N0", CultureInfo.InvariantCulture)} {unit}", year));
            observations.Append(CultureInfo.InvariantCulture, $"\n  - value: {value}\n    as_of: {year}\n    kind: reported");
            observations.Append(qualifier is null ? "" : $"\n    qualifier: {qualifier}");
            observations.Append(CultureInfo.InvariantCulture, $"\n    reported_by: {(isReported ? Id("body", reporter, Bodies) : "article")}\n    evidence:\n      - quote: >-\n          {quote}");
            lines.Add((string.Create(CultureInfo.InvariantCulture, $"{hedge}{value:N0} {unit} ({year})"), quote));
        }

        var definition = $"definition: Counted beside {string.Join(" and ", links.Select(link => $"[[{link}]]"))}.";
        var yaml = Yaml($"title: {title}", article, $"subject: {Id("body", subject, Bodies)}", $"unit: {unit}", definition, observations.ToString());
        _facts.Add(new("statistics", Id("statistic", statistic, Statistics), title, ArticleId(article), yaml, lines, [Id("body", subject, Bodies), .. links]));
    }

    private string Observed(string subject, string? reporter, string number, int year) => (reporter, _random.Next(3)) switch
    {
        (null, 0) => $"In {year}, the {subject} had {number} near the {_random.One(Words.Matters)}.",
        (null, 1) => $"The {subject} owned {number} in {year}, most of them by the {_random.One(Words.Adjectives)} {_random.One(Words.Matters)}.",
        (null, _) => $"The {subject} kept {number} in {year} for the {_random.One(Words.Matters)}.",
        (_, 0) => $"According to the {reporter}, the {subject} had {number} in {year}.",
        (_, 1) => $"The {reporter} said that the {subject} ran {number} in {year} along the {_random.One(Words.Matters)}.",
        _ => $"The {reporter} reported that in {year} the {subject} had {number} for the {_random.One(Words.Matters)}.",
    };

    private (string? Qualifier, string Words) Hedge() => _random.Next(5) switch
    {
        0 => ("more-than", "more than "),
        1 => ("about", "about "),
        2 => ("nearly", "nearly "),
        _ => (null, ""),
    };

    private void AddEvent(int happening)
    {
        var article = happening % Articles;
        var people = Enumerable.Range(happening, 2 + _random.Next(2)).ToArray();
        var place = _places[happening];
        var date = _published.AddDays(-1 - _random.Next(300));
        var names = string.Join(", ", people[..^1].Select(person => _people[person])) + " and " + _people[people[^1]];
        var (verb, noun) = _random.Next(3) switch { 0 => ("met", "meeting"), 1 => ("held a meeting", "meeting"), _ => ("signed an agreement", "agreement") };
        var quote = Say(article, $"{names} {verb} in {place} on {date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} beside the {_random.One(Words.Adjectives)} {_random.One(Words.Matters)}.");
        var title = $"The {noun} in {place} about the {_random.One(Words.Matters)} and its {_random.One(Words.Things)}";
        var participants = "participants:" + string.Concat(people.Select(person => $"\n  - who: {Id("person", person, People)}"));
        var links = Others(1 + _random.Next(2));
        var yaml = Yaml($"title: {title}", article, $"date: {date:yyyy-MM-dd}\nplace: {place}\nstatus: reported", participants, Summary("Came after", links), Evidence(quote));
        _facts.Add(new("events", Id("event", happening, Events), title, ArticleId(article), yaml, [($"{date:yyyy-MM-dd}, {place}", quote)], [.. people.Select(person => Id("person", person, People)), .. links]));
    }

    private void AddClaim(int claim)
    {
        var (article, speaker, body) = (claim % Articles, claim + 1, claim % Bodies);
        var said = $"the {_random.One(Words.Adjectives)} {_random.One(Words.Matters)} {_random.One(Words.Verbs)} the {_random.One(Words.Adjectives)} {_random.One(Words.Things)} of the {_bodies[body]}";
        var quote = Say(article, _random.Next(2) == 0 ? $"{_people[speaker]} said that {said}." : $"According to {_people[speaker]}, {said}.");
        List<string> links = [Id("body", body, Bodies), .. Others(1 + _random.Next(3), named: false)];
        var text = $"T{said[1..]}.";
        var yaml = Yaml($"speaker: {Id("person", speaker, People)}", article, "speech: indirect", $"text: {text}", $"about: [{string.Join(", ", links)}]", Evidence(quote));
        _facts.Add(new("claims", Id("claim", claim, Claims), text, ArticleId(article), yaml, [(_people[speaker], quote)], [Id("person", speaker, People), .. links]));
    }

    private string Filler() => _random.Next(8) switch
    {
        0 => $"The {_random.One(Words.Adjectives)} {_random.One(Words.Matters)} {_random.One(Words.Verbs)} the {_random.One(Words.Things)} behind the {_random.One(Words.Adjectives)} {_random.One(Words.Matters)}.",
        1 => $"Beside the {_random.One(Words.Matters)}, {_random.One(Words.Adjectives)} {_random.One(Words.Things)} stand where the {_random.One(Words.Matters)} begins.",
        2 => $"Few remember how the {_random.One(Words.Things)} came to the {_random.One(Words.Adjectives)} {_random.One(Words.Matters)}, or who paid for them.",
        3 => $"Rain fell on the {_random.One(Words.Adjectives)} {_random.One(Words.Things)} of {_places[_random.Next(3)]} while the {_random.One(Words.Matters)} lay in fog.",
        4 => $"A {_random.One(Words.Adjectives)} road leads from the {_random.One(Words.Matters)} past {_random.One(Words.Adjectives)} {_random.One(Words.Things)} down to the {_random.One(Words.Matters)}.",
        5 => $"Whoever visits the {_random.One(Words.Matters)} sees {_random.One(Words.Things)}, {_random.One(Words.Things)} and the {_random.One(Words.Adjectives)} {_random.One(Words.Matters)}.",
        6 => $"The {_random.One(Words.Things)} at the {_random.One(Words.Matters)} are {_random.One(Words.Adjectives)}, those at the {_random.One(Words.Matters)} {_random.One(Words.Adjectives)}.",
        _ => $"In winter the {_random.One(Words.Matters)} {_random.One(Words.Verbs)} its {_random.One(Words.Adjectives)} {_random.One(Words.Things)}, as the {_random.One(Words.Matters)} always did.",
    };

    // None twice, from everywhere. Bodies and people that a claim is about stand in its words, so these are no others of a claim.
    private List<string> Others(int count, bool named = true)
    {
        HashSet<string> ids = [];
        while (ids.Count < count)
        {
            var block = _random.Next(_blocks);
            ids.Add(_random.Next(named ? 4 : 2) switch
            {
                0 => $"statistic-{(block * Statistics) + _random.Next(Statistics)}",
                1 => $"event-{(block * Events) + _random.Next(Events)}",
                2 => $"person-{(block * People) + _random.Next(People)}",
                _ => $"body-{(block * Bodies) + _random.Next(Bodies)}",
            });
        }

        return [.. ids];
    }

    private string Say(int article, string sentence)
    {
        _sentences[article].Add(sentence);
        return sentence;
    }

    private string Yaml(string first, int article, params string[] rest) => $"{first}\nsource: {ArticleId(article)}\nadded: {_published.AddDays(30):yyyy-MM-dd}\n{string.Join('\n', rest)}\n";

    private string ArticleId(int article) => Id("article", article, Articles);

    private string Id(string kind, int index, int ofBlock) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{(_number * ofBlock) + index}");

    private static string Summary(string words, IEnumerable<string> links) => $"summary: {words} {string.Join(" and ", links.Select(link => $"[[{link}]]"))}.";

    private static string Evidence(string quote) => $"evidence:\n  - quote: >-\n      {quote}";
}

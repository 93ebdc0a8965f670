using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Check;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Draft;

/// <summary>From chosen words of an article to the YAML of each fact that may rest on them.</summary>
internal sealed class Drafter
{
    private const int ShortWords = 7;

    private readonly Trial _trial;
    private readonly string _added;
    private readonly NewIds _ids;
    private readonly ClaimDrafter _claim;
    private readonly EventDrafter _event;
    private readonly EntityDrafter _entities;
    private readonly List<ObservationDrafter> _numbers;

    private Drafter(Chosen chosen, CheckContext context, DateOnly today, Remarks remark)
    {
        (_trial, _ids, _added) = (Trial.Of(chosen, context, remark), new(context.Project), today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        _entities = new(_trial);
        (_claim, _event) = (new(_trial), new(_trial, _entities));
        _numbers = [.. ObservationDrafter.All(_trial)];
    }

    private string Quote => _trial.Chosen.Quote;

    private string Text => _trial.Article.Article.Words.Text;

    /// <summary>Each kind of fact that the words may become: of numbers, speakers and names one for each. What the words look most like comes first.</summary>
    /// <param name="context">It is read only. What facts rest on already is told by its passages.</param>
    /// <param name="today">For <c>added</c>.</param>
    /// <param name="remark">Words for comments.</param>
    public static ImmutableArray<FactDraft> Of(Chosen chosen, CheckContext context, DateOnly today, Remarks remark)
    {
        var drafter = new Drafter(chosen, context, today, remark);
        var drafts = drafter.All().ToList();
        var (kind, about) = drafter.Best();
        var best = drafts.FindIndex(draft => draft.Kind == kind && (about is null || draft.About == about));
        return [.. drafts.Select((draft, i) => (draft, i)).OrderBy(pair => pair.i != best).Select(pair => pair.draft)];
    }

    private IEnumerable<FactDraft> All() =>
    [
        .. _numbers.SelectMany(OfNumber),
        .. Claims(),
        new(DraftKind.Event, _event.Write(_added), null, _ids.Of(Quote), []),
        .. _entities.People.Select(pair =>
            new FactDraft(DraftKind.Role, _entities.Role(pair.Name, pair.Person), pair.Name.Span.In(Text), null, [pair.Person.Id])),
        .. _entities.NewPeople.Select(name => Named(DraftKind.Person, name, _entities.Person(name, _added))),
        .. _entities.NewBodies.Select(name => Named(DraftKind.Organization, name, _entities.Organization(name, _added))),
        .. new[] { _entities.ByItself }.OfType<TextSpan>().Select(name => Named(DraftKind.Term, name, _entities.Term(name, _added))),
        new(DraftKind.Evidence, new YamlDraft().Item(item => EvidenceDrafter.Write(item, _trial)).ToString(), null, null, Related()),
        .. new[] { SkipDrafter.Write(_trial) }.OfType<string>().Select(yaml => new FactDraft(DraftKind.Skip, yaml, null, null, [_trial.Article.Article.Id])),
    ];

    private FactDraft Named(DraftKind kind, TextSpan name, string yaml) => new(kind, yaml, name.In(Text), _ids.Of(name.In(Text)), []);

    private IEnumerable<FactDraft> Claims()
    {
        var voices = _claim.Voices;
        return voices.Select(voice => (Voice?)voice).DefaultIfEmpty()
            .Select(voice => new FactDraft(DraftKind.Claim, _claim.Write(voice, _added), voices.Length > 1 ? _claim.NameOf(voice!) : null, _ids.Of(Quote), []));
    }

    private IEnumerable<FactDraft> OfNumber(ObservationDrafter number)
    {
        var fitting = number.Fitting.ToList();
        if (fitting.Count > 0)
        {
            var item = new YamlDraft().Item(yaml => number.Write(yaml, fitting[0].Statistic, fitting[0].IsAbout ? null : fitting[0].Statistic.Subject.Value));
            yield return new(DraftKind.Observation, item.ToString(), number.Words, null, [.. fitting.Select(pair => pair.Statistic.Id)]);
        }

        yield return new StatisticDrafter(_trial, number).Draft(_added, _ids);
    }

    // What rests on words beside these is likelier to need them than what they only name; what rests on just these has them.
    private ImmutableArray<string> Related()
    {
        var resting = RestingFacts.On(_trial.Chosen, _trial.Context).ToList();
        return [.. resting.Select(one => one.Fact.Id).Concat(_trial.Names.SelectMany(name => name.Ids)).Distinct(StringComparer.Ordinal)
            .Except(resting.Where(one => one.IsSame).Select(one => one.Fact.Id), StringComparer.Ordinal)];
    }

    private (DraftKind Kind, string? About) Best()
    {
        if (_numbers.Find(number => number.Fitting.Any(pair => pair.IsAbout)) is { } known)
        {
            return (DraftKind.Observation, known.Words);
        }

        if (Words.In(_trial.Article.Text, _trial.Chosen.Whole).Take(ShortWords).Count() < ShortWords)
        {
            return _numbers is [var number, ..] ? (DraftKind.Statistic, number.Words) : BestName();
        }

        return _claim.IsSaid ? (DraftKind.Claim, null) : BestUnsaid();
    }

    private (DraftKind Kind, string? About) BestUnsaid()
    {
        if (_numbers.Find(number => number is { IsInDigits: true, Unit: not null }) is { } read)
        {
            return (DraftKind.Statistic, read.Words);
        }

        if (_event.HasDate)
        {
            return (DraftKind.Event, null);
        }

        return IsSentence || _entities.Unknown.IsEmpty ? (DraftKind.Claim, null) : BestName();
    }

    // A name with its title, e.g. "Trần Thị Bưởi, Thứ trưởng Ngoại giao Việt Nam", is none.
    private bool IsSentence =>
        _trial.Sentences.Any(sentence =>
        Words.In(_trial.Article.Text, sentence).LastOrDefault() is var last && _trial.Chosen.Parts.Any(part => part.Contains(last)));

    private (DraftKind Kind, string? About) BestName()
    {
        var people = _entities.People.ToList();
        if (people.Find(pair => _entities.HasOffice(pair.Name, pair.Person)) is { Name: { } name })
        {
            return (DraftKind.Role, name.Span.In(Text));
        }

        if (_trial.Names.Any())
        {
            return (DraftKind.Evidence, null);
        }

        if (_entities.Unknown is not [var unknown, ..])
        {
            return (DraftKind.Term, null);
        }

        return (LooksLikePerson(unknown) ? DraftKind.Person : DraftKind.Organization, unknown.In(Text));
    }

    // Two to four words with capitals; one word in capitals is a body.
    private bool LooksLikePerson(TextSpan name) =>
        Words.In(Text, name).ToList() is { Count: >= 2 and <= 4 } words
        && words.TrueForAll(word => char.IsUpper(Text[word.Start]) && (word.Length == 1 || word.In(Text).Any(char.IsLower)));
}

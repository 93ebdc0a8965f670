using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Model;

namespace SiteGen.Link;

/// <summary>One piece of evidence at work: the fact, and where its words stand.</summary>
/// <param name="Number">The evidence's place in its fact, from 1.</param>
internal sealed record Use(Fact Fact, int Number, Evidence Evidence, Passage Passage)
{
    /// <summary>The anchor of the words on the source's page, e.g. <c>china-warheads-1</c>.</summary>
    public string Anchor => $"{Fact.Id}-{Number}";

    /// <summary>The anchor of the evidence on the fact's page.</summary>
    public string EvidenceAnchor => EvidenceAnchorOf(Number);

    public static string EvidenceAnchorOf(int number) => string.Create(CultureInfo.InvariantCulture, $"evidence-{number}");
}

/// <summary>Where an entity is named: an article, and how often.</summary>
internal sealed record NamedIn(Article Article, ImmutableArray<Mention> Mentions);

/// <summary>Everything that points at one fact, each list in the order of its ids or dates.</summary>
internal sealed record Backlinks
{
    public static Backlinks None { get; } = new();

    /// <summary>Claims whose speaker it is.</summary>
    public ImmutableArray<Claim> Said { get; init; } = [];

    /// <summary>Claims of others that it passed on.</summary>
    public ImmutableArray<Claim> PassedOn { get; init; } = [];

    /// <summary>Claims about it.</summary>
    public ImmutableArray<Claim> SaidOf { get; init; } = [];

    /// <summary>Events with it among the participants, also those that are only planned.</summary>
    public ImmutableArray<Event> TookPart { get; init; } = [];

    /// <summary>Statistics whose subject it is.</summary>
    public ImmutableArray<Statistic> CountedAbout { get; init; } = [];

    /// <summary>Statistics with an observation that it reported, or that come from it as a document.</summary>
    public ImmutableArray<Statistic> Reported { get; init; } = [];

    /// <summary>People with a role in it.</summary>
    public ImmutableArray<Person> People { get; init; } = [];

    /// <summary>Organizations that are part of it.</summary>
    public ImmutableArray<Organization> Parts { get; init; } = [];

    /// <summary>Facts whose texts link to it with <c>[[…]]</c> and that no other list holds.</summary>
    public ImmutableArray<Fact> LinkedFrom { get; init; } = [];

    public ImmutableArray<NamedIn> NamedIn { get; init; } = [];
}

/// <summary>The whole site as one graph that never changes: facts, what points at them, where articles name and carry them, and the pages. Each part is worked
/// out when it is first asked for, from any thread.</summary>
internal sealed class Graph
{
    private readonly NameIndex _names;
    private readonly PageList _pages;
    private readonly BacklinkFinder? _known;
    private readonly Lazy<BacklinkFinder> _backlinks;
    private readonly Lazy<ILookup<string, Use>> _usesByArticle;

    // Each is asked for several times by the page of its fact or article, and by those around it.
    private readonly ConcurrentDictionary<string, ImmutableArray<Use>> _usesByFact = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<Use>> _usesOfArticle = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Backlinks> _backlinksById = new(StringComparer.Ordinal);
    private readonly Lazy<ImmutableArray<Event>> _timeline;
    private readonly Lazy<ImmutableArray<Corrected>> _corrections;

    /// <param name="before">The graph before an edit, whose pages are kept where they are the same.</param>
    public Graph(Project project, Proof proof, Graph? before)
    {
        (Project, Proof) = (project, proof);
        Articles = project.Articles.DistinctBy(article => article.Id).ToDictionary(article => article.Id);
        _names = proof.Names ?? new(project.Entities);
        _pages = PageList.Of(project, before?._pages);
        // Of the graph before only this is held: it may have one before it, too.
        _known = before?._backlinks.IsValueCreated == true ? before._backlinks.Value : before?._known;
        _backlinks = new(() => new(project, _names, _known));
        _usesByArticle = new(() => Facts.Values.SelectMany(fact => UsesOf(fact)).ToLookup(use => use.Passage.Article.Id));
        _timeline = new(() =>
            [.. project.Events.OrderBy(PlaceInTime).ThenBy(IsPlanned).ThenBy(happening => happening.Date.Value.Last)
            .ThenBy(happening => happening.Id, StringComparer.Ordinal)]);
        _corrections = new(() => Corrected.All(project));
    }

    public Project Project { get; }

    public Proof Proof { get; }

    /// <summary>By id.</summary>
    public IReadOnlyDictionary<string, Fact> Facts => Project.FactsById;

    /// <summary>By id.</summary>
    public IReadOnlyDictionary<string, Article> Articles { get; }

    /// <summary>Events from the earliest on; where their dates leave the order open, what has happened comes before what is planned.</summary>
    public ImmutableArray<Event> Timeline => _timeline.Value;

    /// <summary>Every correction of a fact, the newest first.</summary>
    public ImmutableArray<Corrected> Corrections => _corrections.Value;

    /// <summary>Every page in every language, in the order of their paths.</summary>
    public ImmutableArray<Page> Pages => _pages.All;

    /// <summary>What a fact is called in lists and links: its name or title; of a claim, its text.</summary>
    public static LocalText NameOf(Fact fact) => fact switch
    {
        Entity entity => entity.Name,
        Event happening => happening.Title,
        Statistic statistic => statistic.Title,
        Claim claim => claim.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    public Backlinks BacklinksOf(string id) => _backlinksById.GetOrAdd(id, static (id, finder) => finder.Value.Of(id), _backlinks);

    /// <summary>The fact's evidence, in the order of its file.</summary>
    public ImmutableArray<Use> UsesOf(Fact fact) =>
        Facts.TryGetValue(fact.Id, out var known) ? _usesByFact.GetOrAdd(known.Id, static (_, of) => [.. of.Graph.UsesIn(of.Fact)], (Graph: this, Fact: known))
        : [];

    /// <summary>What rests on the article, in the order of its words.</summary>
    public ImmutableArray<Use> UsesOf(Article article) => _usesOfArticle.GetOrAdd(
        article.Id, static (id, uses) =>
            [.. uses.Value[id].OrderBy(use => use.Passage.Whole.Start).ThenBy(use => use.Anchor, StringComparer.Ordinal)], _usesByArticle);

    /// <summary>The names in the article, in the order of its words.</summary>
    public ImmutableArray<Mention> MentionsIn(Article article) => _names.MentionsIn(article);

    public Witnesses WitnessesOf(Statistic statistic) => Witnesses.Of(statistic, Articles);

    /// <summary>When an article gave a number that its words give no date; null where it has one, where it is foreseen, and where no article has a
    /// date.</summary>
    public EdtfDate? ReportedOn(Observation observation) => NumberDate.Reported(observation, Articles.GetValueOrDefault);

    /// <summary>The date that a number is about, else <see cref="ReportedOn"/>.</summary>
    public EdtfDate? DateOf(Observation observation) => NumberDate.Of(observation, Articles.GetValueOrDefault);

    /// <summary>The page at a path under the output; null where there is none.</summary>
    public Page? PageAt(string path) => _pages.At(path);

    /// <summary>The page with this file (<see cref="Paths"/>) in every language that has it, in the order of their paths.</summary>
    public IEnumerable<Page> VersionsOf(string file) => Project.Site.Languages
        .Select(language => PageAt(PathOf(file, language.Value)))
        .OfType<Page>()
        .Where(page => page.File == file)
        .OrderBy(page => page.Path, StringComparer.Ordinal);

    /// <summary>The page's path in a language, from its file (<see cref="Paths"/>).</summary>
    public string PathOf(string file, string language) => language == Project.Site.DefaultLanguage ? file : $"{language}/{file}";

    // What is planned for a month lies ahead of what has happened in it.
    private static DateOnly PlaceInTime(Event happening) => IsPlanned(happening) ? happening.Date.Value.Last : happening.Date.Value.First;

    private static bool IsPlanned(Event happening) => happening.Status.Value == EventStatus.Planned;

    private IEnumerable<Use> UsesIn(Fact fact)
    {
        var number = 0;
        foreach (var evidence in fact.AllEvidence)
        {
            number++;
            if (Proof.Passages.TryGetValue(evidence, out var passage))
            {
                yield return new(fact, number, evidence, passage);
            }
        }
    }
}

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

/// <summary>The whole site as one immutable graph: facts, what points at them, where articles name and carry them, and the pages.</summary>
internal sealed class Graph
{
    public required Project Project { get; init; }

    public required Proof Proof { get; init; }

    public required IReadOnlyDictionary<string, Fact> Facts { get; init; }

    public required IReadOnlyDictionary<string, Article> Articles { get; init; }

    public required IReadOnlyDictionary<string, Backlinks> AllBacklinks { get; init; }

    /// <summary>By the article's id: what rests on it, in the order of its words.</summary>
    public required IReadOnlyDictionary<string, ImmutableArray<Use>> UsesByArticle { get; init; }

    /// <summary>By the fact's id: its evidence, in the order of its file.</summary>
    public required IReadOnlyDictionary<string, ImmutableArray<Use>> UsesByFact { get; init; }

    /// <summary>By the article's id: the names in it, in the order of its words.</summary>
    public required IReadOnlyDictionary<string, ImmutableArray<Mention>> MentionsByArticle { get; init; }

    /// <summary>By the statistic's id.</summary>
    public required IReadOnlyDictionary<string, Witnesses> WitnessesByStatistic { get; init; }

    /// <summary>Events from the earliest on.</summary>
    public required ImmutableArray<Event> Timeline { get; init; }

    /// <summary>Every correction of a fact, the newest first.</summary>
    public required ImmutableArray<Corrected> Corrections { get; init; }

    /// <summary>Every page in every language, in the order of their paths.</summary>
    public required ImmutableArray<Page> Pages { get; init; }

    /// <summary>What a fact is called in lists and links: its name or title; of a claim, its text.</summary>
    public static LocalText NameOf(Fact fact) => fact switch
    {
        Entity entity => entity.Name,
        Event happening => happening.Title,
        Statistic statistic => statistic.Title,
        Claim claim => claim.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    public Backlinks BacklinksOf(string id) => AllBacklinks.GetValueOrDefault(id, Backlinks.None);

    public ImmutableArray<Use> UsesOf(Fact fact) => UsesByFact.GetValueOrDefault(fact.Id, []);

    public ImmutableArray<Use> UsesOf(Article article) => UsesByArticle.GetValueOrDefault(article.Id, []);

    /// <summary>The page's path in a language, from its file (<see cref="Paths"/>).</summary>
    public string PathOf(string file, string language) => language == Project.Site.DefaultLanguage ? file : $"{language}/{file}";
}

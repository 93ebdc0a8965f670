using System.Collections.Concurrent;
using SiteGen.Model;

namespace SiteGen.Check;

/// <summary>What every rule may look up.</summary>
internal sealed class CheckContext
{
    private readonly Dictionary<string, ArticleText> _articles;
    private readonly Lazy<ILookup<string, Statistic>> _statistics;

    public CheckContext(Project project)
    {
        Project = project;
        _statistics = new(() => project.Statistics.ToLookup(statistic => statistic.Subject.Value, StringComparer.Ordinal));
        Names = new(project.Entities);
        _articles = project.Articles.DistinctBy(article => article.Id).ToDictionary(article => article.Id, article => new ArticleText(article, Names));
        Passages = new(ReferenceEqualityComparer.Instance);
    }

    private CheckContext(Project project, NameIndex names, Dictionary<string, ArticleText> articles, ConcurrentDictionary<Evidence, Passage> passages)
    {
        Project = project;
        _statistics = new(() => project.Statistics.ToLookup(statistic => statistic.Subject.Value, StringComparer.Ordinal));
        Names = names;
        _articles = articles;
        Passages = passages;
    }

    public Project Project { get; }

    public NameIndex Names { get; }

    /// <summary>Where quotes were found, by identity of their evidence: filled before the rules that read numbers, names and dates run.</summary>
    public ConcurrentDictionary<Evidence, Passage> Passages { get; }

    /// <summary>For the same articles and the same names of everything in them: what was worked out of the articles and found in them is kept.</summary>
    public CheckContext For(Project project) => new(project, Names, _articles, new(Passages, ReferenceEqualityComparer.Instance));

    /// <summary>The project after an edit. What was worked out of an article is kept while it and the names are the
    /// same, and the places of quotes while their article is.</summary>
    public CheckContext After(Project project)
    {
        var names = NameIndex.After(Names, project.Entities);
        if (names == Names && project.Articles == Project.Articles)
        {
            return new(project, names, _articles, Passages);
        }

        var articles = project.Articles.DistinctBy(article => article.Id).ToDictionary(
            article => article.Id,
            article =>
                names == Names && _articles.TryGetValue(article.Id, out var text) && ReferenceEquals(text.Article, article) ? text : new(article, names));
        var areSame = _articles.Values.All(text => articles.TryGetValue(text.Article.Id, out var now) && ReferenceEquals(now.Article, text.Article));
        if (areSame)
        {
            return new(project, names, articles, Passages);
        }

        var kept = Passages.Where(pair => articles.TryGetValue(pair.Value.Article.Id, out var now) && ReferenceEquals(now.Article, pair.Value.Article));
        return new(project, names, articles, new(kept, ReferenceEqualityComparer.Instance));
    }

    /// <summary>The same with no quote found yet.</summary>
    public CheckContext Afresh() => new(Project, Names, _articles, new(ReferenceEqualityComparer.Instance));

    public Fact? FactOf(string id) => Project.FactsById.GetValueOrDefault(id);

    public IEnumerable<Statistic> StatisticsAbout(string id) => _statistics.Value[id];

    /// <summary>The date that a number is about, else that of the article that reports it.</summary>
    public EdtfDate? DateOf(Observation observation) => NumberDate.Of(observation, id => ArticleOf(id)?.Article);

    public ArticleText? ArticleOf(string id) => _articles.GetValueOrDefault(id);

    /// <summary>Each piece of evidence whose quote was found, with its place and its article.</summary>
    public IEnumerable<(Evidence Evidence, Passage Passage, ArticleText Article)> Found(IEnumerable<Evidence> evidence) =>
        from piece in evidence
        let passage = Passages.GetValueOrDefault(piece)
        where passage is not null
        select (piece, passage, _articles[passage.Article.Id]);
}

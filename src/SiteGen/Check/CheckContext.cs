using System.Collections.Concurrent;
using SiteGen.Model;

namespace SiteGen.Check;

/// <summary>What every rule may look up.</summary>
internal sealed class CheckContext
{
    private readonly Dictionary<string, Fact> _facts;
    private readonly Dictionary<string, ArticleText> _articles;

    public CheckContext(Project project)
    {
        Project = project;
        Names = new(project.Entities);
        _facts = project.Facts.DistinctBy(fact => fact.Id).ToDictionary(fact => fact.Id);
        _articles = project.Articles.DistinctBy(article => article.Id).ToDictionary(article => article.Id, article => new ArticleText(article, Names));
    }

    private CheckContext(Project project, CheckContext before)
    {
        Project = project;
        Names = before.Names;
        _facts = project.Facts.DistinctBy(fact => fact.Id).ToDictionary(fact => fact.Id);
        _articles = before._articles;
        Passages = new(before.Passages, ReferenceEqualityComparer.Instance);
    }

    public Project Project { get; }

    public NameIndex Names { get; }

    /// <summary>Where quotes were found, by identity of their evidence: filled before the rules that read numbers, names and dates run.</summary>
    public ConcurrentDictionary<Evidence, Passage> Passages { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>For the same articles and the same names of everything in them: what was worked out of the articles and found in them is kept.</summary>
    public CheckContext For(Project project) => new(project, this);

    public Fact? FactOf(string id) => _facts.GetValueOrDefault(id);

    public ArticleText? ArticleOf(string id) => _articles.GetValueOrDefault(id);

    /// <summary>Each piece of evidence whose quote was found, with its place and its article.</summary>
    public IEnumerable<(Evidence Evidence, Passage Passage, ArticleText Article)> Found(IEnumerable<Evidence> evidence) =>
        from piece in evidence
        where Passages.ContainsKey(piece)
        let passage = Passages[piece]
        select (piece, passage, _articles[passage.Article.Id]);
}

using System.Collections.Immutable;
using SiteGen.Check.Accounts;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check;

/// <summary>Tells problems from what only follows from them: a name that could not be read is in no sentence, a quote of an article that somebody changed is
/// not in it. One mistake is told once.</summary>
internal sealed class Consequences
{
    // Nowhere named, nothing checked, a quotation in no article: not to be said while an article is not as it should be.
    private static readonly string[] NeedEveryArticle = ["SG161", "SG162", "SG178"];

    // Who is meant, and accepted findings of that.
    private static readonly string[] NeedNames =
        ["SG123", "SG124", "SG137", "SG138", "SG140", "SG142", "SG143", "SG144", "SG145", "SG146", "SG147", "SG148", "SG149", "SG153", "SG163", "SG164",
            "SG165", "SG166", "SG169"];

    // A role stands at a body if the words name any part of it, and what an unread file is part of is not known.
    private const string NeedsEveryBody = "SG145";

    // What no quote says, if one of them could not be found.
    private static readonly string[] NeedEveryQuote = ["SG124", "SG138", "SG139", "SG147", "SG148", "SG151", "SG152", "SG153", "SG154", "SG166"];

    // What is not needed here, if something else is wrong.
    private static readonly string[] NeedAllElse = ["SG163", "SG164"];

    // Dates of an event, and of what is counted for it.
    private static readonly string[] DatesOfEvents = ["SG150", "SG151", "SG152"];
    private static readonly string[] DatesOfNumbers = ["SG135", "SG136", "SG139"];

    private readonly Dictionary<string, HashSet<string>> _errors;
    private readonly HashSet<string> _wronglyDated;
    private readonly HashSet<string> _wrongState;
    private readonly HashSet<string> _misread;
    private readonly HashSet<string> _doubtful;
    private readonly HashSet<string> _leaning;
    private readonly HashSet<SourceText> _withBrokenReferences;
    private readonly HashSet<(SourceText, TextSpan)> _broken;
    private readonly ILookup<SourceText, TextSpan> _lostQuotes;
    private readonly bool _isArticleMissing;
    private readonly bool _isBodyMissing;

    /// <param name="references">What is wrong with references.</param>
    /// <param name="changed">The articles that are not as they were recorded.</param>
    /// <param name="languages">Articles in another language than their files say.</param>
    /// <param name="found">What the rules found in the facts.</param>
    public Consequences(CheckContext context, IReadOnlyCollection<Diagnostic> references, IReadOnlyCollection<ChangedArticle> changed,
        IEnumerable<Diagnostic> languages, IEnumerable<(Fact Fact, IEnumerable<Diagnostic> Problems)> found)
    {
        var project = context.Project;
        var facts = found.GroupBy(pair => pair.Fact.Id, StringComparer.Ordinal)
            .Select(same => (same.First().Fact, Problems: same.SelectMany(pair => pair.Problems).ToList())).ToList();
        _errors = facts.ToDictionary(pair => pair.Fact.Id, pair => pair.Problems
            .Where(problem => problem.Severity == Severity.Error)
            .Select(problem => problem.Code)
            .ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        _wronglyDated = [.. facts.Where(pair => pair.Fact is Event && _errors[pair.Fact.Id].Overlaps(DatesOfEvents)).Select(pair => pair.Fact.Id)];
        _wrongState = [.. facts.Where(pair => pair.Problems.Exists(problem => problem.Code == "SG154" && !IsStateByDate(problem)))
            .Select(pair => pair.Fact.Id)];
        var misreadArticles = languages.Select(problem => problem.At.Source.Path).ToHashSet(StringComparer.Ordinal);
        _misread = misreadArticles.Count == 0 ? [] : [.. project.Facts.Where(fact => fact.AllEvidence.Any(evidence => evidence.Source is { } source
            && context.ArticleOf(source.Value) is { } article
            && misreadArticles.Contains(article.Article.File.Path))).Select(fact => fact.Id)];
        var missing = project.Facts.SelectMany(FactReferences.Of).Where(id => context.FactOf(id) is null && context.ArticleOf(id) is null);
        _isBodyMissing = project.UnreadIds.Count > 0 || missing.Any();
        _doubtful = [.. project.UnreadIds, .. missing,
            .. facts.Where(pair => pair.Problems.Exists(problem => problem.Code is "SG161" or "SG167")).Select(pair => pair.Fact.Id)];
        Misspelt = [.. MisspeltNames.In(context, facts.Where(pair => _errors[pair.Fact.Id].Overlaps(NeedNames)).Select(pair => pair.Fact))
            .Where(pair => !_doubtful.Contains(pair.Entity.Id))];
        _doubtful.UnionWith(Misspelt.Select(pair => pair.Entity.Id));
        _leaning = Leaning(project);
        _withBrokenReferences = [.. references.Select(problem => problem.At.Source)];
        _broken = [.. references.Select(problem => (problem.At.Source, problem.At.Span))];
        _lostQuotes = changed.SelectMany(article => article.Quotes).Where(quote => quote.State != QuoteState.Intact)
            .ToLookup(quote => quote.Evidence.Quote.At.Source, quote => quote.Evidence.Quote.At.Span);
        _isArticleMissing = changed.Count > 0
            || project.Facts.SelectMany(fact => fact.AllEvidence).Any(evidence => evidence.Source is { } source && context.ArticleOf(source.Value) is null);
    }

    /// <summary>Names that a slip keeps from being found, as far as anything depends on them.</summary>
    public ImmutableArray<(Entity Entity, Diagnostic Problem)> Misspelt { get; }

    /// <summary>Whether the finding would be gone if another problem were mended.</summary>
    public bool Explain(Diagnostic problem, Fact fact) =>
        (_misread.Contains(fact.Id) && !Codes.IsAboutQuotes(problem.Code)) || IsExplainedWithin(problem, fact) || IsExplainedByOthers(problem, fact);

    private bool IsExplainedWithin(Diagnostic problem, Fact fact)
    {
        var errors = _errors[fact.Id];
        return (NeedEveryQuote.Contains(problem.Code) && errors.Any(Codes.IsAboutQuotes))
            || (NeedAllElse.Contains(problem.Code) && errors.Any(code => !NeedAllElse.Contains(code)))
            || (DatesOfEvents.Contains(problem.Code) && _wrongState.Contains(fact.Id))
            || (IsStateByDate(problem) && errors.Contains("SG150"))
            || (problem.Code == "SG165" && (errors.Contains("SG147") || errors.Contains("SG182")));
    }

    // Given as past, but dated to come: both places are in the fact's file.
    private static bool IsStateByDate(Diagnostic problem) =>
        problem.Code == "SG154" && problem.Marks is [_, var date, ..] && date.At.Source == problem.At.Source;

    private bool IsExplainedByOthers(Diagnostic problem, Fact fact) =>
        (DatesOfNumbers.Contains(problem.Code) && fact is Statistic statistic && _wronglyDated.Contains(statistic.Subject.Value))
        || _broken.Contains((problem.At.Source, problem.At.Span))
        || (problem.Code == "SG162" && _withBrokenReferences.Contains(problem.At.Source))
        || (_isArticleMissing && NeedEveryArticle.Contains(problem.Code))
        || (NeedNames.Contains(problem.Code) && (_doubtful.Contains(fact.Id) || _leaning.Contains(fact.Id)))
        || (problem.Code == NeedsEveryBody && _isBodyMissing)
        || IsAboutLostQuote(problem);

    /// <summary>Whether the quote is lost because its article was changed, which is told once for the article.</summary>
    public bool IsAboutLostQuote(Diagnostic problem) =>
        Codes.IsAboutQuotes(problem.Code)
            && _lostQuotes[problem.At.Source].Any(quote => quote.Start <= problem.At.Span.Start && problem.At.Span.Start <= quote.End);

    /// <summary>Whether a reading of a whole article may be needed by a fact that could not be read.</summary>
    public bool ExplainsReading(Diagnostic problem) => problem.Code == "SG164" && _doubtful.Count > 0;

    // By way of others too: a ministry is known by its country.
    private HashSet<string> Leaning(Project project)
    {
        var leaning = new HashSet<string>(StringComparer.Ordinal);
        if (_doubtful.Count == 0)
        {
            return leaning;
        }

        var references = project.Facts.Select(fact => (fact.Id, To: FactReferences.Of(fact).ToHashSet(StringComparer.Ordinal))).ToList();
        for (var before = -1; before < leaning.Count;)
        {
            before = leaning.Count;
            leaning.UnionWith(references.Where(fact => fact.To.Overlaps(_doubtful) || fact.To.Overlaps(leaning)).Select(fact => fact.Id).ToList());
        }

        return leaning;
    }
}

using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Check;
using SiteGen.Check.Accounts;
using SiteGen.Check.Texts;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Tests.Mutation;

/// <summary>A project loaded once, and judged again with one of its files changed: loaded and checked as <c>sitegen check</c> does, but in memory.</summary>
internal sealed class MutatedProject
{
    private readonly ImmutableArray<string> _languages;
    private readonly NamedRule _named;
    private readonly NumberRule _numbers;
    private readonly HashSet<(string Code, string Title)> _warnings;

    // What is said of each fact as it is: asked for by each of its mutants that no error stops.
    private readonly Dictionary<string, IReadOnlyList<LedgerEntry>> _ledgers;

    public MutatedProject(string root)
    {
        var diagnostics = new DiagnosticBag();
        Project = ProjectLoader.Load(root, Shipped.Ui, diagnostics)!;
        Checker.Check(Project, diagnostics);
        Assert.False(diagnostics.HasErrors, string.Concat(diagnostics.Sorted().Select(DiagnosticPrinter.Print)));
        _warnings = [.. diagnostics.Sorted().Select(warning => (warning.Code, warning.Title))];
        _languages = [.. Project.Site.Languages.Select(language => language.Value)];
        Context = new(Project);
        _named = new(Context);
        _numbers = new(Context);
        _ledgers = Project.Facts.ToDictionary(fact => fact.Id, fact => Checker.Check(fact, Context, _named, _numbers).Log.Entries, StringComparer.Ordinal);
        Files = [.. Project.Facts.Select(fact => new FactFile(fact.File))];
        Seeds = [.. Project.Articles.Select(article => new FactFile(article.File))];
    }

    public Project Project { get; }

    public CheckContext Context { get; }

    public IReadOnlyList<FactFile> Files { get; }

    /// <summary>What is known of each article.</summary>
    public IReadOnlyList<FactFile> Seeds { get; }

    public Fact FactOf(FactFile file) => Context.FactOf(file.Id)!;

    public Verdict Judge(Mutant mutant)
    {
        var found = Problems(mutant);
        return found.FirstOrDefault(problem => problem.Severity == Severity.Error) is { } error ? new(mutant, Fate.Killed, error.Code)
            : found.FirstOrDefault(problem => !_warnings.Contains((problem.Code, problem.Title))) is { } warning ? new(mutant, Fate.Warned, warning.Code)
            : IsOpened(mutant) ? new(mutant, Fate.Opened, "")
            : new(mutant, Fate.Survived, "");
    }

    // Of some kind of check less agrees than before, and more is not checked; or it is not checked for another reason than before, and nothing agrees.
    private bool IsOpened(Mutant mutant)
    {
        if (Changed(mutant, new()) is not { Project: var changed, Fact: { } fact } || !_ledgers.TryGetValue(fact.Id, out var before))
        {
            return false;
        }

        var after = Checker.Check(fact, Context.For(changed), _named, _numbers).Log.Entries;
        return Enum.GetValues<CheckKind>().Any(kind => Count(after, kind, result => result == CheckResult.Open) > 0
            && (Count(after, kind, CheckResults.IsCarried) < Count(before, kind, CheckResults.IsCarried) || (Count(after, kind, CheckResults.IsCarried) == 0 && !Notes(before, kind).SequenceEqual(Notes(after, kind)))));

        static IEnumerable<NoteKey> Notes(IReadOnlyList<LedgerEntry> entries, CheckKind kind) => entries.Where(entry => entry.Kind == kind).Select(entry => entry.Note.Key);

        static int Count(IReadOnlyList<LedgerEntry> entries, CheckKind kind, Func<CheckResult, bool> isMeant) => entries.Count(entry => entry.Kind == kind && isMeant(entry.Result));
    }

    /// <summary>What stands in the way of a changed file: where the fact itself is refused, only what is wrong with it.</summary>
    public ImmutableArray<Diagnostic> Problems(Mutant mutant)
    {
        var problems = new DiagnosticBag();
        if (Changed(mutant, problems) is not { } changed || problems.HasErrors)
        {
            return problems.Sorted();
        }

        // Another name is read in all articles.
        if (changed.Fact is { } renamed && !SpellingsOf(renamed).SetEquals(SpellingsOf(Context.FactOf(renamed.Id)!)))
        {
            Checker.Check(changed.Project, problems);
            return problems.Sorted();
        }

        // Most are found where they stand, or lead nowhere; only what is not found there needs the whole project checked, which would tell of these, too.
        var alone = new DiagnosticBag();
        var context = Kept();
        if (changed.Fact is { } fact)
        {
            alone.AddRange(Checker.Check(fact, context, _named, _numbers).Found.Sorted());
        }

        if (!alone.HasErrors)
        {
            References.Check(changed.Project, context, alone, changed.Project.Only(path => path == mutant.Path));
        }

        if (alone.HasErrors)
        {
            return alone.Sorted();
        }

        Checker.Check(Kept(), problems);
        return problems.Sorted();

        // With what was read of all articles that are the same.
        CheckContext Kept() => changed.Fact is null ? Context.After(changed.Project).Afresh() : Context.For(changed.Project);
    }

    private (Project Project, Fact? Fact)? Changed(Mutant mutant, DiagnosticBag problems)
    {
        var text = new SourceText(mutant.Path, mutant.Text);
        if (mutant.Path.EndsWith(".txt", StringComparison.Ordinal))
        {
            var before = Project.Articles.Single(article => article.Words.Path == mutant.Path);
            return Read(before.File, scope => ArticleReader.Read(MapOf(before.File), text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(mutant.Text))), scope), problems) is { } reworded ? (With(reworded), null) : null;
        }

        if (mutant.Path.EndsWith(".md", StringComparison.Ordinal))
        {
            var page = Project.Pages.Single(page => page.File.Path == mutant.Path);
            return (Project with { Pages = Project.Pages.Replace(page, page with { File = text, Body = mutant.Text[page.BodyAt.Span.Start..] }) }, null);
        }

        if (mutant.Path.StartsWith("seeds/", StringComparison.Ordinal))
        {
            var before = Project.Articles.Single(article => article.File.Path == mutant.Path);
            return Read(text, scope => ArticleReader.Read(MapOf(text), before.Words, before.ActualSha256, scope), problems) is { } article ? (With(article), null) : null;
        }

        return ReadFact(text, problems) is { } fact ? (With(fact), fact) : null;
    }

    private Fact? ReadFact(SourceText text, DiagnosticBag problems)
    {
        var map = MapOf(text);
        return Read<Fact>(text, scope => text.Path.Split('/')[^2] switch
        {
            "people" => PersonReader.Person.Read(map, scope),
            "organizations" => OrganizationReader.Organization.Read(map, scope),
            "terms" => TermReader.Term.Read(map, scope),
            "events" => EventReader.Event.Read(map, scope),
            "statistics" => StatisticReader.Statistic.Read(map, scope),
            "claims" => ClaimReader.Claim.Read(map, scope),
            var other => throw new InvalidOperationException(other),
        }, problems);
    }

    private T? Read<T>(SourceText text, Func<ReadingScope, T?> read, DiagnosticBag problems)
        where T : class
    {
        var scope = new ReadingScope(text, Path.GetFileNameWithoutExtension(text.Path), _languages);
        var value = read(scope);
        problems.AddRange(scope.Problems);
        return value;
    }

    // A mutant that is no YAML would be killed for nothing.
    private static YamlMap MapOf(SourceText text)
    {
        List<Diagnostic> problems = [];
        return YamlReader.Read(text, TextSpan.Whole(text.Text), problems) is { } map && problems.Count == 0 ? map : throw new InvalidOperationException($"{problems[0].At}: {problems[0].Title}\n{text.Text}");
    }

    private Project With(Article article) => Project with { Articles = [.. Project.Articles.Select(other => other.Id == article.Id ? article : other)] };

    private Project With(Fact fact) => fact switch
    {
        Person person => Project with { People = Replaced(Project.People, person) },
        Organization organization => Project with { Organizations = Replaced(Project.Organizations, organization) },
        Term term => Project with { Terms = Replaced(Project.Terms, term) },
        Event happening => Project with { Events = Replaced(Project.Events, happening) },
        Statistic statistic => Project with { Statistics = Replaced(Project.Statistics, statistic) },
        Claim claim => Project with { Claims = Replaced(Project.Claims, claim) },
        _ => throw new InvalidOperationException(fact.Id),
    };

    private static ImmutableArray<T> Replaced<T>(ImmutableArray<T> facts, T fact)
        where T : Fact => [.. facts.Select(other => other.Id == fact.Id ? fact : other)];

    private static HashSet<string> SpellingsOf(Fact fact) => fact is Entity entity ? [.. entity.Spellings.Select(spelling => spelling.Value)] : [];
}

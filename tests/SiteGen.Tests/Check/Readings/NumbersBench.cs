using System.Collections.Immutable;
using SiteGen.Check;
using SiteGen.Check.Readings;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Readings;

/// <summary>Checks observations of the repository's own content, as it is or with one change, and of small articles.</summary>
internal static class NumbersBench
{
    public static readonly Organization[] Bodies =
    [
        Make.Organization("us", "Mỹ", "the United States", "America"),
        Make.Organization("china", "Trung Quốc", "China"),
        Make.Organization("russia", "Nga", "Russia"),
        Make.Organization("pentagon", "Lầu Năm Góc", "the Pentagon", "Pentagon"),
        Make.Organization("fas", "Liên đoàn Nhà khoa học Mỹ", "Federation of American Scientists"),
        Make.Organization("kelva", "Kelva"),
        Make.Organization("ruvia", "Ruvia"),
        Make.Organization("dorn", "Bến Dừa", "Dorn"),
    ];

    private static readonly Person[] People = [Make.Person("sullivan", "Jake Sullivan"), Make.Person("sun", "Tôn Hiểu Ba", "Sun Xiaobo")];

    private static readonly Term[] Terms = [Make.Term("weapons", "vũ khí hạt nhân", "nuclear weapons"), Make.Term("kursk", "tàu Kursk", "the Kursk"), Make.Term("rice", "gạo", "rice")];

    private static readonly Lazy<Project> Shipped = new(() => Load(Repository.Talks));

    public static Result Check(string statistic, string observation) => Check(Shipped.Value, statistic, observation);

    /// <summary>The observation after <paramref name="was"/> was replaced in its own part of the file.</summary>
    public static Result CheckChanged(string statistic, string observation, string was, string now)
    {
        using var copy = new CopyOfContent();
        var path = Path.Combine(copy.Root, "content", "statistics", $"{statistic}.yaml");
        var text = File.ReadAllText(path);
        var start = text.IndexOf($"id: {observation}", StringComparison.Ordinal);
        var at = text.IndexOf(was, start, StringComparison.Ordinal);
        at = at < 0 ? text.IndexOf(was, StringComparison.Ordinal) : at;
        Assert.True(at >= 0, $"{path} does not hold {was}");
        File.WriteAllText(path, string.Concat(text.AsSpan(0, at), now, text.AsSpan(at + was.Length)));
        return Check(Load(copy.Root), statistic, observation);
    }

    public static Result Check(Project project, string statistic, string observation)
    {
        var fact = project.Statistics.Single(fact => fact.Id == statistic);
        return Check(project, fact, fact.Observations.Single(each => each.Id?.Value == observation));
    }

    public static Result Check(Project project, Statistic statistic, Observation observation)
    {
        var context = new CheckContext(project);
        foreach (var evidence in observation.Evidence)
        {
            var article = project.Articles.Single(article => article.Id == evidence.Source!.Value);
            var at = article.Reading.IndexOf(evidence.Quote.Value, StringComparison.Ordinal);
            Assert.True(at >= 0, $"not in {article.Id}: {evidence.Quote}");
            context.Passages[evidence] = new(article, [new(at, at + evidence.Quote.Value.Length)]);
        }

        var diagnostics = new DiagnosticBag();
        var log = new CheckLog(statistic, diagnostics);
        ObservationRules.Check(statistic, observation, context, log);
        return new(diagnostics.Sorted(), [.. log.Entries]);
    }

    /// <summary>An article of one paragraph.</summary>
    /// <param name="said">What the file says of it: "value unit subject reporter; qualifier kind as_of", and stated_on where there is one.</param>
    public static Result Check(string language, string text, string said, string? quote = null, params Reading[] reads)
    {
        var (what, how) = (said.Split(';')[0].Split(' '), said.Split("; ")[1].Split(' '));
        // "-5" is no range.
        var values = (what[0][0] == '-' ? [what[0]] : what[0].Split('-')).Select(text => Figure.Parse(text)!.Value).ToArray();
        var observation = Make.Observation(values[0], what[^1], Make.Evidence(quote ?? text, reads: reads)) with
        {
            Max = Make.At(values[^1]),
            Qualifier = how[0] == "-" ? null : Make.At(Enum.Parse<Qualifier>(how[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true)),
            Kind = Make.At(Enum.Parse<ObservationKind>(how[1], ignoreCase: true)),
            AsOf = how[2] == "-" ? null : Make.Date(how[2]),
            StatedOn = how.Length > 3 ? Make.Date(how[3]) : null,
        };
        var statistic = Make.Statistic(what[^2], [string.Join(' ', what[1..^2])], observation);
        return Check(Make.Project(Bodies, Make.Article(text, language, "2023-11-06")) with { People = [.. People], Terms = [.. Terms] }, statistic, observation);
    }

    /// <summary>Fails unless it passes (""), is refused, by that code, or agrees, or never, or is derived or open at one point.</summary>
    public static void Meets(string language, string text, string said, string verdict)
    {
        var result = Check(language, text, said);
        var errors = result.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Code).ToList();
        var at = verdict.Split(' ') is [_, var point] ? result.Of(Enum.Parse<CheckKind>(point)) : "";
        var agrees = at.StartsWith("Agrees", StringComparison.Ordinal);
        var isMet = verdict switch
        {
            "" => errors.Count == 0,
            "refused" => errors.Count > 0,
            ['n', 'e', ..] => !agrees,
            ['a', 'g', ..] => agrees,
            ['d', 'e', ..] => at.StartsWith("Derived", StringComparison.Ordinal),
            ['o', 'p', ..] => at.StartsWith("Open", StringComparison.Ordinal) && errors.Count == 0,
            _ => errors.Contains(verdict, StringComparer.Ordinal),
        };
        Assert.True(isMet, $"{string.Join(' ', errors)}\n{string.Join('\n', result.Ledger.Select(entry => $"{entry.Kind} {entry.Result} {entry.Note.Key}"))}");
    }

    private static Project Load(string root)
    {
        var diagnostics = new DiagnosticBag();
        // Numbers need no interface words.
        var noWords = Directory.CreateTempSubdirectory("sitegen-numbers-ui-");
        var project = ProjectLoader.Load(root, noWords.FullName, diagnostics);
        noWords.Delete();
        Assert.True(project is not null && !diagnostics.HasErrors, string.Concat(diagnostics.Sorted().Select(DiagnosticPrinter.Print)));
        return project;
    }

    internal sealed record Result(ImmutableArray<Diagnostic> Problems, ImmutableArray<LedgerEntry> Ledger)
    {
        public string Codes => string.Join(' ', Problems.Select(problem => problem.Code));

        public string Printed => string.Join('\n', Problems.Select(DiagnosticPrinter.Print));

        public string Of(CheckKind kind) => string.Join("; ", Ledger.Where(entry => entry.Kind == kind).Select(entry => $"{entry.Result}: {InEnglish.Of(entry.Note)}"));
    }

    private sealed class CopyOfContent : IDisposable
    {
        public CopyOfContent()
        {
            foreach (var folder in new[] { "content", "seeds" })
            {
                foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Talks, folder), "*", SearchOption.AllDirectories))
                {
                    var copy = Path.Combine(Root, Path.GetRelativePath(Repository.Talks, file));
                    Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                    File.Copy(file, copy);
                }
            }
        }

        public string Root { get; } = Directory.CreateTempSubdirectory("sitegen-numbers-").FullName;

        public void Dispose() => Directory.Delete(Root, recursive: true);
    }
}

using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Mutation;

/// <summary>Facts with one thing in them changed: each change that makes the sheet say something that its sources do not must be an error.</summary>
public sealed class MutationTests
{
    private static readonly Dictionary<string, string> Projects = new(StringComparer.Ordinal)
    {
        ["Shipped"] = Repository.Talks,
        ["FreshVi"] = Path.Combine(Repository.Tests, "Fixtures", "FreshVi"),
        ["FreshEn"] = Path.Combine(Repository.Tests, "Fixtures", "FreshEn"),
    };

    private const int MostShown = 12;

    public static TheoryData<string> All => [.. Projects.Where(project => Directory.Exists(project.Value)).Select(project => project.Key)];

    private static readonly ConcurrentDictionary<string, Lazy<List<Verdict>>> Verdicts = new(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(All))]
    public async Task No_changed_fact_passes(string name)
    {
        var verdicts = VerdictsOf(name);
        if (Environment.GetEnvironmentVariable("MUTANTS") is { } file)
            await File.WriteAllLinesAsync($"{file}.{name}", Holes(verdicts).Select(hole => $"{hole.Mutant.Operator}: {hole.Fate} {hole.By} {hole.Mutant}"));
        await Verify(Table(verdicts), @case: name);
    }

    [Fact]
    public void Every_excuse_is_needed()
    {
        var passed = Projects.Keys.SelectMany(VerdictsOf).Where(verdict => verdict.Fate != Fate.Killed).ToList();
        Assert.Equal([], Excuse.All.Where(excuse => !passed.Exists(verdict => excuse.Fits(verdict.Mutant))));
    }

    // Judged once for both tests.
    private static List<Verdict> VerdictsOf(string name) => Verdicts.GetOrAdd(name, _ => new(() =>
    {
        var project = new MutatedProject(Projects[name]);
        return [.. Mutants(project).AsParallel().AsOrdered().Select(project.Judge)];
    })).Value;

    private static IEnumerable<Mutant> Mutants(MutatedProject project) =>
    [
        .. project.Files.SelectMany(file => (IEnumerable<Mutant>)
        [
            .. ValueOperators.Of(file, project), .. WhoOperators.Of(file, project), .. DateOperators.Of(file, project), .. QuoteOperators.Of(file, project),
            .. TextOperators.Of(file, project), .. ReferenceOperators.Of(file, project), .. ReferenceOperators.OfReadings(file, project),
        ]),
        .. project.Seeds.SelectMany(seed => (IEnumerable<Mutant>)[.. DateOperators.Of(seed, project), .. ReferenceOperators.OfReadings(seed, project), .. ReferenceOperators.OfArticle(seed, project)]),
        .. TextOperators.OfPages(project),
    ];

    private static string Table(List<Verdict> verdicts)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{"operator",-40} mutants  killed  opened  warned  excused  passed  score\n");
        foreach (var group in verdicts.GroupBy(verdict => verdict.Mutant.Operator).OrderBy(group => group.Key, StringComparer.Ordinal))
            Row(text, group.Key, [.. group]);
        Row(text, "all", verdicts);

        foreach (var group in Holes(verdicts).GroupBy(verdict => (verdict.Mutant.Operator, verdict.Fate)).OrderBy(group => group.Key.Operator, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{group.Key.Fate.ToString().ToLowerInvariant()}: {group.Key.Operator}\n");
            foreach (var verdict in group.Take(MostShown))
                text.Append(CultureInfo.InvariantCulture, $"  {verdict.By} {verdict.Mutant}\n");
            if (group.Count() > MostShown)
                text.Append(CultureInfo.InvariantCulture, $"  … and {group.Count() - MostShown} more\n");
        }

        return text.ToString();
    }

    private static IEnumerable<Verdict> Holes(IEnumerable<Verdict> verdicts) => verdicts.Where(verdict => verdict.Fate is not (Fate.Killed or Fate.Opened) && !Excuse.All.Any(excuse => excuse.Fits(verdict.Mutant)));

    // FaithfulWords only warns of words that are the editor's own.
    private static bool WarnsByDesign(Verdict verdict) => verdict.Fate == Fate.Warned && verdict.Mutant.Operator == "bearing word dropped";

    private static void Row(StringBuilder text, string name, List<Verdict> verdicts)
    {
        var (killed, opened) = (verdicts.Count(verdict => verdict.Fate == Fate.Killed), verdicts.Count(verdict => verdict.Fate == Fate.Opened));
        var holes = Holes(verdicts).ToList();
        var (warned, passed) = (holes.Count(hole => hole.Fate == Fate.Warned), holes.Count(hole => hole.Fate == Fate.Survived));
        var counted = killed + opened + holes.Count;
        var score = counted == 0 ? 100 : 100m * (killed + opened + verdicts.Count(verdict => WarnsByDesign(verdict) && holes.Contains(verdict))) / counted;
        text.Append(CultureInfo.InvariantCulture, $"{name,-40} {verdicts.Count,7} {killed,7} {opened,7} {warned,7} {verdicts.Count - counted,8} {passed,7} {Math.Floor(score * 10) / 10,5:0.0}%\n");
    }
}

using System.Globalization;
using SiteGen.Desk;
using SiteGen.Diagnostics;
using SiteGen.Edit;
using SiteGen.Render.Links;
using SiteGen.Serve;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Hostile;

/// <summary>One pipeline decides: of a project that was changed at random, <c>check</c>, <c>build</c>, <c>serve</c> and the desk say the same, and <c>set</c> writes just what they pass. A thousand of them by hand: <c>AGREE=1000</c>.</summary>
public sealed class AgreementTests : IDisposable
{
    private const string TimesVariable = "AGREE";
    private const string FirstVariable = "AGREE_FIRST";

    private static readonly Uri Address = new("http://localhost:4040/");

    private static readonly string[] Facts = [BuiltProject.Claim, BuiltProject.Statistic, BuiltProject.Term, "content/terms/example-project.yaml", "content/events/example-made.yaml"];

    private readonly Scenario _project = BuiltProject.Copy();

    private static int Times => Number(TimesVariable, 32);

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Every_command_says_the_same_of_a_mutated_project()
    {
        var site = new LiveSite(TimeProvider.System);
        var state = Looked(site, new() { Root = _project.PathTo("."), Address = Address, Clock = TimeProvider.System, Serial = 0, Version = 0 }, null);
        var desk = new DeskPages(Shipped.Desk, DeskWords.In("en"));
        var first = Number(FirstVariable, 0);
        for (var seed = first; seed < first + Times; seed++)
        {
            var mutation = Mutation.Of(_project.PathTo("."), seed);
            var before = Put(mutation.Path, mutation.Content);

            var check = _project.Run("check");
            var build = _project.Run("build");
            state = Looked(site, state, mutation.Path);

            var name = $"{FirstVariable}={seed}: {mutation.Name} in {mutation.Path}";
            Assert.DoesNotMatch(BadInput.OfTheRuntime(), check.Error + build.Error);
            Assert.True(check.ExitCode == build.ExitCode, $"{name}: check ends with {check.ExitCode}, build with {build.ExitCode}\n{check.Error}\n{build.Error}");
            AssertSame(Told(check.Error), Told(build.Error), $"{name}: check and build");
            AssertSame(Told(check.Error), [.. state.Diagnostics.Select(problem => $"{problem.Severity} {problem.Code} {problem.At}").Order(StringComparer.Ordinal)], $"{name}: check and serve");
            Assert.True(state.IsBroken == (check.ExitCode != 0 && !state.Diagnostics.Any(problem => LinkMessages.IsOfLinks(problem.Code))), $"{name}: serve shows the site");
            AssertDesk(desk, state, name);

            Put(mutation.Path, before);
            state = Looked(site, state, mutation.Path);
            Assert.Empty(state.Diagnostics);
        }
    }

    [Fact]
    public void Set_writes_what_check_passes_and_nothing_else()
    {
        var first = Number(FirstVariable, 0);
        for (var seed = first; seed < first + (Times / 4); seed++)
        {
            var random = new Random(seed);
            var path = random.GetItems(Facts, 1)[0];
            var file = YamlFile.Read(path, File.ReadAllBytes(_project.PathTo(path)), [])!;
            var at = random.GetItems(ScalarAt.AllIn(file.Root).ToArray(), 1)[0];
            var value = random.GetItems(Mutation.Values, 1)[0];
            var name = $"{FirstVariable}={seed}: {at.Path} of {path} becomes {value}";

            var isPassed = file.With(ScalarEdit.Replace(at, value), []) is { } edited && IsPassed(path, edited.Bytes, file.Bytes);
            var run = _project.Run("set", Path.GetFileNameWithoutExtension(path), at.Path, "--why", "It was wrong.", "--", value);
            var now = File.ReadAllBytes(_project.PathTo(path));

            Assert.DoesNotMatch(BadInput.OfTheRuntime(), run.Error);
            Assert.True(run.ExitCode == 0 ? isPassed : !isPassed || run.ExitCode == 2, $"{name}: set ends with {run.ExitCode}\n{run.Error}");
            Assert.True(run.ExitCode == 0 || now.AsSpan().SequenceEqual(file.Bytes), name);
            Assert.True(run.ExitCode != 0 || _project.Run("check").ExitCode == 0, name);
            Put(path, file.Bytes);
        }
    }

    private bool IsPassed(string path, byte[] edited, byte[] before)
    {
        Put(path, edited);
        var check = _project.Run("check");
        Put(path, before);
        return check.ExitCode == 0;
    }

    private static void AssertDesk(DeskPages desk, LiveState state, string name)
    {
        var none = Array.Empty<string>().ToLookup(word => word, StringComparer.Ordinal);
        var page = System.Text.Encoding.UTF8.GetString(desk.Answer(state, new("GET", "", none, none))!.Body.Span);
        var errors = state.Diagnostics.Count(problem => problem.Severity == Severity.Error);
        Assert.True(page.Contains(errors == 0 ? "No errors" : DeskWords.In("en").Count("count.error", errors), StringComparison.Ordinal), $"{name}: the desk counts others than {errors}");
        Assert.All(state.Diagnostics.Take(3), problem => Assert.Contains(problem.Code, page, StringComparison.Ordinal));
    }

    // As serve does it: the change alone, then the whole, then the links.
    private static LiveState Looked(LiveSite site, LiveState before, string? path)
    {
        var state = site.Look(before, path is null ? null : new HashSet<string> { path });
        state = site.IsUnproved ? site.Take(site.Proving(state)(CancellationToken.None)) : state;
        return site.IsUnlinked(state) ? site.TakeLinks(state, site.Linking(state)(CancellationToken.None)) : state;
    }

    private byte[]? Put(string path, byte[]? content)
    {
        var full = _project.PathTo(path);
        var before = File.Exists(full) ? File.ReadAllBytes(full) : null;
        if (content is null)
        {
            File.Delete(full);
            return before;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
        return before;
    }

    // Of each message its kind, code and place.
    private static List<string> Told(string error)
    {
        var lines = error.Split('\n');
        return
        [
            .. lines.Index().Where(line => (line.Item.StartsWith("error SG", StringComparison.Ordinal) || line.Item.StartsWith("warning SG", StringComparison.Ordinal)) && line.Index + 1 < lines.Length)
                .Select(line => $"{CultureInfo.InvariantCulture.TextInfo.ToTitleCase(line.Item[..line.Item.IndexOf(':', StringComparison.Ordinal)].Split(' ')[0])} {line.Item.Split(' ')[1].TrimEnd(':')} {lines[line.Index + 1].Split("┌─ ")[^1]}")
                .Order(StringComparer.Ordinal),
        ];
    }

    private static void AssertSame(List<string> one, List<string> other, string name) => Assert.True(one.SequenceEqual(other), $"{name} differ:\n{string.Join('\n', one)}\n-- and --\n{string.Join('\n', other)}");

    private static int Number(string variable, int usual) => int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : usual;
}

using System.Diagnostics;
using SiteGen.Tests.Publish;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Commands;

/// <summary>The real command, ended by <c>kill -9</c> at random moments: at every one of them the target holds a site that works, and the next publish makes it exact.</summary>
public sealed class PublishKilledTests
{
    // A native file starts at once; elsewhere nearly all of a run is the compiling of the tool, and most of these moments would be the same.
    private static readonly int Moments = Tool.Native is null ? 2 : 20;

    [Theory, OfEachKind, OfStore]
    public void However_it_ends_each_file_is_the_old_or_the_new_one_and_the_next_publish_is_exact(string kind)
    {
        using var place = Place.Of(kind);
        using var project = Scenario.Empty();
        project.Run("init", "demo");
        project.Append("demo/content/site.yaml", $"\nid: demo\npublish:\n  target:\n{place.Yaml}");
        var sites = new[] { Published("First"), Published("Second") };
        Title("First");
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, project.RunAlone(place.Environment, Call).ExitCode);
        var (usual, random) = (clock.Elapsed, new Random());

        for (var moment = 0; moment < Moments; moment++)
        {
            Title(moment % 2 == 0 ? "Second" : "First");
            Kill(usual * random.NextDouble());
            var served = place.Served();
            Assert.All(served, file => Assert.Contains(file.Value, sites.Select(site => site.GetValueOrDefault(file.Key))));
            Assert.All(sites[0].Keys.Intersect(sites[1].Keys), path => Assert.True(served.ContainsKey(path), path));

            Publish();
            Assert.Equal(sites[(moment + 1) % 2], place.Content());
        }

        IReadOnlyDictionary<string, string> Published(string title)
        {
            Title(title);
            Publish();
            return place.Content();
        }

        void Title(string title) => project.File("demo/content/site.yaml", string.Join('\n', project.Read("demo/content/site.yaml").Split('\n').Select(line => line.StartsWith("title:", StringComparison.Ordinal) ? $"title: {title}" : line)));

        void Publish()
        {
            var run = place.Environment.Count == 0 ? project.Run(Call) : project.RunAlone(place.Environment, Call);
            Assert.True(run.ExitCode == 0, run.Error);
        }

        void Kill(TimeSpan after)
        {
            var start = Tool.Start(Call);
            start.WorkingDirectory = project.PathTo("");
            foreach (var (name, value) in place.Environment)
                start.Environment[name] = value;

            using var command = Process.Start(start)!;
            Thread.Sleep(after);
            command.Kill();
            command.WaitForExit();
        }
    }

    private static string[] Call => ["publish", "--project", "demo"];
}

using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Tests.Tools;
using Xunit.Abstractions;

namespace SiteGen.Tests.Serve;

/// <summary>How long it takes from saving a file until the new page has come over the wire, told by the event that an open page would get.</summary>
public sealed class SaveToPageTests(ITestOutputHelper output)
{
    // Ten times what it takes on an idle machine: whoever waits longer than that has found that something is worked out anew.
    private const double Most = 500;

    private static readonly int? Asked = int.TryParse(Environment.GetEnvironmentVariable("MEASURE"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : null;

    [Fact]
    public async Task A_saved_edit_is_on_the_page_at_once()
    {
        await using var served = await ServedProject.StartAsync(Scenario.Shipped());
        var median = await MeasureAsync(served, "content/claims/kimball-focus.yaml", "en/claims/kimball-focus.html", "added: 2026-11-21", "added: 2026-11-20");
        Assert.True(median < Most, $"{median} ms");
    }

    // MEASURE=1000 (articles, with ten facts each) measures a large project; writing and checking it the first time takes a while.
    [Fact]
    public async Task A_saved_edit_of_a_larger_project_is_on_the_page_as_soon()
    {
        var articles = Asked ?? 20;
        await using var served = await ServedProject.StartAsync(LargeProject.Of(articles));
        var median = await MeasureAsync(served, "content/people/first-7.yaml", "people/first-7.html", "added: 2023-11-20", "added: 2023-11-21");
        Assert.True(median < Most, $"{median} ms");
        Assert.Equal(articles * 10, served.Live.State.Graph!.Facts.Count);
    }

    private async Task<double> MeasureAsync(ServedProject served, string file, string page, string one, string other)
    {
        await served.Live.AfterAsync(0, CancellationToken.None);
        Assert.False(served.Live.State.IsBroken, string.Concat(served.Live.State.Diagnostics.Take(3).Select(DiagnosticPrinter.Print)));
        using var stream = new StreamReader(await served.Client.GetStreamAsync(new Uri("_desk/events", UriKind.Relative)));
        await AfterAsync(stream, 0);
        List<double> times = [];
        for (var edit = 0; edit < (Asked is null ? 7 : 21); edit++)
        {
            var (from, to) = edit % 2 == 0 ? (one, other) : (other, one);
            var text = await File.ReadAllTextAsync(served.Files.PathTo(file));
            Assert.Contains(from, text, StringComparison.Ordinal);
            var version = served.Live.State.Version;
            var start = Stopwatch.GetTimestamp();
            await File.WriteAllTextAsync(served.Files.PathTo(file), text.Replace(from, to, StringComparison.Ordinal));
            await AfterAsync(stream, version);
            var html = (await served.GetAsync(page)).Text;
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            Assert.Contains(to["added: ".Length..], html, StringComparison.Ordinal);
            await Task.Delay(served.Live.State.Graph!.Facts.Count > 1000 ? 1500 : 300);
        }

        var sorted = times.Order().ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{served.Live.State.Graph!.Facts.Count} facts, from saving to the new page: median {sorted[sorted.Count / 2]:0.0} ms, least {sorted[0]:0.0}, most {sorted[^1]:0.0}, first {times[0]:0.0}"));
        return sorted[sorted.Count / 2];
    }

    // A file that is seen half-written may be told as a problem first.
    private static async Task AfterAsync(StreamReader stream, int version)
    {
        while (true)
        {
            var line = await stream.ReadLineAsync();
            Assert.Equal("", await stream.ReadLineAsync());
            using var json = JsonDocument.Parse(line!["data: ".Length..]);
            if (json.RootElement.GetProperty("version").GetInt32() > version)
            {
                return;
            }
        }
    }
}

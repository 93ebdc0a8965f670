using System.Collections.Concurrent;
using Microsoft.Playwright;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Hostile;

/// <summary>The built site under the very headers of its <c>_headers</c>: no page breaks what its own site asks of browsers.</summary>
[Collection(Browser.Collection)]
public sealed class HeadersBrowserTests(Browser browser)
{
    private static readonly string[] Texts = [".html", ".css", ".js", ".svg"];

    [BrowserFact]
    public async Task No_kind_of_page_breaks_a_rule_in_light_or_dark_nor_does_the_search()
    {
        using var project = Built();
        using var host = Serve(project, page => page);
        // All that is no page of a fact or an article, and one of those in each folder.
        var paths = Pages(project).DistinctBy(path => Path.GetFileName(path) == "index.html" || Path.GetDirectoryName(path) is "" or "en" ? path : Path.GetDirectoryName(path)).ToList();

        foreach (var colours in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            Assert.Empty(await Visit(host, paths, colours, SearchAsync));
        }

        static async Task SearchAsync(IPage page)
        {
            if (page.Url.EndsWith("search.html", StringComparison.Ordinal))
            {
                await page.FillAsync("#search_field", "stewart");
                await Browser.UntilAsync(page, "document.querySelector('#search_results a') !== null");
            }
        }
    }

    [BrowserFact]
    public async Task A_page_that_breaks_a_rule_is_noticed()
    {
        using var project = Built();
        using var host = Serve(project, page => page.Replace("</main>", "<script>x()</script><p style=\"color: red\">x</p></main>", StringComparison.Ordinal));

        var said = await Visit(host, ["index.html"], ColorScheme.Light, _ => Task.CompletedTask);

        Assert.Contains(said, line => line.Contains("broken: script-src", StringComparison.Ordinal));
        Assert.Contains(said, line => line.Contains("broken: style-src", StringComparison.Ordinal));
    }

    private static Scenario Built()
    {
        var project = Scenario.Shipped("content", "seeds").Append("content/site.yaml", "\nhost: cloudflare\n");
        var run = project.Run("build", "--base-url", "https://sheet.example/");
        Assert.True(run.ExitCode == 0, run.Error);
        return project;
    }

    private static IEnumerable<string> Pages(Scenario project) => Directory.EnumerateFiles(project.PathTo("_site"), "*.html", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(project.PathTo("_site"), file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static LocalHost Serve(Scenario project, Func<string, string> spoil)
    {
        var files = Directory.EnumerateFiles(project.PathTo("_site"), "*", SearchOption.AllDirectories).Where(file => Texts.Contains(Path.GetExtension(file)))
            .ToDictionary(file => Path.GetRelativePath(project.PathTo("_site"), file).Replace('\\', '/'), file => spoil(File.ReadAllText(file)), StringComparer.Ordinal);
        // Of every path: those that stand, set in, below the first line.
        var headers = project.Site("_headers").Split('\n').SkipWhile(line => line != "/*").Skip(1).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal))
            .Select(line => line.Trim().Split(": ", 2)).ToDictionary(header => header[0], header => header[1]);
        Assert.Contains("default-src 'none'", headers["Content-Security-Policy"], StringComparison.Ordinal);
        return new(files, headers);
    }

    private async Task<IReadOnlyCollection<string>> Visit(LocalHost host, IEnumerable<string> paths, ColorScheme colours, Func<IPage, Task> use)
    {
        var said = new ConcurrentQueue<string>();
        await browser.VisitAsync(paths.Select(path => host.Address + path), new() { ColorScheme = colours }, (page, _) => use(page), async page =>
        {
            page.Console += (_, message) => said.Enqueue($"{page.Url}: {message.Text}");
            page.PageError += (_, error) => said.Enqueue($"{page.Url}: {error}");
            await page.AddInitScriptAsync("addEventListener('securitypolicyviolation', event => console.error(`broken: ${event.effectiveDirective} ${event.blockedURI}`))");
        });
        return [.. said, .. host.Missing.Select(path => $"asked for {path}")];
    }
}

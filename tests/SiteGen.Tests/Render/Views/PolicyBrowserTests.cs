using System.Collections.Concurrent;
using Microsoft.Playwright;
using SiteGen.Render.Search;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Render.Views;

/// <summary>Every page of the shipped site as a strict host serves it, with and without an address of its own: nothing is refused by its policy, nothing is asked of anybody else, nothing is said on the console.</summary>
[Collection(Browser.Collection)]
public sealed class PolicyBrowserTests(Browser browser)
{
    private const string Policy = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private const string Folder = "sheet/";

    // A page of a site with an address holds all that the same page without one does, and more.
    [BrowserFact]
    public async Task Every_page_holds_a_strict_policy_and_asks_nobody_else()
    {
        var pages = RenderedSite.Of(Repository.Talks, $"https://example.org/{Folder}").Pages;

        Assert.Empty(await Visit(pages, pages.Keys));
    }

    [BrowserFact]
    public async Task Every_kind_of_page_of_a_site_without_an_address_does_so_too()
    {
        var pages = RenderedSite.Of(Repository.Talks).Pages;

        Assert.Empty(await Visit(pages, OneOfEachKind(pages.Keys)));
    }

    [BrowserFact]
    public async Task A_page_that_breaks_the_policy_is_noticed()
    {
        var site = RenderedSite.Of(RenderedSite.Fixture);
        var pages = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["index.html"] = site["index.html"].Replace("</main>", "<p style=\"color: red\">x</p><img src=\"https://elsewhere.example/x.png\" alt=\"\"></main>", StringComparison.Ordinal),
        };

        var said = await Visit(pages, pages.Keys);

        Assert.Contains(said, line => line.Contains("style", StringComparison.Ordinal));
        Assert.Contains(said, line => line.Contains("elsewhere.example", StringComparison.Ordinal));
    }

    // Past the menu, into a list, to a fact, to its words, to the other language, to a correction.
    [BrowserFact]
    public async Task A_reader_without_a_mouse_and_without_scripts_gets_from_the_home_page_to_the_words_of_a_fact()
    {
        var site = RenderedSite.Of(RenderedSite.Fixture);
        using var host = Serve(site.Pages);
        var context = await browser.NewPageAsync(new() { JavaScriptEnabled = false });
        await context.GotoAsync($"{host.Address}{Folder}index.html");

        await context.Keyboard.PressAsync("Tab");
        await context.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#main_content", context.Url, StringComparison.Ordinal);

        await Follow(context, ".cards a");
        Assert.Contains("/statistics/fleet.html", context.Url, StringComparison.Ordinal);
        await Follow(context, "figcaption a");
        Assert.Contains("/sources/first-article.html#fleet-", context.Url, StringComparison.Ordinal);
        await Follow(context, ".languages a[lang=en]");
        Assert.EndsWith("/en/sources/first-article.html", context.Url, StringComparison.Ordinal);
        await Follow(context, ".colophon a[href$='corrections.html']");
        Assert.EndsWith("/en/corrections.html", context.Url, StringComparison.Ordinal);
        await Follow(context, "main .items a");
        Assert.EndsWith("/en/people/person-one.html#correction_1", context.Url, StringComparison.Ordinal);
        await Browser.CloseAsync(context);
    }

    // Tabs until the link is reached, as often as a patient reader would.
    private static async Task Follow(IPage page, string selector)
    {
        var link = page.Locator(selector).First;
        for (var tabs = 0; tabs < 300; tabs++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.Locator($"{selector}:focus").CountAsync() > 0 && await link.EvaluateAsync<bool>("one => one === document.activeElement"))
            {
                var before = page.Url;
                await page.Keyboard.PressAsync("Enter");
                await Assertions.Expect(page).Not.ToHaveURLAsync(before, new() { Timeout = 30_000 });
                await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
                return;
            }
        }

        Assert.Fail($"{selector} of {page.Url} can't be reached by keyboard");
    }

    // All that is no page of a fact or an article, and one of those in each folder.
    private static IEnumerable<string> OneOfEachKind(IEnumerable<string> paths) =>
        paths.Order(StringComparer.Ordinal).DistinctBy(path => Path.GetDirectoryName(path) is "" or "en" || path.EndsWith("/index.html", StringComparison.Ordinal) ? path : Path.GetDirectoryName(path));

    private async Task<IReadOnlyCollection<string>> Visit(IReadOnlyDictionary<string, string> pages, IEnumerable<string> paths)
    {
        using var host = Serve(pages);
        var said = new ConcurrentQueue<string>();
        await browser.VisitAsync(paths.Select(path => host.Address + Folder + path), new(), (_, _) => Task.CompletedTask, page =>
        {
            page.Console += (_, message) => said.Enqueue($"{page.Url}: {message.Text}");
            page.PageError += (_, error) => said.Enqueue($"{page.Url}: {error}");
            page.Request += (_, request) =>
            {
                if (!request.Url.StartsWith(host.Address, StringComparison.Ordinal))
                    said.Enqueue($"asked for {request.Url}");
            };
            return Task.CompletedTask;
        });
        return [.. said, .. host.Missing.Select(path => $"asked for {path}")];
    }

    private static LocalHost Serve(IReadOnlyDictionary<string, string> pages)
    {
        var style = Template("style.css");
        var files = pages.ToDictionary(page => Folder + page.Key, page => page.Value, StringComparer.Ordinal);
        files[$"{Folder}style.css"] = style;
        foreach (var script in SearchIndex.Scripts)
        {
            files[Folder + script] = Template(script);
        }

        // Without an address of its own, the site does not know its folder on the page for what is missing.
        files["style.css"] = style;
        files["icon.svg"] = files[$"{Folder}icon.svg"] = Template("icon.svg");
        return new(files, Policy);
    }

    private static string Template(string file) => File.ReadAllText(Path.Combine(Repository.Root, "templates", file));
}

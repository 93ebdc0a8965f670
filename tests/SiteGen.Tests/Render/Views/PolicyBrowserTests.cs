using Microsoft.Playwright;
using SiteGen.Render.Search;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Render.Views;

/// <summary>Every page of the shipped site as a strict host serves it, with and without an address of its own: nothing is refused by its policy, nothing is asked of anybody else, nothing is said on the console.</summary>
[Collection(Browser.Collection)]
public sealed class PolicyBrowserTests(Browser browser)
{
    private const string Policy = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private const string Host = "https://example.org/sheet/";

    [BrowserFact]
    public async Task Every_page_holds_a_strict_policy_and_asks_nobody_else()
    {
        foreach (var baseUrl in new[] { null, Host })
        {
            var site = RenderedSite.Of(Repository.Root, baseUrl);
            var said = await Visit(site, javaScript: true);
            Assert.Empty(said);
        }
    }

    [BrowserFact]
    public async Task A_page_that_breaks_the_policy_is_noticed()
    {
        var site = RenderedSite.Of(RenderedSite.Fixture);
        var said = await Visit(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["index.html"] = site["index.html"].Replace("</main>", "<p style=\"color: red\">x</p><img src=\"https://elsewhere.example/x.png\" alt=\"\"></main>", StringComparison.Ordinal),
        });

        Assert.Contains(said, line => line.Contains("style", StringComparison.Ordinal));
        Assert.Contains(said, line => line.Contains("elsewhere.example", StringComparison.Ordinal));
    }

    // Past the menu, into a list, to a fact, to its words, to the other language, to a correction.
    [BrowserFact]
    public async Task A_reader_without_a_mouse_and_without_scripts_gets_from_the_home_page_to_the_words_of_a_fact()
    {
        var site = RenderedSite.Of(RenderedSite.Fixture);
        var context = await browser.NewPageAsync(new() { JavaScriptEnabled = false });
        await Serve(context, site.Pages, []);
        await context.GotoAsync($"{Host}index.html");

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
        await context.CloseAsync();
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
                await page.WaitForURLAsync(url => url != before, new() { WaitUntil = WaitUntilState.Commit });
                await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
                return;
            }
        }

        Assert.Fail($"{selector} of {page.Url} can't be reached by keyboard");
    }

    private Task<List<string>> Visit(RenderedSite site, bool javaScript) => Visit(site.Pages, javaScript);

    private async Task<List<string>> Visit(IReadOnlyDictionary<string, string> pages, bool javaScript = true)
    {
        var said = new List<string>();
        var page = await browser.NewPageAsync(new() { JavaScriptEnabled = javaScript });
        page.Console += (_, message) => said.Add($"{page.Url}: {message.Text}");
        page.PageError += (_, error) => said.Add($"{page.Url}: {error}");
        await Serve(page, pages, said);
        foreach (var path in pages.Keys)
        {
            await page.GotoAsync(Host + path);
        }

        await page.CloseAsync();
        return said;
    }

    private static async Task Serve(IPage page, IReadOnlyDictionary<string, string> pages, List<string> said)
    {
        var style = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "templates", "style.css"));
        await page.RouteAsync("**/*", async route =>
        {
            // Without an address of its own, the site does not know its folder on the page for what is missing.
            var url = route.Request.Url;
            var path = url.StartsWith(Host, StringComparison.Ordinal) ? url[Host.Length..] : url == "https://example.org/style.css" ? "style.css" : null;
            if (path is "style.css")
            {
                await route.FulfillAsync(new() { Body = style, ContentType = "text/css" });
            }
            else if (path is not null && SearchIndex.Scripts.Contains(path))
            {
                await route.FulfillAsync(new() { Path = Path.Combine(Repository.Root, "templates", path), ContentType = "text/javascript" });
            }
            else if (path is not null && pages.TryGetValue(path, out var html))
            {
                await route.FulfillAsync(new() { Body = html, ContentType = "text/html; charset=utf-8", Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["content-type"] = "text/html; charset=utf-8", ["content-security-policy"] = Policy } });
            }
            else
            {
                said.Add($"asked for {url}");
                await route.AbortAsync();
            }
        });
    }
}

using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Render.Views;

/// <summary>Each kind of page in a browser: both languages, light and dark, on the narrowest phone.</summary>
[Collection(Browser.Collection)]
public sealed class PageBrowserTests(Browser browser) : IDisposable
{
    private static readonly string[] Files =
    [
        "index.html", "statistics/fleet.html", "people/person-one.html", "organizations/first-agency.html", "terms/ship.html", "events/meeting.html",
        "claims/not-stopped.html", "sources/first-article.html", "sources/second-article.html", "people/index.html", "methodology.html", "search.html", "corrections.html", "data/index.html",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sitegen-pages-");

    [BrowserFact]
    public async Task Axe_finds_nothing_in_light()
    {
        await AssertAccessible(ColorScheme.Light, new());
    }

    // Only colours differ in the dark.
    [BrowserFact]
    public async Task Axe_finds_enough_contrast_in_the_dark()
    {
        await AssertAccessible(ColorScheme.Dark, new() { RunOnly = RunOnlyOptions.Rules("color-contrast") });
    }

    [BrowserFact]
    public async Task Nothing_scrolls_sideways_from_320_pixels_on()
    {
        WriteSite();
        foreach (var width in new[] { 320, 768, 1280 })
        {
            var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
            foreach (var path in Files.SelectMany(file => new[] { file, $"en/{file}" }).Append("404.html"))
            {
                await page.GotoAsync(AddressOf(path));
                var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                Assert.True(over <= 0, $"{path} is {over} pixels too wide at {width}");
            }

            await page.CloseAsync();
        }
    }

    [BrowserFact]
    public async Task A_number_in_an_article_leads_to_its_fact_and_back_by_keyboard()
    {
        WriteSite();
        var page = await browser.NewPageAsync();
        await page.GotoAsync(AddressOf("sources/first-article.html"));

        await page.FocusAsync(".words sup a");
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#fact_1", page.Url, StringComparison.Ordinal);

        await page.FocusAsync("#fact_1 .back");
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector(':target').closest('mark') !== null"));
        await page.CloseAsync();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task AssertAccessible(ColorScheme scheme, AxeRunOptions options)
    {
        WriteSite();
        var page = await browser.NewPageAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = 320, Height = 800 } });
        foreach (var path in Files.SelectMany(file => new[] { file, $"en/{file}" }))
        {
            await page.GotoAsync(AddressOf(path));
            var result = await page.RunAxe(options);
            Assert.True(
                result.Violations.Length == 0,
                $"{path}: {string.Join("; ", result.Violations.Select(violation => $"{violation.Id}: {violation.Help} {violation.Nodes[0].Html}"))}");
        }

        await page.CloseAsync();
    }

    private string AddressOf(string path) => new Uri(Path.Combine(_folder.FullName, path)).AbsoluteUri;

    private void WriteSite()
    {
        foreach (var (path, html) in RenderedSite.Of(RenderedSite.Fixture).Pages)
        {
            var file = Path.Combine(_folder.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, html);
        }

        File.Copy(Path.Combine(Repository.Root, "templates", "style.css"), Path.Combine(_folder.FullName, "style.css"));
    }
}

using Microsoft.Playwright;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Render.Views;

/// <summary>A reader's way through the pages: from the answer to a number, from its drawing to the table, to the other language and back, into the article.</summary>
[Collection(Browser.Collection)]
public sealed class JourneyBrowserTests(Browser browser) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sitegen-journey-");

    [BrowserFact]
    public async Task The_drawing_shows_the_figures_of_the_table_and_another_language_the_same_ones()
    {
        RenderedSite.Of(RenderedSite.Fixture).WriteTo(_folder.FullName);
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 390, Height = 800 } });
        await page.GotoAsync(AddressOf("index.html"));
        await page.ClickAsync(".cards a");
        var drawn = await Figures(page, ".chart text");

        Assert.Equal(4, drawn.Count);
        Assert.Equal("hơn 500 tàu mẫu", drawn["now"]);
        Assert.Equal(await Figures(page, "tbody"), drawn);
        Assert.Equal(0, await page.Locator(".chart text:has([data-key~=value])").EvaluateAllAsync<int>("all => all.filter(one => one.getBoundingClientRect().width === 0 || one.getBoundingClientRect().right > innerWidth).length"));

        await page.ClickAsync(".languages a[lang=en]");
        Assert.EndsWith("/en/statistics/fleet.html", page.Url, StringComparison.Ordinal);
        Assert.Equal("en", await page.GetAttributeAsync("html", "lang"));
        var inEnglish = await Figures(page, ".chart text");
        Assert.Equal("more than 500 sample ships", inEnglish["now"]);
        Assert.Equal(await Figures(page, "tbody"), inEnglish);
        Assert.Equal(drawn.Keys, inEnglish.Keys);

        await page.ClickAsync("#now a[href='#evidence-1']");
        await page.ClickAsync("#evidence-1 a[href*='sources/first-article.html#']");
        Assert.Contains("hơn 500 tàu mẫu", await page.InnerTextAsync(".paragraph:has(:target)"), StringComparison.Ordinal);
        await page.ClickAsync(".languages a[lang=vi]");
        Assert.EndsWith("/sources/first-article.html", page.Url, StringComparison.Ordinal);
        Assert.Equal("vi", await page.GetAttributeAsync("html", "lang"));
        await Browser.CloseAsync(page);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>What is shown as the value of each observation, by its id.</summary>
    private static async Task<SortedDictionary<string, string>> Figures(IPage page, string within) =>
        new(await page.Locator($"{within} [data-key~=value]").EvaluateAllAsync<Dictionary<string, string>>("all => Object.fromEntries(all.map(one => [one.dataset.key.split(' ')[1], one.textContent]))"), StringComparer.Ordinal);

    private string AddressOf(string path) => new Uri(Path.Combine(_folder.FullName, path)).AbsoluteUri;
}

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
        "claims/not-stopped.html", "sources/first-article.html", "sources/second-article.html", "people/index.html", "methodology.html", "search.html", "corrections.html", "data/index.html", "network.html",
    ];

    private const string HasCutTable = "[...document.querySelectorAll('table, .scroll')].some(one => one.scrollWidth > one.clientWidth)";

    private const string AreBelowEachOther = """
        [...document.querySelectorAll('tbody tr')].map(row => [...row.cells]).filter(cells => cells.length > 1)
            .every(cells => cells.every((cell, i) => i === 0 || cell.getBoundingClientRect().top >= cells[i - 1].getBoundingClientRect().bottom - 1))
        """;

    private const string Labels = "[...document.querySelectorAll('tbody td:not([colspan])')].map(cell => getComputedStyle(cell, '::before').content)";

    private const string SmallTexts = """
        [...document.querySelectorAll('body *')]
            .filter(one => [...one.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim() !== ''))
            .filter(one => one.getClientRects().length > 0 && parseFloat(getComputedStyle(one).fontSize) < 12)
            .map(one => one.outerHTML.slice(0, 80))
        """;

    // A word that no line can hold, in place of every name and title that leads somewhere.
    private const string Lengthen = """
        [...document.querySelectorAll('main :is(h1, a, b)')].filter(one => one.children.length === 0 && !one.closest('svg, sup'))
            .forEach(one => one.textContent = 'Hafenbeckenausbaggerungsgenossenschaft'.repeat(3))
        """;

    private const string CutOff = """
        [...document.querySelectorAll('main :is(h1, a, b)')].filter(one => !one.closest('details:not([open])') && one.checkVisibility())
            .filter(one => [...one.getClientRects()].some(box => box.left < -1 || box.right > document.documentElement.clientWidth + 1))
            .map(one => one.outerHTML.slice(0, 80))
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sitegen-pages-");

    // Only colours differ in the dark.
    [BrowserFact]
    public async Task Axe_finds_nothing_in_light_and_enough_contrast_in_the_dark()
    {
        RenderedSite.Of(RenderedSite.Fixture).WriteTo(_folder.FullName);
        await browser.VisitAsync(Files.SelectMany(file => new[] { file, $"en/{file}" }).Select(AddressOf), new() { ColorScheme = ColorScheme.Light, ViewportSize = new() { Width = 320, Height = 800 } }, async (page, address) =>
        {
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            AssertNone(await Axe.ViolationsAsync(page), address);
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            Assert.True(await page.EvaluateAsync<bool>("matchMedia('(prefers-color-scheme: dark)').matches"));
            AssertNone(await Axe.ViolationsAsync(page, "color-contrast"), address);
        });
    }

    [BrowserFact]
    public async Task Axe_notices_what_is_wrong_in_light_and_in_the_dark()
    {
        RenderedSite.Of(RenderedSite.Fixture).WriteTo(_folder.FullName);
        var page = await browser.OpenAsync(Path.Combine(_folder.FullName, "index.html"), new() { ColorScheme = ColorScheme.Light });
        await page.AddStyleTagAsync(new() { Content = "@media (prefers-color-scheme: dark) { .pale { color: #222; background: #111 } }" });
        await page.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"data:,\"><p class=\"pale\">Words that are hard to read in the dark</p>')");

        Assert.StartsWith("image-alt: ", Assert.Single(await Axe.ViolationsAsync(page)), StringComparison.Ordinal);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.StartsWith("color-contrast: ", Assert.Single(await Axe.ViolationsAsync(page, "color-contrast")), StringComparison.Ordinal);
        await Browser.CloseAsync(page);
    }

    [BrowserFact]
    public async Task On_a_phone_a_name_of_one_very_long_word_is_neither_cut_nor_makes_the_page_wider()
    {
        RenderedSite.Of(RenderedSite.Fixture).WriteTo(_folder.FullName);
        await browser.VisitAsync(Files.Select(AddressOf), new(), async (page, address) =>
        {
            await page.EvaluateAsync(Lengthen);
            foreach (var width in new[] { 320, 390 })
            {
                await page.SetViewportSizeAsync(width, 800);
                var cut = await page.EvaluateAsync<string[]>(CutOff);
                Assert.True(cut.Length == 0, $"{address} at {width}: {string.Join('\n', cut)}");
                Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), $"{address} is too wide at {width}");
            }
        });
    }

    [BrowserFact]
    public async Task Nothing_scrolls_sideways_and_no_text_is_smaller_than_12_pixels_from_320_pixels_on()
    {
        RenderedSite.Of(RenderedSite.Fixture).WriteTo(_folder.FullName);
        await browser.VisitAsync(Files.SelectMany(file => new[] { file, $"en/{file}" }).Append("404.html").Select(AddressOf), new(), async (page, address) =>
        {
            foreach (var width in new[] { 320, 768, 1280 })
            {
                await page.SetViewportSizeAsync(width, 800);
                var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                Assert.True(over <= 0, $"{address} is {over} pixels too wide at {width}");
                Assert.True(width > 320 || !await page.EvaluateAsync<bool>(HasCutTable), $"{address} has a table with columns cut off");
            }

            Assert.Empty(await page.EvaluateAsync<string[]>(SmallTexts));
        });
    }

    [BrowserFact]
    public async Task Below_480_pixels_each_row_of_a_table_is_labels_and_values_below_each_other()
    {
        RenderedSite.Of(RenderedSite.Fixture).WriteTo(_folder.FullName);
        var page = await browser.NewPageAsync();
        await page.GotoAsync(AddressOf("statistics/fleet.html"));

        await page.SetViewportSizeAsync(479, 800);
        Assert.True(await page.EvaluateAsync<bool>(AreBelowEachOther));
        Assert.DoesNotContain("none", await page.EvaluateAsync<string[]>(Labels));

        await page.SetViewportSizeAsync(1280, 800);
        Assert.False(await page.EvaluateAsync<bool>(AreBelowEachOther));
        Assert.All(await page.EvaluateAsync<string[]>(Labels), label => Assert.Equal("none", label));
        await Browser.CloseAsync(page);
    }

    [BrowserFact]
    public async Task A_number_in_an_article_leads_to_its_fact_and_back_by_keyboard()
    {
        RenderedSite.Of(RenderedSite.Fixture).WriteTo(_folder.FullName);
        var page = await browser.NewPageAsync();
        await page.GotoAsync(AddressOf("sources/first-article.html"));

        await page.FocusAsync(".words sup a");
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#fact_1", page.Url, StringComparison.Ordinal);

        await page.FocusAsync("#fact_1 .back");
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector(':target').closest('mark') !== null"));
        await Browser.CloseAsync(page);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static void AssertNone(IReadOnlyList<string> violations, string address) => Assert.True(violations.Count == 0, $"{address}: {string.Join("; ", violations)}");

    private string AddressOf(string path) => new Uri(Path.Combine(_folder.FullName, path)).AbsoluteUri;
}

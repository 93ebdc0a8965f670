using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SiteGen.Link;
using SiteGen.Render;
using SiteGen.Render.Search;
using SiteGen.Tests.Render.Views;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Render.Search;

/// <summary>The search of the shipped site in a browser, opened from a file.</summary>
[Collection(Browser.Collection)]
public sealed class SearchBrowserTests(Browser browser) : IDisposable
{
    private const string Field = "#search_field";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sitegen-search-");
    private readonly List<string> _problems = [];
    private readonly List<string> _requests = [];

    [BrowserFact]
    public async Task The_browser_folds_and_splits_as_the_index_does()
    {
        var page = await OpenAsync("search.html");

        foreach (var text in SearchWordsTests.Cases)
        {
            Assert.Equal(SearchWords.Fold(text), await page.EvaluateAsync<string>("text => fold(text)", text));
            Assert.Equal(SearchWords.In(text).Select(SearchWords.Fold), await page.EvaluateAsync<string[]>("text => wordsOf(text.normalize('NFC')).map(word => word.folded)", text));
        }
    }

    [BrowserFact]
    public async Task Typing_finds_with_and_without_accents_and_asks_nobody_else()
    {
        var page = await OpenAsync("search.html");
        Assert.DoesNotContain(_requests, request => request.Contains("search-index", StringComparison.Ordinal));

        Assert.Equal("Tôn Hiểu Ba", (await ResultsOf(page, "ton hieu ba"))[0]);
        Assert.Equal("Tôn Hiểu Ba", (await ResultsOf(page, "Tôn Hiểu B"))[0]);
        Assert.Contains("Đầu đạn hạt nhân của Trung Quốc", (await ResultsOf(page, "dau dan"))[..2]);
        Assert.Equal("Tôn Hiểu Ba", (await ResultsOf(page, "sun xiaobo"))[0]);
        Assert.Empty(await ResultsOf(page, "ton hieu bac"));
        Assert.Equal("Không tìm thấy gì cho “ton hieu bac”.", await page.TextContentAsync("#search_status"));

        Assert.Contains(_requests, request => request.EndsWith("/search-index.vi.js", StringComparison.Ordinal));
        Assert.All(_requests, request => Assert.StartsWith(new Uri(_folder.FullName).AbsoluteUri, request, StringComparison.Ordinal));
        Assert.Empty(_problems);
    }

    [BrowserFact]
    public async Task The_spelling_that_was_typed_comes_first_and_its_words_are_marked()
    {
        var page = await OpenAsync("search.html", index: MadeUpIndex);

        Assert.Equal(["bán", "bạn", "ban", "bàn ghế"], await ResultsOf(page, "bán"));
        Assert.Equal(["ban", "bán", "bạn", "bàn ghế"], await ResultsOf(page, "ban"));
        Assert.Equal(["bàn ghế", "bán", "bạn", "ban"], await ResultsOf(page, "bàn"));
        Assert.Equal(["bàn ghế"], await ResultsOf(page, "ban gh"));
        Assert.Equal(["bàn", "ghế"], await page.Locator("#search_results mark").AllTextContentsAsync());
        Assert.Empty(await ResultsOf(page, "gh ban"));
    }

    [BrowserFact]
    public async Task Arrows_Enter_Escape_and_slash_lead_through_it()
    {
        var page = await OpenAsync("search.html");
        await page.Keyboard.PressAsync("/");
        Assert.Equal("search_field", await Focused(page));

        await page.Keyboard.TypeAsync("stewart");
        await page.WaitForSelectorAsync("#search_results a");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(1, await page.EvaluateAsync<int>("[...document.querySelectorAll('#search_results a')].indexOf(document.activeElement)"));
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("search_field", await Focused(page));

        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("Mallory Stewart", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("search_field", await Focused(page));
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("", await page.InputValueAsync(Field));
        Assert.True(await page.IsVisibleAsync("#search_everything"));

        await page.Keyboard.TypeAsync("stewart/");
        Assert.Equal("stewart/", await page.InputValueAsync(Field));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("document.activeElement.textContent === 'Mallory Stewart'");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("location.pathname.endsWith('/people/mallory-stewart.html')");
        Assert.Empty(_problems);
    }

    [BrowserFact]
    public async Task The_field_of_any_page_leads_to_results_whose_address_can_be_passed_on()
    {
        var page = await OpenAsync("en/people/mallory-stewart.html");
        await page.FillAsync("header input[name=q]", "arms & control?");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("#search_results a");

        Assert.Equal("arms & control?", await page.InputValueAsync(Field));
        Assert.True(await page.IsHiddenAsync("#search_everything"));
        await page.FillAsync(Field, "dau dan");
        await page.WaitForURLAsync("**/en/search.html?q=dau%20dan");
        Assert.EndsWith("/search.html?q=dau%20dan", await page.GetAttributeAsync(".languages a[lang=vi]", "href"), StringComparison.Ordinal);
        Assert.Equal("polite", await page.EvaluateAsync<string>("document.getElementById('search_status').ariaLive ?? 'polite'"));
        Assert.EndsWith("results", await page.TextContentAsync("#search_status"), StringComparison.Ordinal);
        Assert.True(await page.Locator("#search_results p[lang=vi] mark").CountAsync() > 0);

        await page.ReloadAsync();
        await page.WaitForSelectorAsync("#search_results a");
        Assert.Equal("dau dan", await page.InputValueAsync(Field));
        Assert.Empty(_problems);
    }

    [BrowserFact]
    public async Task What_is_typed_and_found_stays_text()
    {
        var page = await OpenAsync("search.html", index: MadeUpIndex.Replace("bàn ghế", "bàn <img src=x onerror=alert(1)> ghế", StringComparison.Ordinal));

        Assert.Equal(["bàn <img src=x onerror=alert(1)> ghế"], await ResultsOf(page, "bàn ghế"));
        Assert.Empty(await ResultsOf(page, "<img src=y> $& $1"));
        Assert.Equal("Không tìm thấy gì cho “<img src=y> $& $1”.", await page.TextContentAsync("#search_status"));
        Assert.Equal(0, await page.Locator("main img").CountAsync());
    }

    [BrowserFact]
    public async Task It_works_under_a_strict_policy_and_in_a_folder_of_a_host()
    {
        WriteSite();
        var page = await browser.NewPageAsync();
        page.Console += (_, message) => _problems.Add(message.Text);
        await page.RouteAsync("**/*", route => route.FulfillAsync(new()
        {
            Path = Path.Combine(_folder.FullName, new Uri(route.Request.Url).AbsolutePath["/sheet/".Length..]),
            Headers = new Dictionary<string, string>
            {
                ["Content-Type"] = Path.GetExtension(new Uri(route.Request.Url).AbsolutePath) switch { ".js" => "text/javascript", ".css" => "text/css", _ => "text/html" },
                ["Content-Security-Policy"] = "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'",
            },
        }));
        await page.GotoAsync("https://host.test/sheet/en/people/mallory-stewart.html");
        await page.FillAsync("header input[name=q]", "ton hieu ba");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("#search_results a");

        Assert.Equal("Sun Xiaobo", await page.Locator("#search_results a").First.TextContentAsync());
        Assert.Equal("https://host.test/sheet/en/people/sun-xiaobo.html", await page.Locator("#search_results a").First.EvaluateAsync<string>("link => link.href"));
        Assert.Empty(_problems);
    }

    [BrowserFact]
    public async Task Of_very_many_results_the_best_are_shown()
    {
        var items = string.Join(',', Enumerable.Range(0, 10_000).Select(i => $"[0,\"t{i}\",\"{(i == 7_000 ? "tàu" : $"con tàu số {i}")}\",[],[\"một câu về tàu\"],[]]"));
        var all = string.Join(',', Enumerable.Range(0, 10_000).Select(i => i == 0 ? 0 : 4));
        var page = await OpenAsync("search.html", index: $$"""{"languages":["vi"],"kinds":[["terms/","T"]],"items":[{{items}}],"quotes":[],"words":"con tàu","found":[[{{all}}],[{{all}}]]}""");

        var results = await ResultsOf(page, "tau");

        Assert.Equal(50, results.Length);
        Assert.Equal("tàu", results[0]);
        Assert.Equal("50 kết quả sát nhất trong 10.000", await page.TextContentAsync("#search_status"));
    }

    [BrowserFact]
    public async Task Where_the_index_is_missing_everything_stays_there()
    {
        var page = await OpenAsync("search.html");
        File.Delete(Path.Combine(_folder.FullName, SearchIndex.PathOf("vi")));

        Assert.Empty(await ResultsOf(page, "stewart"));

        Assert.Equal("Không tải được bảng tra. Mọi mục có ở dưới đây.", await page.TextContentAsync("#search_status"));
        Assert.True(await page.IsVisibleAsync("#search_everything"));
    }

    [BrowserFact]
    public async Task Without_a_script_everything_stands_there()
    {
        WriteSite();
        var context = await (await browser.NewPageAsync()).Context.Browser!.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(AddressOf("index.html"));
        await page.FillAsync("header input[name=q]", "stewart");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/search.html?q=stewart");

        var graph = RenderedSite.Of(Repository.Root).Graph;
        Assert.Equal(graph.Facts.Count + graph.Articles.Count + graph.Pages.OfType<TextPage>().Count(text => text.Language == "vi"), await page.Locator(".index a").CountAsync());
        Assert.True(await page.IsHiddenAsync("#search_keys"));
        await page.ClickAsync("text=Mallory Stewart");
        await page.WaitForURLAsync("**/people/mallory-stewart.html");
        await context.CloseAsync();
    }

    [BrowserFact]
    public async Task Axe_finds_nothing_and_nothing_scrolls_sideways()
    {
        foreach (var (scheme, folder, query) in new[] { (ColorScheme.Light, "", "dau dan"), (ColorScheme.Light, "en/", "dau dan"), (ColorScheme.Dark, "", "dau dan"), (ColorScheme.Dark, "en/", "zzz"), (ColorScheme.Light, "en/", "") })
        {
            var page = await OpenAsync($"{folder}search.html?q={Uri.EscapeDataString(query)}", new() { ColorScheme = scheme, ViewportSize = new() { Width = 320, Height = 800 } });
            if (query.Length > 0)
                await page.WaitForFunctionAsync("document.getElementById('search_status').textContent !== ''");

            var result = await page.RunAxe(new AxeRunOptions());
            Assert.True(result.Violations.Length == 0, string.Join("; ", result.Violations.Select(violation => $"{violation.Id}: {violation.Help} {violation.Nodes[0].Html}")));
            Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            await page.CloseAsync();
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    // Four entries of one kind; of each word the entry, all in its title.
    private const string MadeUpIndex = """
        {"languages":["vi"],"kinds":[["terms/","T"]],"items":[[0,"a","bán",[],[],[]],[0,"b","bạn",[],[],[]],[0,"c","ban",[],[],[]],[0,"d","bàn ghế",[],[],[]]],"quotes":[],"words":"ban bàn bán bạn ghế","found":[[8],[12],[0],[4],[12]]}
        """;

    private static async Task<string[]> ResultsOf(IPage page, string query)
    {
        await page.EvaluateAsync("() => { document.getElementById('search_status').textContent = ''; }");
        await page.FillAsync(Field, query);
        await page.WaitForFunctionAsync("document.getElementById('search_status').textContent !== ''");
        return [.. await page.Locator("#search_results a").AllTextContentsAsync()];
    }

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("document.activeElement.id");

    /// <param name="index">In place of the site's own in Vietnamese.</param>
    private async Task<IPage> OpenAsync(string path, BrowserNewPageOptions? options = null, string? index = null)
    {
        WriteSite();
        if (index is not null)
            File.WriteAllText(Path.Combine(_folder.FullName, SearchIndex.PathOf("vi")), $"var searchIndex={index};");
        var page = await browser.NewPageAsync(options);
        page.Console += (_, message) => _problems.Add(message.Text);
        page.PageError += (_, error) => _problems.Add(error);
        page.Request += (_, request) => _requests.Add(request.Url);
        await page.GotoAsync(AddressOf(path));
        return page;
    }

    private string AddressOf(string path) => $"{new Uri(_folder.FullName).AbsoluteUri}/{path}";

    private void WriteSite()
    {
        var site = RenderedSite.Of(Repository.Root);
        foreach (var (path, html) in site.Pages)
        {
            var file = Path.Combine(_folder.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, html);
        }

        var wordings = site.Graph.Project.Ui.ToDictionary(ui => ui.Key, ui => new Wording(ui.Value));
        foreach (var page in site.Graph.Pages.OfType<SearchPage>())
            File.WriteAllBytes(Path.Combine(_folder.FullName, SearchIndex.PathOf(page.Language)), SearchIndex.Write(site.Graph, wordings, page).ToArray());
        foreach (var file in new[] { "style.css", SearchIndex.Script })
            File.Copy(Path.Combine(Repository.Root, "templates", file), Path.Combine(_folder.FullName, file), overwrite: true);
    }
}

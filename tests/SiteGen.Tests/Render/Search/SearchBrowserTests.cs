using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;
using SiteGen.Link;
using SiteGen.Render;
using SiteGen.Render.Search;
using SiteGen.Tests.Render.Views;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Render.Search;

/// <summary>The search of the shipped site in a browser, opened from a file.</summary>
[Collection(Browser.Collection)]
public sealed class SearchBrowserTests(Browser browser, SearchBrowserTests.Site site) : IClassFixture<SearchBrowserTests.Site>
{
    private const string Field = "#search_field";

    private readonly List<string> _problems = [];
    private readonly ConcurrentQueue<string> _requests = [];

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
    public async Task With_its_script_the_page_asks_for_none_and_says_how_to_type()
    {
        var page = await OpenAsync("search.html");

        Assert.Equal(0, await page.Locator("#search_no_script").CountAsync());
        Assert.True(await page.IsVisibleAsync("#search_hint"));
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
        Assert.All(_requests, request => Assert.StartsWith(new Uri(site.Folder.FullName).AbsoluteUri, request, StringComparison.Ordinal));
        Assert.Empty(_problems);
    }

    [BrowserFact]
    public async Task The_spelling_that_was_typed_comes_first_and_its_words_are_marked()
    {
        var page = await OpenAsync("search.html", index: IndexOf("ban bàn bán bạn ghế", "[[16],[24],[0],[8],[24]]", "bán", "bạn", "ban", "bàn ghế"));

        Assert.Equal(["bán", "bạn", "ban", "bàn ghế"], await ResultsOf(page, "bán"));
        Assert.Equal(["ban", "bán", "bạn", "bàn ghế"], await ResultsOf(page, "ban"));
        Assert.Equal(["bàn ghế", "bán", "bạn", "ban"], await ResultsOf(page, "bàn"));
        Assert.Equal(["bàn ghế"], await ResultsOf(page, "ban gh"));
        Assert.Equal(["bàn", "ghế"], await page.Locator("#search_results mark").AllTextContentsAsync());
        Assert.Empty(await ResultsOf(page, "gh ban"));
    }

    [BrowserFact]
    public async Task Words_of_another_language_find_what_the_page_says_in_its_own()
    {
        var page = await OpenAsync("search.html");

        Assert.Equal("Đầu đạn hạt nhân của Trung Quốc", (await ResultsOf(page, "more than 500 nuclear warheads"))[0]);
        Assert.Equal(["more", "than", "500", "nuclear", "warheads"], await page.Locator("#search_results li").First.Locator("p[lang=en] mark").AllTextContentsAsync());
        Assert.Contains("Tôn Hiểu Ba", await ResultsOf(page, "head of the arms control department"));

        await page.GotoAsync(AddressOf("en/search.html"));
        Assert.Contains("China’s nuclear warheads", await ResultsOf(page, "hơn 1.000 đầu đạn năm 2030"));
        Assert.Equal(await ResultsOf(page, "5.200"), await ResultsOf(page, "5,200"));
        Assert.Equal(["US nuclear weapons", "nuclear weapon"], (await ResultsOf(page, "5200"))[..2]);
        Assert.Equal("about 5,200 nuclear weapons (2023)", await page.Locator("#search_results p").First.TextContentAsync());
        Assert.Empty(_problems);
    }

    [BrowserFact]
    public async Task Words_of_an_article_lead_to_their_paragraph_after_the_facts()
    {
        var page = await OpenAsync("en/search.html");

        var results = await ResultsOf(page, "Tuy nhiên, vào thời điểm đó");
        Assert.Equal("The US and China will consult on arms control", results[^1]);
        Assert.True(results.Length > 1);
        Assert.Equal("vi", await page.Locator("#search_results li p").Last.GetAttributeAsync("lang"));

        await page.Locator("#search_results a").Last.ClickAsync();
        Assert.Matches("/en/sources/wsj-consultations.html#line_[0-9]+$", page.Url);
        Assert.StartsWith("Tuy nhiên, vào thời điểm đó", await page.Locator(":target .words").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(_problems);
    }

    [BrowserFact]
    public async Task Words_are_found_in_any_order_and_a_tone_on_either_vowel()
    {
        var page = await OpenAsync("search.html");
        Assert.Equal(await ResultsOf(page, "Mallory Stewart"), await ResultsOf(page, "stewart mallory"));

        page = await OpenAsync("search.html", index: IndexOf("hoa hòa hóa", "[[0],[8],[16]]", "hoa", "hòa", "hóa"));
        Assert.Equal(["hòa", "hoa", "hóa"], await ResultsOf(page, "hoà"));
        Assert.Equal(["hóa", "hoa", "hòa"], await ResultsOf(page, "hoá"));
        Assert.Equal(["hoa", "hòa", "hóa"], await ResultsOf(page, "hoa"));
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
        await Browser.UntilAsync(page, "document.activeElement.textContent === 'Mallory Stewart'");
        await page.Keyboard.PressAsync("Enter");
        await Browser.UntilAsync(page, "location.pathname.endsWith('/people/mallory-stewart.html')");
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
        await Browser.UntilAsync(page, "location.href.endsWith('/en/search.html?q=dau%20dan')");
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
        var page = await OpenAsync("search.html", index: IndexOf("bàn ghế", "[[0],[0]]", "bàn <img src=x onerror=alert(1)> ghế"));

        Assert.Equal(["bàn <img src=x onerror=alert(1)> ghế"], await ResultsOf(page, "bàn ghế"));
        Assert.Empty(await ResultsOf(page, "<img src=y> $& $1"));
        Assert.Equal("Không tìm thấy gì cho “<img src=y> $& $1”.", await page.TextContentAsync("#search_status"));
        Assert.Equal(0, await page.Locator("main img").CountAsync());
        Assert.Empty(await ResultsOf(page, new string('x', 5_000)));
        Assert.Equal($"Không tìm thấy gì cho “{new string('x', 80)}…”.", await page.TextContentAsync("#search_status"));
    }

    [BrowserFact]
    public async Task It_works_under_a_strict_policy_and_in_a_folder_of_a_host()
    {
        var page = await browser.NewPageAsync();
        page.Console += (_, message) => _problems.Add(message.Text);
        await page.RouteAsync("**/*", route => route.FulfillAsync(new()
        {
            Path = Path.Combine(site.Folder.FullName, new Uri(route.Request.Url).AbsolutePath["/sheet/".Length..]),
            Headers = new Dictionary<string, string>
            {
                ["Content-Type"] = Path.GetExtension(new Uri(route.Request.Url).AbsolutePath) switch { ".js" => "text/javascript", ".css" => "text/css", ".svg" => "image/svg+xml", _ => "text/html" },
                ["Content-Security-Policy"] = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'",
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
        var all = string.Join(',', Enumerable.Range(0, 10_000).Select(i => i == 0 ? 0 : 8));
        var page = await OpenAsync("search.html", index: IndexOf("con tàu", $"[[{all}],[{all}]]", [.. Enumerable.Range(0, 10_000).Select(i => i == 7_000 ? "tàu" : $"con tàu số {i}")]));

        var results = await ResultsOf(page, "tau");

        Assert.Equal(50, results.Length);
        Assert.Equal("tàu", results[0]);
        Assert.Equal("50 kết quả sát nhất trong 10.000", await page.TextContentAsync("#search_status"));
    }

    [BrowserFact]
    public async Task Of_a_large_site_a_query_loads_the_parts_that_it_needs_and_finds_the_same()
    {
        var whole = await OpenAsync("search.html", index: IndexOf("bàn ghế tàu", "[[0,8],[8],[16]]", "bàn", "bàn ghế", "tàu"));
        var page = await browser.NewPageAsync();
        page.PageError += (_, error) => _problems.Add(error);
        List<string> asked = [];
        await page.RouteAsync("**/search-index.vi*/**", route => Answer(route, new Uri(route.Request.Url).Segments[^1]));
        await page.RouteAsync("**/search-index.vi.js", route => Script(route, "var searchIndex={\"languages\":[],\"kinds\":[[\"terms/\",\"T\"]],\"lengths\":[3,7,3],\"entries\":3,\"parts\":{}};"));
        await page.GotoAsync(AddressOf("search.html"));

        foreach (var query in new[] { "bàn", "ban gh", "t", "bàn ghế", "xyz" })
            Assert.Equal(await ResultsOf(whole, query), await ResultsOf(page, query));

        Assert.Equal(["b.js", "entries-0.js", "entries-1.js", "g.js", "t.js", "entries-2.js", "x.js"], asked);
        Assert.Empty(_problems);

        Task Answer(IRoute route, string file)
        {
            asked.Add(file);
            var name = Path.GetFileNameWithoutExtension(file);
            return Script(route, $"searchIndex.parts[\"{name}\"]={name switch
            {
                "b" => """{"words":"bàn","found":[[0,8]]}""",
                "g" => """{"words":"ghế","found":[[8]]}""",
                "t" => """{"words":"tàu","found":[[16]]}""",
                "entries-0" => """{"texts":["bàn"],"items":[[0,"t0",0,[],[],[]]]}""",
                "entries-1" => """{"texts":["bàn ghế"],"items":[[0,"t1",0,[],[],[]]]}""",
                "entries-2" => """{"texts":["tàu"],"items":[[0,"t2",0,[],[],[]]]}""",
                _ => """{"words":"","found":[]}""",
            }};");
        }

        static Task Script(IRoute route, string body) => route.FulfillAsync(new() { Body = body, ContentType = "text/javascript; charset=utf-8" });
    }

    [BrowserFact]
    public async Task Where_the_index_is_missing_everything_stays_there()
    {
        var page = await OpenAsync("search.html", index: "");

        Assert.Empty(await ResultsOf(page, "stewart"));

        Assert.Equal("Không tải được bảng tra. Mọi mục có ở dưới đây.", await page.TextContentAsync("#search_status"));
        Assert.True(await page.IsVisibleAsync("#search_everything"));
    }

    [BrowserFact]
    public async Task Without_a_script_everything_stands_there()
    {
        var context = await (await browser.NewPageAsync()).Context.Browser!.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(AddressOf("index.html"));
        await page.FillAsync("header input[name=q]", "stewart");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".index a");
        Assert.Equal($"{AddressOf("search.html")}?q=stewart", page.Url);

        Assert.Equal(site.Entries, await page.Locator(".index a").CountAsync());
        Assert.True(await page.IsHiddenAsync("#search_keys"));
        await page.ClickAsync("text=Mallory Stewart");
        await Assertions.Expect(page).ToHaveURLAsync(AddressOf("people/mallory-stewart.html"));
        await Browser.CloseAsync(context);
    }

    [BrowserFact]
    public async Task Axe_finds_nothing_and_nothing_scrolls_sideways()
    {
        foreach (var (scheme, folder, query) in new[] { (ColorScheme.Light, "", "dau dan"), (ColorScheme.Light, "en/", "dau dan"), (ColorScheme.Dark, "", "dau dan"), (ColorScheme.Dark, "en/", "zzz"), (ColorScheme.Light, "en/", "") })
        {
            var page = await OpenAsync($"{folder}search.html?q={Uri.EscapeDataString(query)}", new() { ColorScheme = scheme, ViewportSize = new() { Width = 320, Height = 800 } });
            if (query.Length > 0)
                await Browser.UntilAsync(page, "document.getElementById('search_status').textContent !== ''");

            Assert.Empty(await Axe.ViolationsAsync(page));
            Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            await Browser.CloseAsync(page);
        }
    }

    // Entries of one kind that are only a title, in the order of their words.
    private static string IndexOf(string words, string found, params string[] titles) =>
        $$"""
        {"languages":[],"kinds":[["terms/","T"]],"lengths":{{JsonSerializer.Serialize(titles.Select(title => title.Length))}},"texts":{{JsonSerializer.Serialize(titles)}},"items":[{{string.Join(',', titles.Select((_, i) => $"[0,\"t{i}\",{i},[],[],[]]"))}}],"words":"{{words}}","found":{{found}}}
        """;

    private static async Task<string[]> ResultsOf(IPage page, string query)
    {
        await page.EvaluateAsync("() => { document.getElementById('search_status').textContent = ''; }");
        await page.FillAsync(Field, query);
        await Browser.UntilAsync(page, "document.getElementById('search_status').textContent !== ''");
        return [.. await page.Locator("#search_results a").AllTextContentsAsync()];
    }

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("document.activeElement.id");

    /// <param name="index">In place of the site's own in Vietnamese; where it is empty, there is none.</param>
    private async Task<IPage> OpenAsync(string path, BrowserNewPageOptions? options = null, string? index = null)
    {
        var page = await browser.NewPageAsync(options);
        if (index is not null)
            await page.RouteAsync("**/search-index.vi.js", route => index.Length == 0 ? route.AbortAsync() : route.FulfillAsync(new() { Body = $"var searchIndex={index};", ContentType = "text/javascript; charset=utf-8" }));
        page.Console += (_, message) => _problems.Add(message.Text);
        page.PageError += (_, error) => _problems.Add(error);
        page.Request += (_, request) => _requests.Enqueue(request.Url);
        await page.GotoAsync(AddressOf(path));
        return page;
    }

    private string AddressOf(string path) => $"{new Uri(site.Folder.FullName).AbsoluteUri}/{path}";

    /// <summary>The shipped site, written once for all tests.</summary>
    public sealed class Site : IDisposable
    {
        public Site()
        {
            var site = RenderedSite.Of(Repository.Talks);
            var wordings = site.Graph.Project.Ui.ToDictionary(ui => ui.Key, ui => new Wording(ui.Value));
            Entries = site.Graph.Facts.Count + site.Graph.Articles.Count + site.Graph.Pages.OfType<TextPage>().Count(text => text.Language == "vi");
            site.WriteTo(Folder.FullName);
            foreach (var page in site.Graph.Pages.OfType<SearchPage>())
                File.WriteAllBytes(Path.Combine(Folder.FullName, SearchIndex.PathOf(page.Language)), SearchIndex.Write(site.Graph, wordings, page).ToArray());
        }

        public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("sitegen-search-");

        /// <summary>Of everything that there is a page of.</summary>
        public int Entries { get; }

        public void Dispose() => Folder.Delete(recursive: true);
    }
}

using Microsoft.Playwright;
using SiteGen.Desk;
using SiteGen.Tests.Serve;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Desk;

/// <summary>An editor at the desk, with the real server and a real browser.</summary>
[Collection(Browser.Collection)]
public sealed class DeskBrowserTests(Browser browser)
{
    private const string Words = "Tuy nhiên, các chi tiết quan trọng vẫn chưa được quyết định.";

    private const string Reaction = "Tuy nhiên, nỗ lực thúc đẩy chế tạo thêm vũ khí hạt nhân của ĐCSTQ đã gây ra phản ứng dữ dội từ cộng đồng quốc tế.";

    // Selects words as a mouse does, from somewhere in the first of them.
    private const string Select = """
        words => {
          const text = document.getElementById('article_text');
          const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.data.indexOf(words);
            if (at >= 0) { getSelection().setBaseAndExtent(node, at + 1, node, at + words.length); return true; }
          }
          return false;
        }
        """;

    [BrowserFact]
    public async Task Selected_words_become_a_draft_and_the_draft_a_fact_that_the_site_shows()
    {
        await using var served = await ServedProject.StartAsync(Scenario.Shipped().Delete("content/claims/fierce-reaction.yaml"), new DeskPages(Shipped.Desk, DeskWords.In("en")).Answer);
        await served.UntilAsync(state => state.Serial > 0);
        var page = await browser.NewPageAsync();
        var failures = Failures(page);
        await page.GotoAsync($"{served.Address}_desk/");
        await page.GetByRole(AriaRole.Link, new() { Name = "US and Chinese officials meet" }).ClickAsync();
        await Assertions.Expect(page.Locator("#article_text mark.left")).ToHaveTextAsync(Reaction);

        await page.Locator("#article_text mark.left").ClickAsync();
        await Assertions.Expect(page.Locator("#words")).ToHaveValueAsync(Reaction);
        await page.GoBackAsync();

        Assert.True(await page.EvaluateAsync<bool>(Select, Reaction));
        await page.GetByRole(AriaRole.Button, new() { Name = "Draft a fact from the selection" }).ClickAsync();
        await Assertions.Expect(page.Locator("#chosen")).ToHaveTextAsync(Reaction);
        var yaml = page.Locator("#yaml");
        Assert.Contains("speaker: article", await yaml.InputValueAsync(), StringComparison.Ordinal);
        Assert.Contains($"    quote: >-\n      {Reaction}\n", await yaml.InputValueAsync(), StringComparison.Ordinal);

        await yaml.FillAsync((await yaml.InputValueAsync()).Replace($"  vi: {Reaction}\n", "  vi: Các nước phản ứng dữ dội.\n", StringComparison.Ordinal));
        await page.GetByLabel("Name of the new file").FillAsync("reaction");
        await page.GetByRole(AriaRole.Button, new() { Name = "Write the file" }).ClickAsync();
        await Assertions.Expect(page.Locator(".done")).ToContainTextAsync("Written: content/claims/reaction.yaml:1");
        await Assertions.Expect(page.Locator("#article_text mark.left")).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Link, new() { Name = "See it on the site" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Các nước phản ứng dữ dội.");
        Assert.Empty(failures);

        // The same once more is no second fact.
        await page.GoBackAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Draft a fact from these words" }).ClickAsync();
        await yaml.FillAsync((await yaml.InputValueAsync()).Replace($"  vi: {Reaction}\n", "  vi: Các nước phản ứng dữ dội.\n", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "Write the file" }).ClickAsync();
        await Assertions.Expect(page.Locator(".message")).ToHaveTextAsync("content/claims/reaction.yaml says just the same already; nothing was written.");
        await Browser.CloseAsync(page);
    }

    [BrowserFact]
    public async Task From_selected_words_a_number_and_a_claim_take_two_keys_and_an_event_or_a_person_with_an_office_at_most_three()
    {
        await using var served = await ServedProject.StartAsync(Journey(), new DeskPages(Shipped.Desk, DeskWords.In("en")).Answer);
        await served.UntilAsync(state => state.Serial > 0);
        var page = await browser.NewPageAsync();
        (string Words, string? Kind, string Page)[] journeys =
        [
            ("On 3 May 2026 the ministry counted 45 ships.", null, "statistics/fleet.html"),
            ("The Harbour Board spent £38.5 million in 2025.", null, "statistics/the-harbour-board-spent-"),
            ("The Harbour Board has 12 cranes.", null, "statistics/board-cranes.html"),
            ("The Harbour Board said that the harbour is open.", null, "claims/"),
            ("The harbour opened on 3 May 2026.", "Event", "events/"),
            ("Director Jane Roe said that the harbour is busy.", "Jane Roe", "people/jane-roe.html"),
        ];

        foreach (var (words, kind, path) in journeys)
        {
            await page.GotoAsync($"{served.Address}_desk/articles/port");
            Assert.True(await page.EvaluateAsync<bool>(Select, words));
            await page.Keyboard.PressAsync("Enter");
            if (kind is not null)
                await page.Locator(".kinds button", new() { HasText = kind }).First.PressAsync("Enter");
            var before = served.Live.State.Serial;
            await page.Locator("#yaml").WaitForAsync();
            // The script that hears the keys is read before the page is whole.
            await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
            await page.Locator("#yaml").PressAsync("Control+Enter");
            await Assertions.Expect(page.Locator(".done")).ToBeVisibleAsync();
            await served.UntilAsync(state => state.Serial > before);
            await Assertions.Expect(page.Locator(".done .problem")).ToHaveCountAsync(0);
            await page.GetByRole(AriaRole.Link, new() { Name = "See it on the site" }).ClickAsync();
            Assert.Contains(path, page.Url, StringComparison.Ordinal);
        }

        await Browser.CloseAsync(page);
    }

    [BrowserFact]
    public async Task Without_a_mouse_sentences_and_words_are_chosen_by_forms_and_evidence_is_appended()
    {
        await using var served = await ServedProject.StartAsync(Scenario.Shipped(), new DeskPages(Shipped.Desk, DeskWords.In("en")).Answer);
        await served.UntilAsync(state => state.Serial > 0);
        var page = await browser.NewPageAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync($"{served.Address}_desk/articles/wsj-consultations");
        await page.GetByText("Choose whole sentences", new() { Exact = true }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = Words }).PressAsync(" ");
        await page.GetByRole(AriaRole.Button, new() { Name = "Draft a fact from these", Exact = true }).PressAsync("Enter");
        await page.GetByLabel("Chosen words").FillAsync("các chi tiết quan trọng vẫn chưa được quyết định.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Draft a fact from these words" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "More evidence for a fact" }).PressAsync("Enter");
        await page.GetByLabel("Append it to").SelectOptionAsync("consultations-planned");
        await page.GetByRole(AriaRole.Button, new() { Name = "Append", Exact = true }).PressAsync("Enter");

        await Assertions.Expect(page.Locator(".done")).ToContainTextAsync("Appended to content/events/consultations-planned.yaml:");
        Assert.Contains("    quote: >-\n      các chi tiết quan trọng vẫn chưa được quyết định.\n", File.ReadAllText(served.Files.PathTo("content/events/consultations-planned.yaml")), StringComparison.Ordinal);
        await Browser.CloseAsync(page);
    }

    [BrowserFact]
    public async Task The_list_of_problems_follows_the_files_and_what_was_typed_into_a_draft_stays()
    {
        await using var served = await ServedProject.StartAsync(Scenario.Shipped(), new DeskPages(Shipped.Desk, DeskWords.In("en")).Answer);
        await served.UntilAsync(state => state.Serial > 0);
        var (list, draft) = (await browser.NewPageAsync(), await browser.NewPageAsync());
        await list.GotoAsync($"{served.Address}_desk/");
        await Assertions.Expect(list.Locator("main")).ToContainTextAsync("No problems.");
        await draft.GotoAsync($"{served.Address}_desk/articles/wsj-consultations?s=10");
        await draft.Locator("#yaml").FillAsync("typed");

        served.Files.Edit("content/statistics/us-nuclear-weapons.yaml", "value: 5200", "value: 5300");
        await Assertions.Expect(list.Locator(".problem")).ToContainTextAsync("the value 5300 does not stand in the quote");
        served.Files.Edit("content/statistics/us-nuclear-weapons.yaml", "value: 5300", "value: 5200").Edit("content/people/wang-yi.yaml", "added: 2026-11-21", "added: 2026-11-22");
        await Assertions.Expect(list.Locator("main")).ToContainTextAsync("No problems.");
        await draft.ReloadAsync();
        Assert.Equal("typed", await draft.Locator("#yaml").InputValueAsync());
        await Browser.CloseAsync(list);
        await Browser.CloseAsync(draft);
    }

    [BrowserFact]
    public async Task The_desk_is_accessible_and_fits_every_screen_in_both_schemes()
    {
        await using var served = await ServedProject.StartAsync(Scenario.Shipped().Delete("content/claims/details-undecided.yaml").Edit("content/statistics/us-nuclear-weapons.yaml", "value: 5200", "value: 5300"), new DeskPages(Shipped.Desk, DeskWords.In("en")).Answer);
        await served.UntilAsync(state => state.Serial > 0);
        var page = await browser.NewPageAsync();
        foreach (var (width, height) in new[] { (320, 640), (1280, 800) })
        {
            await page.SetViewportSizeAsync(width, height);
            foreach (var path in new[] { "", "articles/wsj-consultations", "articles/wsj-consultations?s=8", "articles/wsj-consultations?s=8&draft=1&words=x" })
            {
                await page.GotoAsync($"{served.Address}_desk/{path}");
                Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{path} is wider than {width}");
                foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
                {
                    await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                    var violations = await Axe.ViolationsAsync(page);
                    Assert.True(violations.Count == 0, $"{path} at {width}, {scheme}: {string.Join('\n', violations)}");
                }
            }
        }

        await Browser.CloseAsync(page);
    }

    private static Scenario Journey()
    {
        var files = Scenario.Empty()
            .File("content/site.yaml", "title: Port\ndescription: A port.\nlanguages: [en]\n")
            .File("content/organizations/ministry.yaml", "name: the ministry\ntype: government\nadded: 2026-11-21\n")
            .File("content/organizations/board.yaml", "name: Harbour Board\ntype: agency\nadded: 2026-11-21\n")
            .File("content/statistics/fleet.yaml", "title: Fleet\nsubject: ministry\nsource: port\nadded: 2026-11-21\nunit: ships\nobservations:\n  - value: 40\n    as_of: 2025\n    reported_by: ministry\n    evidence:\n      - quote: In 2025 the ministry counted 40 ships.\n")
            .File("seeds/port.txt", "In 2025 the ministry counted 40 ships.\nOn 3 May 2026 the ministry counted 45 ships.\nThe Harbour Board said that the harbour is open.\nThe harbour opened on 3 May 2026.\nDirector Jane Roe said that the harbour is busy.\nThe Harbour Board spent £38.5 million in 2025.\nThe Harbour Board has 12 cranes.\n");
        return files.File("seeds/port.yaml", $"label: Port\nlanguage: en\npublished: 2026-05-04\npublish: full\nsha256: {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(files.PathTo("seeds/port.txt"))))}\n");
    }

    private static List<string> Failures(IPage page)
    {
        List<string> failures = [];
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                failures.Add(message.Text);
        };
        page.PageError += (_, error) => failures.Add(error);
        return failures;
    }
}

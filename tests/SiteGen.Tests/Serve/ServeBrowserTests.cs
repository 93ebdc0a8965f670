using Microsoft.Playwright;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Serve;

[Collection(Browser.Collection)]
public sealed class ServeBrowserTests(Browser browser)
{
    private const string Claim = "content/claims/kimball-focus.yaml";

    [BrowserFact]
    public async Task An_edit_reaches_the_open_page_and_a_mistake_lies_over_it_until_it_is_mended()
    {
        await using var served = await ServedProject.StartAsync(Scenario.Shipped());
        var page = await browser.NewPageAsync();
        List<string> said = [];
        page.Console += (_, message) => said.Add(message.Text);
        await page.GotoAsync($"{served.Address}en/claims/kimball-focus.html");
        await page.EvaluateAsync("scrollTo(0, 150)");

        served.Files.Edit(Claim, "added: 2026-11-21", "added: 2026-11-19");
        await Assertions.Expect(page.Locator("time[datetime='2026-11-19']").First).ToBeVisibleAsync();
        // The browser scrolls once the style is there.
        await Browser.UntilAsync(page, "scrollY === 150");

        served.Files.Edit(Claim, "speaker: daryl-kimball", "speaker: darly-kimball\n# <img src=x onerror=alert(1)>");
        var alert = page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(alert).ToContainTextAsync("darly-kimball");
        await Assertions.Expect(alert).ToContainTextAsync($"{Claim}:1:10");
        await Assertions.Expect(page.Locator("time[datetime='2026-11-19']").First).ToBeVisibleAsync();

        // More may be found by then; what was closed stays closed.
        await served.UntilAsync(state => state.IsProved && state.IsBroken);
        await Assertions.Expect(alert).ToContainTextAsync("darly-kimball");
        await page.WaitForTimeoutAsync(200);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(alert).ToHaveCountAsync(0);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("main")).ToBeVisibleAsync();
        await Assertions.Expect(alert).ToHaveCountAsync(0);

        served.Files.Edit(Claim, "darly", "dayrl");
        await Assertions.Expect(alert).ToContainTextAsync("dayrl-kimball");
        Assert.Empty(await Axe.ViolationsAsync(page));
        served.Files.Edit(Claim, "dayrl", "daryl");
        await Assertions.Expect(alert).ToHaveCountAsync(0);
        Assert.Empty(said);
        await Browser.CloseAsync(page);
    }

    [BrowserFact]
    public async Task A_page_that_does_not_exist_yet_appears_and_a_project_that_is_broken_at_the_start_says_why()
    {
        await using var served = await ServedProject.StartAsync(Scenario.Shipped().Edit(Claim, "speaker: daryl-kimball", "speeker: daryl-kimball"));
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"{served.Address}terms/talks.html");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("speeker");

        served.Files.Edit(Claim, "speeker", "speaker");
        await Assertions.Expect(page.Locator("header.masthead")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        Assert.DoesNotContain("đàm phán", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);

        served.Files.File("content/terms/talks.yaml", "term: đàm phán\nadded: 2026-11-22\nsource: wsj-consultations\nevidence:\n  - quote: các cuộc đàm phán về kiểm soát vũ khí\n");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("đàm phán");
        await Browser.CloseAsync(page);
    }
}

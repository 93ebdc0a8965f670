namespace SiteGen.Tests.Tools;

[Collection(Browser.Collection)]
public sealed class BrowserTests(Browser browser)
{
    [BrowserFact]
    public async Task A_page_opens_from_a_file()
    {
        using var project = Scenario.Empty().File("a page.html", "<!doctype html><meta charset=utf-8><title>Tôn Hiểu Ba</title>");

        var page = await browser.OpenAsync(project.PathTo("a page.html"));

        Assert.Equal("Tôn Hiểu Ba", await page.TitleAsync());
        await Browser.CloseAsync(page);
    }
}

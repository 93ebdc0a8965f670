using SiteGen.Render.Links;
using SiteGen.Tests.Tools;
using SiteGen.Text;

namespace SiteGen.Tests.Render.Links;

/// <summary>What a browser makes of a text fragment: it scrolls to the words that were meant.</summary>
[Collection(Browser.Collection)]
public sealed class TextFragmentBrowserTests(Browser browser) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sitegen-fragment-");

    [BrowserFact]
    public async Task It_scrolls_to_the_words()
    {
        // To a browser, the first line has the second quote, too.
        foreach (var quote in new[] { "hàm tàu này", "hàm tàu kia", "chín, mười & A-B 50%" })
        {
            await AssertFound(quote);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task AssertFound(string quote)
    {
        var lines = Enumerable.Range(0, 200).Select(line => line switch { 5 => "Ham tau kia, rồi.", 150 => "Một hàm tàu kia thôi.", 160 => "Một hàm tàu này, hết.", 170 => "Tám, chín, mười & A-B 50% nữa.", _ => "Dòng trống" }).ToList();
        var text = string.Join('\n', lines);
        var file = Path.Combine(_folder.FullName, "article.html");
        await File.WriteAllTextAsync(file, $"<!doctype html><meta charset=\"utf-8\"><title>x</title>{string.Concat(lines.Select((line, index) => $"<p id=\"l{index}\">{System.Net.WebUtility.HtmlEncode(line)}</p>"))}");
        var start = text.LastIndexOf(quote, StringComparison.Ordinal);
        var directive = TextFragment.Of(new(Make.Article(text), [new TextSpan(start, start + quote.Length)]), "https://example.org/")!.ToString()!.Split('#')[1];

        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 800, Height = 300 } });
        await page.GotoAsync($"{new Uri(file).AbsoluteUri}#{directive}");
        await Browser.UntilAsync(page, "window.scrollY > 0");

        var expected = lines.FindLastIndex(line => line.Contains(quote, StringComparison.Ordinal));
        Assert.True(await page.EvaluateAsync<bool>($"(() => {{ const box = document.getElementById('l{expected}').getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }})()"));
        await Browser.CloseAsync(page);
    }
}

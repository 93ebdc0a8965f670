using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace SiteGen.Tests.Tools;

/// <summary>
/// One Chromium for all browser tests: a class of them is marked <c>[Collection(Browser.Collection)]</c> and takes it in its constructor.
/// It starts with the first page, so that a run without browser tests does not pay for it.
/// </summary>
public sealed class Browser : IAsyncLifetime
{
    public const string Collection = "Browser";

    private const int PagesAtOnce = 2;

    private readonly Lazy<Task<IBrowser>> _chromium;
    private IPlaywright? _playwright;

    public Browser() => _chromium = new(StartAsync);

    /// <summary>Null where there is no Chromium.</summary>
    public static string? Executable { get; } =
        new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium" }.FirstOrDefault(File.Exists);

    /// <summary>A page with cookies and settings of its own, which go when it is closed.</summary>
    public async Task<IPage> NewPageAsync(BrowserNewPageOptions? options = null)
    {
        return await (await _chromium.Value).NewPageAsync(options);
    }

    /// <summary>Opens a file as a double click does.</summary>
    public async Task<IPage> OpenAsync(string file, BrowserNewPageOptions? options = null)
    {
        var page = await NewPageAsync(options);
        await page.GotoAsync(new Uri(Path.GetFullPath(file)).AbsoluteUri);
        return page;
    }

    /// <summary>Visits every address, on two pages at once.</summary>
    /// <param name="prepare">Called for each page, before anything is opened on it.</param>
    public async Task VisitAsync(IEnumerable<string> addresses, BrowserNewPageOptions options, Func<IPage, string, Task> visit, Func<IPage, Task>? prepare = null)
    {
        var waiting = new ConcurrentQueue<string>(addresses);
        await Task.WhenAll(Enumerable.Range(0, PagesAtOnce).Select(async _ =>
        {
            var page = await NewPageAsync(options);
            if (prepare is not null)
                await prepare(page);
            while (waiting.TryDequeue(out var address))
            {
                await page.GotoAsync(address);
                await visit(page, address);
            }

            await CloseAsync(page);
        }));
    }

    /// <summary>Waits until an expression of the page is true, also under a policy that lets no text be evaluated, which Playwright's own waiting needs.</summary>
    public static async Task UntilAsync(IPage page, string condition)
    {
        const int times = 600;
        for (var left = times; left > 0 && !await IsAsync(page, condition); left--)
        {
            Assert.True(left > 1, $"{page.Url} never came to: {condition}");
            await page.WaitForTimeoutAsync(50);
        }
    }

    /// <summary>Closes a page. Chromium under load has been seen not to answer this for half an hour: such a page is left to the end of the browser.</summary>
    public static Task CloseAsync(IPage page) => WithPatienceAsync(page.CloseAsync());

    /// <inheritdoc cref="CloseAsync(IPage)"/>
    public static Task CloseAsync(IBrowserContext context) => WithPatienceAsync(context.CloseAsync());

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_chromium.IsValueCreated)
            await WithPatienceAsync((await _chromium.Value).DisposeAsync().AsTask());
        _playwright?.Dispose();
    }

    // Between two pages there is nothing to ask.
    private static async Task<bool> IsAsync(IPage page, string condition)
    {
        try
        {
            return await page.EvaluateAsync<bool>($"() => Boolean({condition})");
        }
        catch (PlaywrightException)
        {
            return false;
        }
    }

    private static async Task WithPatienceAsync(Task closing) => await await Task.WhenAny(closing, Task.Delay(TimeSpan.FromSeconds(30)));

    private async Task<IBrowser> StartAsync()
    {
        _playwright = await Playwright.CreateAsync();
        return await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable ?? throw new InvalidOperationException("Chromium is missing: install it, or name it in the variable CHROMIUM."),
            // The sandbox needs rights that containers lack; one process for all pages costs less; the rest keeps the browser from calling home.
            Args =
            [
                "--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-gpu",
                "--disable-quic", "--renderer-process-limit=1", "--in-process-gpu", "--disable-software-rasterizer",
            ],
        });
    }
}

[CollectionDefinition(Browser.Collection)]
public sealed class SharedBrowser : ICollectionFixture<Browser>;

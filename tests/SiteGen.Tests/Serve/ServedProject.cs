using System.Net;
using System.Text;
using SiteGen.Serve;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Serve;

/// <summary>A project in a temporary folder, and the real server on it, on a port that is free.</summary>
internal sealed class ServedProject : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly SiteServer _server;
    private readonly Watcher _watcher;
    private readonly Task _running;

    private ServedProject(Scenario files, SiteServer server, LiveProject live)
    {
        (Files, _server, Live) = (files, server, live);
        _watcher = new(files.PathTo("."), live.Look);
        _running = Task.Run(() => live.RunAsync(_stop.Token));
        Client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
    }

    public Scenario Files { get; }

    public LiveProject Live { get; }

    public HttpClient Client { get; }

    public Uri Address => _server.Address;

    public static async Task<ServedProject> StartAsync(Scenario files, DeskRoutes? desk = null)
    {
        SiteHandler? handler = null;
        var server = await SiteServer.StartAsync(0, context => handler!.AnswerAsync(context));
        var live = new LiveProject(files.PathTo("."), server.Address, TimeProvider.System);
        handler = new(live, desk ?? ((_, _) => null), server.Ending);
        ServedProject served = new(files, server, live);
        // A machine with much to do reads for more than a second, and pages that wait would come first.
        await served.UntilAsync(state => state.Serial > 0);
        return served;
    }

    public async Task<(HttpStatusCode Status, string Text)> GetAsync(string path)
    {
        using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The first state from now on of which this is so; fails where there is none in a minute.</summary>
    public async Task<LiveState> UntilAsync(Func<LiveState, bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var state = Live.State;
        try
        {
            while (!isSo(state))
                state = await Live.AfterAsync(state.Serial, patience.Token);
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"The project did not get there; it is at {Encoding.UTF8.GetString(ProblemsJson.Of(Live.State).Span)}");
        }

        return state;
    }

    public async ValueTask DisposeAsync()
    {
        _watcher.Dispose();
        await _stop.CancelAsync();
        await _running.ContinueWith(_ => { }, TaskScheduler.Default);
        Client.Dispose();
        await _server.DisposeAsync();
        Files.Dispose();
        _stop.Dispose();
    }
}

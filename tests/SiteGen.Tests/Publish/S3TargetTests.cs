using System.Net;
using System.Net.Sockets;
using SiteGen.Diagnostics;
using SiteGen.Publish;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Publish;

public sealed class S3TargetTests
{
    [StoreFact]
    public async Task Readers_are_told_what_each_file_is_and_how_long_it_may_be_kept()
    {
        using var place = new StorePlace();
        await Published.ToAsync(place.Open(), Published.Old.With("app.3f9a0c1e.js", "x").With("images/Sơ đồ 1.svg", "<svg/>").With("data/all.csv", "a,b"));

        Assert.Equal(("text/html; charset=utf-8", "public, max-age=60"), Told("people/jane doe.html"));
        Assert.Equal(("text/css; charset=utf-8", "public, max-age=60"), Told("style.css"));
        Assert.Equal(("application/json", "public, max-age=60"), Told("data/facts.json"));
        Assert.Equal(("text/csv; charset=utf-8", "public, max-age=3600"), Told("data/all.csv"));
        Assert.Equal(("image/svg+xml", "public, max-age=3600"), Told("images/Sơ đồ 1.svg"));
        Assert.Equal(("text/javascript; charset=utf-8", "public, max-age=31536000, immutable"), Told("app.3f9a0c1e.js"));

        (string, string) Told(string path) => place.Told(path) is var (type, cache, _) ? (type, cache) : default;
    }

    [StoreFact]
    public async Task Another_header_is_noticed_though_the_bytes_are_the_same()
    {
        using var place = new StorePlace();
        await Published.ToAsync(place.Open(), Published.Old);
        await Relist(place, "style.css", listed => listed with { Headers = new("text/plain", "no-store") });

        // By what the last publish said of it; and where that is not known, by what the store says.
        var plan = await Published.ToAsync(place.Open(), Published.Old);
        Assert.Equal(["style.css"], plan!.Changed.Select(file => file.Path));

        place.Put("style.css", Published.Old["style.css"]);
        await Relist(place, "style.css", _ => new());
        var again = await Published.ToAsync(place.Open(), Published.Old);
        Assert.Equal(["style.css"], again!.Changed.Select(file => file.Path));
        Assert.Equal("text/css; charset=utf-8", place.Told("style.css").Type);
    }

    [StoreFact]
    public async Task Nothing_outside_of_the_prefix_is_listed_read_or_changed()
    {
        using var place = new StorePlace();
        string[] neighbours = [$"{place.Prefix.TrimEnd('/')}-beside/index.html", $"{place.Prefix.TrimEnd('/')}.html", "index.html"];
        foreach (var key in neighbours)
            place.PutAt(key, "theirs", "text/html");

        await Published.ToAsync(place.Open(), Published.Old);
        var plan = await Published.ToAsync(place.Open(), Published.New);

        Assert.Empty(plan!.Foreign);
        Assert.Equal(neighbours.Order(), neighbours.Intersect(place.Keys()).Order());
    }

    [StoreFact]
    public async Task What_a_publish_that_was_cut_off_has_put_there_is_not_put_there_again()
    {
        using var place = new StorePlace();
        await Assert.ThrowsAsync<CutOff.Cut>(() => Published.ToAsync(new CutOff(place.Open(), 5), Published.Old));

        var plan = await Published.ToAsync(place.Open(), Published.Old);

        Assert.Equal((4, 4), (plan!.Unchanged.Count, plan.New.Count));
    }

    [StoreFact]
    public async Task A_connection_that_breaks_now_and_then_is_no_failure()
    {
        using var place = new StorePlace();
        using var proxy = new BreakingProxy(S3Server.Address, everyNth: 4);

        await Published.ToAsync(place.Open(proxy.Address), Published.Old);

        Assert.InRange(proxy.Broken, 1, int.MaxValue);
        Assert.Equal(Published.Old, place.Content());
    }

    [StoreFact]
    public async Task An_answer_that_ends_in_the_middle_is_asked_for_again_and_in_the_end_told()
    {
        using var place = new StorePlace();
        await Published.ToAsync(place.Open(), Published.Old);

        using (var twice = new BreakingProxy(S3Server.Address, answersCut: 2))
        {
            await Published.ToAsync(place.Open(twice.Address), Published.New);
            Assert.Equal(2, twice.Broken);
            Assert.Equal(Published.New, place.Content());
        }

        using var always = new BreakingProxy(S3Server.Address, answersCut: int.MaxValue);
        var refused = await Assert.ThrowsAsync<InputOutputException>(() => Published.ToAsync(place.Open(always.Address), Published.Old));
        Assert.Contains("cannot be read: what it answers breaks off", refused.Message, StringComparison.Ordinal);
        Assert.Equal(Published.New, place.Content());
    }

    [StoreFact]
    public async Task A_bucket_that_is_not_there_is_told_with_the_mend()
    {
        using var place = new StorePlace();
        await using var target = place.Open(S3Server.Address, "no-such-bucket");

        var refused = await Assert.ThrowsAsync<InputOutputException>(() => Published.PlanAsync(target, Published.Old));

        Assert.Contains("there is no such bucket", refused.Message, StringComparison.Ordinal);
    }

    // As if the last publish had said something else of a file.
    private static async Task Relist(StorePlace place, string path, Func<Listed, Listed> change)
    {
        await using var target = place.Open();
        var listing = Listing.Read(await target.ReadListingAsync(), target.Name);
        var files = new Dictionary<string, Listed>(listing.Files, StringComparer.Ordinal) { [path] = change(listing.Files[path]) };
        await target.PutListingAsync((listing with { Files = files }).Format());
    }

    /// <summary>Passes bytes on to a server, and breaks off every nth connection, or the first answers in the middle.</summary>
    private sealed class BreakingProxy : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly CancellationTokenSource _stop = new();
        private int _connections;
        private int _broken;

        private int _answersCut;

        public BreakingProxy(Uri goal, int everyNth = int.MaxValue, int answersCut = 0)
        {
            _answersCut = answersCut;
            _listener.Start();
            Address = new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
            _ = AcceptAsync(goal, everyNth);
        }

        public Uri Address { get; }

        public int Broken => Volatile.Read(ref _broken);

        public void Dispose()
        {
            _stop.Cancel();
            _listener.Dispose();
            _stop.Dispose();
        }

        private async Task AcceptAsync(Uri goal, int everyNth)
        {
            while (!_stop.IsCancellationRequested)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                if (Interlocked.Increment(ref _connections) % everyNth == 2)
                {
                    Interlocked.Increment(ref _broken);
                    client.Client.LingerState = new(enable: true, seconds: 0);
                    client.Dispose();
                }
                else
                {
                    _ = PassAsync(client, goal);
                }
            }
        }

        private async Task PassAsync(TcpClient client, Uri goal)
        {
            using (client)
            using (var server = new TcpClient(goal.Host, goal.Port))
            {
                // One of them ends: so does the other.
                await Task.WhenAny(client.GetStream().CopyToAsync(server.GetStream(), _stop.Token), AnswerAsync(server.GetStream(), client.GetStream()));
            }
        }

        private async Task AnswerAsync(NetworkStream from, NetworkStream to)
        {
            var answer = new byte[1 << 16];
            while (await from.ReadAsync(answer, _stop.Token) is > 0 and var length)
            {
                var isCut = _broken < _answersCut;
                await to.WriteAsync(answer.AsMemory(0, isCut ? length - 1 : length), _stop.Token);
                if (isCut)
                {
                    Interlocked.Increment(ref _broken);
                    return;
                }
            }
        }
    }
}

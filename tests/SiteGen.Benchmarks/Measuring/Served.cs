using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>How long a preview server takes from its start to the first page, and from the save of a file to the page that shows it.</summary>
internal sealed record Served(TimeSpan FirstPage, TimeSpan Edit)
{
    private const int Edits = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <param name="start">Starts the server at this port.</param>
    /// <param name="page">The path of a page that shows <paramref name="words"/>, e.g. <c>people/person-0.html</c>.</param>
    /// <param name="file">The file that these words stand in.</param>
    public static async Task<Served> ByAsync(Func<int, Process> start, string page, string file, string words)
    {
        var port = FreePort();
        var begun = Stopwatch.GetTimestamp();
        using var process = start(port);
        try
        {
            using var client = new HttpClient { BaseAddress = new($"http://localhost:{port}/"), Timeout = Patience };
            var first = await UntilAsync(process, client, page, words, begun);
            // What follows the first page and each edit, such as the check of the whole, is over.
            var rest = (4 * first) + TimeSpan.FromSeconds(1);
            await Task.Delay(rest);
            List<TimeSpan> edits = [];
            var (text, now) = (await File.ReadAllTextAsync(file), words);
            for (var edit = 0; edit < Edits; edit++)
            {
                var next = $"{words[..^1]}{(char)('a' + edit)}";
                text = text.Replace(now, next, StringComparison.Ordinal);
                var saved = Stopwatch.GetTimestamp();
                await File.WriteAllTextAsync(file, text);
                edits.Add(await UntilAsync(process, client, page, next, saved));
                now = next;
                await Task.Delay(rest);
            }

            await File.WriteAllTextAsync(file, text.Replace(now, words, StringComparison.Ordinal));
            return new(first, edits.Order().ElementAt(Edits / 2));
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    private static async Task<TimeSpan> UntilAsync(Process process, HttpClient client, string page, string words, long since)
    {
        while (!process.HasExited && Stopwatch.GetElapsedTime(since) < Patience)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(page, UriKind.Relative));
                if (answer.IsSuccessStatusCode && (await answer.Content.ReadAsStringAsync()).Contains(words, StringComparison.Ordinal))
                    return Stopwatch.GetElapsedTime(since);
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(2);
        }

        throw new InvalidOperationException($"{page} never showed \"{words}\"");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

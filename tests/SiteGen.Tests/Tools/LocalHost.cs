using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SiteGen.Tests.Tools;

/// <summary>Serves files from memory in a folder of a host, as a strict publisher would: a browser that asks it is quicker than one whose every request a test answers.</summary>
internal sealed class LocalHost : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly IReadOnlyDictionary<string, string> _files;
    private readonly IReadOnlyDictionary<string, string> _headers;

    /// <param name="files">Texts by the path under the host, e.g. <c>sheet/index.html</c>.</param>
    /// <param name="policy">What each page is sent with as <c>Content-Security-Policy</c>.</param>
    public LocalHost(IReadOnlyDictionary<string, string> files, string policy)
        : this(files, new Dictionary<string, string> { ["Content-Security-Policy"] = policy })
    {
    }

    /// <param name="headers">What each file is sent with.</param>
    public LocalHost(IReadOnlyDictionary<string, string> files, IReadOnlyDictionary<string, string> headers)
    {
        (_files, _headers) = (files, headers);
        Address = $"http://127.0.0.1:{FreePort()}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = AnswerAsync();
    }

    public string Address { get; }

    /// <summary>The paths that were asked for and are not there.</summary>
    public ConcurrentQueue<string> Missing { get; } = new();

    public void Dispose() => _listener.Close();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task AnswerAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext asked;
            try
            {
                asked = await _listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            Answer(asked.Request.Url!.AbsolutePath[1..], asked.Response);
        }
    }

    private void Answer(string path, HttpListenerResponse response)
    {
        if (!_files.TryGetValue(path, out var text))
        {
            Missing.Enqueue(path);
            response.StatusCode = 404;
            response.Close();
            return;
        }

        response.ContentType = Path.GetExtension(path) switch { ".css" => "text/css", ".js" => "text/javascript", ".svg" => "image/svg+xml", _ => "text/html" } + "; charset=utf-8";
        foreach (var (name, value) in _headers)
        {
            response.AddHeader(name, value);
        }

        response.AddHeader("Cache-Control", path.EndsWith(".html", StringComparison.Ordinal) ? "no-store" : "max-age=60");
        try
        {
            response.Close(Encoding.UTF8.GetBytes(text), willBlock: false);
        }
        catch (HttpListenerException)
        {
            // The browser has gone on: a page that leads on by itself does so while it is still being sent.
        }
    }
}

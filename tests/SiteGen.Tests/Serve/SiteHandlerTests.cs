using System.Net;
using System.Net.Sockets;
using System.Text;
using SiteGen.Serve;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Serve;

public sealed class SiteHandlerTests(SiteHandlerTests.Shipped shipped) : IClassFixture<SiteHandlerTests.Shipped>
{
    private readonly ServedProject _served = shipped.Served;

    [Fact]
    public async Task Pages_style_sheet_search_and_data_are_answered_with_their_types()
    {
        foreach (var (path, type, words) in new[]
        {
            ("", "text/html; charset=utf-8", "<main"),
            ("people/", "text/html; charset=utf-8", "mallory-stewart.html"),
            ("en/people/mallory-stewart.html", "text/html; charset=utf-8", "Mallory Stewart"),
            ("style.css", "text/css; charset=utf-8", "{"),
            ("search-index.vi.js", "text/javascript; charset=utf-8", "var searchIndex="),
            ("data/facts.json", "application/json", "china-warheads"),
            ("icon.svg", "image/svg+xml", "<svg"),
            ("feed.xml", "text/xml; charset=utf-8", "<feed"),
        })
        {
            using var answer = await _served.Client.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal((path, HttpStatusCode.OK, type), (path, answer.StatusCode, answer.Content.Headers.ContentType!.ToString()));
            Assert.Contains(words, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_page_holds_the_one_script_that_follows_changes_and_a_style_sheet_does_not()
    {
        Assert.Contains("<script src=\"/_desk/live.js\" data-version=\"1\" defer></script>\n</head>", (await _served.GetAsync("index.html")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("live.js", (await _served.GetAsync("style.css")).Text, StringComparison.Ordinal);
        Assert.Contains("EventSource", (await _served.GetAsync("_desk/live.js")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_comes_with_a_strict_policy_is_not_kept_and_lets_no_other_site_read_it()
    {
        using var answer = await _served.Client.GetAsync(new Uri("index.html", UriKind.Relative));
        Assert.StartsWith("default-src 'none'; style-src 'self';", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("no-store", Header(answer, "Cache-Control"));
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Resource-Policy"));
        Assert.DoesNotContain(answer.Headers, header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("evil.example", 421)]
    [InlineData("localhost", 421)]
    [InlineData("localhost.evil.example:PORT", 421)]
    [InlineData("127.0.0.2:PORT", 421)]
    [InlineData("localhost:PORT", 200)]
    [InlineData("127.0.0.1:PORT", 200)]
    [InlineData("[::1]:PORT", 200)]
    public async Task Only_its_own_names_are_answered(string host, int status)
    {
        var answer = await RawAsync($"GET / HTTP/1.1\r\nHost: {host.Replace("PORT", $"{_served.Address.Port}", StringComparison.Ordinal)}\r\nConnection: close\r\n\r\n");
        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.Equal(status == 421, answer.Contains("This server answers only as localhost", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/../seeds/wsj-consultations.txt")]
    [InlineData("/..%2fseeds/wsj-consultations.txt")]
    [InlineData("/people/..%2f..%2f..%2fseeds%2fwsj-consultations.txt")]
    [InlineData("/%2e%2e/seeds/wsj-consultations.txt")]
    [InlineData("/..\\seeds\\wsj-consultations.txt")]
    [InlineData("//etc/passwd")]
    [InlineData("/content/site.yaml")]
    [InlineData("/_desk/../content/site.yaml")]
    public async Task No_path_leads_to_a_file_that_the_site_does_not_have(string path)
    {
        var answer = await RawAsync($"GET {path} HTTP/1.1\r\nHost: localhost:{_served.Address.Port}\r\nConnection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 4", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Lầu Năm Góc", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("languages:", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_is_the_page_for_it_and_a_folder_leads_to_its_page()
    {
        var (status, text) = await _served.GetAsync("people/nobody.html");
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("live.js", text, StringComparison.Ordinal);
        Assert.Contains("href=\"/style.css\"", text, StringComparison.Ordinal);

        foreach (var path in new[] { "people", "_desk" })
        {
            using var folder = await _served.Client.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal((HttpStatusCode.Redirect, $"/{path}/"), (folder.StatusCode, folder.Headers.Location!.ToString()));
        }
    }

    [Fact]
    public async Task The_site_can_only_be_read()
    {
        using var body = new StringContent("");
        using var posted = await _served.Client.PostAsync(new Uri("index.html", UriKind.Relative), body);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);

        using var head = await _served.Client.SendAsync(new(HttpMethod.Head, "index.html"));
        Assert.Equal((HttpStatusCode.OK, ""), (head.StatusCode, await head.Content.ReadAsStringAsync()));
        Assert.True(head.Content.Headers.ContentLength > 1000);
    }

    [Theory]
    [InlineData("http://localhost:PORT", "same-origin", HttpStatusCode.OK)]
    [InlineData("http://localhost:PORT", null, HttpStatusCode.OK)]
    [InlineData("http://localhost:PORT", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("http://127.0.0.1:PORT", null, HttpStatusCode.Forbidden)]
    [InlineData("https://evil.example", null, HttpStatusCode.Forbidden)]
    [InlineData("null", null, HttpStatusCode.Forbidden)]
    [InlineData(null, null, HttpStatusCode.Forbidden)]
    public async Task Only_a_page_of_this_server_may_send_something_to_the_desk(string? origin, string? site, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "_desk/append?x=1") { Content = new FormUrlEncodedContent([new("words", "Tôn Hiểu Ba")]) };
        if (origin is not null)
            request.Headers.Add("Origin", origin.Replace("PORT", $"{_served.Address.Port}", StringComparison.Ordinal));
        if (site is not null)
            request.Headers.Add("Sec-Fetch-Site", site);

        using var answer = await _served.Client.SendAsync(request);
        Assert.Equal(status, answer.StatusCode);
        if (status == HttpStatusCode.OK)
            Assert.Equal("append 1 Tôn Hiểu Ba", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("ffffffffffffffff")]
    [InlineData("-1")]
    [InlineData("x")]
    public async Task A_form_of_a_length_that_no_number_holds_is_its_senders_fault(string length)
    {
        var port = _served.Address.Port;

        var answer = await RawAsync($"POST /_desk/x HTTP/1.1\r\nHost: localhost:{port}\r\nOrigin: http://localhost:{port}\r\n"
            + $"Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n{length}\r\nwords=a\r\n");

        Assert.StartsWith("HTTP/1.1 400", answer, StringComparison.Ordinal);
    }

    private static string Header(HttpResponseMessage answer, string name) => string.Join(", ", answer.Headers.GetValues(name));

    // As no well-behaved client sends it.
    private async Task<string> RawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _served.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    public sealed class Shipped : IAsyncLifetime
    {
        internal ServedProject Served { get; private set; } = null!;

        public async Task InitializeAsync() => Served = await ServedProject.StartAsync(Scenario.Shipped(), Desk);

        public async Task DisposeAsync() => await Served.DisposeAsync();

        private static DeskAnswer? Desk(LiveState state, DeskRequest request) => request.IsPost
            ? new(200, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes($"{request.Path} {request.Query["x"].Single()} {request.Form["words"].Single()}"))
            : null;
    }
}

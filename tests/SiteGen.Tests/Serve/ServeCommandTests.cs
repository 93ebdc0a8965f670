using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Serve;

public sealed class ServeCommandTests
{
    [Fact]
    public void A_port_that_is_taken_is_said_with_what_to_do()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        using var project = Scenario.Shipped();

        var run = project.Run("serve", "--port", $"{port}");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal($"error: port {port} is taken by another program, maybe another sitegen serve\n  help: look for it in another window, or choose a free port: sitegen serve --port {(port < 65535 ? port + 1 : port - 1)}\n", run.Error);
    }

    [Theory]
    [InlineData("many")]
    [InlineData("70000")]
    [InlineData("-1")]
    public void A_port_that_is_none_is_refused(string port)
    {
        using var project = Scenario.Empty();
        var run = project.Run("serve", "--port", port);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--port", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said()
    {
        using var project = Scenario.Empty();
        var run = project.Run("serve", "nowhere", "--port", "0");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("there is no folder nowhere", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_answers_pages_data_and_the_desk_and_reads_what_a_form_sends()
    {
        using var project = Scenario.Shipped();
        using var process = Process.Start(Tool.Start("serve", project.PathTo("."), "--port", "0"))!;
        try
        {
            using var client = new HttpClient { BaseAddress = new((await process.StandardOutput.ReadLineAsync())!) };
            using var events = new StreamReader(await client.GetStreamAsync(new Uri("_desk/events", UriKind.Relative)));
            Assert.Contains("\"version\":1,", await events.ReadLineAsync(), StringComparison.Ordinal);
            foreach (var path in new[] { "index.html", "en/people/mallory-stewart.html", "data/facts.json", "search.js", "_desk/", "_desk/live.js", "_desk/desk.css", "_desk/icon.svg", "_desk/articles/" })
                Assert.NotEmpty(await client.GetByteArrayAsync(new Uri(path, UriKind.Relative)));

            var article = await client.GetStringAsync(new Uri("_desk/articles/wsj-consultations?from=0&to=40", UriKind.Relative));
            Assert.Contains("<form", article, StringComparison.Ordinal);
            using var sent = new HttpRequestMessage(HttpMethod.Post, new Uri("_desk/articles/wsj-consultations", UriKind.Relative)) { Content = new FormUrlEncodedContent([new("id", "no id")]) };
            sent.Headers.Add("Origin", $"http://{client.BaseAddress.Authority}");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await client.SendAsync(sent)).StatusCode);
        }
        finally
        {
            process.Kill();
        }
    }

    [Fact]
    public async Task It_says_at_once_what_it_does_and_a_browser_that_is_missing_is_one_line()
    {
        if (OperatingSystem.IsWindows())
            return;

        using var project = Scenario.Shipped("content", "seeds");
        var start = Tool.Start("serve", project.PathTo("."), "--port", "0", "--open");
        start.Environment["PATH"] = "/nowhere";
        using var process = Process.Start(start)!;
        try
        {
            var address = await process.StandardOutput.ReadLineAsync();
            List<string?> said = [];
            for (var i = 0; i < 3; i++)
                said.Add(await process.StandardError.ReadLineAsync());

            Assert.Equal($"Reading and checking {project.PathTo(".")} … Ctrl-C ends it.", said[0]);
            Assert.Contains($"note: no browser could be opened; open {address} yourself.", said);
            Assert.Contains(said, line => line!.StartsWith("Showing 76 facts on ", StringComparison.Ordinal));
        }
        finally
        {
            process.Kill();
        }
    }

    // SIGINT is what Ctrl-C sends.
    [Fact]
    public async Task Ctrl_C_ends_it_at_once_also_with_an_open_stream_and_nothing_was_written()
    {
        if (OperatingSystem.IsWindows())
            return;

        using var project = Scenario.Shipped();
        var before = project.Tree(".");
        using var process = Process.Start(Tool.Start("serve", project.PathTo("."), "--port", "0"))!;
        try
        {
            var address = await process.StandardOutput.ReadLineAsync();
            using var client = new HttpClient();
            using var stream = await client.GetStreamAsync(new Uri($"{address}_desk/events"));
            using var reader = new StreamReader(stream);
            Assert.Contains("\"version\":1,\"count\":0,", await reader.ReadLineAsync(), StringComparison.Ordinal);

            using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
            // A server that waits for its streams to end waits thirty seconds.
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(25));
            Assert.Equal(0, process.ExitCode);
            Assert.All((await process.StandardError.ReadToEndAsync()).TrimEnd('\n').Split('\n'), line => Assert.Matches("^(Reading|Showing) ", line));
            Assert.Equal(before, project.Tree("."));
        }
        finally
        {
            process.Kill();
        }
    }
}

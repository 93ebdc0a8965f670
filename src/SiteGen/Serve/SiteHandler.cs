using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using SiteGen.Diagnostics;
using SiteGen.Render;
using SiteGen.Text;

namespace SiteGen.Serve;

/// <summary>Answers requests from the newest state: pages of the site, events, and the desk. What is not in the graph is not there: no
/// path of a request ever becomes a path of the disk.</summary>
internal sealed class SiteHandler(LiveProject live, DeskRoutes desk, CancellationToken ending)
{
    private const string DeskFolder = "/_desk/";

    private const string Html = "text/html; charset=utf-8";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly byte[] Script = Shipped.Serve.File("live.js").Read();

    /// <summary>Whatever one request does, the next one is answered.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        try
        {
            await AnswerOneAsync(context);
        }
        catch (Exception failure) when (failure is not OperationCanceledException
            && !context.RequestAborted.IsCancellationRequested
            && !context.Response.HasStarted)
        {
            var (status, words) = failure switch
            {
                BadHttpRequestException or InvalidDataException => (StatusCodes.Status400BadRequest, "This request can’t be read."),
                InputOutputException problem => (StatusCodes.Status500InternalServerError, $"{problem.Message}: {problem.Help}"),
                _ => (StatusCodes.Status500InternalServerError,
                    "This page can’t be made: that is a defect of sitegen. Tell its maintainers what you changed last."),
            };
            await Words(context, status, words);
        }
    }

    private async Task AnswerOneAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentSecurityPolicy = ContentPolicy.Value;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";

        // A foreign name that leads here is another site's way to read this one.
        if (!IsOwnHost(request.Host.Value))
        {
            await Words(context, StatusCodes.Status421MisdirectedRequest, $"This server answers only as localhost: open {live.State.Address}");
            return;
        }

        var isRead = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        var path = request.Path.Value ?? "/";
        if (path == "/_desk/events" && isRead)
        {
            await EventsAsync(context);
        }
        else if (path == "/_desk/live.js" && isRead)
        {
            await Send(context, StatusCodes.Status200OK, "text/javascript; charset=utf-8", Script);
        }
        else if (path == DeskFolder[..^1] && isRead)
        {
            response.Redirect(DeskFolder);
        }
        else if (path.StartsWith(DeskFolder, StringComparison.Ordinal))
        {
            await DeskAsync(context, path[DeskFolder.Length..], isRead);
        }
        else if (isRead)
        {
            await SiteAsync(context, path);
        }
        else
        {
            response.Headers.Allow = "GET, HEAD";
            await Words(context, StatusCodes.Status405MethodNotAllowed, "The pages of the site can only be read.");
        }
    }

    private async Task SiteAsync(HttpContext context, string path)
    {
        var state = await FirstAsync(context.RequestAborted);
        if (state.Files is not { } files)
        {
            await Page(context, StatusCodes.Status503ServiceUnavailable, state.Serial == 0 ? LivePage.Reading : LivePage.Waiting, state);
            return;
        }

        var file = path[1..] is var rest && rest.Length == 0 || rest.EndsWith('/') ? rest + "index.html" : rest;
        if (files.Find(file) is { } content)
        {
            await (file.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
                ? Page(context, StatusCodes.Status200OK, content, state)
                : Send(context, StatusCodes.Status200OK, ContentType.Of(file), content));
        }
        else if (files.Has($"{file}/index.html"))
        {
            context.Response.Redirect($"/{string.Join('/', file.Split('/').Select(Uri.EscapeDataString))}/");
        }
        else
        {
            await Page(context, StatusCodes.Status404NotFound, files.Find(Link.NotFoundPage.Name)!.Value, state);
        }
    }

    private async Task DeskAsync(HttpContext context, string path, bool isRead)
    {
        var request = context.Request;
        if (!isRead && !HttpMethods.IsPost(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD, POST";
            await Words(context, StatusCodes.Status405MethodNotAllowed, "The desk knows only reading and sending.");
            return;
        }

        if (!isRead && !IsSameOrigin(request))
        {
            await Words(context, StatusCodes.Status403Forbidden, "Only a page of this very server may send something to the desk.");
            return;
        }

        var state = await FirstAsync(context.RequestAborted);
        if (state.Serial == 0)
        {
            await Page(context, StatusCodes.Status503ServiceUnavailable, LivePage.Reading, state);
            return;
        }

        var form = !isRead && request.HasFormContentType ? await FormOf(request, context.RequestAborted) : null;
        if (form is not null && form.Any(entry => entry.Value.Any(IsUnfit)) || request.Query.Any(entry => entry.Value.Any(IsUnfit)))
        {
            await Words(context, StatusCodes.Status400BadRequest,
                "A character that can’t be seen, or turns the direction of writing, stands in this text: delete it.");
            return;
        }

        var answer = desk(state, new(request.Method, path, Lookup(request.Query), form is null ? Lookup([]) : Lookup(form)));
        if (answer is null)
        {
            await Page(context, StatusCodes.Status404NotFound, LivePage.NoDesk, state);
        }
        else if (answer.Location is not null)
        {
            context.Response.Headers.Location = answer.Location;
            await Send(context, answer.Status, answer.ContentType, answer.Body);
        }
        else
        {
            await (answer.ContentType.StartsWith("text/html", StringComparison.Ordinal)
                ? Page(context, answer.Status, answer.Body, state)
                : Send(context, answer.Status, answer.ContentType, answer.Body));
        }
    }

    // Whatever is wrong with what was sent, the sender did it: a length that no number holds is an IOException, too.
    private static async Task<IFormCollection> FormOf(HttpRequest request, CancellationToken aborted)
    {
        try
        {
            return await request.ReadFormAsync(aborted);
        }
        catch (Exception unreadable) when (unreadable is IOException or FormatException or OverflowException or ArgumentException or InvalidOperationException)
        {
            throw new InvalidDataException("The form of a request can't be read.", unreadable);
        }
    }

    // Most projects are read by the time that somebody asks, or soon after.
    private async Task<LiveState> FirstAsync(CancellationToken aborted)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        patience.CancelAfter(Patience);
        try
        {
            return await live.AfterAsync(0, patience.Token);
        }
        catch (OperationCanceledException) when (!aborted.IsCancellationRequested)
        {
            return live.State;
        }
    }

    private async Task EventsAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, ending);
        try
        {
            ReadOnlyMemory<byte> sent = default;
            for (var state = await live.AfterAsync(0, stop.Token); ; state = await live.AfterAsync(state.Serial, stop.Token))
            {
                var news = ProblemsJson.Of(state);
                if (!news.Span.SequenceEqual(sent.Span))
                {
                    await context.Response.Body.WriteAsync((byte[])[.. "data: "u8, .. news.Span, .. "\n\n"u8], stop.Token);
                    await context.Response.Body.FlushAsync(stop.Token);
                    sent = news;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The browser has gone on, or the server ends.
        }
    }

    // A form ends its lines in two characters.
    private static bool IsUnfit(string? value) => value is not null && UnfitCharacters.Find(value.ReplaceLineEndings("\n")) is not null;

    private bool IsOwnHost([NotNullWhen(true)] string? host) => OwnHosts().Contains(host, StringComparer.OrdinalIgnoreCase);

    private bool IsSameOrigin(HttpRequest request) =>
        OwnHosts().Any(host => request.Headers.Origin == $"http://{host}" && string.Equals(host, request.Host.Value, StringComparison.OrdinalIgnoreCase))
        && (request.Headers["Sec-Fetch-Site"] is { Count: 0 } || request.Headers["Sec-Fetch-Site"] == "same-origin");

    private IEnumerable<string> OwnHosts()
    {
        var port = live.State.Address.Port;
        var shown = port == 80 ? "" : string.Create(CultureInfo.InvariantCulture, $":{port}");
        return [$"localhost{shown}", $"127.0.0.1{shown}", $"[::1]{shown}"];
    }

    private static Task Page(HttpContext context, int status, ReadOnlyMemory<byte> page, LiveState state) =>
        Send(context, status, Html, LivePage.WithScript(page, state.Version));

    private static Task Words(HttpContext context, int status, string words) =>
        Send(context, status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(words + "\n"));

    private static async Task Send(HttpContext context, int status, string type, ReadOnlyMemory<byte> body)
    {
        var response = context.Response;
        (response.StatusCode, response.ContentType, response.ContentLength) = (status, type, body.Length);
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(body, context.RequestAborted);
        }
    }

    private static ILookup<string, string> Lookup(IEnumerable<KeyValuePair<string, StringValues>> values) =>
        values.SelectMany(entry => entry.Value.OfType<string>().Select(value => (entry.Key, value)))
            .ToLookup(pair => pair.Key, pair => pair.value, StringComparer.Ordinal);
}

using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace SiteGen.Tests.Tools;

/// <summary>
/// Stands before a server and hands it whole requests, one after the other: a client that ends in the middle of a body has asked for nothing, and whoever asks next finds
/// what the one before has written. So much every real store holds; s3rver keeps the half of an object, beside the hash of the one that was there.
/// </summary>
internal sealed class WholeRequests
{
    private static readonly SemaphoreSlim Turn = new(1);
    private static readonly HttpClient Server = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private readonly Uri _goal;

    private WholeRequests(Uri goal) => _goal = goal;

    /// <returns>The address to ask instead of the server's own, as long as the tests run.</returns>
    public static Uri Before(Uri goal)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        var host = builder.Build();
        var front = new WholeRequests(goal);
        host.Run(front.AnswerAsync);
        host.StartAsync().GetAwaiter().GetResult();
        return new(host.Urls.Single());
    }

    private async Task AnswerAsync(HttpContext asked)
    {
        using var body = new MemoryStream();
        await asked.Request.Body.CopyToAsync(body);
        await Turn.WaitAsync();
        try
        {
            // Whoever has sent all of it may go: it is done all the same, before the next one's turn.
            using var request = Forwarded(asked.Request, body.ToArray());
            using var answer = await Server.SendAsync(request);
            await PassAsync(answer, asked);
        }
        catch (HttpRequestException)
        {
            asked.Abort();
        }
        finally
        {
            Turn.Release();
        }
    }

    // As it came, letter for letter: the address and most headers are signed.
    private HttpRequestMessage Forwarded(HttpRequest asked, byte[] body)
    {
        var target = asked.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var address = new Uri(_goal.GetLeftPart(UriPartial.Authority) + target, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        var request = new HttpRequestMessage(new(asked.Method), address) { Content = new ByteArrayContent(body) };
        foreach (var (name, values) in asked.Headers.Where(header => header.Key is not ("Expect" or "Connection")))
        {
            if (!request.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
            {
                request.Content.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
            }
        }

        return request;
    }

    private static async Task PassAsync(HttpResponseMessage answer, HttpContext asked)
    {
        var body = await answer.Content.ReadAsByteArrayAsync();
        asked.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key is not ("Connection" or "Keep-Alive" or "Transfer-Encoding")))
        {
            asked.Response.Headers[name] = values.ToArray();
        }

        if (body.Length > 0)
        {
            asked.Response.ContentLength = body.Length;
            await asked.Response.Body.WriteAsync(body);
        }
    }
}

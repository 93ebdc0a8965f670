using System.Diagnostics;
using System.Net;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Hostile;

/// <summary><c>sitegen serve</c> as a process of its own, on a port that is free.</summary>
internal sealed class ServingProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly HttpClient _browser = new(new HttpClientHandler { AllowAutoRedirect = false });
    private readonly Uri _address;

    private ServingProcess(Process process, Uri address) => (Process, _address) = (process, address);

    public Process Process { get; }

    /// <summary>Where the desk answers.</summary>
    public static async Task<ServingProcess> StartAsync(Scenario project)
    {
        var start = Tool.Start("serve", "--port", "0");
        start.WorkingDirectory = project.PathTo(".");
        var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        ServingProcess serving = new(process, new(process.StandardOutput.ReadLine()!));
        await serving.UntilAsync("_desk/", answer => answer.Status != HttpStatusCode.ServiceUnavailable);
        return serving;
    }

    public async Task<(HttpStatusCode Status, string Text)> GetAsync(string path)
    {
        using var answer = await _browser.GetAsync(new Uri(_address, path));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Asks until the answer is so; fails where it is not in a minute.</summary>
    public async Task UntilAsync(string path, Func<(HttpStatusCode Status, string Text), bool> isSo)
    {
        var began = TimeProvider.System.GetTimestamp();
        for (var answer = await GetAsync(path); !isSo(answer); answer = await GetAsync(path))
        {
            Assert.True(TimeProvider.System.GetElapsedTime(began) < Patience, $"{path} is still {answer.Status}: {answer.Text}");
            await Task.Delay(Pause);
        }
    }

    /// <summary>Sends a draft to the desk.</summary>
    /// <exception cref="HttpRequestException">There is nobody to answer any more.</exception>
    public async Task<HttpStatusCode> PostAsync(string into, string yaml)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Post, new Uri(_address, "_desk/articles/example?s=0"))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["kind"] = "Evidence", ["into"] = into, ["yaml"] = yaml }),
        };
        asked.Headers.Add("Origin", _address.GetLeftPart(UriPartial.Authority));
        using var answer = await _browser.SendAsync(asked);
        return answer.StatusCode;
    }

    public void Dispose()
    {
        Process.Kill();
        Process.Dispose();
        _browser.Dispose();
    }
}

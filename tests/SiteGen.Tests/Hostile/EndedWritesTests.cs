using System.Diagnostics;
using System.Net;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Hostile.BuiltProject;

namespace SiteGen.Tests.Hostile;

/// <summary>What the desk and a publish write, ended at any moment: each file is the old one or the new one, and what was told as done is done.</summary>
public sealed class EndedWritesTests
{
    private const string Listing = ".sitegen-published.json";
    private const string Appended = "  - quote: carries\n";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("TERM", 143)]
    [InlineData("KILL", 137)]
    public void A_publish_that_is_ended_leaves_each_file_old_or_new_and_the_next_one_is_exact(string signal, int exitCode)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var project = Copy();
        Assert.Equal(0, project.Run("publish", "./public").ExitCode);
        for (var time = 0; time < Ended.Times; time++)
        {
            var before = project.Tree("public");
            project.File(Page, $"---\ntitle: T{new string('x', time)}\n---\n\nWords.\n");

            var (code, error, _) = Ended.Run(project, signal, TimeSpan.FromMilliseconds(100 + (time * 977 % 1_300)), "publish", "./public");
            var left = project.Tree("public");

            Assert.Contains(code, new[] { 0, exitCode });
            Assert.DoesNotMatch(BadInput.OfTheRuntime(), error);
            Assert.Equal(0, project.Run("publish", "./public").ExitCode);
            var after = project.Tree("public");
            Assert.DoesNotContain(left.Except(before).Except(after), file => !file.StartsWith('.') && !file.Contains("/.", StringComparison.Ordinal));
            Assert.Equal(project.Tree().Where(file => !file.StartsWith(".sitegen ", StringComparison.Ordinal)), after.Where(file => !file.StartsWith(Listing, StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("KILL")]
    public async Task A_desk_that_is_ended_while_it_writes_leaves_the_old_file_or_the_new_one(string signal)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var project = Copy();
        var old = project.Read(Claim);
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        for (var time = 0; time < Ended.Times; time++)
        {
            project.File(Claim, old);
            var isTold = await EndWhileItWritesAsync(project, browser, signal, TimeSpan.FromMilliseconds(time * 3 % 60));
            var now = project.Read(Claim);

            Assert.Contains(now, new[] { old, old.TrimEnd('\n') + "\n" + Appended });
            Assert.True(now != old || !isTold, "it was told as written, and is not there");
        }

        project.File(Claim, old);
        Assert.Equal(0, project.Run("set", "sitegen", "review_by", "2030-01-01").ExitCode);
    }

    private static async Task<bool> EndWhileItWritesAsync(Scenario project, HttpClient browser, string signal, TimeSpan after)
    {
        using var serving = Serve(project, out var address);
        try
        {
            while ((await browser.GetAsync(new Uri(address, "_desk/"))).StatusCode == HttpStatusCode.ServiceUnavailable)
            {
                await Task.Delay(50);
            }

            var writing = PostAsync(browser, address);
            await Task.Delay(after);
            Ended.Send(serving, signal);
            Assert.True(serving.WaitForExit(Patience));
            return await writing;
        }
        finally
        {
            serving.Kill();
        }
    }

    private static Process Serve(Scenario project, out Uri address)
    {
        var start = Tool.Start("serve", "--port", "0");
        start.WorkingDirectory = project.PathTo(".");
        var serving = Process.Start(start)!;
        serving.BeginErrorReadLine();
        address = new(serving.StandardOutput.ReadLine()!);
        return serving;
    }

    // True where the desk has answered that it is done.
    private static async Task<bool> PostAsync(HttpClient browser, Uri address)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Post, new Uri(address, "_desk/articles/example?s=0"))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["kind"] = "Evidence",
                ["into"] = "no-fact-without-an-article",
                ["yaml"] = "- quote: carries\n",
            }),
        };
        asked.Headers.Add("Origin", address.GetLeftPart(UriPartial.Authority));
        try
        {
            using var answer = await browser.SendAsync(asked);
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}

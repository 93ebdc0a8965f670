using System.CommandLine;
using System.Globalization;
using SiteGen.Desk;
using SiteGen.Diagnostics;
using SiteGen.Serve;
using SiteGen.Text;

namespace SiteGen.Commands;

/// <summary><c>sitegen serve</c>: the site on this machine, following its files; writes nothing.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 4040;

    public static Command Create(TimeProvider clock)
    {
        var project = CommandLine.ProjectArgument();
        var port = new Option<int>("--port")
        {
            HelpName = "N",
            Description = $"The port that it answers on; {UsualPort} by default, 0 for any that is free.",
            DefaultValueFactory = _ => UsualPort
        };
        port.CustomParser = argument =>
        {
            if (ushort.TryParse(argument.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }

            argument.AddError($"--port must be a number from 0 to 65535, and \"{argument.Tokens[0].Value}\" is none");
            return 0;
        };
        var open = new Option<bool>("--open") { Description = "Open the site in the browser." };
        var language = LanguageOption.Create("The language of the desk");
        var command = new Command("serve", "Show the site in the browser, and follow every edit; writes nothing.") { project, port, open, language };
        command.SetAction((parsed, _) =>
            RunAsync(parsed.GetRequiredValue(project), parsed.GetValue(port), parsed.GetValue(open), parsed.GetRequiredValue(language), clock));
        return command;
    }

    private static async Task<int> RunAsync(string root, int port, bool open, string language, TimeProvider clock)
    {
        if (!Directory.Exists(root))
        {
            throw new InputOutputException($"there is no folder {root}", "name a folder with content/ and seeds/ in it");
        }

        using var finish = Interruption.Finish();

        // A check on every core must not keep a page waiting for a thread.
        ThreadPool.SetMinThreads(4 * Environment.ProcessorCount, 4 * Environment.ProcessorCount);
        // A browser left open from before may ask as soon as the port answers: it waits until there is somebody to ask.
        var handler = new TaskCompletionSource<SiteHandler>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await SiteServer.StartAsync(port, async context => await (await handler.Task).AnswerAsync(context));
        // Before what takes time: folders are watched one by one, and every file is read.
        Console.WriteLine(server.Address);
        Console.Error.WriteLine($"Reading and checking {(root == "." ? "the project" : root)} … Ctrl-C ends it.");
        var live = new LiveProject(root, server.Address, clock);
        handler.SetResult(new(live, new DeskPages(Shipped.Desk, DeskWords.In(language)).Answer, server.Ending));
        using var watcher = new Watcher(root, live.Look);
        var (following, telling) = (Task.Run(() => live.RunAsync(server.Ending)), Task.Run(() => TellAsync(live, server.Ending)));

        if (open)
        {
            DefaultBrowser.Open(server.Address, () => Console.Error.WriteLine($"note: no browser could be opened; open {server.Address} yourself."));
        }

        try
        {
            // A defect ends the server, too.
            await await Task.WhenAny(server.EndAsync(), following, telling);
        }
        catch (OperationCanceledException) when (server.Ending.IsCancellationRequested)
        {
            // Following the files ends with the server.
        }

        return ExitCode.Clean;
    }

    // The terminal says what the overlay says.
    private static async Task TellAsync(LiveProject live, CancellationToken stop)
    {
        for (var before = live.State; ;)
        {
            var state = await live.AfterAsync(before.Serial, stop);
            if (state.Failure is { } failure)
            {
                Console.Error.WriteLine($"error: {Printed.Line(failure.Message)}\n  help: {Printed.Line(failure.Help)}");
            }
            else if (!state.Diagnostics.Select(DiagnosticPrinter.Print).SequenceEqual(before.Diagnostics.Select(DiagnosticPrinter.Print)))
            {
                var diagnostics = new DiagnosticBag();
                diagnostics.AddRange(state.Diagnostics);
                Report.Problems(diagnostics, strict: false);
            }

            if (before.Serial == 0 && state.Graph is { } graph)
            {
                Console.Error.WriteLine($"Showing {Report.Count(graph.Facts.Count, "fact")} on {Report.Count(graph.Pages.Length,
                    "page")}; every edit is followed.");
            }

            if (before.IsBroken && !state.IsBroken)
            {
                Console.Error.WriteLine("mended: pages show the files as they are");
            }

            before = state;
        }
    }
}

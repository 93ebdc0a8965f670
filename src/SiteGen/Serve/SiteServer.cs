using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SiteGen.Diagnostics;

namespace SiteGen.Serve;

/// <summary>The server on this machine's own address, which nobody else reaches.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SiteServer(WebApplication app, int port) => (_app, Address) = (app, new($"http://localhost:{port}/"));

    /// <summary>With a slash at the end.</summary>
    public Uri Address { get; }

    /// <summary>Answers from now on; what <paramref name="site"/> needs to know of the address may come later.</summary>
    /// <param name="port">0: any that is free.</param>
    /// <exception cref="InputOutputException">Where the port is taken.</exception>
    public static async Task<SiteServer> StartAsync(int port, Func<HttpContext, Task> site)
    {
        // The empty builder reads no settings of the folder that it is started in: one of them could open the server to everybody.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var app = builder.Build();
        app.Run(context => site(context));
        try
        {
            await app.StartAsync();
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            await app.DisposeAsync();
            throw new InputOutputException($"port {port} is taken by another program, maybe another sitegen serve",
                $"look for it in another window, or choose a free port: sitegen serve --port {(port < 65535 ? port + 1 : port - 1)}", taken);
        }
        catch (Exception refused) when (refused is System.Net.Sockets.SocketException or IOException)
        {
            await app.DisposeAsync();
            throw new InputOutputException($"the system refuses port {port}", "choose one from 1024 on: sitegen serve --port 4040", refused);
        }

        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new(app, new Uri(address).Port);
    }

    /// <summary>Ends with Ctrl-C, or when the process is told to end.</summary>
    public Task EndAsync() => _app.WaitForShutdownAsync();

    /// <summary>Set as soon as the server is about to end: open streams must end then.</summary>
    public CancellationToken Ending => _app.Lifetime.ApplicationStopping;

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

using System.Diagnostics;
using System.Globalization;

namespace SiteGen.Tests.Tools;

/// <summary>One S3 server (the npm package s3rver, behind <see cref="WholeRequests"/>) for all tests, with one bucket; it begins with the first that asks for it, and ends with the tests.</summary>
internal static class S3Server
{
    public const string Bucket = "facts";
    public const string AccessKey = "S3RVER";
    public const string SecretKey = "S3RVER";

    private const string Announcement = "S3rver listening on ";

    private static readonly Lazy<Uri> Running = new(Start);

    // Held, since its input ends with it.
    private static Process? _server;

    /// <summary>Where the program is: as the variable <c>S3RVER</c> says, else on the PATH; null where it is nowhere.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "s3rver")).Prepend(Environment.GetEnvironmentVariable("S3RVER")).FirstOrDefault(File.Exists);

    /// <summary>Why tests that need it are skipped; null where they are not.</summary>
    public static string? Missing { get; } = Program is null && Environment.GetEnvironmentVariable("CI") is null
        ? "s3rver is neither on the PATH nor where the variable S3RVER says: npm install --global s3rver"
        : null;

    public static Uri Address => Running.Value;

    private static Uri Start()
    {
        // Whichever way the tests end, the shell's input ends with them, and then the server.
        const string Script = "\"$0\" -d \"$1\" -a 127.0.0.1 -p 0 -s --no-vhost-buckets --configure-bucket \"$2\" & cat > /dev/null; kill $!; wait; rm -rf \"$1\"";
        var data = Directory.CreateTempSubdirectory("sitegen-s3-").FullName;
        _server = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", Script, Program ?? throw new InvalidOperationException("s3rver is missing."), data, Bucket])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        while (_server.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith(Announcement, StringComparison.Ordinal))
                return WholeRequests.Before(new(string.Create(CultureInfo.InvariantCulture, $"http://{line[Announcement.Length..].Trim()}")));
        }

        throw new InvalidOperationException("s3rver did not start.");
    }
}

using System.Diagnostics;
using System.Text;

namespace SiteGen.Tests.Tools;

/// <summary>The command as a process of its own: as it was built beside the tests, or the native file that the variable <c>SITEGEN_NATIVE</c> names.</summary>
internal static class Tool
{
    /// <summary>Where the native file stands that the tests are to run; null where they run what was built beside them.</summary>
    public static string? Native { get; } = Environment.GetEnvironmentVariable("SITEGEN_NATIVE") is { Length: > 0 } file ? Path.GetFullPath(file) : null;

    /// <summary>How it is started with these arguments; its streams are the caller's to read.</summary>
    public static ProcessStartInfo Start(params IEnumerable<string> arguments)
    {
        var (program, first) = Native is null ? ("dotnet", [Path.Combine(AppContext.BaseDirectory, "sitegen.dll")]) : (Native, (string[])[]);
        return new(program, [.. first, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace SiteGen.Commands;

/// <summary>Limits of the system (<c>ulimit</c>) under which the runtime itself would fail at some moment, in its own words: they are told first.</summary>
internal static partial class SystemLimits
{
    /// <summary>Of files that are open at once. What compiles as it runs keeps its libraries open.</summary>
    public static int FewestFiles => RuntimeFeature.IsDynamicCodeCompiled ? 200 : 32;

    /// <summary>Of addresses, most of which are never used: in MB. What compiles as it runs takes more of them.</summary>
    public static int LeastAddresses => RuntimeFeature.IsDynamicCodeCompiled ? 3_000 : 1_000;

    private const int StandardError = 2;
    private const ulong Megabyte = 1_000_000;

    private static int NumberOfFiles => OperatingSystem.IsMacOS() ? 8 : 7; // RLIMIT_NOFILE

    private static int NumberOfAddresses => OperatingSystem.IsMacOS() ? 5 : 9; // RLIMIT_AS

    /// <summary>A file that may not become so large (<c>ulimit -f</c>) is a failure to write it from now on, and does not end the tool, whatever it
    /// prints to.</summary>
    public static void TellOfLargeFiles()
    {
        const int tooLarge = 25; // SIGXFSZ
        const nint ignore = 1; // SIG_IGN
        if (!OperatingSystem.IsWindows())
        {
            _ = Signal(tooLarge, ignore);
        }
    }

    /// <summary>Whether there is one; it is told on standard error, by means that hardly need memory or files themselves.</summary>
    public static bool AreTooTight()
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        var isTold = Of(NumberOfFiles) is { } files && files < (ulong)FewestFiles
                && Tell($"only {Digits(files)} files may be open at once", $"let the system open {Digits((ulong)FewestFiles)} or more (ulimit -n)")
            || Of(NumberOfAddresses) is { } bytes && bytes < (ulong)LeastAddresses * Megabyte
                && Tell($"this process may use only {Digits(bytes / Megabyte)} MB of addresses",
                    $"let the system give it {Digits((ulong)LeastAddresses)} MB or more (ulimit -v)");
        return isTold;
    }

    private static bool Tell(string message, string help)
    {
        try
        {
            using var error = new FileStream(new SafeFileHandle(StandardError, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            error.Write(Encoding.UTF8.GetBytes($"error: {message}\n  help: {help}.\n"));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // There is nobody to say it to; the exit code says it, too.
        }

        return true;
    }

    // By no culture: the library of cultures is what a tight limit keeps from being loaded.
    private static string Digits(ulong number) => number < 10 ? ((char)('0' + number)).ToString() : Digits(number / 10) + (char)('0' + (number % 10));

    private static ulong? Of(int number)
    {
        Span<ulong> limits = stackalloc ulong[2];
        try
        {
            return GetLimit(number, limits) == 0 ? limits[0] : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    [LibraryImport("libc", EntryPoint = "signal")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint Signal(int number, nint handler);

    [LibraryImport("libc", EntryPoint = "getrlimit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetLimit(int number, Span<ulong> limits);
}

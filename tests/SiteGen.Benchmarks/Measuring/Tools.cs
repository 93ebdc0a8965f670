using System.Diagnostics;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>The programs that are measured.</summary>
internal static class Tools
{
    /// <summary>The file that <c>SITEGEN_NATIVE</c> names; else one that is published now, as it is shipped.</summary>
    public static string SiteGen()
    {
        if (Environment.GetEnvironmentVariable("SITEGEN_NATIVE") is { Length: > 0 } native)
            return Path.GetFullPath(native);

        var folder = Path.Combine(Root(), "artifacts", "native");
        Console.Error.WriteLine($"publishing the native file to {folder} …");
        using var publishing = Process.Start(new ProcessStartInfo("dotnet", ["publish", Path.Combine(Root(), "src", "SiteGen"), "-c", "Release", "-r", System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier, "-p:PublishAot=true", "-o", folder, "-v", "q"]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        publishing.StandardOutput.ReadToEnd();
        publishing.WaitForExit();
        return publishing.ExitCode == 0 ? Path.Combine(folder, "sitegen") : throw new InvalidOperationException("the native file could not be made: name one by SITEGEN_NATIVE");
    }

    /// <summary>Hugo, where it is on the PATH.</summary>
    public static string? Hugo() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "hugo")).FirstOrDefault(File.Exists);

    private static string Root()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "SiteGen.sln")))
                return folder;
        }

        throw new InvalidOperationException("the benchmarks are not in a clone of the repository");
    }
}

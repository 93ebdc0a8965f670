namespace SiteGen.Diagnostics;

/// <summary>Where programs of the machine stand.</summary>
internal static class Programs
{
    /// <summary>The first of that name on the PATH; null where there is none. A bare name would be looked for in the working folder,
    /// too: a project could bring a program of that name.</summary>
    public static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Where(Path.IsPathFullyQualified)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? $"{name}.exe" : name))
        .FirstOrDefault(File.Exists);
}

namespace SiteGen.Commands;

/// <summary>How this tool is called from where the caller stands, so that what is printed as the next step can be typed as it is printed.</summary>
internal static class OwnName
{
    private const string Name = "sitegen";
    private const string Runtime = "dotnet";
    private const string Source = "src/SiteGen";

    public static string Call { get; } = Of(Environment.ProcessPath, AppContext.BaseDirectory, Environment.CurrentDirectory, Diagnostics.Programs.Find(Name));

    /// <summary>As a shell takes it for one word.</summary>
    public static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;

    /// <param name="program">What runs: the tool's own file, or the <c>dotnet</c> that runs its library.</param>
    /// <param name="folder">Where its library stands.</param>
    /// <param name="here">The folder that the caller stands in.</param>
    /// <param name="onPath">What the caller's shell finds under the bare name.</param>
    internal static string Of(string? program, string folder, string here, string? onPath)
    {
        if (CloneOf(folder) is { } clone)
        {
            return $"dotnet run --project {Quoted(Seen(Path.Combine(clone, Source), here))} --";
        }

        // A file that was downloaded may bear any name.
        if (program is not null && Path.GetFileNameWithoutExtension(program) != Runtime)
        {
            if (onPath is not null && IsSame(onPath, program))
            {
                return Name;
            }

            var path = Seen(program, here);
            return path.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal) ? Quoted(path) : $".{Path.DirectorySeparatorChar}{path}";
        }

        // A tool of the folder, as `dotnet tool install` puts it down without --global.
        if (folder.Replace('\\', '/').Contains($"/{Name}/", StringComparison.Ordinal)
            && folder.Replace('\\', '/').TrimEnd('/').EndsWith("/any", StringComparison.Ordinal))
        {
            return $"dotnet {Name}";
        }

        return $"dotnet {Quoted(Path.Combine(folder, $"{Name}.dll"))}";
    }

    /// <summary>The clone whose <c>dotnet run</c> or <c>dotnet build</c> has made what runs; null where it was not made there.</summary>
    internal static string? CloneOf(string folder)
    {
        var bin = folder.Replace('\\', '/').IndexOf($"/{Source}/bin/", StringComparison.Ordinal);
        return bin >= 0 && File.Exists(Path.Combine(folder[..bin], Source, "SiteGen.csproj")) ? folder[..bin] : null;
    }

    private static string Seen(string path, string here) => Path.GetRelativePath(here, path) is var relative && relative.Length < path.Length ? relative : path;

    private static bool IsSame(string link, string file) =>
        link == file || (File.Exists(link) && File.ResolveLinkTarget(link, returnFinalTarget: true)?.FullName == file);
}

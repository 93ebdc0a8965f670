using System.Reflection;
using SiteGen.Diagnostics;
using SiteGen.Write;

namespace SiteGen.Commands;

/// <summary>The package that <c>dotnet tool install</c> has unpacked this tool from, which it keeps beside it.</summary>
internal static class ToolPackage
{
    // …/sitegen/1.0.0/tools/net10.0/any/
    private static readonly string Kept = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", Name));

    public static string Version => typeof(ToolPackage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    private static string Name => $"sitegen.{Version}.nupkg";

    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, Name));

    /// <summary>Puts it into a folder of a project that lacks it; its name, or null where it is there already or the tool was not installed from a
    /// package.</summary>
    public static string? CopyTo(string root, string room)
    {
        var folder = Path.Combine(root, room);
        if (IsIn(folder) || !File.Exists(Kept))
        {
            return null;
        }

        LinkGuard.RefuseOutside(root, Path.Combine(folder, Name));
        Disk.CreateFolder(folder);
        Disk.WriteNewWhole(Path.Combine(folder, Name), File.ReadAllBytes(Kept));
        return Name;
    }
}

using System.Buffers;
using System.Text;

namespace SiteGen.Text;

/// <summary>Which paths every system and every host takes as they are.</summary>
internal static class PortablePath
{
    private const int LongestName = 240;

    private const int LongestPath = 1_000;

    private static readonly SearchValues<char> Forbidden =
        SearchValues.Create([.. "\\:*?\"<>|\u007f", .. Enumerable.Range(0, ' ').Select(code => (char)code)]);

    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
        "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "COM¹", "COM²", "COM³",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9", "LPT¹", "LPT²", "LPT³",
    };

    /// <summary>What stands against a path under the output, with <c>/</c>; null where nothing does.</summary>
    public static string? Objection(string path)
    {
        if (path is "" or ['/', ..])
        {
            return "it is no path under the output folder";
        }

        if (path.Length > LongestPath)
        {
            return "it is too long";
        }

        if (!Utf16IsValid(path))
        {
            return "it holds half a character";
        }

        return path.Split('/').Select(SegmentObjection).FirstOrDefault(objection => objection is not null);
    }

    private static string? SegmentObjection(string name) => name switch
    {
        "" => "it holds an empty name",
        _ when Encoding.UTF8.GetByteCount(name) > LongestName => $"the name \"{name[..20]}…\" is too long",
        "." or ".." => $"it holds the step \"{name}\"",
        [.., '.' or ' '] => $"the name \"{name}\" ends in a dot or a space, which Windows drops",
        _ when name.AsSpan().ContainsAny(Forbidden) => $"the name \"{Printed.Path(name)}\" holds a character that a file name cannot have everywhere",
        _ when IsDevice(name) => $"\"{name}\" is a device on Windows",
        _ => null,
    };

    /// <summary>Whether a name, whatever its ending, is a device on Windows.</summary>
    public static bool IsDevice(string name) => Devices.Contains(name.Split('.')[0].TrimEnd(' '));

    private static bool Utf16IsValid(string path)
    {
        foreach (var rune in path.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
                return false;
        }

        return true;
    }
}

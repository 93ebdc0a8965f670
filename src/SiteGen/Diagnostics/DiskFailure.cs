namespace SiteGen.Diagnostics;

/// <summary>Why the disk refused, in an editor's words, and what may be done; the runtime's own words where the system says what is not known here.</summary>
internal static class DiskFailure
{
    private const int FewFiles = 24;
    private const int FewFilesOfAll = 23;

    public static (string Reason, string Help) Of(Exception failure) => failure switch
    {
        UnauthorizedAccessException => ("this is not permitted", "look who owns it and whether it may be changed"),
        FileNotFoundException or DirectoryNotFoundException => ("it is not there", "was it moved or deleted meanwhile?"),
        PathTooLongException => ("the name is too long", "choose a shorter one"),
        { HResult: 17 or unchecked((int)0x800700B7) or unchecked((int)0x80070050) } =>
            ("it is there already", "another run may have made it meanwhile: look at it, or choose another name"),
        { HResult: FewFiles or FewFilesOfAll } => ("too many files are open", "let the system open more (ulimit -n)"),
        { HResult: 27 } => ("no file may become so large here", "let the system write larger ones (ulimit -f)"),
        { HResult: 28 or 122 or unchecked((int)0x80070070) or unchecked((int)0x80070027) } => ("the disk is full", "make room on it"),
        { HResult: 40 } => ("the links on the way to it lead in a circle", "mend them, or put a file or folder in their place"),
        { HResult: 20 } => ("a file stands where a folder on the way to it should", "put a folder in its place"),
        { HResult: 21 } => ("a folder stands in its place", "take the folder away"),
        { HResult: 30 or unchecked((int)0x80070013) } => ("the disk cannot be written to", "look how it is mounted, or choose a folder on another one"),
        { HResult: 5 } => ("the disk does not answer", "look whether it is still there and whole"),
        _ => (WithoutPath(failure.Message), "look at its permissions, and whether it is there, on a disk with room, and held open by no other program"),
    };

    /// <summary>For what the runtime alone knows to name.</summary>
    public static InputOutputException Unread(Exception failure) => Unread(PathIn(failure.Message) ?? "a file", failure);

    /// <summary>For <paramref name="what"/>, which cannot be read.</summary>
    public static InputOutputException Unread(string what, Exception failure)
    {
        var (reason, help) = Of(failure);
        return new($"{what} cannot be read: {reason}", help, failure);
    }

    // The runtime names a path between single quotation marks, where it names one.
    private static string? PathIn(string message) =>
        message.IndexOf('\'', StringComparison.Ordinal) is >= 0 and var start && message.LastIndexOf('\'') is var end && end > start + 1
            ? message[(start + 1)..end] : null;

    private static string WithoutPath(string message) =>
        PathIn(message) is { } path ? message.Replace($"'{path}'", "", StringComparison.Ordinal).TrimEnd(' ', ':', '.') : message.TrimEnd('.');
}

namespace SiteGen.Diagnostics;

/// <summary>
/// The machine, not the content, stands in the way: a disk that is full, a folder that is not ours to replace.
/// The command prints the message and the help as they are, and ends with exit code 2.
/// </summary>
internal sealed class InputOutputException(string message, string help, Exception? cause = null) : Exception(message, cause)
{
    public string Help { get; } = help;
}

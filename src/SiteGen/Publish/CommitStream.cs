using System.Diagnostics;
using System.Globalization;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Publish;

/// <summary>Writes one commit by <c>git fast-import</c>: no working tree, no index, and one process for however many files.</summary>
internal sealed class CommitStream : IDisposable
{
    public const string FileMode = "100644";

    private readonly Process _git;
    private readonly Stream _input;
    private readonly Task<string> _error;

    /// <param name="branch">Which gets the commit.</param>
    /// <param name="parent">Whose files it begins with; null begins with none.</param>
    /// <param name="identity">Who and when, in git's own form.</param>
    public CommitStream(GitProgram git, string branch, string? parent, string identity, string message)
    {
        _git = git.Start("fast-import", "--quiet", "--done", "--force");
        (_input, _error) = (_git.StandardInput.BaseStream, _git.StandardError.ReadToEndAsync());
        // Nobody else reads it, and a full pipe would stop git.
        _ = _git.StandardOutput.ReadToEndAsync();
        var text = Encoding.UTF8.GetBytes(message);
        Head = string.Create(CultureInfo.InvariantCulture,
            $"commit {branch}\ncommitter {identity}\ndata {text.Length}\n{message}\n{(parent is null ? "" : $"from {parent}\n")}");
    }

    private string? Head { get; set; }

    public async Task PutAsync(string path, byte[] content)
    {
        await WriteAsync(string.Create(CultureInfo.InvariantCulture, $"M {FileMode} inline {Quoted(path)}\ndata {content.Length}\n"));
        await WriteAsync(content);
        await WriteAsync("\n");
    }

    public Task DeleteAsync(string path) => WriteAsync($"D {Quoted(path)}\n");

    /// <exception cref="InputOutputException">The commit could not be made.</exception>
    public async Task EndAsync()
    {
        await WriteAsync("\ndone\n");
        _input.Close();
        await GitProgram.Ended(_git);
        if (_git.ExitCode != 0)
        {
            throw new InputOutputException($"git could not make the commit: {await _error}", "nothing was published");
        }
    }

    public void Dispose()
    {
        if (!_git.HasExited)
        {
            _git.Kill(entireProcessTree: true);
            _git.WaitForExit();
        }

        _git.Dispose();
    }

    private async Task WriteAsync(string text)
    {
        var head = Head;
        Head = null;
        await WriteAsync(Encoding.UTF8.GetBytes(head + text));
    }

    private async Task WriteAsync(byte[] bytes)
    {
        try
        {
            await _input.WriteAsync(bytes, Interruption.Token);
        }
        catch (IOException)
        {
            await GitProgram.Ended(_git);
            throw new InputOutputException($"git could not make the commit: {await _error}", "nothing was published");
        }
    }

    // No path holds a sign that ends a line.
    private static string Quoted(string path) => $"\"{path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}

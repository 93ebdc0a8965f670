using System.Text;
using Microsoft.Win32.SafeHandles;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Commands;

/// <summary>Standard output or standard error, whatever they are: closed, a full disk, a device that refuses.</summary>
internal sealed class StandardStream : TextWriter
{
    private const int LastOfThem = 2;

    // For as long as the process runs.
    private static readonly List<SafeFileHandle> Held = [];

    private static bool _isGuarded;

    private readonly TextWriter _stream;
    private readonly string? _name;

    private StandardStream(TextWriter stream, string? name) => (_stream, _name) = (stream, name);

    public override Encoding Encoding => _stream.Encoding;

    /// <summary>What can't be printed ends the command in words; what can't be said of problems is left unsaid, since there is nobody to say it to.</summary>
    public static void Guard()
    {
        if (Interlocked.Exchange(ref _isGuarded, true))
        {
            return;
        }

        HoldClosed();
        Console.SetOut(new StandardStream(Console.Out, "standard output"));
        Console.SetError(new StandardStream(Console.Error, null));
    }

    public override void Write(char value) => Try(() => _stream.Write(value));

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(string? value) => Try(() => _stream.Write(Shown(value)));

    public override void WriteLine() => Try(_stream.WriteLine);

    public override void WriteLine(string? value) => Try(() => _stream.WriteLine(Shown(value)));

    public override void Flush() => Try(_stream.Flush);

    // Of a file that may not become so large, .NET says that its length is no argument.
    private static bool IsRefusal(Exception failure) =>
        failure is IOException or UnauthorizedAccessException or ObjectDisposedException or ArgumentOutOfRangeException;

    // Names of files and folders stand in results, too; messages are made safe where they are made, since those on a terminal have colours.
    private string? Shown(string? value) => _name is null ? value : Printed.Line(value ?? "");

    // The system gives its number to the next file that is opened, and messages would be written into that.
    private static void HoldClosed()
    {
        while (!OperatingSystem.IsWindows())
        {
            var handle = File.OpenHandle("/dev/null", FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            if (handle.DangerousGetHandle() > LastOfThem)
            {
                handle.Dispose();
                return;
            }

            Held.Add(handle);
        }
    }

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception refused) when (IsRefusal(refused))
        {
            if (_name is not null)
            {
                throw new InputOutputException($"{_name} cannot be written to", "let it go to a file on a disk with room, or to a terminal", refused);
            }
        }
    }
}

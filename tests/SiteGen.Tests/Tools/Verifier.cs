using System.Runtime.CompilerServices;
using System.Text;

namespace SiteGen.Tests.Tools;

/// <summary>
/// Snapshots with the conventions and the call shape of the package Verify, so that it can take the place of this file.
/// The snapshot is <c>Class.Method[_case].verified.ext</c> beside the test, which must stand in <c>Class.cs</c>.
/// </summary>
internal static class Verifier
{
    public static async Task Verify(
        string text, string extension = "txt", string? @case = null, [CallerFilePath] string source = "", [CallerMemberName] string method = "")
    {
        // Git stores snapshots with LF, so one with CR would never match again.
        Assert.DoesNotContain('\r', text);

        var name = $"{Path.GetFileNameWithoutExtension(source)}.{method}{(@case is null ? "" : "_" + @case)}";
        var stem = Path.Combine(Path.GetDirectoryName(source)!, name);
        var (verified, received) = ($"{stem}.verified.{extension}", $"{stem}.received.{extension}");

        var expected = File.Exists(verified) ? await File.ReadAllBytesAsync(verified) : null;
        var actual = Encoding.UTF8.GetBytes(text);
        if (expected.AsSpan().SequenceEqual(actual) && expected is not null)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllBytesAsync(received, actual);
        var difference = expected is null ? "There is no snapshot yet." : FirstDifference(Encoding.UTF8.GetString(expected), text);
        Assert.Fail($"{name} differs from its snapshot. {difference}\nTo accept it:\n  mv '{received}' '{verified}'");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < before.Length && line < after.Length && before[line] == after[line])
            line++;

        return $"First difference in line {line + 1}:\n  verified: {At(before)}\n  received: {At(after)}";

        string At(string[] lines) => line < lines.Length ? lines[line] : "(ends before)";
    }
}

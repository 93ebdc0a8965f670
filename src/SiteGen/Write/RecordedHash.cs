using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Write;

/// <summary>Renews a hash inside a file of an editor, and only these 64 bytes of it.</summary>
internal static class RecordedHash
{
    /// <param name="path">The file.</param>
    /// <param name="number">Which occurrence of the old hash is meant, from 0: a comment may hold it too.</param>
    /// <exception cref="InputOutputException">The file changed since it was read, or can't be written.</exception>
    public static void Renew(string path, string old, int number, string @new)
    {
        using var turn = EditorsFile.Turn(path);
        var read = EditorsFile.Read(path);
        byte[] bytes = [.. read];
        var at = Offset(bytes, Encoding.ASCII.GetBytes(old), number);
        if (at < 0)
        {
            throw new InputOutputException($"{path} was changed meanwhile", "nothing was written to it; run the command again");
        }

        Encoding.ASCII.GetBytes(@new).CopyTo(bytes, at);
        EditorsFile.Replace(path, read, bytes);
    }

    private static int Offset(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> hash, int number)
    {
        var at = bytes.IndexOf(hash);
        for (; at >= 0 && number > 0; number--)
        {
            var next = bytes[(at + 1)..].IndexOf(hash);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return at;
    }
}

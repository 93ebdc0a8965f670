using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>Names of files that are no UTF-8, as the disk has them: the runtime shows the same sign for whatever it can't read in them.</summary>
internal static partial class DiskNames
{
    private const char Unread = '\uFFFD';
    private const int NameAt = 19;

    /// <summary>What stands against the name of a file or folder that no text may hold.</summary>
    /// <param name="folder">That it stands in, on the disk.</param>
    /// <param name="shown">The same folder as messages name it.</param>
    public static Diagnostic Unfit(string folder, string shown, string name)
    {
        var onDisk = Shown(folder, name);
        return Diagnostic.Error("SG006", Place.StartOf(new($"{shown}/{onDisk}", "")), UnfitCharacters.ObjectionToName(name, isText: onDisk == name), "",
            "rename it with plain letters");
    }

    // With each byte that is no letter as a shell takes it, e.g. caf\xE9.yaml; unchanged where the disk can't be asked.
    private static string Shown(string folder, string name)
    {
        if (!name.Contains(Unread, StringComparison.Ordinal) || !OperatingSystem.IsLinux())
        {
            return name;
        }

        var shown = RawNames(folder).Where(raw => Encoding.UTF8.GetString(raw) == name).Select(Shown).Order(StringComparer.Ordinal).ToList();
        return shown.Count == 0 ? name : string.Join(", ", shown);
    }

    private static string Shown(byte[] raw)
    {
        var shown = new StringBuilder();
        for (var rest = raw.AsSpan(); !rest.IsEmpty;)
        {
            var isLetter = Rune.DecodeFromUtf8(rest, out var letter, out var length) == System.Buffers.OperationStatus.Done;
            foreach (var part in isLetter ? [] : rest[..length])
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\x{part:X2}");
            }

            shown.Append(isLetter ? letter.ToString() : "");
            rest = rest[length..];
        }

        return shown.ToString();
    }

    private static List<byte[]> RawNames(string folder)
    {
        List<byte[]> names = [];
        var opened = OpenFolder(folder);
        if (opened == 0)
        {
            return names;
        }

        for (var entry = NextEntry(opened); entry != 0; entry = NextEntry(opened))
        {
            var length = 0;
            while (Marshal.ReadByte(entry, NameAt + length) != 0)
            {
                length++;
            }

            var name = new byte[length];
            Marshal.Copy(entry + NameAt, name, 0, length);
            names.Add(name);
        }

        _ = CloseFolder(opened);
        return names;
    }

    [LibraryImport("libc", EntryPoint = "opendir", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint OpenFolder(string path);

    [LibraryImport("libc", EntryPoint = "readdir")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint NextEntry(nint folder);

    [LibraryImport("libc", EntryPoint = "closedir")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int CloseFolder(nint folder);
}

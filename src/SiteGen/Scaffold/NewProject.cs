using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Write;

namespace SiteGen.Scaffold;

/// <summary>Copies the project that comes with the tool, a tiny example about itself, into a folder that holds nothing yet.</summary>
internal static class NewProject
{
    // Files that systems hide: here they would hold for the tool's own repository.
    private const string Hidden = "dot.";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="InputOutputException">Where something stands in the folder.</exception>
    public static void RefuseUsed(string folder)
    {
        if (File.Exists(folder))
        {
            throw new InputOutputException($"{folder} is there already, and is no folder", "name a folder that does not exist yet; nothing was written.");
        }

        if (Directory.Exists(folder) && Disk.Try("read", folder, () => Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw new InputOutputException($"{folder} is not empty", "name a folder that does not exist yet; nothing was written.");
        }
    }

    /// <summary>Takes back what was written, as far as it came: half of a project could not be begun anew. The folder itself stays.</summary>
    public static void TakeBack(string folder, FileTree template)
    {
        Disk.DeleteFolder(Path.Combine(folder, SchemaFiles.Folder));
        foreach (var path in template.Paths)
        {
            WholeFiles.Delete(folder, Path.Combine(folder, Named(path)));
        }
    }

    /// <param name="template">The project that is copied.</param>
    /// <param name="today">The day on which its article says that it was made.</param>
    /// <returns>The paths of its files, with <c>/</c>.</returns>
    public static IReadOnlyList<string> Create(string folder, FileTree template, DateOnly today)
    {
        List<(string Path, byte[] Content)> files =
        [
            .. template.Paths
                .Select(path => (Path: Named(path), Dated(template.File(path).Read(), today)))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
        foreach (var (path, content) in files)
        {
            var full = Path.Combine(folder, path);
            Disk.CreateFolder(Path.GetDirectoryName(full)!);
            Disk.WriteNew(full, path.StartsWith("seeds/", StringComparison.Ordinal) && path.EndsWith(".yaml", StringComparison.Ordinal)
                ? Hashed(content, files, Path.ChangeExtension(path, ".txt")) : content);
        }

        return [.. files.Select(file => file.Path)];
    }

    /// <summary>Where a file of the tool goes in a project.</summary>
    public static string Named(string path) => path.Replace(Hidden, ".", StringComparison.Ordinal);

    private static byte[] Dated(byte[] file, DateOnly today) => Strict.GetBytes(Strict.GetString(file)
        .Replace("{date}", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{ngày}", today.ToString("d 'tháng' M 'năm' yyyy", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{day}", today.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), StringComparison.Ordinal));

    private static byte[] Hashed(byte[] known, List<(string Path, byte[] Content)> files, string article) =>
        Strict.GetBytes(Strict.GetString(known)
            .Replace("{sha256}", Convert.ToHexStringLower(SHA256.HashData(files.Single(file => file.Path == article).Content)), StringComparison.Ordinal));
}

using System.Diagnostics;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Write;

namespace SiteGen.Tests.Write;

/// <summary>A temporary folder with a site in <c>_site</c>, and what the tests of writing ask about it.</summary>
public abstract class WriteTestBase : IDisposable
{
    private protected string Folder { get; } = Directory.CreateTempSubdirectory("sitegen-write-").FullName;

    private protected string Site => At("_site");

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private protected string At(string path) => Path.Combine(Folder, path);

    private protected void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    private protected static OutputFile Page(string path, string text = "page") =>
        new(path, $"content/{path}.yaml", () => Encoding.UTF8.GetBytes(text));

    private protected WriteReport Build(params OutputFile[] files) => SiteWriter.Write(Site, [], files);

    private protected InputOutputException Refused(params OutputFile[] files) =>
        Assert.Throws<InputOutputException>(() => Build(files));

    /// <summary>Everything in the temporary folder, links and folders too, with the texts of files: <c>_site/a.html = page</c>.</summary>
    private protected string[] Everything() =>
        [.. Directory.EnumerateFileSystemEntries(Folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Where(path => Path.GetFileName(path) != ".sitegen")
            .Select(path => Path.GetRelativePath(Folder, path) + (File.Exists(path) ? $" = {File.ReadAllText(path)}" : "/"))
            .Order(StringComparer.Ordinal)];

    /// <summary>What the system knows a file or folder by: another one of the same name has another.</summary>
    private protected string Identity(string path)
    {
        using var list = Process.Start(new ProcessStartInfo("ls", ["-di", At(path)]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var number = list.StandardOutput.ReadToEnd().Trim().Split(' ')[0];
        Assert.NotEmpty(number);
        return $"{number} {File.GetLastWriteTimeUtc(At(path)):O}";
    }
}

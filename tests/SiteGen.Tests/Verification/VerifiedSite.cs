using System.Security.Cryptography;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Render.Data;
using SiteGen.Tests.Tools;
using SiteGen.Verification;
using SiteGen.Write;

namespace SiteGen.Tests.Verification;

/// <summary>The shipped site, built into a folder of its own: what somebody may tamper with.</summary>
internal sealed class VerifiedSite : IDisposable
{
    // Built once; every test gets a copy of these bytes.
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Built = new(() => Build(baseUrl: null));

    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-verify-").FullName;

    public VerifiedSite(string? baseUrl = null)
    {
        foreach (var (path, content) in baseUrl is null ? Built.Value : Build(new(baseUrl)))
            Write(path, content);
    }

    public string Folder => _folder;

    public static IEnumerable<string> PathsOfPages => Built.Value.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static string Original(string path) => Encoding.UTF8.GetString(Built.Value[path]);

    public static FactsData Facts { get; } = FactsData.Read(new(FactsFile.Path, Original(FactsFile.Path)), [], out _, out _)!;

    /// <summary>What is wrong with a page of the shipped site, as changed.</summary>
    public static IReadOnlyList<Diagnostic> ProblemsOf(string path, string html) => ProblemsOf(path, html, Facts);

    public static IReadOnlyList<Diagnostic> ProblemsOf(string path, string html, FactsData facts)
    {
        var problems = new DiagnosticBag();
        SiteVerifier.Verify(BuiltPage.Parse(path, html, facts.Languages), facts, problems);
        return problems.Sorted();
    }

    /// <summary>Changes the first such words of a file, and the list of hashes with it: a change that only the words betray.</summary>
    public VerifiedSite Tamper(string path, string old, string @new)
    {
        var text = File.ReadAllText(Path.Combine(_folder, path));
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{path} does not hold \"{old}\".");
        Write(path, Encoding.UTF8.GetBytes(text[..at] + @new + text[(at + old.Length)..]));
        return Sign();
    }

    public VerifiedSite Write(string path, byte[] content)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
        return this;
    }

    public VerifiedSite Delete(string path)
    {
        File.Delete(Path.Combine(_folder, path));
        return this;
    }

    /// <summary>Lists the files as they are now, as if they had been built so.</summary>
    public VerifiedSite Sign()
    {
        var files = Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder, file).Replace('\\', '/'))
            .Where(path => path != SiteListing.FileName).Order(StringComparer.Ordinal);
        return Write(SiteListing.FileName, SiteListing.Format(files.Select(path => (path, SHA256.HashData(File.ReadAllBytes(Path.Combine(_folder, path)))))));
    }

    /// <summary>What verify prints, with colours left out.</summary>
    public (VerifyReport Report, IReadOnlyList<Diagnostic> Problems) Verify()
    {
        var problems = new DiagnosticBag();
        return (SiteVerifier.Verify(_folder, problems), problems.Sorted());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Dictionary<string, byte[]> Build(Uri? baseUrl)
    {
        var diagnostics = new DiagnosticBag();
        var site = Pipeline.Site(Repository.Talks, baseUrl, diagnostics)!;
        Assert.Empty(diagnostics.Sorted());
        var files = site.Files.ToDictionary(file => file.Path, file => file.Content().ToArray(), StringComparer.Ordinal);
        files[SiteListing.FileName] = SiteListing.Format(files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => (file.Key, SHA256.HashData(file.Value))));
        return files;
    }
}

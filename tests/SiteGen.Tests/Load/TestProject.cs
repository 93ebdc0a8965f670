using System.Security.Cryptography;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Model;

namespace SiteGen.Tests.Load;

/// <summary>A small right project in a temporary folder, for tests that make it wrong.</summary>
internal sealed class TestProject : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-load-").FullName;

    public TestProject()
    {
        Write("content/site.yaml", "title: Talks\ndescription: Who said what.\nlanguages: [vi, en]\nsides:\n  us: Washington\n");
        Write("content/people/jane-doe.yaml", "name: Jane Doe\nadded: 2026-11-21\nsource: report\nside: us\nroles:\n  - title: Minister\n    organization: ministry\n    evidence:\n      - quote: Minister Jane Doe\n");
        Write("content/organizations/ministry.yaml", "name: The Ministry\ntype: government\nadded: 2026-11-21\n");
        Write("content/pages/home.md", "---\ntitle: Home\n---\nSee [[jane-doe]].\n");
        Write("ui/vi.yaml", "nav:\n  home: Trang đầu\nalphabet: [a, b]\ntones: [\"\"]\n");
        Write("ui/en.yaml", "nav:\n  home: Home\nalphabet: [a, b]\ntones: [\"\"]\n");
        Article("report", "Minister Jane Doe said so.\n");
    }

    public string PathTo(string path) => Path.Combine(_folder, path);

    public TestProject Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public TestProject Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathTo(path))!);
        File.WriteAllBytes(PathTo(path), bytes);
        return this;
    }

    public TestProject Article(string id, string words, string more = "")
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
        return Write($"seeds/{id}.txt", words).Write($"seeds/{id}.yaml", $"label: Report\nlanguage: en\npublish: full\nsha256: {hash}\n{more}");
    }

    public (Project? Project, IReadOnlyList<Diagnostic> Problems) Load()
    {
        var diagnostics = new DiagnosticBag();
        var project = ProjectLoader.Load(_folder, PathTo("ui"), diagnostics);
        return (project, diagnostics.Sorted());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

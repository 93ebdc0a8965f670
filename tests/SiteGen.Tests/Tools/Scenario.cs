using System.Diagnostics;
using System.Security.Cryptography;

namespace SiteGen.Tests.Tools;

/// <summary>What the command said and how it ended.</summary>
internal sealed record RunResult(int ExitCode, string Output, string Error);

/// <summary>A project in a temporary folder, on which the real command runs; the folder goes at the end. Paths in it are written with <c>/</c>.</summary>
internal sealed class Scenario : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-scenario-").FullName;

    private Scenario()
    {
    }

    public static Scenario Empty() => new();

    /// <summary>With a copy of another folder, whatever it holds.</summary>
    public static Scenario Copy(string folder)
    {
        var project = new Scenario();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            System.IO.File.Copy(file, project.Prepare(Path.GetRelativePath(folder, file)));
        return project;
    }

    /// <summary>With a copy of the repository's own content and articles as they are now.</summary>
    public static Scenario Live()
    {
        var project = new Scenario();
        foreach (var room in (string[])["content", "seeds", "templates"])
            project.Take(Repository.Root, room);
        return project;
    }

    /// <summary>With a copy of <see cref="Repository.Talks"/>, and of the shipped words and templates.</summary>
    public static Scenario Shipped() => Shipped("content", "seeds", "templates");

    /// <summary>With these folders only; without templates the tool takes its own.</summary>
    public static Scenario Shipped(params string[] rooms)
    {
        var project = new Scenario();
        foreach (var room in rooms)
        {
            project.Take(room == "templates" ? Repository.Root : Repository.Talks, room);
            if (room == "content")
                project.Take(Repository.Root, "content/ui");
        }

        return project;
    }

    public string PathTo(string path) => Path.Combine(_folder, path);

    /// <summary>Creates the file, or writes it anew.</summary>
    public Scenario File(string path, string text)
    {
        System.IO.File.WriteAllText(Prepare(path), text);
        return this;
    }

    /// <summary>Creates a file of bytes that may be no text.</summary>
    public Scenario Bytes(string path, byte[] bytes)
    {
        System.IO.File.WriteAllBytes(Prepare(path), bytes);
        return this;
    }

    /// <summary>Adds to the end of a file that is there.</summary>
    public Scenario Append(string path, string text) => File(path, System.IO.File.ReadAllText(PathTo(path)) + text);

    /// <summary>Fails where the words do not stand in the file exactly once: an edit that changes nothing would prove nothing.</summary>
    public Scenario Edit(string path, string old, string @new)
    {
        var text = System.IO.File.ReadAllText(PathTo(path));
        var at = text.IndexOf(old, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(old, at + 1, StringComparison.Ordinal) >= 0)
            Assert.Fail($"{path} holds \"{old}\" {(at < 0 ? "nowhere" : "more than once")}.");

        return File(path, text[..at] + @new + text[(at + old.Length)..]);
    }

    public Scenario Delete(string path)
    {
        Assert.True(System.IO.File.Exists(PathTo(path)), $"{path} is not there.");
        System.IO.File.Delete(PathTo(path));
        return this;
    }

    /// <summary>Runs <c>sitegen</c> with the scenario as its working folder, in a process that stays for the next call; a native file starts fast enough.</summary>
    public RunResult Run(params string[] arguments) => Tool.Native is null ? WarmCommand.Run(_folder, arguments, Patience) : RunAlone(arguments);

    /// <summary>Runs <c>sitegen</c> as a process of its own: where exit code, streams or what differs from process to process is what is tested.</summary>
    public RunResult RunAlone(params string[] arguments) => RunAlone(new Dictionary<string, string>(), arguments);

    public RunResult RunAlone(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = Tool.Start(arguments);
        start.WorkingDirectory = _folder;
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"sitegen {string.Join(' ', arguments)} did not end within {Patience.TotalMinutes} minutes.");
        }

        return new(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>A file of the project.</summary>
    public string Read(string path) => System.IO.File.ReadAllText(PathTo(path));

    /// <summary>A file of the built site, e.g. <c>people/index.html</c>.</summary>
    public string Site(string path) => System.IO.File.ReadAllText(PathTo($"_site/{path}"));

    /// <summary>Every file of a folder, in order, as <c>path hash</c>: equal trees hold equal bytes.</summary>
    public IReadOnlyList<string> Tree(string folder = "_site") =>
        [.. Directory.EnumerateFiles(PathTo(folder), "*", SearchOption.AllDirectories)
            .Select(file => $"{Path.GetRelativePath(PathTo(folder), file).Replace('\\', '/')} {Hash(file)}")
            .Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    private void Take(string root, string room)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, room), "*", SearchOption.AllDirectories))
            System.IO.File.Copy(file, Prepare(Path.GetRelativePath(root, file)));
    }

    private static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(System.IO.File.ReadAllBytes(file)));

    private string Prepare(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathTo(path))!);
        return PathTo(path);
    }
}

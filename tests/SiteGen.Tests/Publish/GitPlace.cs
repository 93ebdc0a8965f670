using System.Diagnostics;
using System.Globalization;
using System.Text;
using SiteGen.Model;
using SiteGen.Publish;

namespace SiteGen.Tests.Publish;

/// <summary>A branch of a bare repository on this machine. Somebody else pushes to it, too.</summary>
internal sealed class GitPlace : Place
{
    public const string Branch = "gh-pages";

    // Of the machine's own settings none, so that every machine tests the same.
    private static readonly Dictionary<string, string> Alone = new(StringComparer.Ordinal)
    {
        ["GIT_CONFIG_GLOBAL"] = "/dev/null",
        ["GIT_CONFIG_NOSYSTEM"] = "1",
        ["GIT_AUTHOR_NAME"] = "Somebody",
        ["GIT_AUTHOR_EMAIL"] = "somebody@example.org",
        ["GIT_COMMITTER_NAME"] = "Somebody",
        ["GIT_COMMITTER_EMAIL"] = "somebody@example.org",
    };

    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-git-").FullName;

    public GitPlace() => Git(_folder, "init", "-q", "--bare", Bare);

    public string Bare => Path.Combine(_folder, "bare dépôt.git");

    public override ITarget Open() => Open(force: false);

    public override string Yaml => $"    kind: git\n    branch: {Branch}\n    remote: {Bare}\n";

    public ITarget Open(bool force, string? host = null, string? root = null, string? remote = null) =>
        Now(() => GitTarget.OpenAsync(new GitSettings(Branch, remote ?? Bare, host), force, root ?? _folder));

    public override void Put(string path, string text)
    {
        File.WriteAllText(Path.Combine(_folder, "their file"), text);
        var blob = Git(Bare, "hash-object", "-w", Path.Combine(_folder, "their file")).Trim();
        Commit($"100644 {blob}\t{path}\n");
    }

    public override void Delete(string path) => Commit($"0 {new string('0', 40)}\t{path}\n");

    public override string Everything() => string.Concat(Commits().Take(1));

    public IReadOnlyList<string> Commits() => Run(Bare, ["rev-list", Branch], "") is (0, var commits) ? commits.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [];

    public override void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(_folder, recursive: true);
    }

    public static string Git(string folder, params string[] arguments) => Run(folder, arguments, "") is (0, var output) ? output : throw new InvalidOperationException($"git {string.Join(' ', arguments)} failed");

    // But for what the target itself needs: who visits a site does not see it.
    protected override IReadOnlyDictionary<string, string> All()
    {
        if (Commits().Count == 0)
            return new Dictionary<string, string>(StringComparer.Ordinal);

        var paths = Git(Bare, "ls-tree", "-r", "-z", "--name-only", Branch).Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(path => path != ".nojekyll").ToList();
        var batch = Encoding.UTF8.GetBytes(Run(Bare, ["cat-file", "--batch"], string.Concat(paths.Select(path => $"{Branch}:{path}\n"))).Output);
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var at = 0;
        foreach (var path in paths)
        {
            // 0123… blob 12<end of line>, the bytes, an end of line.
            var end = batch.AsSpan(at).IndexOf((byte)'\n') + at;
            var size = int.Parse(Encoding.UTF8.GetString(batch, at, end - at).Split(' ')[2], CultureInfo.InvariantCulture);
            files[path] = Encoding.UTF8.GetString(batch, end + 1, size);
            at = end + 1 + size + 1;
        }

        return files;
    }

    // In the form of update-index --index-info.
    private void Commit(string change)
    {
        var index = Path.Combine(_folder, "their index");
        File.Delete(index);
        var tip = Commits() is [var newest, ..] ? newest : null;
        if (tip is not null)
            WithIndex("", "read-tree", tip);
        WithIndex(change, "update-index", "--add", "--replace", "--index-info");
        var tree = WithIndex("", "write-tree").Trim();
        var commit = Git(Bare, ["commit-tree", tree, "-m", "theirs", .. tip is null ? Array.Empty<string>() : ["-p", tip]]).Trim();
        Git(Bare, "update-ref", $"refs/heads/{Branch}", commit);

        string WithIndex(string input, params string[] arguments) => Run(Bare, arguments, input, ("GIT_INDEX_FILE", index)) is (0, var output) ? output : throw new InvalidOperationException($"git {string.Join(' ', arguments)} failed");
    }

    private static (int ExitCode, string Output) Run(string folder, string[] arguments, string input, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = Directory.Exists(folder) ? folder : Path.GetDirectoryName(folder)!,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in Alone.Select(entry => (entry.Key, entry.Value)).Concat(environment))
            start.Environment[name] = value;

        using var git = Process.Start(start)!;
        var (output, error) = (git.StandardOutput.ReadToEndAsync(), git.StandardError.ReadToEndAsync());
        git.StandardInput.Write(input);
        git.StandardInput.Close();
        git.WaitForExit();
        error.Wait();
        return (git.ExitCode, output.Result);
    }
}

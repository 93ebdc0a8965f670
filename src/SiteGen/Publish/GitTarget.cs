using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Write;

namespace SiteGen.Publish;

/// <summary>
/// A branch of a git repository. The commit is made in an empty repository of its own, which knows the branch and
/// nothing else, and goes; so the project's repository, its index and
/// its files are only read. What the branch is to hold is pushed at once.
/// </summary>
internal sealed class GitTarget : ITarget
{
    private const string Remote = "target";
    private const string Here = "refs/heads/published";
    private const int Sha1Length = 40;

    private readonly GitSettings _settings;
    private readonly bool _force;
    private readonly string _folder;
    private readonly GitProgram _project;
    private readonly GitProgram _git;
    private CommitStream? _commit;

    private GitTarget(GitSettings settings, bool force, string root, GitRemote remote, string folder)
    {
        (_settings, _force, _folder) = (settings, force, folder);
        _project = new(root, repository: null, []);
        _git = new(remote.Folder, folder, [.. remote.Settings, ($"remote.{Remote}.url", remote.Address)]);
    }

    public string Name => $"the branch {_settings.Branch} of {GitRemote.Told(_settings.Remote)}";

    public bool IsAtomic => true;

    // One process writes the commit.
    public int AtOnce => 1;

    public IReadOnlyList<SiteFile> Extras => [Extra(".nojekyll", ""), .. _settings.Host is { } host ? [Extra("CNAME", $"{host}\n")] : Array.Empty<SiteFile>()];

    private string Branch => $"refs/heads/{_settings.Branch}";

    /// <summary>The commit that the branch is at; null where there is no branch.</summary>
    private string? Tip { get; set; }

    /// <param name="force">Whether the branch begins anew, whatever it holds.</param>
    /// <exception cref="InputOutputException">The branch can't be reached.</exception>
    public static async Task<GitTarget> OpenAsync(GitSettings settings, bool force, string root)
    {
        var remote = await GitRemote.FindAsync(root, settings.Remote);
        var target = new GitTarget(settings, force, root, remote, WholeFiles.TemporaryFolder());
        try
        {
            await target.FetchAsync();
            return target;
        }
        catch
        {
            await target.DisposeAsync();
            throw;
        }
    }

    public async Task<IReadOnlyDictionary<string, Stored>> ReadAsync()
    {
        var files = new Dictionary<string, Stored>(StringComparer.Ordinal);
        foreach (var line in _force || Tip is null
            ? []
            : (await _git.AskAsync("ls-tree", "-r", "-z", "--long", Here) ?? "").Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // 100644 blob 0123…  1234<tab>people/jane doe.html
            var (about, path) = (line[..line.IndexOf('\t', StringComparison.Ordinal)].Split(' ', StringSplitOptions.RemoveEmptyEntries),
                line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..]);
            files[path] = new(long.TryParse(about[3], CultureInfo.InvariantCulture, out var size) ? size : 0,
                about[0] == CommitStream.FileMode ? about[2] : null);
        }

        files.Remove(Listing.FileName);
        return files;
    }

    public async Task<byte[]?> ReadListingAsync() =>
        !_force && Tip is not null && await _git.AskAsync("cat-file", "blob", $"{Here}:{Listing.FileName}") is { } listing
            ? Encoding.UTF8.GetBytes(listing)
            : null;

    public Task<bool> HasAsync(SiteFile file, Stored stored, Listed? listed) => Task.FromResult(stored.Size == file.Size && stored.Tag == NameOf(file.Read()));

    public async Task BeginAsync(Plan plan) => _commit = new(_git, Here, _force ? null : Tip, await IdentityAsync(), $"Publish: {plan.Summary}");

    public async Task<string?> PutAsync(SiteFile file)
    {
        var content = file.Read();
        await _commit!.PutAsync(file.Path, content);
        return NameOf(content);
    }

    public Task PutListingAsync(byte[] listing) => _commit!.PutAsync(Listing.FileName, listing);

    public Task DeleteAsync(string path) => _commit!.DeleteAsync(path);

    public async Task FinishAsync()
    {
        await _commit!.EndAsync();
        string[] force = _force ? [$"--force-with-lease={Branch}:{Tip}"] : [];
        var (exitCode, output, error) = await _git.RunAsync(["push", "--porcelain", "--no-verify", .. force, Remote, $"{Here}:{Branch}"]);
        if (exitCode != 0)
        {
            throw GitFailures.Push(Name, output, error);
        }
    }

    public ValueTask DisposeAsync()
    {
        _commit?.Dispose();
        Disk.DeleteFolder(_folder);
        return ValueTask.CompletedTask;
    }

    private async Task FetchAsync()
    {
        if (await _git.RunAsync("init", "--quiet", "--bare", "--template=") is (not 0, _, var noRepository))
        {
            throw GitFailures.Read(Name, noRepository);
        }

        var (exitCode, output, error) = await _git.RunAsync("ls-remote", Remote, Branch);
        if (exitCode != 0)
        {
            throw GitFailures.Read(Name, error);
        }

        // 0123…<tab>refs/heads/gh-pages; another ref may end in the same words.
        Tip = output.Split('\n').Select(line => line.Split('\t')).FirstOrDefault(line => line is [_, var name] && name == Branch)?[0];
        if (Tip is not null
            && !_force
            && await _git.RunAsync("fetch", "--quiet", "--no-tags", "--depth=1", Remote, $"+{Branch}:{Here}") is (not 0, _, var notFetched))
        {
            throw GitFailures.Read(Name, notFetched);
        }

        Tip = Tip is null || _force ? Tip : (await _git.AskAsync("rev-parse", Here))!.Trim();
    }

    // Of whoever publishes; a build server is nobody, and takes the author of the commit that it builds.
    private async Task<string> IdentityAsync() =>
        (await _project.AskAsync("var", "GIT_COMMITTER_IDENT"))?.Trim()
        ?? (await _project.AskAsync("log", "-1", "--format=%an <%ae> %ct +0000"))?.Trim()
        ?? string.Create(CultureInfo.InvariantCulture, $"sitegen <> {TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()} +0000");

    // As git names what a file holds.
    private string NameOf(byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes($"blob {content.Length}\0"), .. content];
#pragma warning disable CA5350 // The names of git are no secrets.
        return Convert.ToHexStringLower(Tip is null or { Length: Sha1Length } ? SHA1.HashData(named) : SHA256.HashData(named));
#pragma warning restore CA5350
    }

    private static SiteFile Extra(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new(path, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length, () => bytes);
    }
}

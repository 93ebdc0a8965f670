using System.Runtime.Versioning;
using SiteGen.Diagnostics;
using SiteGen.Publish;

namespace SiteGen.Tests.Publish;

public sealed class GitTargetTests : IDisposable
{
    private readonly GitPlace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Each_publish_is_one_commit_on_the_branch_and_none_where_nothing_changed()
    {
        await Published.ToAsync(_place.Open(), Published.Old);
        await Published.ToAsync(_place.Open(), Published.Old);
        await Published.ToAsync(_place.Open(), Published.New);

        Assert.Equal(2, _place.Commits().Count);
        Assert.Equal("Publish: 1 new, 6 changed, 1 deleted, 2 unchanged", GitPlace.Git(_place.Bare, "log", "-1", "--format=%s", GitPlace.Branch).Trim());
        Assert.Contains(".nojekyll", GitPlace.Git(_place.Bare, "ls-tree", "--name-only", GitPlace.Branch), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_host_of_the_site_stands_in_CNAME_and_one_that_is_right_stays_as_it_is()
    {
        _place.Put("CNAME", "facts.example.org\n");
        await Published.ToAsync(_place.Open(force: false, host: "facts.example.org"), Published.Old);
        Assert.Equal("facts.example.org\n", _place.Content()["CNAME"]);

        var refused = await Assert.ThrowsAsync<InputOutputException>(() => Published.ToAsync(_place.Open(force: false, host: "other.example.org"), Published.Old));
        Assert.Contains("CNAME", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_branch_that_moved_meanwhile_is_told_and_nothing_of_it_is_lost()
    {
        await Published.ToAsync(_place.Open(), Published.Old);
        await using (var target = _place.Open())
        {
            var plan = await Published.PlanAsync(target, Published.New);
            _place.Put("theirs.txt", "pushed meanwhile");
            var refused = await Assert.ThrowsAsync<InputOutputException>(() => Publisher.PublishAsync(Published.Site, plan, target));
            Assert.Contains("has moved since it was read", refused.Message, StringComparison.Ordinal);
        }

        await Published.ToAsync(_place.Open(), Published.New);
        Assert.Equal(Published.New.With("theirs.txt", "pushed meanwhile"), _place.Content());
    }

    [Fact]
    public async Task Only_force_puts_one_commit_in_place_of_all_that_was_there()
    {
        _place.Put("index.html", "theirs");
        await Assert.ThrowsAsync<InputOutputException>(() => Published.ToAsync(_place.Open(), Published.Old));

        await Published.ToAsync(_place.Open(force: true), Published.Old);

        Assert.Single(_place.Commits());
        Assert.Equal(Published.Old, _place.Content());
    }

    [Fact]
    public async Task Even_force_does_not_take_away_what_was_pushed_meanwhile()
    {
        _place.Put("index.html", "theirs");
        await using var target = _place.Open(force: true);
        var plan = await Published.PlanAsync(target, Published.Old);
        _place.Put("theirs.txt", "pushed meanwhile");

        var refused = await Assert.ThrowsAsync<InputOutputException>(() => Publisher.PublishAsync(Published.Site, plan, target));

        Assert.Contains("has moved", refused.Message, StringComparison.Ordinal);
        Assert.Equal(2, _place.Commits().Count);
    }

    [Fact, UnsupportedOSPlatform("windows")]
    public async Task The_repository_of_the_project_is_only_read_and_runs_nothing_that_its_settings_name()
    {
        using var project = new FolderPlace();
        var root = project.PathTo("");
        GitPlace.Git(root, "init", "-q");
        project.Put("seed.txt", "tracked");
        GitPlace.Git(root, "add", "seed.txt");
        GitPlace.Git(root, "remote", "add", "origin", Path.GetRelativePath(root, _place.Bare));
        project.Put(".git/hooks/pre-push", "#!/bin/sh\ntouch \"$(dirname \"$0\")/../ran\"\n");
        project.Put("trap", "#!/bin/sh\ntouch ran-trap\n");
        foreach (var script in new[] { ".git/hooks/pre-push", "trap" })
            File.SetUnixFileMode(project.PathTo(script), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (var key in new[] { "core.sshCommand", "core.fsmonitor", "credential.helper", "remote.origin.uploadpack", "remote.origin.receivepack", "core.gitProxy", "gpg.program" })
            GitPlace.Git(root, "config", key, project.PathTo("trap"));
        var before = project.Everything();

        await Published.ToAsync(_place.Open(force: false, root: root, remote: "origin"), Published.Old);

        Assert.Equal(Published.Old, _place.Content());
        Assert.Equal(before, project.Everything());
    }

    [Fact]
    public async Task A_remote_that_is_not_there_is_told_with_the_mend()
    {
        var unknown = await Assert.ThrowsAsync<InputOutputException>(() => Published.ToAsync(_place.Open(force: false, remote: "origin"), Published.Old));
        Assert.Contains("no git remote origin", unknown.Message, StringComparison.Ordinal);
        Assert.Contains("git remote add origin ADDRESS", unknown.Help, StringComparison.Ordinal);

        var gone = await Assert.ThrowsAsync<InputOutputException>(() => Published.ToAsync(_place.Open(force: false, remote: $"{_place.Bare}/nowhere"), Published.Old));
        Assert.Contains("cannot be read", gone.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_git_says_is_told_without_what_may_be_a_password() =>
        Assert.Equal("fatal: unable to access 'https://example.org/x.git/'", GitRemote.Told("fatal: unable to access 'https://me:hunter2@example.org/x.git/'\n"));
}

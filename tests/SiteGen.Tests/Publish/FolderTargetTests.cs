using System.Collections.Concurrent;
using System.Runtime.Versioning;
using SiteGen.Diagnostics;
using SiteGen.Publish;
using SiteGen.Write;

namespace SiteGen.Tests.Publish;

public sealed class FolderTargetTests : IDisposable
{
    private readonly FolderPlace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Files_that_are_deleted_side_by_side_take_their_folders_with_them()
    {
        var folder = Directory.CreateTempSubdirectory("sitegen-publish-").FullName;
        var files = Enumerable.Range(0, 1_000).Select(i => Path.Combine(folder, $"a{i / 2}", "b", $"{i}.html")).ToList();
        foreach (var file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, "x");
        }

        // The two files of a folder at the same time, as far as the machine does two things at once.
        Parallel.ForEach(Partitioner.Create(files, EnumerablePartitionerOptions.NoBuffering), file => WholeFiles.Delete(folder, file));

        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
        Directory.Delete(folder);
    }

    [Fact]
    public async Task Who_reads_meanwhile_gets_whole_pages_and_never_none()
    {
        await Published.ToAsync(_place.Open(), Large('o'));
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() => Read(stop.Token));
        foreach (var version in "npqrs")
            await Published.ToAsync(_place.Open(), Large(version));

        await stop.CancelAsync();
        var (reads, wrong) = await reading;
        Assert.Empty(wrong);
        Assert.InRange(reads, 1, int.MaxValue);
    }

    [Fact]
    public async Task Nothing_is_written_through_a_link_that_leads_out()
    {
        using var elsewhere = new FolderPlace();
        Directory.CreateSymbolicLink(_place.PathTo("people"), elsewhere.PathTo(""));

        var refused = await Assert.ThrowsAsync<InputOutputException>(() => Published.ToAsync(_place.Open(), Published.Old));

        Assert.Empty(elsewhere.Content());
        Assert.DoesNotContain("index.html", _place.Content().Keys);
        Assert.Contains("people", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_in_place_of_a_file_is_replaced_and_what_it_leads_to_stays()
    {
        using var elsewhere = new FolderPlace();
        elsewhere.Put("precious.txt", "mine");
        await Published.ToAsync(_place.Open(), Published.Old);
        File.Delete(_place.PathTo("index.html"));
        File.CreateSymbolicLink(_place.PathTo("index.html"), elsewhere.PathTo("precious.txt"));

        await Published.ToAsync(_place.Open(), Published.New);

        Assert.Equal("mine", elsewhere.Content()["precious.txt"]);
        Assert.Equal(Published.New, _place.Content());
    }

    [Fact]
    public async Task What_a_publish_that_was_killed_left_beside_a_file_is_nobodys_and_goes()
    {
        await Published.ToAsync(_place.Open(), Published.Old);
        _place.Put("people/.0123456789ab.0123456789abcdef0123456789abcdef.sitegen-new", "half a fi");

        var plan = await Published.ToAsync(_place.Open(), Published.New);

        Assert.Empty(plan!.Foreign);
        Assert.Equal(Published.New, _place.Content());
    }

    [Fact]
    public async Task Of_two_that_publish_at_once_one_is_refused()
    {
        await using var first = _place.Open();
        await first.BeginAsync(await Published.PlanAsync(first, Published.Old));

        var refused = await Assert.ThrowsAsync<InputOutputException>(() => Published.ToAsync(_place.Open(), Published.Old));

        Assert.Contains("another publish", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_nothing_left_in_it_goes_with_its_last_file()
    {
        await Published.ToAsync(_place.Open(), Published.Old.With("claims/one/two.html", "x"));

        await Published.ToAsync(_place.Open(), Published.Old);

        Assert.False(Directory.Exists(_place.PathTo("claims")));
    }

    [Fact]
    public async Task Twenty_thousand_files_are_published_and_found_again()
    {
        var many = Enumerable.Range(0, 20_000).ToDictionary(i => $"people/{i / 500}/{i}.html", i => $"page {i}", StringComparer.Ordinal);
        await Published.ToAsync(_place.Open(), many);

        var plan = await Published.ToAsync(_place.Open(), many.With("people/3/1700.html", "changed"));

        Assert.Equal("0 new, 1 changed, 0 deleted, 19999 unchanged", plan!.Summary);
        Assert.Equal("changed", _place.Content()["people/3/1700.html"]);
    }

    [Fact]
    public void A_folder_of_the_sources_is_refused()
    {
        _place.Put("content/site.yaml", "");
        string[] sources = [_place.PathTo("."), _place.PathTo("content")];

        foreach (var folder in new[] { ".", "content", "content/out", "..", "/" })
            Assert.Throws<InputOutputException>(() => FolderTarget.Open(_place.PathTo(folder), sources));
        Assert.NotNull(FolderTarget.Open(_place.PathTo("public"), sources));
    }

    private static Dictionary<string, string> Large(char version) => Enumerable.Range(0, 20).ToDictionary(i => $"{i}.html", i => new string(version, 20_000), StringComparer.Ordinal);

    private (int Reads, ConcurrentBag<string> Wrong) Read(CancellationToken stop)
    {
        var (reads, wrong) = (0, new ConcurrentBag<string>());
        for (; !stop.IsCancellationRequested; reads++)
        {
            var page = File.ReadAllText(_place.PathTo($"{reads % 20}.html"));
            if (page.Length != 20_000 || page.AsSpan().ContainsAnyExcept(page[0]))
                wrong.Add(page);
        }

        return (reads, wrong);
    }
}

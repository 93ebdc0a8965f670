using SiteGen.Diagnostics;

namespace SiteGen.Publish;

/// <summary>A place that holds a published site. Paths are those of the site, whatever stands before them there.</summary>
internal interface ITarget : IAsyncDisposable
{
    /// <summary>As messages name it, e.g. <c>the folder /srv/www</c>.</summary>
    public string Name { get; }

    /// <summary>Whether it keeps with each file what its readers are told of it.</summary>
    public bool KeepsHeaders => false;

    /// <summary>Whether nothing is seen of a change before <see cref="FinishAsync"/>, and then all of it at once.</summary>
    public bool IsAtomic => false;

    /// <summary>How many files are put there side by side.</summary>
    public int AtOnce { get; }

    /// <summary>Files that the place itself needs, beside those of the site; one that somebody else has put there already serves as well.</summary>
    public IReadOnlyList<SiteFile> Extras => [];

    /// <summary>Every file that is there, but for the tool's own. Changes nothing.</summary>
    public Task<IReadOnlyDictionary<string, Stored>> ReadAsync();

    /// <summary>Null where there is none. Changes nothing.</summary>
    public Task<byte[]?> ReadListingAsync();

    /// <summary>Whether just this file stands there. Changes nothing; may be asked of several at once.</summary>
    /// <param name="file">The file.</param>
    /// <param name="stored">What stands at its path.</param>
    /// <param name="listed">What the last publish said of it; null where it says nothing of it.</param>
    public Task<bool> HasAsync(SiteFile file, Stored stored, Listed? listed);

    /// <summary>Where nothing is to change: takes away what a publish left that was killed at its very end.</summary>
    public Task TidyAsync() => Task.CompletedTask;

    /// <summary>Called once, before anything else that changes something.</summary>
    /// <exception cref="InputOutputException">It can be told already that the change will not succeed.</exception>
    public Task BeginAsync(Plan plan);

    /// <summary>Puts a whole file there: who reads meanwhile gets the old one or the new one.</summary>
    /// <returns>By which it is known again; null where only its bytes are.</returns>
    public Task<string?> PutAsync(SiteFile file);

    public Task PutListingAsync(byte[] listing);

    /// <summary>A file that is not there is as well.</summary>
    public Task DeleteAsync(string path);

    public Task FinishAsync();
}

/// <summary>What a target has of a file.</summary>
/// <param name="Tag">Another where its bytes are others; null where nothing is known of them.</param>
internal sealed record Stored(long Size, string? Tag = null);

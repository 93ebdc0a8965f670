using SiteGen.Publish;

namespace SiteGen.Tests.Publish;

/// <summary>A target at which another publish begins: right after the plan, or once files are on their way.</summary>
/// <param name="before">Whether before this one begins.</param>
internal sealed class Overtaken(ITarget target, byte[] listing, bool before) : ITarget
{
    private int _files;

    public string Name => target.Name;

    public bool KeepsHeaders => target.KeepsHeaders;

    public int AtOnce => 1;

    public Task<IReadOnlyDictionary<string, Stored>> ReadAsync() => target.ReadAsync();

    public Task<byte[]?> ReadListingAsync() => target.ReadListingAsync();

    public Task<bool> HasAsync(SiteFile file, Stored stored, Listed? listed) => target.HasAsync(file, stored, listed);

    public async Task BeginAsync(Plan plan)
    {
        await target.BeginAsync(plan);
        if (before)
            await target.PutListingAsync(listing);
    }

    public async Task<string?> PutAsync(SiteFile file)
    {
        if (!before && _files++ == 0)
            await target.PutListingAsync(listing);

        return await target.PutAsync(file);
    }

    public Task PutListingAsync(byte[] listing) => target.PutListingAsync(listing);

    public Task DeleteAsync(string path) => target.DeleteAsync(path);

    public Task FinishAsync() => target.FinishAsync();

    public ValueTask DisposeAsync() => target.DisposeAsync();
}

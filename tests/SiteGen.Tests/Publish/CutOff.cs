using SiteGen.Publish;

namespace SiteGen.Tests.Publish;

/// <summary>A target whose publisher ends, as by a power cut, before its nth change.</summary>
internal sealed class CutOff(ITarget target, int changes) : ITarget
{
    private int _left = changes;

    public string Name => target.Name;

    public bool KeepsHeaders => target.KeepsHeaders;

    public bool IsAtomic => target.IsAtomic;

    public int AtOnce => 1;

    public IReadOnlyList<SiteFile> Extras => target.Extras;

    public Task<IReadOnlyDictionary<string, Stored>> ReadAsync() => target.ReadAsync();

    public Task<byte[]?> ReadListingAsync() => target.ReadListingAsync();

    public Task<bool> HasAsync(SiteFile file, Stored stored, Listed? listed) => target.HasAsync(file, stored, listed);

    public Task BeginAsync(Plan plan) => target.BeginAsync(plan);

    public Task<string?> PutAsync(SiteFile file) => Counted(() => target.PutAsync(file));

    public Task PutListingAsync(byte[] listing) => Counted(() => target.PutListingAsync(listing));

    public Task DeleteAsync(string path) => Counted(() => target.DeleteAsync(path));

    public Task FinishAsync() => Counted(target.FinishAsync);

    public ValueTask DisposeAsync() => target.DisposeAsync();

    private T Counted<T>(Func<T> change) => --_left < 0 ? throw new Cut() : change();

    public sealed class Cut : Exception;
}

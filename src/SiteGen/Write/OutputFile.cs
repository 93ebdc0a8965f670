namespace SiteGen.Write;

/// <summary>One file of the site.</summary>
/// <param name="Path">Under the output folder, with <c>/</c>, e.g. <c>people/mallory-stewart.html</c>.</param>
/// <param name="Origin">What it is made from, as a message names it, e.g. <c>content/people/mallory-stewart.yaml</c>.</param>
/// <param name="Content">Its bytes: pure, from any thread.</param>
internal sealed record OutputFile(string Path, string Origin, Func<ReadOnlyMemory<byte>> Content)
{
    /// <summary>Whether it is made of the whole site: it is begun first, so that nobody waits for it alone in the end.</summary>
    public bool IsLong { get; init; }
}

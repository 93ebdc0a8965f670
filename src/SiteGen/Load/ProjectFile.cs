using SiteGen.Text;

namespace SiteGen.Load;

/// <param name="Path">Relative to the project, with <c>/</c>.</param>
/// <param name="Changed">When its bytes were last written, as the file system says.</param>
internal sealed record ProjectFile(string Path, string FullPath, long Length, DateTimeOffset Changed = default)
{
    /// <summary>Its bytes, where they are read already, or are read in place of those on the disk.</summary>
    public byte[]? Content { get; init; }

    /// <summary>e.g. <c>about.en</c> of <c>content/pages/about.en.md</c>.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(FullPath);

    public string Ending => System.IO.Path.GetExtension(FullPath);

    /// <summary>For what is wrong with the file itself, before it is read.</summary>
    public Place Start => Place.StartOf(new(Path, ""));
}

/// <summary>A file as it would be after an edit that nobody has written yet.</summary>
/// <param name="Path">Relative to the project, with <c>/</c>; a file stands there already.</param>
internal sealed record UnsavedFile(string Path, byte[] Bytes);

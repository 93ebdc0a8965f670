using SiteGen.Text;

namespace SiteGen.Load;

/// <param name="Path">Relative to the project, with <c>/</c>.</param>
internal sealed record ProjectFile(string Path, string FullPath, long Length)
{
    /// <summary>e.g. <c>about.en</c> of <c>content/pages/about.en.md</c>.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(FullPath);

    public string Ending => System.IO.Path.GetExtension(FullPath);

    /// <summary>For what is wrong with the file itself, before it is read.</summary>
    public Place Start => Place.StartOf(new(Path, ""));
}

using Microsoft.AspNetCore.StaticFiles;

namespace SiteGen.Text;

/// <summary>What the name of a file says of its bytes, as browsers are told.</summary>
internal static class ContentType
{
    private const string Unknown = "application/octet-stream";

    private static readonly FileExtensionContentTypeProvider Known = new(new FileExtensionContentTypeProvider().Mappings)
    {
        Mappings = { [".bib"] = "text/x-bibtex", [".avif"] = "image/avif" },
    };

    /// <summary>With the encoding of texts, which is always the same here.</summary>
    public static string Of(string path)
    {
        var type = Known.TryGetContentType(path, out var known) ? known : Unknown;
        return type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type;
    }
}

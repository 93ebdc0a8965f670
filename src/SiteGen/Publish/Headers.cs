using SiteGen.Text;

namespace SiteGen.Publish;

/// <summary>What a store tells readers of a file, beside its bytes.</summary>
internal sealed record Headers(string Type, string Cache)
{
    // Pages, style and scripts change together, and a correction must not wait.
    private const string Short = "public, max-age=60";
    private const string Hour = "public, max-age=3600";
    private const string ForEver = "public, max-age=31536000, immutable";

    // Eight digits may be a date.
    private const int LeastFingerprint = 8;

    public static Headers Of(string path) => new(ContentType.Of(path), CacheOf(path));

    /// <summary>Of what only this tool reads.</summary>
    public static Headers OfListing { get; } = new(ContentType.Of("listing.json"), "no-cache");

    private static string CacheOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => Short,
        _ when HasFingerprint(path) => ForEver,
        ".css" or ".js" or ".json" or ".xml" or ".txt" => Short,
        _ => Hour,
    };

    // app.3f9a0c1e.css, font-3f9a0c1e.woff2: a name that is another as soon as the bytes are.
    private static bool HasFingerprint(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var last = name[(name.LastIndexOfAny(['.', '-']) + 1)..];
        return last.Length >= LeastFingerprint
            && last.Length < name.Length
            && last.All(char.IsAsciiHexDigitLower)
            && last.Any(char.IsAsciiDigit)
            && last.Any(char.IsAsciiLetter);
    }
}

namespace SiteGen.Diagnostics;

/// <summary>SG18x: renewing the lock of an article; that it is broken is SG040.</summary>
internal static partial class Codes
{
    private static readonly Code[] Lock =
    [
        new("SG180", "The hash of an article is not renewed while quotes on it are lost or ambiguous.", "Restore the article, or mend these quotes first.",
            "the hash is not renewed while quotes are lost or ambiguous; of 37 quotes on it 33 are intact, 4 are lost"),
    ];
}

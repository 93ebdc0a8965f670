namespace SiteGen.Diagnostics;

/// <summary>SG0xx: what Load finds.</summary>
internal static partial class Codes
{
    private static readonly Code[] Files = [];
}

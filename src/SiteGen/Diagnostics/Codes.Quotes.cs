namespace SiteGen.Diagnostics;

/// <summary>SG10x and SG11x: where quotes stand.</summary>
internal static partial class Codes
{
    private static readonly Code[] Quotes = [];
}

namespace SiteGen.Diagnostics;

/// <summary>SG2xx and SG3xx: templates, texts of pages, links and paths.</summary>
internal static partial class Codes
{
    private static readonly Code[] Pages = [];
}

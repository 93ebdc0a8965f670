namespace SiteGen.Diagnostics;

/// <summary>SG14x: speakers, roles, participants.</summary>
internal static partial class Codes
{
    private static readonly Code[] Who = [];
}

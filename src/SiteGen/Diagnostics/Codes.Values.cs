namespace SiteGen.Diagnostics;

/// <summary>SG12x and SG13x: numbers, units, hedges, kinds, dates of numbers.</summary>
internal static partial class Codes
{
    private static readonly Code[] Values = [];
}

namespace SiteGen.Diagnostics;

/// <summary>SG15x: dates, places and states of events, references.</summary>
internal static partial class Codes
{
    private static readonly Code[] When = [];
}

namespace SiteGen.Diagnostics;

/// <summary>SG16x: the ledger, accepts and reads.</summary>
internal static partial class Codes
{
    private static readonly Code[] Accounts = [];
}

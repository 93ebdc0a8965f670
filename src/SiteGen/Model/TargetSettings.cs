namespace SiteGen.Model;

/// <summary>What kinds of place a site can be published to, in the words of <c>content/site.yaml</c>.</summary>
internal enum TargetKind
{
    Folder,
    Git,
    S3,
}

/// <summary>One target under <c>publish</c> in <c>content/site.yaml</c>, as it is written there.</summary>
internal abstract record TargetSettings
{
    /// <summary>By which the command line names it; empty for a target that only the command line tells of.</summary>
    public string Name { get; init; } = "";
}

/// <param name="Path">Where it is relative, from the folder of the project.</param>
internal sealed record FolderSettings(string Path) : TargetSettings;

/// <param name="Remote">The name of a remote of the project's repository, or an address.</param>
/// <param name="Host">What the file <c>CNAME</c> says; null for no such file.</param>
internal sealed record GitSettings(string Branch, string Remote, string? Host) : TargetSettings;

/// <param name="Endpoint">Null for the store of Amazon itself.</param>
/// <param name="Prefix">Ends with a slash, or is empty.</param>
/// <param name="PathStyle">Whether the bucket stands in the path of an address rather than in its host; null leaves it to the endpoint.</param>
internal sealed record StoreSettings(string Bucket, string? Endpoint, string? Region, string Prefix, string? Profile, bool? PathStyle) : TargetSettings;

namespace SiteGen.Tests.Tools;

/// <summary>A test that needs an S3 server. It is skipped only where there is none and nobody relies on the result.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StoreFactAttribute : FactAttribute
{
    public StoreFactAttribute() => Skip = S3Server.Missing;
}

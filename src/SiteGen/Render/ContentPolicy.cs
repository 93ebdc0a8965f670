namespace SiteGen.Render;

/// <summary>What a browser may load for a page: what comes from the site itself, and nothing else. <c>serve</c> sends it, and hosts are told to.</summary>
internal static class ContentPolicy
{
    public const string Value =
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'";
}

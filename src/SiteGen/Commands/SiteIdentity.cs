using System.Security.Cryptography;
using System.Text;
using SiteGen.Load;
using SiteGen.Model;

namespace SiteGen.Commands;

/// <summary>By what a site is known again where it was published.</summary>
internal static class SiteIdentity
{
    private const int HashLength = 12;

    /// <summary>The editor's own name for it, or one made of the title.</summary>
    public static string Of(Site site)
    {
        var title = site.Title.Best(site.DefaultLanguage).Text.Value;
        return site.Id?.Value ?? Ids.Suggest(title) ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(title)))[..HashLength];
    }
}

using System.Diagnostics.CodeAnalysis;

namespace SiteGen.Text;

/// <summary>Where a site stands: an http or https address that paths can be put behind.</summary>
internal static class BaseAddress
{
    private const string NoPartOfAddresses = " \"<>\\^`{|}";

    /// <summary>With a slash at its end; null where it can be none: it asks or points (<c>?</c>,
    /// <c>#</c>), names a user, or holds what no address may.</summary>
    public static Uri? Parse([NotNullWhen(true)] string? url)
    {
        if (url is not null
            && !url.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || NoPartOfAddresses.Contains(c, StringComparison.Ordinal))
            && UnfitCharacters.Find(url) is null
            && Uri.TryCreate(url.EndsWith('/') ? url : url + "/", UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
            && address.Query.Length == 0 && address.Fragment.Length == 0 && address.UserInfo.Length == 0)
        {
            return address;
        }

        return null;
    }
}

using SiteGen.Check.Texts;

namespace SiteGen.Commands;

/// <summary>What <c>build</c> says at its end of a site without an error.</summary>
/// <param name="Checks">How many checks there were.</param>
/// <param name="Translations">How many are missing; empty where none is.</param>
/// <param name="HasAddress">Whether the site knows where it will stand.</param>
internal sealed record BuildSummary(string Checks, string Translations, bool HasAddress)
{
    public static BuildSummary Of(CheckedSite site) => new(
        Report.Checks(site.Proof),
        Untranslated.In(site.Project) is { Length: > 0 } missing
            ? $"{Report.Count(missing.Length, "translation")} missing: pages show these texts in their own language; sitegen check lists them"
            : "",
        site.BaseUrl is not null);

    /// <summary>Null where these are not <see cref="Lines"/>.</summary>
    public static BuildSummary? Of(string[] lines) =>
        lines is [var checks, var translations, var address] ? new(checks, translations, address.Length > 0) : null;

    /// <summary>Each without a line end, to be kept.</summary>
    public string[] Lines => [Checks, Translations, HasAddress ? "address" : ""];

    /// <param name="written">What has become of the output.</param>
    public void Print(string written)
    {
        Console.WriteLine(Checks);
        Console.WriteLine(written);
        if (Translations.Length > 0)
        {
            Console.WriteLine(Translations);
        }

        if (!HasAddress)
        {
            Console.Error.WriteLine(
                "note: without --base-url or base_url in content/site.yaml, pages carry no canonical addresses, there is no sitemap and no feed, "
                + "and 404.html loses style and links where the missing address lies in a folder.");
        }
    }
}

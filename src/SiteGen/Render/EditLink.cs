using System.Globalization;
using SiteGen.Link;
using SiteGen.Render.Views;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>
/// Where the file of a page can be edited, at its line: below <c>repository</c>, which is the address that the code host shows for the project's folder on its
/// branch. Its own form says which kind of host it is.
/// </summary>
internal static class EditLink
{
    private const string OnGitlab = "/-/tree/";
    private const string OnGithub = "/tree/";
    private const string OnForgejo = "/src/branch/";

    /// <summary>Null for a page that is made of many files, and where the address names no branch that files can be found on.</summary>
    public static Href? Of(PageContext page) =>
        page.Graph.Project.Site.Repository is { } repository && PlaceOf(page.Page) is { } place && FolderOf(repository.Value) is { } folder
            ? Href.External(string.Create(CultureInfo.InvariantCulture, $"{Href.Under(folder, place.Source.Path)}#L{place.Position.Line}"))
            : null;

    /// <summary>Where files of the project are shown; null where the address alone does not say it.</summary>
    internal static string? FolderOf(string repository)
    {
        var address = repository.TrimEnd('/');
        if (address.Contains(OnGitlab, StringComparison.Ordinal))
        {
            return address.Replace(OnGitlab, "/-/blob/", StringComparison.Ordinal);
        }

        if (address.Contains(OnGithub, StringComparison.Ordinal))
        {
            return address.Replace(OnGithub, "/blob/", StringComparison.Ordinal);
        }

        if (address.Contains(OnForgejo, StringComparison.Ordinal))
        {
            return address;
        }

        // Without a branch, these two take HEAD for the usual one.
        return new Uri(address) switch
        {
            { Segments: [_, _, _], Host: "github.com" } => $"{WithoutGit(address)}/blob/HEAD",
            { Segments: [_, _, _], Host: "gitlab.com" } => $"{WithoutGit(address)}/-/blob/HEAD",
            _ => null,
        };
    }

    private static string WithoutGit(string address) => address.EndsWith(".git", StringComparison.Ordinal) ? address[..^4] : address;

    private static Place? PlaceOf(Page page) => page switch
    {
        FactPage { Fact: var fact } => PageContext.NameOf(fact).At,
        SourcePage { Article: var article } => article.Label.At,
        TextPage { Text: var text } => text.BodyAt,
        _ => null,
    };
}

using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Link;

/// <summary>The folders of the site, each with a list of what is in it.</summary>
internal enum Section
{
    People,
    Organizations,
    Events,
    Statistics,
    Claims,
    Terms,
    Sources,
}

/// <summary>One page of the site in one language.</summary>
/// <param name="File">Its path without the language's folder, e.g. <c>people/mallory-stewart.html</c>: the same page in another language has the same.</param>
/// <param name="Path">Under the output, with <c>/</c>; the default language stands at the top, others in a folder of their own.</param>
internal abstract record Page(string File, string Language, string Path);

internal sealed record HomePage(string Language, string Path) : Page(HomePage.Name, Language, Path)
{
    public const string Name = "index.html";
}

internal sealed record FactPage(Fact Fact, string File, string Language, string Path) : Page(File, Language, Path);

internal sealed record SourcePage(Article Article, string File, string Language, string Path) : Page(File, Language, Path);

/// <param name="Parts">Where the list is too long for one page: what it leads to in place of its entries.</param>
internal sealed record ListPage(Section Section, ImmutableArray<ListPart> Parts, string File, string Language, string Path) : Page(File, Language, Path);

/// <summary>A part of a long list. Another language may begin with other letters and lack it.</summary>
internal sealed record ListPartPage(ListPage List, ListPart Part, string File, string Language, string Path) : Page(File, Language, Path);

internal sealed record TextPage(MarkdownPage Text, string File, string Language, string Path) : Page(File, Language, Path);

/// <summary>What stands where a fact's page was under a former id.</summary>
internal sealed record MovedPage(Fact Fact, string File, string Language, string Path) : Page(File, Language, Path);

/// <summary>Where readers look words up; without a script, everything from A to Z.</summary>
internal sealed record SearchPage(string Language, string Path) : Page(SearchPage.Name, Language, Path)
{
    public const string Name = "search.html";
}

/// <summary>What there is to download.</summary>
internal sealed record DataPage(string Language, string Path) : Page(DataPage.Name, Language, Path)
{
    public const string Name = "data/index.html";
}

/// <summary>Every correction, also where there is none yet.</summary>
internal sealed record CorrectionsPage(string Language, string Path) : Page(CorrectionsPage.Name, Language, Path)
{
    public const string Name = "corrections.html";
}

/// <summary>Who met, spoke of and belongs to whom, drawn.</summary>
internal sealed record NetworkPage(string Language, string Path) : Page(NetworkPage.Name, Language, Path)
{
    public const string Name = "network.html";
}

/// <summary>What a host answers with where there is no page: the only one that links by absolute paths.</summary>
internal sealed record NotFoundPage(string Language, string Path) : Page(NotFoundPage.Name, Language, Path)
{
    public const string Name = "404.html";
}

/// <summary>Where pages stand.</summary>
internal static class Paths
{
    public static string Folder(Section section) => section switch
    {
        Section.People => "people",
        Section.Organizations => "organizations",
        Section.Events => "events",
        Section.Statistics => "statistics",
        Section.Claims => "claims",
        Section.Terms => "terms",
        Section.Sources => "sources",
        _ => throw new ArgumentOutOfRangeException(nameof(section)),
    };

    public static Section SectionOf(Fact fact) => fact switch
    {
        Person => Section.People,
        Organization => Section.Organizations,
        Event => Section.Events,
        Statistic => Section.Statistics,
        Claim => Section.Claims,
        Term => Section.Terms,
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    /// <summary>A page's file without the language's folder, e.g. <c>people/mallory-stewart.html</c>.</summary>
    public static string FileOf(Fact fact) => $"{Folder(SectionOf(fact))}/{fact.Id}.html";

    /// <summary>The same under a former id.</summary>
    public static string FileOf(Fact fact, string formerId) => $"{Folder(SectionOf(fact))}/{formerId}.html";

    public static string FileOf(Article article) => $"{Folder(Section.Sources)}/{article.Id}.html";

    public static string FileOf(Section section) => $"{Folder(section)}/index.html";

    /// <summary>In a folder of its own, since <c>people/d.html</c> may be somebody's page.</summary>
    public static string FileOf(Section section, ListPart part) => $"{Folder(section)}/list/{part.FileName}.html";
}

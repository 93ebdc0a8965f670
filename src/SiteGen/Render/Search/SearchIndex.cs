using System.Buffers;
using System.Text;
using SiteGen.Link;
using SiteGen.Render.Data;
using SiteGen.Render.Views;

namespace SiteGen.Render.Search;

/// <summary>
/// <c>search-index.LANGUAGE.js</c>: what <c>search.js</c> looks words up in. Classic scripts that set one variable, since pages opened from a file may fetch
/// nothing.
/// It has every text once, and of each entry the numbers of its texts, to show where the words stand; and of each word, in every spelling, the entries that
/// have it and the best field that it stands in. Of a large site it has only the lengths of all titles; words stand in a part for each first letter,
/// entries with their texts in many small parts, and the script asks for those that a query needs.
/// </summary>
internal static class SearchIndex
{
    // So many facts and articles, with their lines, are 10 to 20 KB.
    private const int FactsInPart = 25;

    /// <summary>What searches it, and shows what is found.</summary>
    public static IReadOnlyList<string> Scripts { get; } = ["search.js", "search-page.js"];

    public static string PathOf(string language) => $"search-index.{language}.js";

    /// <summary>The path of a part of a divided one.</summary>
    /// <param name="name">A letter or digit, <c>other</c>, or <c>entries-7</c>.</param>
    public static string PathOf(string language, string name) => $"search-index.{language}/{name}.js";

    /// <summary>The files of one language; which they are follows from how many facts and articles there are.</summary>
    public static IEnumerable<(string Path, Func<ReadOnlyMemory<byte>> Content)> Files(Graph graph, IReadOnlyDictionary<string, Wording> wordings,
        SearchPage searchPage) => LargeSite.Is(graph)
        ? Divided(searchPage.Language, new(() => SearchedSite.Of(graph, wordings, searchPage)), (LargeSite.SizeOf(graph) + FactsInPart - 1) / FactsInPart)
        : [(PathOf(searchPage.Language), () => Write(graph, wordings, searchPage))];

    /// <summary>The whole in one file.</summary>
    public static ReadOnlyMemory<byte> Write(Graph graph, IReadOnlyDictionary<string, Wording> wordings, SearchPage searchPage)
    {
        var site = SearchedSite.Of(graph, wordings, searchPage);
        return Script("var searchIndex="u8, site, file =>
        {
            file.Head();
            file.Entries(site.Entries);
            file.Words(SearchTable.Of(site.Entries));
        });
    }

    private static IEnumerable<(string Path, Func<ReadOnlyMemory<byte>> Content)> Divided(string language, Lazy<SearchedSite> site, int parts)
    {
        var tables = new Lazy<ILookup<string, SearchedWord>>(() => SearchTable.Of(site.Value.Entries).ToLookup(SearchTable.PartOf, StringComparer.Ordinal));
        yield return (PathOf(language), () => Script("var searchIndex="u8, site.Value, file => file.HeadOfParts(parts)));
        foreach (var name in SearchTable.Parts)
        {
            yield return (PathOf(language, name), () => Part(name, file => file.Words([.. tables.Value[name]])));
        }

        for (var part = 0; part < parts; part++)
        {
            var (from, to) = (part, part + 1);
            var name = $"entries-{PageContext.Digits(part)}";
            yield return (PathOf(language, name), () => Part(name, file => file.Entries(site.Value.Entries[First(from)..First(to)])));
        }

        // search.js finds the part of an entry by the same sum.
        int First(int part) => (int)((((long)part * site.Value.Entries.Length) + parts - 1) / parts);

        ReadOnlyMemory<byte> Part(string name, Action<SearchFile> content) =>
            Script(Encoding.ASCII.GetBytes($"searchIndex.parts[\"{name}\"]="), site.Value, content);
    }

    private static ReadOnlyMemory<byte> Script(ReadOnlySpan<byte> beginning, SearchedSite site, Action<SearchFile> content)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 14);
        buffer.Write(beginning);
        SearchFile.Write(site, buffer, content);
        buffer.Write(";\n"u8);
        return buffer.WrittenMemory;
    }
}

using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Views;

namespace SiteGen.Render.Data;

/// <summary>
/// <c>data/facts.json</c>: all facts in all languages with what each rests on, and the articles' words as far as they are published.
/// Enough to derive every shown value again without the project. Of a large site it names a part for each kind.
/// </summary>
internal static class FactsFile
{
    public const string Path = "data/facts.json";

    /// <summary>What tells the form of the file.</summary>
    public const string Format = "sitegen-facts-1";

    /// <summary>The interface words that values, dates and speakers are printed with: the file holds them as patterns, so that what a page shows can be made
    /// anew from exact values.</summary>
    public static ImmutableArray<string> WordKeys { get; } = [.. WordingCheck.OwnKeys, "list.separator", "list.last", "voice.article", "voice.unnamed",
        "evidence.sic"];

    /// <summary>The folder of the parts of a divided one.</summary>
    public const string Folder = "data/facts/";

    /// <summary>What is listed, each kind under its name.</summary>
    public static ImmutableArray<string> Kinds { get; } = ["articles", .. FactWriter.Kinds];

    /// <summary>The path of the part that holds a kind.</summary>
    public static string PathOf(string kind) => $"{Folder}{kind}.json";

    /// <summary>One file, or of a large site one that names the others, which hold a kind each.</summary>
    public static IEnumerable<(string Path, Func<ReadOnlyMemory<byte>> Content)> Files(Graph graph, IReadOnlyDictionary<string, Wording> wordings)
    {
        if (LargeSite.Is(graph))
        {
            return [
                (Path, () => Write(graph, wordings, [])),
                .. Kinds.Select(kind => (PathOf(kind), (Func<ReadOnlyMemory<byte>>)(() => Part(graph, wordings, kind)))),
            ];
        }

        return [(Path, () => Write(graph, wordings, Kinds))];
    }

    /// <param name="kinds">Which are listed in the file itself; the others stand in parts, which it names.</param>
    public static ReadOnlyMemory<byte> Write(Graph graph, IReadOnlyDictionary<string, Wording> wordings, IReadOnlyCollection<string> kinds) =>
        Json(graph, wordings, file =>
        {
            file.Object("site", () => Site(file, graph.Project.Site));
            file.Object("wording", () => Wordings(file, graph.Project, wordings));
            if (kinds.Count == 0)
            {
                file.Object("parts", () =>
                {
                    foreach (var kind in Kinds)
                    {
                        file.Value(kind, PathOf(kind)["data/".Length..]);
                    }
                });
            }

            foreach (var kind in kinds)
            {
                List(file, graph, kind);
            }

            file.Object("checks", () => FactWriter.Counts(file, graph.Proof.Ledger));
        });

    private static ReadOnlyMemory<byte> Part(Graph graph, IReadOnlyDictionary<string, Wording> wordings, string kind) =>
        Json(graph, wordings, file => List(file, graph, kind));

    private static void List(FactsJson file, Graph graph, string kind)
    {
        if (kind == "articles")
        {
            file.List(kind, graph.Project.Articles, article => Article(file, graph, article));
        }
        else
        {
            new FactWriter(file, graph).Write(kind);
        }
    }

    private static ReadOnlyMemory<byte> Json(Graph graph, IReadOnlyDictionary<string, Wording> wordings, Action<FactsJson> content)
    {
        var site = new SiteContext(graph, wordings, baseUrl: null);
        var pages = graph.Pages.OfType<HomePage>().ToDictionary(page => page.Language, page => new PageContext(site, page), StringComparer.Ordinal);
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        using (var json = new Utf8JsonWriter(buffer, FactsJson.Options))
        {
            var file = new FactsJson(json, pages);
            json.WriteStartObject();
            file.Value("format", Format);
            content(file);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    /// <summary>Where something's page is, by language.</summary>
    public static void Pages(FactsJson file, Graph graph, string path) => file.Object("pages", () =>
    {
        foreach (var language in graph.Project.Site.Languages)
        {
            file.Value(language.Value, graph.PathOf(path, language.Value));
        }
    });

    private static void Site(FactsJson file, Site site)
    {
        file.Text("title", site.Title);
        file.Text("description", site.Description);
        file.Values("languages", [.. site.Languages.Select(language => language.Value)]);
        file.Text("license", site.License);
        file.Text("publisher", site.Publisher);
        file.List("sides", site.Sides, side =>
        {
            file.Value("id", side.Id);
            file.Text("name", side.Name);
        });
    }

    private static void Wordings(FactsJson file, Project project, IReadOnlyDictionary<string, Wording> wordings)
    {
        foreach (var language in project.Site.Languages.Select(language => language.Value))
        {
            file.Object(language, () =>
            {
                foreach (var key in WordKeys.Concat(Counts(project.Ui[language])))
                {
                    file.Value(key, wordings[language][key]);
                }
            });
        }
    }

    // Words with a count or a number of their own ("24 facts rest on this article", "SHA-256"), and what is said of checks.
    private static IEnumerable<string> Counts(UiWords words) => words.Words
        .Where(word =>
            !WordKeys.Contains(word.Key)
            && (word.Key.StartsWith("check.", StringComparison.Ordinal) || word.Value.Value.Contains("{n}", StringComparison.Ordinal)
            || word.Value.Value.Any(char.IsAsciiDigit)))
        .Select(word => word.Key)
        .Order(StringComparer.Ordinal);

    private static void Article(FactsJson file, Graph graph, Article article)
    {
        bool IsId(string id) => graph.Facts.ContainsKey(id);
        file.Value("id", article.Id);
        Pages(file, graph, Paths.FileOf(article));
        file.Text("label", article.Label);
        file.Text("title", article.Title);
        file.IdOrName("publisher", article.Publisher, IsId);
        file.IdOrName("author", article.Author, IsId);
        file.Date("published", article.Published);
        file.Text("published_basis", article.PublishedBasis);
        file.Date("accessed", article.Accessed);
        file.Value("language", article.Language);
        file.Value("url", article.Url);
        file.Value("archive_url", article.ArchiveUrl);
        file.IdOrName("origin", article.Origin, IsId);
        file.Text("note", article.Note);
        file.Value("sha256", article.ActualSha256);
        file.Reads(article.Reads);
        file.List("skip", article.Skip, skip =>
        {
            file.Value("line", article.Publish.Value == Publishing.Full ? skip.Line : null);
            file.Text("why", skip.Why);
        });
        file.Word<Publishing>("publish", article.Publish.Value);
        Words(file, graph, article);
    }

    // Of an article that is published whole every line, empty ones too: then the words can be put together again.
    private static void Words(FactsJson file, Graph graph, Article article)
    {
        var text = article.Words;
        var isWhole = article.Publish.Value == Publishing.Full;
        if (isWhole)
        {
            file.Value("words_sha256", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Text))));
        }

        IEnumerable<int> lines = isWhole
            ? Enumerable.Range(0, text.LineCount)
            : ArticleSegments.Of(graph, article).Where(paragraph => !paragraph.Segments.IsEmpty).Select(paragraph => paragraph.Number - 1).Distinct().Order();
        file.List("words", [.. lines], line =>
        {
            file.Number("line", line + 1);
            file.Number("start", text.Line(line).Start);
            file.Value("text", text.Line(line).In(text.Text));
        });
    }
}

using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using SiteGen.Link;
using SiteGen.Render.Views;

namespace SiteGen.Render.Data.Tables;

/// <summary><c>data/datapackage.json</c> (Data Package 2.0): what the CSV files are, column by column.</summary>
internal static class DataPackage
{
    public const string Path = "data/datapackage.json";

    // Read by people in English, as the names of the columns are.
    private const string Reading =
        "Where a text would begin like a formula of a spreadsheet (with =, +, -, @, a tab or a line end), an apostrophe stands before it; "
        + "facts.json has each text as it is. An empty cell is not known.";

    public static ReadOnlyMemory<byte> Write(SiteContext site, ImmutableArray<Table> tables)
    {
        var project = site.Graph.Project;
        var page = new PageContext(site, site.Graph.Pages.OfType<HomePage>().First(home => home.Language == project.Site.DefaultLanguage));
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        using (var json = new Utf8JsonWriter(buffer, FactsJson.Options))
        {
            var file = new FactsJson(json, new Dictionary<string, PageContext>(StringComparer.Ordinal));
            json.WriteStartObject();
            file.Value("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
            file.Value("name", NameOf(page.Plain(project.Site.Title)));
            file.Value("title", page.Plain(project.Site.Title));
            file.Value("description", $"{page.Plain(project.Site.Description)}\n\n{Reading}");
            file.Value("homepage", site.BaseUrl is { } address ? Href.Under(address, page.Page.Path).ToString() : null);
            Licenses(file, project.Site.License is { } license ? page.Plain(license) : null);
            file.List("contributors", project.Site.Publisher is { } publisher ? [page.Plain(publisher)] : ImmutableArray<string>.Empty, name =>
            {
                file.Value("title", name);
                file.Values("roles", ["publisher"]);
            });
            file.List("sources", project.Articles, article =>
            {
                var citation = Citation.Of(page, article);
                file.Value("title", citation.Title);
                file.Value("path", citation.Url
                    ?? (site.BaseUrl is { } root ? Href.Under(root, page.Graph.PathOf(Paths.FileOf(article), page.Language)).ToString() : null));
            });
            file.List("resources", tables, table => Resource(file, table));
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void Resource(FactsJson file, Table table)
    {
        file.Value("name", table.Name);
        file.Value("type", "table");
        file.Value("path", $"{table.Name}.csv");
        file.Value("description", table.Description);
        file.Value("scheme", "file");
        file.Value("format", "csv");
        file.Value("mediatype", "text/csv");
        file.Value("encoding", "utf-8");
        file.Object("dialect", () =>
        {
            file.Value("lineTerminator", "\r\n");
            file.Json.WriteBoolean("doubleQuote", true);
        });
        file.Object("schema", () =>
        {
            file.Value("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
            file.List("fields", table.Fields, field =>
            {
                file.Value("name", field.Name);
                file.Word<FieldType>("type", field.Type);
                file.Value("description", field.Description);
                if (table.Key.Contains(field.Name))
                {
                    file.Object("constraints", () => file.Json.WriteBoolean("required", true));
                }
            });
            file.Values("primaryKey", table.Key);
            file.List("foreignKeys", table.ForeignKeys, key =>
            {
                file.Values("fields", [key.Field]);
                file.Object("reference", () =>
                {
                    file.Value("resource", key.Table);
                    file.Values("fields", ["id"]);
                });
            });
        });
    }

    // A license is named by its id or led to by its address; of one that is only described there is nothing to say here.
    private static void Licenses(FactsJson file, string? license)
    {
        if (license is null)
        {
            file.List("licenses", ImmutableArray<string>.Empty, _ => { });
            return;
        }

        var isPath = Href.External(license) is not null;
        var isId = !isPath && license.All(IsOfId);
        file.List("licenses", isPath || isId ? [license] : ImmutableArray<string>.Empty, one => file.Value(isPath ? "path" : "name", one));
    }

    private static bool IsOfId(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '+';

    // Small letters without marks: "dam-phan"; null where the title has none of them.
    private static string? NameOf(string title)
    {
        var name = new StringBuilder();
        foreach (var letter in title.ToLowerInvariant().Replace('đ', 'd').Normalize(NormalizationForm.FormD)
            .Where(letter => char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.NonSpacingMark))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                name.Append(letter);
            }
            else if (name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }
        }

        return name.ToString().Trim('-') is { Length: > 0 } known ? known : null;
    }
}

using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;

namespace SiteGen.Tests.Render.Views;

/// <summary>What an editor or an article writes stays text, wherever it comes out.</summary>
public sealed class HostileTextTests : IDisposable
{
    private const string Hostile = "\"'><img src=x onerror=alert(1)></title></script><script>alert(1)</script>{{t 1}}&amp;";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sitegen-hostile-");

    [Fact]
    public void Markup_in_YAML_articles_and_prose_is_text_on_every_page()
    {
        MakeHostile();

        var site = RenderedSite.Anew(_folder.FullName);

        foreach (var (path, html) in site.Pages)
        {
            var document = new HtmlParser().ParseDocument(html);
            Assert.Empty(document.QuerySelectorAll("script:not([type='application/ld+json'],[src='search.js'],[src='../search.js'],[src='search-page.js'],[src='../search-page.js']),img,style"));
            Assert.All(document.QuerySelectorAll("script:not([src])"), script =>
            {
                using var data = JsonDocument.Parse(script.TextContent);
                Assert.Equal(JsonValueKind.Array, data.RootElement.GetProperty("@graph").ValueKind);
                Assert.DoesNotContain("<", script.TextContent, StringComparison.Ordinal);
            });
            Assert.DoesNotContain(document.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
            Assert.DoesNotContain("&amp;amp;amp;", html, StringComparison.Ordinal);
            Assert.Contains("onerror", document.Body!.TextContent, StringComparison.Ordinal);
            Assert.True(path == "404.html" || document.Title!.Contains("<img", StringComparison.Ordinal), path);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    // The example's texts all hold one of these words, and no id does.
    private void MakeHostile()
    {
        foreach (var file in Directory.EnumerateFiles(RenderedSite.Fixture, "*", SearchOption.AllDirectories).OrderByDescending(file => file.EndsWith(".txt", StringComparison.Ordinal)))
        {
            var target = Path.Combine(_folder.FullName, Path.GetRelativePath(RenderedSite.Fixture, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var text = string.Join('\n', File.ReadAllText(file).Split('\n').Select(WithMarkup));
            if (file.EndsWith(".yaml", StringComparison.Ordinal) && file.Contains("seeds", StringComparison.Ordinal))
            {
                var article = Path.ChangeExtension(target, ".txt");
                text = string.Join('\n', text.Split('\n').Select(line =>
                    line.StartsWith("sha256:", StringComparison.Ordinal) ? $"sha256: {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(article)))}" : line));
            }

            File.WriteAllText(target, text, new UTF8Encoding(false));
        }
    }

    // Ids are in small letters and hyphens; "sample-paper" is one.
    private static string WithMarkup(string line) => line
        .Replace("sample-paper", "\u0001", StringComparison.Ordinal)
        .Replace("mẫu", $"mẫu{Hostile}", StringComparison.Ordinal)
        .Replace("Mẫu", $"Mẫu{Hostile}", StringComparison.Ordinal)
        .Replace("sample", $"sample{Hostile}", StringComparison.Ordinal)
        .Replace("Sample", $"Sample{Hostile}", StringComparison.Ordinal)
        .Replace("\u0001", "sample-paper", StringComparison.Ordinal);
}

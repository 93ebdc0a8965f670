using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>Writes a made-up site as a project of ours.</summary>
internal static class FactSheet
{
    public static void Write(string folder, int entities)
    {
        Put(folder, "content/site.yaml", "title: A large site\ndescription: Made up, to measure.\nlanguages: [en]\n");
        Put(folder, "content/pages/home.md", "---\ntitle: Home\n---\n\nMade up, to measure.\n");
        foreach (var block in BlockMaker.Make(entities))
        {
            foreach (var article in block.Articles)
            {
                var text = Encoding.UTF8.GetBytes(article.Text);
                Put(folder, $"seeds/{article.Id}.txt", article.Text);
                Put(folder, $"seeds/{article.Id}.yaml", string.Create(CultureInfo.InvariantCulture,
                    $"label: {article.Label}\npublished: {article.Published:yyyy-MM-dd}\npublished_basis: Made up.\nlanguage: en\npublish: full\nsha256: {Convert.ToHexStringLower(SHA256.HashData(text))}\n"));
            }

            foreach (var fact in block.Facts)
                Put(folder, $"content/{fact.Room}/{fact.Id}.yaml", fact.Yaml);
        }
    }

    internal static void Put(string folder, string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}

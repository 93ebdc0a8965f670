using System.Collections.Immutable;
using System.Security.Cryptography;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>Reads the articles: of each, its words and its YAML stand side by side in <c>seeds/</c>.</summary>
internal sealed class ArticleFiles(FilesOnce once, TakenIds ids, ImmutableArray<string> languages, List<Diagnostic> problems)
{
    /// <summary>In the order of their ids.</summary>
    public ImmutableArray<Article> Read(IReadOnlyList<ProjectFile> files)
    {
        foreach (var stray in files.Where(file => file.Ending is not (".txt" or ".yaml")))
        {
            problems.Add(FileMessages.WrongEnding(stray, stray.Ending == ".yml" ? ".yaml" : ".txt", isThere: false));
            ids.Unread.Add(stray.Name);
        }

        var articles = ImmutableArray.CreateBuilder<Article>();
        var pairs = files.Where(file => file.Ending is ".txt" or ".yaml").GroupBy(file => file.Name).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        once.ReadAhead(pairs.Where(pair => pair.Count() == 2 && Ids.IsArticleId(pair.Key))
            .Select(pair => new[] { pair.First(file => file.Ending == ".txt"), pair.First(file => file.Ending == ".yaml") }), Article);
        foreach (var pair in pairs)
        {
            var (words, yaml) = (pair.FirstOrDefault(file => file.Ending == ".txt"), pair.FirstOrDefault(file => file.Ending == ".yaml"));
            if (!ids.HasId(pair.First(), Ids.IsArticleId))
            {
                continue;
            }

            var isNew = ids.Claim(pair.Key, pair.First().Start);
            if (Article(words, yaml) is not { } article)
            {
                ids.Unread.Add(pair.Key);
            }
            else if (isNew)
            {
                articles.Add(article);
            }
        }

        return articles.DrainToImmutable();
    }

    private Article? Article(ProjectFile? words, ProjectFile? yaml)
    {
        if (words is null || yaml is null)
        {
            problems.Add(yaml is null ? FileMessages.ArticleWithoutYaml(words!) : Stray(yaml) ?? FileMessages.YamlWithoutArticle(yaml));
            return null;
        }

        return once.Read([words, yaml], Article);
    }

    // The words, then the YAML of one article.
    private Article? Article(IReadOnlyList<ProjectFile> files, List<Diagnostic> found)
    {
        if (FileReader.Read(files[0], FileReader.LargestArticle, found) is not var (text, bytes) || FilesOnce.ReadYaml(files[1], found) is not var (map, file))
        {
            return null;
        }

        if (text.Text.AsSpan().TrimEnd().Count('\n') >= FileReader.MostLines)
        {
            found.Add(FileMessages.TooManyLines(text, FileReader.MostLines));
            return null;
        }

        var scope = new ReadingScope(file, files[1].Name, languages);
        var article = ArticleReader.Read(map, text, Convert.ToHexStringLower(SHA256.HashData(bytes)), scope);
        found.AddRange(scope.Told);
        return article;
    }

    // A fact among the articles. What is wrong with its YAML is for when it stands where it belongs.
    private static Diagnostic? Stray(ProjectFile yaml) =>
        FileReader.Read(yaml, FileReader.LargestYaml, []) is var (text, _) && YamlReader.Read(text, TextSpan.Whole(text.Text), []) is { } map
            ? Kinds.WrongFolder(map, ArticleReader.Known)
            : null;
}

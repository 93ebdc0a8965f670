using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary><c>content/site.yaml</c>.</summary>
internal static class SiteReader
{
    public static Schema<Site> Site { get; } = new("the site", map => new Site
    {
        File = map.Scope.File,
        Title = map.Required("title", Values.LocalName),
        Description = map.Required("description", Values.LocalText),
        Id = map.Optional("id", Values.NewId),
        Languages = map.RequiredList("languages", ArticleReader.Language),
        Sides = map.Optional("sides", Sides)?.Items ?? [],
        BaseUrl = map.Optional("base_url", Values.BaseUrl),
        Host = map.Optional("host", Values.Word<Host>),
        Repository = map.Optional("repository", Values.Url),
        License = map.Optional("license", Values.LocalText),
        Publisher = map.Optional("publisher", Values.LocalText),
        Publish = map.Optional("publish", PublishReader.Read)?.Items ?? [],
    });

    /// <summary>Reads the languages before the rest, because every text is read by them.</summary>
    public static Site? Read(YamlMap map, SourceText file, List<Diagnostic> problems)
    {
        var languages = LanguagesOf(map, file);
        if (languages.GroupBy(language => language.Value).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            problems.Add(SchemaMessages.LanguageTwice(twice.Last(), twice.First().At));
            return null;
        }

        var scope = new ReadingScope(file, "site", languages.IsEmpty ? ["und"] : [.. languages.Select(language => language.Value)]);
        var site = Site.Read(map, scope);
        // Without languages no text could be told right from wrong.
        problems.AddRange(scope.Told.Where(problem => !languages.IsEmpty || problem.Code != "SG028" || IsInLanguages(map, problem)));
        return site;
    }

    private static bool IsInLanguages(YamlMap map, Diagnostic problem) => map.Find("languages") is { } entry && entry.Value.At.Span.Contains(problem.At.Span);

    private static ImmutableArray<Located<string>> LanguagesOf(YamlMap map, SourceText file) =>
        map.Find("languages") is { Value: YamlList { Items.IsEmpty: false } list }
            && Values.List(ArticleReader.Language)(list, new(file, "site", [])) is { } languages ? languages.Items : [];

    public static ListOf<(Located<string>, LocalText)>? Sides(YamlNode node, ReadingScope scope)
    {
        if (node is not YamlMap { Entries.IsEmpty: false } map)
        {
            return Values.Refuse<ListOf<(Located<string>, LocalText)>>(scope, SchemaMessages.NoSides(node));
        }

        var sides = ImmutableArray.CreateBuilder<(Located<string>, LocalText)>();
        foreach (var (key, value) in map.Entries)
        {
            var (id, name) = (Values.NewId(key, scope), Values.LocalName(value, scope));
            if (id is null || name is null)
            {
                return null;
            }

            sides.Add((id, name));
        }

        return new(sides.DrainToImmutable());
    }
}

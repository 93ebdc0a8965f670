using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Scaffold;
using SiteGen.Tests.Tools;
using SiteGen.Text;

namespace SiteGen.Tests.Scaffold;

/// <summary>The YAML files of the projects in this repository, each with its kind, and how the loader takes such a file.</summary>
internal static class ProjectYaml
{
    private static readonly string[] Languages = ["vi", "en"];

    private static readonly ConcurrentDictionary<string, CompiledSchema> Schemas = new(StringComparer.Ordinal);

    public static IReadOnlyList<(string File, Kind Kind, JsonNode Content)> Of(string root) =>
    [
        .. Kind.All.SelectMany(kind => Directory.EnumerateFiles(Path.Combine(root, kind.Folder), "*.yaml").Order(StringComparer.Ordinal).Select(file => (file, kind)))
            .Select(pair => (Path.GetRelativePath(root, pair.file), pair.kind, YamlAsJson.Read(File.ReadAllText(pair.file))!)),
    ];

    public static IReadOnlyList<string> SchemaProblems(Kind kind, JsonNode? content) =>
        Schemas.GetOrAdd(kind.Name, _ => CompiledSchema.Of(JsonSchemas.Of(kind, [.. Languages], KnownIds.None))).Problems(content);

    /// <summary>Whether the loader reads the file; JSON is YAML, too.</summary>
    public static IReadOnlyList<string> LoaderProblems(Kind kind, string yaml) => [.. Told(kind, yaml).Select(problem => $"{problem.Code} {problem.Title} at {problem.At}")];

    /// <summary>What an editor of the file is told, in no order.</summary>
    public static IReadOnlyList<Diagnostic> Told(Kind kind, string yaml)
    {
        var file = new SourceText($"{kind.Folder}/some.yaml", yaml);
        var scope = new ReadingScope(file, "some", [.. Languages]);
        if (YamlReader.Read(file, TextSpan.Whole(yaml), scope.Problems) is { } map)
        {
            _ = kind.Schema switch
            {
                Schema<SiteGen.Model.Person> person => person.Read(map, scope),
                Schema<SiteGen.Model.Organization> organization => organization.Read(map, scope),
                Schema<SiteGen.Model.Event> happening => happening.Read(map, scope),
                Schema<SiteGen.Model.Statistic> statistic => statistic.Read(map, scope),
                Schema<SiteGen.Model.Claim> claim => claim.Read(map, scope),
                Schema<SiteGen.Model.Term> term => term.Read(map, scope),
                Schema<SiteGen.Model.Article> article => article.Read(map, scope),
                Schema<SiteGen.Model.Site> site => (object?)site.Read(map, scope),
                _ => throw new InvalidOperationException($"{kind.Name} has no reader here"),
            };
        }

        return [.. scope.Told];
    }
}

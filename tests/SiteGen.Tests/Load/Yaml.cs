using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Text;

namespace SiteGen.Tests.Load;

/// <summary>Reads YAML from a string, as the loader reads it from a file of a site in Vietnamese and English.</summary>
internal static class Yaml
{
    public const string Person = "content/people/jane-doe.yaml";

    public static (T? Value, IReadOnlyList<Diagnostic> Problems) Read<T>(Schema<T> schema, string yaml, string path = Person)
        where T : class
    {
        var file = new SourceText(path, yaml);
        var scope = new ReadingScope(file, Path.GetFileNameWithoutExtension(path), ["vi", "en"]);
        var value = YamlReader.Read(file, TextSpan.Whole(yaml), scope.Problems) is { } map ? schema.Read(map, scope) : null;
        return (value, scope.Problems);
    }

    /// <summary>The source and what is said of it, for snapshots in which a reviewer judges the words.</summary>
    public static string Show(string source, IEnumerable<Diagnostic> problems) => $"{source.TrimEnd('\n')}\n\n{Print(problems)}";

    public static string Print(IEnumerable<Diagnostic> problems) => string.Join('\n', problems.Select(DiagnosticPrinter.Print));
}

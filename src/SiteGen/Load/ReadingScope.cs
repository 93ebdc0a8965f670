using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>The file that is being read and what its readers must know; files are read side by side, each with a scope of its own.</summary>
/// <param name="languages">The site's, its default first.</param>
internal sealed class ReadingScope(SourceText file, string id, ImmutableArray<string> languages)
{
    public SourceText File => file;

    public string Id => id;

    public ImmutableArray<string> Languages => languages;

    public List<Diagnostic> Problems { get; } = [];

    /// <summary>Its problems as they are told.</summary>
    public IEnumerable<Diagnostic> Told => SchemaMessages.Together(Problems);

    /// <summary>The article that evidence rests on where it names none.</summary>
    public Located<string>? DefaultSource { get; set; }
}

/// <summary>Reads one value; null where it can't be read, which the scope's problems then tell.</summary>
internal delegate T? ValueReader<out T>(YamlNode node, ReadingScope scope)
    where T : class;

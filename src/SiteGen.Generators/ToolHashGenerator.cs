using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SiteGen.Generators;

/// <summary>
/// Writes the class <c>ToolHash</c>, whose text stands for the sources of the tool and the libraries that it is compiled with: the same in every build of the
/// same sources, wherever and however it is published, and another one after the least change of them.
/// </summary>
[Generator]
public sealed class ToolHashGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterImplementationSourceOutput(context.CompilationProvider, static (output, compilation) =>
        {
            if (compilation.AssemblyName == "sitegen")
            {
                output.AddSource("SiteGen.ToolHash.g.cs", "namespace SiteGen;\n\n/// <summary>Stands for the sources of the tool.</summary>\n"
                    + $"internal static class ToolHash\n{{\n    public const string Text = \"{Of(compilation)}\";\n}}\n");
            }
        });

    private static string Of(Compilation compilation)
    {
        var texts = compilation.SyntaxTrees.Where(IsWritten).Select(tree => HashOf(tree.GetText()));
        IEnumerable<string> libraries = compilation.ReferencedAssemblyNames.Select(library => library.ToString());
        return HashOf(SourceText.From(string.Join("\n", texts.Concat(libraries).OrderBy(line => line, StringComparer.Ordinal)), Encoding.UTF8));
    }

    private static string HashOf(SourceText text) =>
        string.Concat(text.GetContentHash().Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));

    // What the build adds (the commit, the way it is published) is no source.
    private static bool IsWritten(SyntaxTree tree) => !tree.FilePath.Replace('\\', '/').Contains("/obj/");
}

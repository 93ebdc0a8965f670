using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>Reads every template before the engine does, and resolves each path against the record of its page.</summary>
internal sealed class TemplateScan
{
    public required ImmutableArray<Located<string>> Words { get; init; }

    public static TemplateScan Of(TemplateFiles files, IReadOnlyDictionary<string, Type> views, DiagnosticBag diagnostics)
    {
        foreach (var missing in views.Keys.Where(name => !files.Pages.ContainsKey(name)).Order(StringComparer.Ordinal))
        {
            diagnostics.Add(TemplateMessages.NoTemplate(missing));
        }

        return new() { Words = [] };
    }
}

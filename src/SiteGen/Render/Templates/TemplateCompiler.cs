using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Render.Templates;

/// <summary>A partial as one kind of call sees it. Its piece is there once it is compiled.</summary>
internal sealed class CompiledPartial
{
    public Piece Piece { get; set; } = _ => { };

    public int Slots { get; set; }

    public FactsShown Facts { get; set; }

    /// <summary>Whether it prints what a caller puts between <c>wrap</c> and <c>end</c>.</summary>
    public bool PrintsBody { get; set; }
}

/// <summary>
/// Makes pieces of templates, and checks on the way each name against the record of its page, and each place where something is printed. Every
/// template is read once.
/// </summary>
internal sealed class TemplateCompiler
{
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, ReadTemplate> _partials;
    private readonly Dictionary<(string Partial, ViewRecord Page, string Passed, bool HasBody), CompiledPartial> _compiled = [];
    private readonly List<Located<string>> _words = [];

    private TemplateCompiler(TemplateFiles files, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _partials = files.Partials.ToDictionary(file => file.Key, file => TemplateReader.Read(file.Key, file.Value, diagnostics), StringComparer.Ordinal);
    }

    public IEnumerable<string> PartialNames => _partials.Keys.Order(StringComparer.Ordinal);

    /// <summary>The templates of all pages.</summary>
    /// <param name="views">Name of a template → the record that its page hands to it.</param>
    /// <param name="words">Gets the interface words that templates print, where they do.</param>
    public static Dictionary<string, CompiledPartial> Compile(
        TemplateFiles files,
        IReadOnlyDictionary<string, ViewRecord> views,
        DiagnosticBag diagnostics,
        out ImmutableArray<Located<string>> words)
    {
        var compiler = new TemplateCompiler(files, diagnostics);
        var pages = new Dictionary<string, CompiledPartial>(StringComparer.Ordinal);
        foreach (var (name, view) in views.OrderBy(view => view.Key, StringComparer.Ordinal))
        {
            if (files.Pages.TryGetValue(name, out var file))
            {
                pages.Add(name, new());
                new TemplateWalk(compiler, TemplateReader.Read(name, file, diagnostics), []).Into(pages[name], TemplateScope.OfPage(view));
            }
            else
            {
                diagnostics.Add(TemplateMessages.NoTemplate(name));
            }
        }

        words = [.. compiler._words.DistinctBy(word => (word.At.Source.Path, word.At.Span))];
        return pages;
    }

    public ReadTemplate? Partial(string name) => _partials.GetValueOrDefault(name);

    /// <summary>The partial as this call sees it; compiled where no call has asked for the same before.</summary>
    public CompiledPartial Compiled(ReadTemplate partial, TemplateScope scope, ImmutableArray<(string Partial, Place At)> callers)
    {
        var key = (partial.Name, scope.Page, scope.Signature, scope.HasBody);
        if (!_compiled.TryGetValue(key, out var compiled))
        {
            _compiled.Add(key, compiled = new());
            new TemplateWalk(this, partial, callers).Into(compiled, scope);
        }

        return compiled;
    }

    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public void Uses(Located<string> word) => _words.Add(word);
}

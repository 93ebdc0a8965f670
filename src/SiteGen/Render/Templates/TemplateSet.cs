using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Render.Templates;

/// <summary>The compiled templates of a site: view in, bytes out.</summary>
internal sealed class TemplateSet
{
    private readonly TemplateFiles _files;
    private readonly ImmutableArray<Diagnostic> _problems;
    private readonly Dictionary<string, CompiledPartial> _pages;
    private readonly ConcurrentDictionary<string, Diagnostic> _unfit = new(StringComparer.Ordinal);

    private TemplateSet(TemplateFiles files, IReadOnlyDictionary<string, ViewRecord> views, DiagnosticBag found)
    {
        _files = files;
        _pages = TemplateCompiler.Compile(files, views, found, out var words);
        (_problems, Words) = (found.Unmerged(), words);
    }

    /// <summary>Every interface word that a template prints, where it does: for <see cref="WordingCheck"/>.</summary>
    public ImmutableArray<Located<string>> Words { get; }

    /// <summary>What is wrong with the templates.</summary>
    public IReadOnlyList<Diagnostic> Problems => _problems;

    /// <summary>The templates that have printed without end so far, or left out lines of an article: their pages are no pages of the site.</summary>
    public IEnumerable<Diagnostic> Unfit => _unfit.OrderBy(template => template.Key, StringComparer.Ordinal).Select(template => template.Value);

    /// <summary>The texts of the templates, for messages that point into them.</summary>
    public ImmutableArray<SourceText> Sources => [.. _files.Pages.Values, .. _files.Partials.Values];

    /// <summary>
    /// Reads, checks and compiles every template. Reads nothing but the folders, so that a pipeline can do it with <c>Task.Run</c> while the content
    /// is read; <paramref name="diagnostics"/> must then
    /// be a bag of its own.
    /// </summary>
    /// <param name="folders">The project's <c>templates/</c>, then the tool's: the first that has a file wins. A folder that is missing has none.</param>
    /// <param name="views">Name of a template → what it may read of the record that its page hands to it.</param>
    /// <param name="diagnostics">Where there is an error in it afterwards, the set must not render.</param>
    /// <param name="before">What was loaded before an edit: where the texts are the same, it is the answer.</param>
    public static TemplateSet Load(
        IReadOnlyList<FileTree> folders, IReadOnlyDictionary<string, ViewRecord> views, DiagnosticBag diagnostics, TemplateSet? before = null)
    {
        var found = new DiagnosticBag();
        var files = TemplateFiles.Read(folders, found);
        if (before is null || !before._files.HoldsSameAs(files))
        {
            before = new(files, views, found);
        }

        diagnostics.AddRange(before._problems);
        return before;
    }

    /// <summary>
    /// The page as UTF-8. Safe from any thread; equal views give equal bytes. Where the template prints without end the page is empty, and <see
    /// cref="Unfit"/> says so.
    /// </summary>
    public ReadOnlyMemory<byte> Render(string template, IPageView view)
    {
        if (_unfit.ContainsKey(template))
        {
            return default;
        }

        var page = PageBytes.Rent();
        try
        {
            var compiled = _pages[template];
            compiled.Piece(new TemplateRun(page, view, compiled.Slots));
            if (page.Lines < view.Lines)
            {
                _unfit[template] = TemplateMessages.LinesMissing(_files.Pages[template]);
            }

            return page.ToArray();
        }
        catch (PageTooLargeException)
        {
            _unfit[template] = TemplateMessages.Endless(_files.Pages[template]);
            return default;
        }
        finally
        {
            page.Return();
        }
    }
}

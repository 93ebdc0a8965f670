using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using HandlebarsDotNet;
using HandlebarsDotNet.Helpers;
using HandlebarsDotNet.IO;
using HandlebarsDotNet.PathStructure;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>The compiled templates of a site: view in, bytes out. The only file that knows the template engine.</summary>
internal sealed class TemplateSet
{
    private readonly TemplateFiles _files;
    private readonly ImmutableArray<Diagnostic> _problems;
    private readonly Dictionary<string, Lazy<HandlebarsTemplate<TextWriter, object, object>>> _pages;

    private TemplateSet(TemplateFiles files, ImmutableArray<Diagnostic> problems, ImmutableArray<Located<string>> words, IEnumerable<string> pages)
    {
        (_files, _problems, Words) = (files, problems, words);
        var engine = new Lazy<IHandlebars>(() => EngineOf(files));
        _pages = pages.ToDictionary(name => name, name => new Lazy<HandlebarsTemplate<TextWriter, object, object>>(() => Compile(engine, files.Pages[name])), StringComparer.Ordinal);
    }

    /// <summary>Every interface word that a template prints, where it does: for <see cref="WordingCheck"/>.</summary>
    public ImmutableArray<Located<string>> Words { get; }

    /// <summary>What is wrong with the templates.</summary>
    public IReadOnlyList<Diagnostic> Problems => _problems;

    /// <summary>The texts of the templates, for messages that point into them.</summary>
    public ImmutableArray<SourceText> Sources => [.. _files.Pages.Values, .. _files.Partials.Values];

    /// <summary>
    /// Reads and scans every template; each is compiled when its first page is rendered, or by <see cref="Compile()"/>. Reads nothing but the folders, so that a pipeline can do it with
    /// <c>Task.Run</c> while the content is read; <paramref name="diagnostics"/> must then be a bag of its own.
    /// </summary>
    /// <param name="folders">The project's <c>templates/</c>, then the tool's: the first that has a file wins. A folder that is missing has none.</param>
    /// <param name="views">Name of a template → type of the record that its page hands to it; the type is an <see cref="IPageView"/>.</param>
    /// <param name="diagnostics">Where there is an error in it afterwards, the set must not render.</param>
    /// <param name="before">What was loaded before an edit: where the texts are the same, it is the answer.</param>
    public static TemplateSet Load(IReadOnlyList<string> folders, IReadOnlyDictionary<string, Type> views, DiagnosticBag diagnostics, TemplateSet? before = null)
    {
        var found = new DiagnosticBag();
        var files = TemplateFiles.Read(folders, found);
        if (before is null || !before._files.HoldsSameAs(files))
        {
            var scan = TemplateScan.Of(files, views, found);
            before = new(files, found.Unmerged(), scan.Words, found.HasErrors ? [] : views.Keys);
        }

        diagnostics.AddRange(before._problems);
        return before;
    }

    /// <summary>Compiles what is not compiled yet, for whoever renders all pages.</summary>
    public TemplateSet Compile()
    {
        foreach (var page in _pages.Values)
        {
            _ = page.Value;
        }

        return this;
    }

    /// <summary>The page as UTF-8. Safe from any thread; equal views give equal bytes.</summary>
    public ReadOnlyMemory<byte> Render(string template, object view)
    {
        var writer = PooledText.Rent();
        try
        {
            _pages[template].Value(writer, view, null!);
            return writer.ToUtf8();
        }
        finally
        {
            writer.Return();
        }
    }

    // One at a time: they share the engine and its partials.
    private static HandlebarsTemplate<TextWriter, object, object> Compile(Lazy<IHandlebars> engine, SourceText page)
    {
        lock (engine)
        {
            return engine.Value.Compile(new StringReader(TemplateFiles.WithoutPartialIndent(page.Text)));
        }
    }

    private static IHandlebars EngineOf(TemplateFiles files)
    {
        var configuration = new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            FormatProvider = CultureInfo.InvariantCulture,
            TextEncoder = new Encoder(),
        };
        configuration.FormatterProviders.Add(new RawHtml());
        var engine = Handlebars.Create(configuration);
        engine.RegisterHelper(new WordHelper());
        foreach (var (name, partial) in files.Partials)
        {
            engine.RegisterTemplate(name, TemplateFiles.WithoutPartialIndent(partial.Text));
        }

        return engine;
    }

    private sealed class Encoder : ITextEncoder
    {
        public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

        public void Encode(string? text, TextWriter target) => HtmlText.Write(text, target);

        public void Encode<T>(T? text, TextWriter target)
            where T : IEnumerator<char>
        {
            var all = new StringBuilder();
            while (text?.MoveNext() == true)
            {
                all.Append(text.Current);
            }

            Encode(all, target);
        }
    }

    /// <summary>Prints <see cref="Html"/> and <see cref="Tied"/> as they are.</summary>
    private sealed class RawHtml : IFormatterProvider, IFormatter
    {
        public bool TryCreateFormatter(Type type, [NotNullWhen(true)] out IFormatter? formatter)
        {
            formatter = ViewShape.IsHtml(type) ? this : null;
            return formatter is not null;
        }

        public void Format<T>(T value, in EncodedTextWriter writer) => writer.Write(value?.ToString(), encode: false);
    }

    /// <summary><c>{{t "nav.people"}}</c>: an interface word in the language of the page.</summary>
    private sealed class WordHelper : IHelperDescriptor<HelperOptions>
    {
        public PathInfo Name => "t";

        public object Invoke(in HelperOptions options, in Context context, in Arguments arguments)
        {
            var page = (IPageView)options.Data["root"]!;
            return page.Wording[arguments[0]!.ToString()!];
        }

        public void Invoke(in EncodedTextWriter output, in HelperOptions options, in Context context, in Arguments arguments) =>
            output.Write(Invoke(options, context, arguments));
    }
}

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
    private readonly Dictionary<string, HandlebarsTemplate<TextWriter, object, object>> _pages;

    private TemplateSet(Dictionary<string, HandlebarsTemplate<TextWriter, object, object>> pages, ImmutableArray<Located<string>> words, ImmutableArray<SourceText> sources) =>
        (_pages, Words, Sources) = (pages, words, sources);

    /// <summary>Every interface word that a template prints, where it does: for <see cref="WordingCheck"/>.</summary>
    public ImmutableArray<Located<string>> Words { get; }

    /// <summary>The texts of the templates, for messages that point into them.</summary>
    public ImmutableArray<SourceText> Sources { get; }

    /// <summary>
    /// Reads, scans and compiles every template. Reads nothing but the folders, so that a pipeline can do it with
    /// <c>Task.Run</c> while the content is read; <paramref name="diagnostics"/> must then be a bag of its own.
    /// </summary>
    /// <param name="folders">The project's <c>templates/</c>, then the tool's: the first that has a file wins. A folder that is missing has none.</param>
    /// <param name="views">Name of a template → type of the record that its page hands to it; the type is an <see cref="IPageView"/>.</param>
    /// <param name="diagnostics">Where there is an error in it afterwards, the set must not render.</param>
    public static TemplateSet Load(IReadOnlyList<string> folders, IReadOnlyDictionary<string, Type> views, DiagnosticBag diagnostics)
    {
        var files = TemplateFiles.Read(folders, diagnostics);
        var scan = TemplateScan.Of(files, views, diagnostics);
        return new(diagnostics.HasErrors ? [] : Compile(files, views.Keys), scan.Words, [.. files.Pages.Values, .. files.Partials.Values]);
    }

    /// <summary>The page as UTF-8. Safe from any thread; equal views give equal bytes.</summary>
    public ReadOnlyMemory<byte> Render(string template, object view)
    {
        var writer = PooledText.Rent();
        try
        {
            _pages[template](writer, view, null!);
            return writer.ToUtf8();
        }
        finally
        {
            writer.Return();
        }
    }

    private static Dictionary<string, HandlebarsTemplate<TextWriter, object, object>> Compile(TemplateFiles files, IEnumerable<string> pages)
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

        return pages.ToDictionary(
            name => name,
            name => engine.Compile(new StringReader(TemplateFiles.WithoutPartialIndent(files.Pages[name].Text))),
            StringComparer.Ordinal);
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

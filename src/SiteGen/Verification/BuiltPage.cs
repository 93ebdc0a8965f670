using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Render;
using SiteGen.Text;

namespace SiteGen.Verification;

/// <summary>An element of a page that names the fact that it shows.</summary>
/// <param name="Text">What it shows, without the numbers of facts that stand between an article's words.</param>
internal sealed record TiedElement(IElement Element, Tie Tie, string Text, Place At);

/// <summary>A page of a built site, as a browser reads it.</summary>
internal sealed class BuiltPage
{
    /// <summary>By which an element says what of a fact it shows: the key and, after a space, the part.</summary>
    public const string Attribute = "data-key";

    // The fact: of the element itself, or of the nearest one around it.
    private const string Fact = "data-fact";

    private BuiltPage(SourceText file, string language, IElement? main, ImmutableArray<TiedElement> tied) =>
        (File, Language, Main, Tied) = (file, language, main, tied);

    public SourceText File { get; }

    /// <summary>That of its folder.</summary>
    public string Language { get; }

    public IElement? Main { get; }

    public ImmutableArray<TiedElement> Tied { get; }

    /// <param name="path">Under the site, with <c>/</c>.</param>
    /// <param name="languages">Of the site, the default first.</param>
    public static BuiltPage Parse(string path, string html, IReadOnlyList<string> languages)
    {
        var file = new SourceText(path, html);
        var document = new HtmlParser(new() { IsKeepingSourceReferences = true }).ParseDocument(html);
        return new(
            file,
            languages.Skip(1).FirstOrDefault(language => path.StartsWith($"{language}/", StringComparison.Ordinal)) ?? languages[0],
            document.QuerySelector("main"),
            [
                .. document.QuerySelectorAll($"[{Attribute}]").Select(element => new TiedElement(
                    element,
                    TieOf(element),
                    TextOf(element),
                    PlaceOf(element, file))),
            ]);
    }

    /// <summary>What a <c>time</c> says to machines.</summary>
    public static string MachineDate(IElement time) => time.GetAttribute("datetime") ?? time.TextContent;

    public static bool IsTied(INode node) => (node as IElement ?? node.ParentElement)?.Closest($"[{Attribute}]") is not null;

    public Place At(IElement? element) => element is null ? Place.StartOf(File) : PlaceOf(element, File);

    /// <summary>The text nodes of an element; of an article's words, those that are words.</summary>
    public static IEnumerable<IText> WordsIn(INode node) =>
        node.Descendants<IText>().Where(text => !text.Ancestors<IElement>().TakeWhile(element => element != node).Any(element => element.LocalName == "sup"));

    private static Tie TieOf(IElement element)
    {
        var fact = element.Closest($"[{Fact}]")?.GetAttribute(Fact) ?? "";
        return element.GetAttribute(Attribute)!.Split(' ', 2) is [var key, var part] ? new(fact, part, key) : new(fact, null, element.GetAttribute(Attribute)!);
    }

    private static string TextOf(IElement element) => string.Concat(WordsIn(element).Select(text => text.Data));

    // The start tag, from its < to its >.
    private static Place PlaceOf(IElement element, SourceText file)
    {
        var start = element.SourceReference?.Position.Index ?? 0;
        start = start > 0 && start < file.Text.Length && file.Text[start] != '<' ? file.Text.LastIndexOf('<', start) : start;
        var end = file.Text.IndexOf('>', Math.Max(0, start));
        return new(file, new(Math.Max(0, start), end < 0 ? file.Text.Length : end + 1));
    }
}

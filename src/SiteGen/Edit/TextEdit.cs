using SiteGen.Text;

namespace SiteGen.Edit;

/// <summary>Words in place of others, or between them where the span is empty. All else of the text stays as it is.</summary>
/// <param name="Span">In the text as it was read: line ends are <c>\n</c>, and a byte order mark does not count.</param>
internal readonly record struct TextEdit(TextSpan Span, string Words);

using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>A text that readers see, in one or more languages (BCP 47); never empty. Plain text with <c>[[…]]</c> links, no Markdown.</summary>
internal sealed record LocalText(ImmutableArray<(string Language, Located<string> Text)> ByLanguage, Place At)
{
    public Located<string>? In(string language) => ByLanguage.FirstOrDefault(entry => entry.Language == language).Text;

    /// <summary>The text in <paramref name="language"/>, else in the first language that has one: then a page marks it with its <c>lang</c>.</summary>
    public (string Language, Located<string> Text) Best(string language) =>
        ByLanguage.FirstOrDefault(entry => entry.Language == language) is { Text: not null } found ? found : ByLanguage[0];
}

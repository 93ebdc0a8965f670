using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>What a fact rests on: words of an article, chosen as a W3C TextQuoteSelector (quote, prefix, suffix).</summary>
/// <remarks>Compared by identity: two facts may rest on the same words.</remarks>
internal sealed class Evidence
{
    /// <summary>The id of the article; the file's own <c>source</c> where the evidence names none. Null only where neither does, which Load has
    /// reported.</summary>
    public required Located<string>? Source { get; init; }

    /// <summary>The exact words; <c> […] </c> stands for words left out.</summary>
    public required Located<string> Quote { get; init; }

    public Located<string>? Prefix { get; init; }

    public Located<string>? Suffix { get; init; }

    public ImmutableArray<Reading> Reads { get; init; } = [];

    /// <summary>The quote in other languages, in the editor's words.</summary>
    public LocalText? Translation { get; init; }

    public Sic? Sic { get; init; }

    public LocalText? Note { get; init; }
}

/// <summary>How an editor says what words of an article mean, where the words alone do not: ids of entities, or a date; exactly one of the two is
/// given.</summary>
internal sealed record Reading(Located<string> Words, ImmutableArray<Located<string>> Ids, Located<EdtfDate>? Date);

/// <summary>A slip of the article inside a quote, and the editor's word on it.</summary>
internal sealed record Sic(Located<string> Words, LocalText Note);

using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

internal enum Publishing
{
    Full,

    /// <summary>Only passages that facts rest on, and their surroundings.</summary>
    Excerpts,
}

/// <summary>A news article: its words, never edited, and what is known of it.</summary>
internal sealed record Article
{
    public required string Id { get; init; }

    /// <summary>The YAML beside the article.</summary>
    public required SourceText File { get; init; }

    /// <summary>The article's words in NFC. Columns in messages count these.</summary>
    public required SourceText Words { get; init; }

    /// <summary><see cref="Words"/> with every white space but line ends folded to one plain space each, so that offsets are the same in both.</summary>
    public required string Reading { get; init; }

    /// <summary>SHA-256 of the article's bytes as they are on disk, in lower-case hex.</summary>
    public required string ActualSha256 { get; init; }

    /// <summary>The hash that the editor recorded.</summary>
    public required Located<string> Sha256 { get; init; }

    /// <summary>The editor's name for the article.</summary>
    public required LocalText Label { get; init; }

    public LocalText? Title { get; init; }

    /// <summary>An id or a name.</summary>
    public LocalText? Publisher { get; init; }

    /// <summary>An id or a name.</summary>
    public LocalText? Author { get; init; }

    public Located<EdtfDate>? Published { get; init; }

    public LocalText? PublishedBasis { get; init; }

    public Located<EdtfDate>? Accessed { get; init; }

    /// <summary>BCP 47.</summary>
    public required Located<string> Language { get; init; }

    public Located<string>? Url { get; init; }

    public Located<string>? ArchiveUrl { get; init; }

    public ImmutableArray<SkippedLine> Skip { get; init; } = [];

    public ImmutableArray<Reading> Reads { get; init; } = [];

    public required Located<Publishing> Publish { get; init; }

    /// <summary>The outlet that the article retells: an id or a name.</summary>
    public LocalText? Origin { get; init; }

    public LocalText? Note { get; init; }
}

/// <summary>A line that no fact needs to rest on, e.g. a caption.</summary>
/// <param name="Line">The whole line, exactly.</param>
internal sealed record SkippedLine(Located<string> Line, LocalText Why);

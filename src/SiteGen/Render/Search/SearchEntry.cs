using System.Collections.Immutable;
using SiteGen.Link;

namespace SiteGen.Render.Search;

/// <summary>Something that can be found: a fact, an article, a line of one, or a page of prose.</summary>
/// <param name="Section">Null for a page of prose.</param>
/// <param name="Id">With the section's folder, where its page is.</param>
/// <param name="Title">In the language of the page that searches, if there is one.</param>
/// <param name="Names">Its other spellings, and its title in other languages.</param>
/// <param name="Texts">What the editors say of it, in every language; that of the page first.</param>
/// <param name="Quotes">The words of articles that it rests on, and their translations; the language of the page first.</param>
internal sealed record SearchEntry(
    Section? Section, string Id, SearchText Title, ImmutableArray<SearchText> Names, ImmutableArray<SearchText> Texts, ImmutableArray<SearchText> Quotes)
{
    /// <summary>Of an article, the line that this entry is about: only its words are searched.</summary>
    public SearchLine? Line { get; init; }

    /// <summary>What is searched, from what says most of the entry to what says least.</summary>
    public ImmutableArray<ImmutableArray<SearchText>> Fields => Line is { Words: var words } ? [[], [], [], [], [words]] : [[Title], Names, Texts, Quotes];
}

/// <param name="Language">Null where nobody says: a spelling from an article.</param>
/// <param name="Article">The article whose own words they are.</param>
internal readonly record struct SearchText(string? Language, string Text, string? Article = null);

/// <param name="Number">Of the line in its article, as in the anchor on its page.</param>
internal readonly record struct SearchLine(int Number, SearchText Words);

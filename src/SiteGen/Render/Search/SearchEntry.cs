using System.Collections.Immutable;
using SiteGen.Link;

namespace SiteGen.Render.Search;

/// <summary>Something that can be found: a fact, an article or a page of prose.</summary>
/// <param name="Section">Null for a page of prose.</param>
/// <param name="Id">With the section's folder, where its page is.</param>
/// <param name="Names">Its other spellings, and its title in other languages.</param>
/// <param name="Texts">What the editors say of it.</param>
/// <param name="Quotes">The words of articles that it rests on, and their translations.</param>
internal sealed record SearchEntry(
    Section? Section, string Id, SearchText Title, ImmutableArray<SearchText> Names, ImmutableArray<SearchText> Texts, ImmutableArray<SearchText> Quotes)
{
    /// <summary>What is searched, from what says most of the entry to what says least.</summary>
    public ImmutableArray<ImmutableArray<SearchText>> Fields => [[Title], Names, Texts, Quotes];
}

/// <param name="Language">Null where nobody says: a spelling from an article.</param>
internal readonly record struct SearchText(string? Language, string Text);

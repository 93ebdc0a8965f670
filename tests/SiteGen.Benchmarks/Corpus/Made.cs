namespace SiteGen.Benchmarks.Corpus;

/// <summary>An article, made up.</summary>
internal sealed record MadeArticle(string Id, string Label, DateOnly Published, IReadOnlyList<string> Paragraphs)
{
    public string Text => string.Join("\n\n", Paragraphs) + "\n";
}

/// <summary>A fact as each generator's site needs it: what our file says, and what a page shows of it.</summary>
/// <param name="Room">The folder of its kind, e.g. <c>people</c>.</param>
/// <param name="Yaml">Our file.</param>
/// <param name="Lines">What its page says line by line, each with the quote that it rests on.</param>
/// <param name="Links">The ids that it refers to.</param>
internal sealed record MadeFact(string Room, string Id, string Title, string Article, string Yaml, IReadOnlyList<(string Words, string Quote)> Lines, IReadOnlyList<string> Links);

/// <summary>Twenty entities that belong together: two articles and what they carry.</summary>
internal sealed record MadeBlock(IReadOnlyList<MadeArticle> Articles, IReadOnlyList<MadeFact> Facts);

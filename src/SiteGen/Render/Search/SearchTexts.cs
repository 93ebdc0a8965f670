using SiteGen.Text;

namespace SiteGen.Render.Search;

/// <summary>The texts of an index, each once: entries name them by their numbers. A quote that stands whole in a line of its article is told by its place there.</summary>
internal sealed class SearchTexts
{
    private readonly List<StoredText> _texts = [];
    private readonly Dictionary<SearchText, int> _numbers = [];

    public SearchTexts(IReadOnlyList<SearchEntry> entries)
    {
        foreach (var line in entries.Select(entry => entry.Line).OfType<SearchLine>())
        {
            Add(line.Words, []);
        }

        var lines = _numbers.Keys.Where(text => text.Article is not null).ToLookup(text => text.Article, StringComparer.Ordinal);
        foreach (var text in entries.SelectMany(entry => entry.Fields.Prepend([entry.Title])).SelectMany(texts => texts))
        {
            Add(text, lines[text.Article]);
        }
    }

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<StoredText> All => _texts;

    public int NumberOf(SearchText text) => _numbers[text];

    private void Add(SearchText text, IEnumerable<SearchText> lines)
    {
        if (_numbers.TryAdd(text, _texts.Count))
        {
            var words = FoldedText.Compose(text.Text);
            var line = lines.FirstOrDefault(line => Whole(line).Contains(words, StringComparison.Ordinal));
            _texts.Add(line.Text is null ? new(text.Language, words) : new(text.Language, words, _numbers[line], Whole(line).IndexOf(words, StringComparison.Ordinal)));
        }
    }

    private string Whole(SearchText line) => _texts[_numbers[line]].Words;
}

/// <param name="Line">The number of the text that these words are a part of, if there is one.</param>
/// <param name="Start">Where in it they stand.</param>
internal readonly record struct StoredText(string? Language, string Words, int? Line = null, int Start = 0);

using SiteGen.Text;

namespace SiteGen.Render.Search;

/// <summary>The texts of an index, each once: entries name them by their numbers. A quote that stands whole in a line of its article is told by its place
/// there.</summary>
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

        var lines = _numbers.Where(text => text.Key.Article is not null).ToLookup(text => text.Key.Article, text => text.Value, StringComparer.Ordinal);
        foreach (var text in entries.SelectMany(entry => entry.Fields.Prepend([entry.Title])).SelectMany(texts => texts))
        {
            Add(text, lines[text.Article]);
        }
    }

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<StoredText> All => _texts;

    public int NumberOf(SearchText text) => _numbers[text];

    /// <param name="lines">The numbers of the lines of its article.</param>
    private void Add(SearchText text, IEnumerable<int> lines)
    {
        if (!_numbers.TryAdd(text, _texts.Count))
        {
            return;
        }

        var words = FoldedText.Compose(text.Text);
        foreach (var line in lines)
        {
            if (_texts[line].Words.IndexOf(words, StringComparison.Ordinal) is >= 0 and var start)
            {
                _texts.Add(new(text.Language, words, line, start));
                return;
            }
        }

        _texts.Add(new(text.Language, words));
    }
}

/// <param name="Line">The number of the text that these words are a part of, if there is one.</param>
/// <param name="Start">Where in it they stand.</param>
internal readonly record struct StoredText(string? Language, string Words, int? Line = null, int Start = 0);

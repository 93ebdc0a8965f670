using SiteGen.Text;

namespace SiteGen.Check.Quotes;

/// <summary>The words of a text by their bare letters, to find the passage that a wrong quote was taken from.</summary>
internal sealed class WordIndex
{
    private readonly Dictionary<string, List<int>> _places = [];

    public WordIndex(string text, TextSpan within)
    {
        Text = text;
        Spans = [.. Words.In(text, within)];
        Keys = [.. Spans.Select(span => Letters.Bare(span.In(text)))];
        for (var i = 0; i < Keys.Length; i++)
        {
            if (!_places.TryGetValue(Keys[i], out var places))
            {
                _places[Keys[i]] = places = [];
            }

            places.Add(i);
        }
    }

    public string Text { get; }

    public TextSpan[] Spans { get; }

    /// <summary>Each word without accents, tones and capitals.</summary>
    public string[] Keys { get; }

    public int Count => Spans.Length;

    /// <summary>Where a word stands, by its number in the text.</summary>
    public IReadOnlyList<int> PlacesOf(string key) => _places.GetValueOrDefault(key, []);

    public string Word(int index) => Spans[index].In(Text);
}

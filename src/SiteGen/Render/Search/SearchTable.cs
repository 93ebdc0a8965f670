namespace SiteGen.Render.Search;

/// <param name="Word">As it is spelled, in small letters.</param>
/// <param name="Found">The entries that have it by their numbers, and the best field that it stands in.</param>
internal sealed record SearchedWord(string Word, string Folded, IReadOnlyList<(int Entry, int Field)> Found);

/// <summary>Which entries have a word.</summary>
internal static class SearchTable
{
    private const string Other = "other";

    /// <summary>The parts of a divided index that hold words: for each first letter or digit, as it is folded, and for all others.</summary>
    public static IReadOnlyList<string> Parts { get; } = [.. "abcdefghijklmnopqrstuvwxyz0123456789".Select(letter => letter.ToString()), Other];

    /// <summary>The part that a word stands in; <c>search.js</c> asks for the same.</summary>
    public static string PartOf(SearchedWord word) =>
        word.Folded is [var first, ..] && (char.IsAsciiLetterLower(first) || char.IsAsciiDigit(first)) ? first.ToString() : Other;

    /// <summary>In the order of their folded form, so that a search halves its way to them.</summary>
    public static IReadOnlyList<SearchedWord> Of(IReadOnlyList<SearchEntry> entries) =>
    [
        .. WordsOf(entries).Select(word => new SearchedWord(word.Key, SearchWords.Fold(word.Key), word.Value))
            .OrderBy(word => word.Folded, StringComparer.Ordinal)
            .ThenBy(word => word.Word, StringComparer.Ordinal),
    ];

    // The words of a large site are millions, and nearly all of them are there already: no text is made of those.
    private static Dictionary<string, List<(int Entry, int Field)>> WordsOf(IReadOnlyList<SearchEntry> entries)
    {
        var found = new Dictionary<string, List<(int Entry, int Field)>>(StringComparer.Ordinal);
        var byLetters = found.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var entry = 0; entry < entries.Count; entry++)
        {
            var fields = entries[entry].Fields;
            for (var field = 0; field < fields.Length; field++)
            {
                foreach (var text in fields[field])
                {
                    SearchWords.Each(text.Text, word => Add(word, entry, field));
                }
            }
        }

        return found;

        // The best field comes first.
        void Add(ReadOnlySpan<char> word, int entry, int field)
        {
            if (!byLetters.TryGetValue(word, out var places))
            {
                byLetters[word] = places = [];
            }

            if (places is [] || places[^1].Entry != entry)
            {
                places.Add((entry, field));
            }
        }
    }
}

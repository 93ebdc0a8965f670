using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>Knows the forms of a word that do not begin alike: "meet" and "met".</summary>
internal static class IrregularForms
{
    private static readonly Dictionary<string, Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>>> Words = Grammar.All.ToDictionary(
        grammar => grammar.Language,
        grammar => grammar.Prose.Irregulars.Index().SelectMany(word => word.Item.Select(form => (form, word.Index)))
            .ToDictionary(entry => entry.form, entry => entry.Index, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>());

    public static bool AreOfOne(ReadOnlySpan<char> one, ReadOnlySpan<char> other, Grammar grammar)
    {
        var words = Words[grammar.Language];
        return words.TryGetValue(one, out var word) && words.TryGetValue(other, out var same) && word == same;
    }
}

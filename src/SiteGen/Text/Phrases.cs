using System.Collections;
using System.Runtime.CompilerServices;

namespace SiteGen.Text;

/// <summary>A list of a language's words and phrases, which also knows which of them begin with a letter: at most places of a text none does.</summary>
[CollectionBuilder(typeof(Phrases), nameof(Of))]
internal sealed class Phrases : IReadOnlyList<string>
{
    private readonly string[] _all;
    private readonly Dictionary<char, string[]> _byFirst;

    private Phrases(string[] all)
    {
        _all = all;
        _byFirst = all.Where(phrase => phrase.Length > 0).GroupBy(phrase => char.ToUpperInvariant(phrase[0]))
            .ToDictionary(group => group.Key, group => group.ToArray());
    }

    public int Count => _all.Length;

    public string this[int index] => _all[index];

    public static Phrases Of(ReadOnlySpan<string> phrases) => new(phrases.ToArray());

    /// <summary>Those that begin with this letter, large or small, in their order.</summary>
    public ReadOnlySpan<string> BeginningWith(char first) => _byFirst.GetValueOrDefault(char.ToUpperInvariant(first));

    public IEnumerator<string> GetEnumerator() => _all.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

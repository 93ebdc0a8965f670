using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary><c>content/ui/LANGUAGE.yaml</c>: words in nested maps, and the lists <c>alphabet</c> and <c>tones</c>.</summary>
internal static class UiReader
{
    public static UiWords Read(YamlMap map, string language, List<Diagnostic> problems)
    {
        var words = ImmutableDictionary.CreateBuilder<string, Located<string>>();
        Collect(map, "");
        return new(language, words.ToImmutable(), Letters("alphabet"), Letters("tones"));

        void Collect(YamlMap level, string prefix)
        {
            foreach (var (key, value) in level.Entries.Where(entry => prefix.Length > 0 || entry.Key.Value is not ("alphabet" or "tones")))
            {
                switch (value)
                {
                    case YamlMap inner:
                        Collect(inner, $"{prefix}{key.Value}.");
                        break;
                    case YamlScalar scalar:
                        words[prefix + key.Value] = new(scalar.Value, scalar.At);
                        break;
                    default:
                        problems.Add(SchemaMessages.NoText(value));
                        break;
                }
            }
        }

        ImmutableArray<string> Letters(string key)
        {
            if (map.Find(key) is not { Value: var value })
            {
                return [];
            }

            if (value is YamlList list && list.Items.All(item => item is YamlScalar))
            {
                return [.. list.Items.Cast<YamlScalar>().Select(item => item.Value)];
            }

            problems.Add(SchemaMessages.NoList(value));
            return [];
        }
    }

    /// <summary>The project's own words over those that ship with the tool.</summary>
    public static UiWords Merge(UiWords? own, UiWords? shipped, string language) => (own, shipped) switch
    {
        (null, null) => new(language, ImmutableDictionary<string, Located<string>>.Empty, [], []),
        (null, { } only) => only,
        ({ } only, null) => only,
        ({ } over, { } under) => new(
            language,
            under.Words.SetItems(over.Words),
            over.Alphabet.IsEmpty ? under.Alphabet : over.Alphabet,
            over.Tones.IsEmpty ? under.Tones : over.Tones),
    };
}

using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>A quote in whose sentences several speak: "Kelva expects 40 ships. Analysts expect 33." What a claim says is told in one of them.</summary>
internal static class SaidBeside
{
    private const int Fewest = 2;

    /// <summary>Whether the claim's words stand in a sentence in which only others speak, and hardly in that of <paramref name="frame"/>.</summary>
    public static bool IsOfAnother(string id, LocalText claim, ReportingFrame frame, SpokenPassage passage)
    {
        if (passage.Sentences.Length < 2 || claim.In(passage.Grammar.Language) is not { } text)
        {
            return false;
        }

        var told = passage.Sentences.Where(sentence => sentence.Overlaps(passage.Quote)).ToList();
        var own = told.FindIndex(sentence => sentence.Contains(frame.Words));
        var words = Words.In(text.Value, TextSpan.Whole(text.Value)).Select(word => word.In(text.Value))
            .Where(word => !passage.Grammar.Prose.Weightless.Contains(word)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (own < 0 || words.Count < Fewest)
        {
            return false;
        }

        var shared = told.ConvertAll(sentence => Shared(words, sentence, passage.Article.Text));
        var best = shared.IndexOf(shared.Max());
        return best != own && shared[best] >= Fewest && shared[best] >= 2 * shared[own] && 2 * shared[best] > words.Count
            && passage.Frames.Where(other => told[best].Contains(other.Words)).ToList() is { Count: > 0 } others
            && others.TrueForAll(other => other.Speaker is UnnamedSpeaker || (other.Speaker is NamedSpeaker named && !named.Has(id)));
    }

    private static int Shared(List<string> words, TextSpan sentence, string text)
    {
        var said = Words.In(text, sentence).Select(word => word.In(text)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return words.Count(said.Contains);
    }
}

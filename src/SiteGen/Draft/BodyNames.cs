using SiteGen.Text;

namespace SiteGen.Draft;

/// <summary>The whole names of bodies that no file knows, of several words with small ones among them: "Hiệp hội Kiểm soát Vũ khí", "Institute for Strategic
/// Studies". What is found is only offered to the editor.</summary>
internal static class BodyNames
{
    public static IEnumerable<TextSpan> In(string text, TextSpan within, Grammar grammar)
    {
        var words = Words.In(text, within).ToList();
        var places = PhraseFinder.For(grammar.PlaceNouns);
        var done = 0;
        foreach (var kind in PhraseFinder.Of(grammar.Frames.BodyKinds).Find(text, within).Select(match => match.Span)
            .Where(kind => char.IsUpper(text[kind.Start]) && kind.Start >= done))
        {
            var (first, last) = (words.FindIndex(word => word.Start == kind.Start), words.FindIndex(word => word.End == kind.End));
            if (first < 0 || last < first)
            {
                continue;
            }

            (first, last) = grammar.Frames.Inverts ? (Before(first), Joined(last)) : (first, Placed(Compounds(last)));
            if (last - first > kind.In(text).Count(letter => letter == ' '))
            {
                done = words[last].End;
                yield return new(words[first].Start, words[last].End);
                if (Coordinated(first, last) is { } whole)
                {
                    yield return new(words[first].Start, words[whole].End);
                }
            }
        }

        // "American Bar Association": the kind stands last.
        int Before(int first)
        {
            while (first > 0 && IsNext(first - 1) && IsCapital(first - 1)
                && !grammar.Titles.Articles.Contains(words[first - 1].In(text), StringComparer.OrdinalIgnoreCase))
            {
                first--;
            }

            return first;
        }

        int Joined(int last)
        {
            while (true)
            {
                var next = last + 1;
                if (next < words.Count && IsNext(last) && grammar.Titles.NameJoiners.Contains(words[next].In(text)))
                {
                    next += IsNext(next) && next + 1 < words.Count && grammar.Titles.Articles.Contains(words[next + 1].In(text)) ? 2 : 1;
                }

                if (next >= words.Count || !IsNext(next - 1) || !IsCapital(next))
                {
                    return last;
                }

                last = next;
            }
        }

        // "Ministry of Reeds and Salt": one body, or another one beside it; the editor sees.
        int? Coordinated(int first, int last) => grammar.Frames.Inverts && IsNext(last) && IsNext(last + 1) && IsCapital(last + 2)
            && grammar.Frames.Coordinators.Contains(words[last + 1].In(text), StringComparer.OrdinalIgnoreCase)
            && words[first..last].Exists(word => grammar.Titles.NameJoiners.Contains(word.In(text))) ? Joined(last + 2) : null;

        // "Kiểm soát Vũ khí": of each word of two syllables only the first has a capital; of "Liên Hợp Quốc" each.
        int Compounds(int last)
        {
            while (last + 1 < words.Count && IsNext(last) && IsCapital(last + 1))
            {
                var start = ++last;
                while (last + 1 < words.Count && IsNext(last) && IsCapital(last + 1))
                {
                    last++;
                }

                if (last == start && last + 1 < words.Count && IsNext(last) && IsSyllable(last + 1))
                {
                    last++;
                }
            }

            return last;
        }

        // "Sở Y tế tỉnh Quảng Ngãi"
        int Placed(int last)
        {
            if (!IsNext(last) || places.LongestAt(text, words[last + 1].Start, within.End)?.Span is not { } noun)
            {
                return last;
            }

            var end = words.FindIndex(word => word.End == noun.End);
            return end > last && end + 1 < words.Count && IsNext(end) && IsCapital(end + 1) ? Compounds(end) : last;
        }

        bool IsNext(int index) => index + 1 < words.Count && words[index + 1].Start - words[index].End == 1 && text[words[index].End] == ' ';

        bool IsCapital(int index) => char.IsUpper(text[words[index].Start]);

        // Not the verb or preposition that follows the name.
        bool IsSyllable(int index) => char.IsLower(text[words[index].Start])
            && !grammar.FunctionWords.Concat(grammar.ReportingVerbs).Concat(grammar.PastMarkers).Concat(grammar.NowWords).Concat(grammar.Frames.Coordinators)
                .Concat(grammar.RelativeTimes.Keys)
                .Any(phrase => IsAt(phrase, words[index].Start));

        // All of it: "thông" of "Giao thông" is no "thông báo".
        bool IsAt(string phrase, int start) => text.AsSpan(start, within.End - start).StartsWith(phrase, StringComparison.Ordinal)
            && (start + phrase.Length == text.Length || !char.IsLetter(text[start + phrase.Length]));
    }
}

using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>Words that say where something was: "tại thị trấn Cồn Lau", "in Port Sallow", "will visit Vask".</summary>
internal static class PlaceLocatives
{
    private static readonly GrammarFinder Leads = new(grammar => [.. grammar.PlaceLeads, .. grammar.VisitVerbs]);

    /// <summary>From the word that leads to the place, to the end of its name: a known one, or as long as words begin with a capital.</summary>
    public static IEnumerable<TextSpan> In(QuotedEvent quote)
    {
        if (quote.Article.Grammar is not { } grammar)
        {
            yield break;
        }

        var text = quote.Article.Text;
        var names = quote.Mentions.DistinctBy(name => name.Span.Start).ToDictionary(name => name.Span.Start, name => name.Span.End);
        var nouns = PhraseFinder.For(grammar.PlaceNouns);
        var noPlaces = PhraseFinder.For(grammar.NoPlaceEnds);
        foreach (var lead in quote.Passage.Parts.SelectMany(part => Leads.In(text, part, grammar)))
        {
            var end = lead.End;
            var hasName = false;
            while (Next(end) is { } start)
            {
                if (!hasName && nouns.LongestAt(text, start, quote.Span.End) is { } noun)
                {
                    end = noun.Span.End;
                }
                else if (names.TryGetValue(start, out var known))
                {
                    (end, hasName) = (OwnerEnd(known), true);
                }
                else if (char.IsUpper(text[start]))
                {
                    (end, hasName) = (OwnerEnd(LettersEnd(Words.In(text, new(start, quote.Span.End)).First().End)), true);
                }
                else
                {
                    break;
                }
            }

            // "in Kelva history" is in no place.
            if (hasName && !(Next(end) is { } after && noPlaces.LongestAt(text, after, quote.Span.End) is not null))
            {
                yield return new(lead.Start, end);
            }
        }

        // "in northern Ruvia's Dorn county"
        int OwnerEnd(int end) => grammar.Frames.Inverts && text.AsSpan(end) is ['\'' or '’', 's', ' ', var next, ..] && char.IsUpper(next) ? end + 2 : end;

        // "in U.S. history"
        int LettersEnd(int end)
        {
            while (end + 1 < quote.Span.End && text[end] == '.' && char.IsUpper(text[end - 1]) && char.IsUpper(text[end + 1]))
            {
                end += 2;
            }

            return end < quote.Span.End && text[end] == '.' && char.IsUpper(text[end - 1]) && end > 1 && text[end - 2] == '.' ? end + 1 : end;
        }

        int? Next(int end) => end + 1 < quote.Span.End && text[end] == ' ' && Words.IsPart(text[end + 1]) ? end + 1 : null;
    }
}

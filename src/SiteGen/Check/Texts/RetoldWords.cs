using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>Whether a text says what its quotes say in their very words; a paraphrase or a translation is the editors' reading, which no rule judges.</summary>
internal static class RetoldWords
{
    // A line of the ledger, not the text over again.
    private const int MostShown = 4;

    /// <param name="compared">A text of the fact, in the language of a quote, beside each quote in that language.</param>
    /// <param name="found">Texts of which something has been found already.</param>
    public static void Check(
        Fact fact, IReadOnlyList<(LocalText Text, ProseText Prose, QuotedMeanings Quoted)> compared, HashSet<LocalText> found, CheckLog log)
    {
        foreach (var text in EditorsTexts.SaidBy(fact).Where(text => !found.Contains(text)))
        {
            var beside = compared.Where(entry => entry.Text == text).ToList();
            foreach (var (language, written) in text.ByLanguage)
            {
                var quotes = beside.FindAll(entry => entry.Prose.Language == language);
                if (quotes is [])
                {
                    log.Open(CheckKind.Faithful, written.At, TextNotes.Translated(language));
                }
                else if (quotes.Exists(entry => entry.Quoted.HasLiterally(entry.Prose)))
                {
                    log.Agrees(CheckKind.Faithful, written.At, TextNotes.InQuotesWords);
                }
                else
                {
                    log.Open(CheckKind.Faithful, written.At, NoteOf(quotes[0].Prose, [.. quotes.Select(entry => entry.Quoted)]));
                }
            }
        }
    }

    private static LedgerNote NoteOf(ProseText prose, IReadOnlyList<QuotedMeanings> quotes)
    {
        List<TextSpan> own = [];
        foreach (var word in prose.Sentences.SelectMany(sentence => sentence.Words).Where(word => !quotes.Any(quote => quote.HasWord(prose, word))))
        {
            var isNext = own is [.., var last] && string.IsNullOrWhiteSpace(prose.Text[last.End..word.Start]);
            if (isNext)
            {
                own[^1] = new(own[^1].Start, word.End);
            }
            else
            {
                own.Add(word);
            }
        }

        return own is [] ? TextNotes.Rearranged : TextNotes.InOwnWords(own.Take(MostShown).Select(words => words.In(prose.Text)));
    }
}

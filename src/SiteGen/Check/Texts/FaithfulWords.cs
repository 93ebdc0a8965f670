using SiteGen.Check.Who;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Texts;

/// <summary>
/// What a quote denies, suspects or leaves possible is denied, suspected or left possible in the editor's words for it too.
/// Asked of a text only where it takes up the very words that follow "may" or "not" in the quote, of a text in another language by
/// what its counterpart says, and of a translation as a whole.
/// </summary>
internal static class FaithfulWords
{
    public static void Check(Fact fact, CheckContext context, CheckLog log)
    {
        if (fact is not (Claim or Event or Statistic))
        {
            return;
        }

        var texts = EditorsTexts.CarriedBy(fact).Concat(EditorsTexts.SummaryOf(fact)).ToList();
        HashSet<(LocalText, string, Meaning)> found = [];
        List<(LocalText Text, string Words)> kept = [];
        List<(LocalText Text, ProseText Prose, QuotedMeanings Quoted)> compared = [];
        List<(LocalText Text, ProseText Prose, QuotedMeanings Quoted)> besideArticle = [];
        Dictionary<(LocalText Text, string Language), ProseText> read = [];
        foreach (var (evidence, passage, article) in context.Found(fact.AllEvidence))
        {
            if (article.Grammar is not { } grammar)
            {
                continue;
            }

            var quoted = new QuotedMeanings(article.Text, passage.Parts, [.. passage.Parts.SelectMany(article.SentencesOver).Distinct()], grammar,
                span => new(article.Article.Words, span));
            CheckTranslation(evidence, quoted, log);
            foreach (var text in texts)
            {
                if (MeasureOf(text, evidence, quoted) is { } measure)
                {
                    var prose = ProseOf(text, measure.Grammar.Language);
                    compared.Add((text, prose, measure));
                    if (measure == quoted)
                    {
                        besideArticle.Add((text, prose, quoted));
                    }

                    CheckText(fact, text, prose, measure, isOwn: measure == quoted, context, log, found, kept);
                }
            }
        }

        CheckDenials(compared, found, log);

        foreach (var words in kept.Where(entry => !found.Any(other => other.Item1 == entry.Text)).GroupBy(entry => entry.Text, entry => entry.Words))
        {
            log.Agrees(CheckKind.Faithful, words.Key.At, TextNotes.Faithful(words));
        }

        RetoldWords.Check(fact, besideArticle, [.. found.Select(entry => entry.Item1)], log);

        // Once for all quotes that it is compared with.
        ProseText ProseOf(LocalText text, string language) => read.TryGetValue((text, language), out var known) ? known
            : read[(text, language)] = ProseText.Of(language, text.In(language)!);
    }

    private static void CheckTranslation(Evidence evidence, QuotedMeanings quoted, CheckLog log)
    {
        foreach (var (language, translation) in evidence.Translation?.ByLanguage ?? [])
        {
            if (language == quoted.Grammar.Language || Grammar.For(language) is not { } grammar)
            {
                continue;
            }

            var lost = quoted.All.DistinctBy(word => word.Meaning)
                .Where(word => !MeaningFinder.Has(translation.Value, TextSpan.Whole(translation.Value), grammar, word.Meaning)).ToList();
            foreach (var word in lost)
            {
                log.Finds(CheckKind.Faithful, TextMessages.LostInTranslation(translation.At, quoted.WordsOf(word), word.Meaning, quoted.PlaceOf(word.Span)));
            }

            if (lost.Count == 0 && !quoted.All.IsEmpty)
            {
                log.Of(evidence.Quote.At).Agrees(CheckKind.Faithful, translation.At, TextNotes.FaithfulTranslation(quoted.All.Select(quoted.WordsOf)));
            }
        }
    }

    // Without a text in the article's language, the translation is what the text is compared with.
    private static QuotedMeanings? MeasureOf(LocalText text, Evidence evidence, QuotedMeanings quoted)
    {
        if (text.In(quoted.Grammar.Language) is not null)
        {
            return quoted;
        }

        return text.ByLanguage.Select(entry => QuotedMeanings.Of(evidence, entry.Language))
            .FirstOrDefault(meanings => meanings is not null && text.In(meanings.Grammar.Language) is not null);
    }

    // A text that denies something rests on a quote that may.
    private static void CheckDenials(List<(LocalText Text, ProseText Prose, QuotedMeanings Quoted)> compared, HashSet<(LocalText, string, Meaning)> found,
        CheckLog log)
    {
        foreach (var ofText in compared.GroupBy(entry => entry.Text))
        {
            var (text, prose, quoted) = ofText.First();
            if (quoted.DenialOfNone(prose) is var (span, told) && ofText.Skip(1).All(entry => entry.Quoted.DenialOfNone(entry.Prose) is not null)
                && found.Add((text, prose.Language, Meaning.Negation)))
            {
                log.Finds(CheckKind.Faithful, TextMessages.DenialOfNone(prose.PlaceOf(span), span.In(prose.Text), quoted.PlaceOf(told)));
            }
        }
    }

    private static void CheckText(Fact fact, LocalText text, ProseText prose, QuotedMeanings own, bool isOwn, CheckContext context, CheckLog log,
        HashSet<(LocalText, string, Meaning)> found, List<(LocalText Text, string Words)> kept)
    {
        foreach (var word in own.All.Where(word => IsAsked(fact, own, word)))
        {
            if ((own.TakenUpIn(prose, word, context.Names) ?? own.RetoldIn(prose, word) ?? own.ToldIn(prose, word)) is { } taken)
            {
                if (own.IsLeftOut(prose, taken.Words, word))
                {
                    continue;
                }

                if (own.IsKept(prose, taken.Around, word))
                {
                    kept.Add((text, own.WordsOf(word)));
                }
                else if (found.Add((text, prose.Language, word.Meaning)))
                {
                    // Titles are short for what their facts say in full.
                    var isStated = fact is Claim && isOwn && !own.IsSoftening(word) && !own.IsTurned(word)
                        && !own.IsKept(prose, TextSpan.Whole(prose.Text), word);
                    log.Finds(CheckKind.Faithful,
                        TextMessages.WordIsLost(prose.PlaceOf(taken.Words), own.WordsOf(word), word.Meaning, own.PlaceOf(word.Span), isStated));
                }
            }
            else if (own.AffirmedIn(prose, word) is { } affirmed && found.Add((text, prose.Language, word.Meaning)))
            {
                log.Finds(CheckKind.Faithful,
                    TextMessages.WordIsLost(prose.PlaceOf(affirmed), own.WordsOf(word), word.Meaning, own.PlaceOf(word.Span), isStated: false));
            }
        }

        if (own.DeniedIn(prose) is { } denial && found.Add((text, prose.Language, Meaning.Negation)))
        {
            log.Finds(CheckKind.Faithful, TextMessages.WordIsAdded(prose.PlaceOf(denial.Span), denial.Span.In(prose.Text), own.PlaceOf(denial.Told),
                isStated: fact is Claim && isOwn && denial.IsWhole));
        }

        if ((own.TurnedIn(prose) ?? own.ReversedIn(prose) ?? own.MistoldIn(prose) ?? own.LiftedIn(prose) ?? own.OverstatedIn(prose)) is { } turned
            && found.Add((text, prose.Language, Meaning.Negation)))
        {
            var isStated = fact is Claim && isOwn && turned.IsWhole;
            var (at, inQuote) = (prose.PlaceOf(turned.InText), own.PlaceOf(turned.InQuote));
            log.Finds(CheckKind.Faithful, turned.IsDenial ? TextMessages.WordIsAdded(at, turned.InText.In(prose.Text), inQuote, isStated)
                : TextMessages.WordIsLost(at, own.In(turned.InQuote), Meaning.Negation, inQuote, isStated));
        }

        if (own.SwappedIn(prose, context.Names) is { } swapped && found.Add((text, prose.Language, Meaning.Negation)))
        {
            log.Finds(CheckKind.Faithful, TextMessages.NamesAreSwapped(prose.PlaceOf(swapped.InText), own.PlaceOf(swapped.InQuote)));
        }

        if (own.ActorExchangedIn(prose, context.Names) is { } actor && !AreRelated(actor.InText.In(prose.Text), own.WordsAt(actor.InQuote), context)
            && found.Add((text, prose.Language, Meaning.Negation)))
        {
            log.Finds(CheckKind.Faithful, TextMessages.ActorIsAnother(prose.PlaceOf(actor.InText), actor.InText.In(prose.Text), own.PlaceOf(actor.InQuote)));
        }

        if (fact is Claim && own.ForetoldIn(prose) is var (will, may) && found.Add((text, prose.Language, Meaning.Possible)))
        {
            log.Finds(CheckKind.Faithful,
                TextMessages.WordIsLost(prose.PlaceOf(will), own.WordsOf(may), may.Meaning, own.PlaceOf(may.Span), isStated: false));
        }

        if (isOwn && own.ReplacedIn(prose, context.Names) is { } replaced && found.Add((text, prose.Language, Meaning.Negation)))
        {
            log.Finds(CheckKind.Faithful, TextMessages.NameIsAnother(prose.PlaceOf(replaced.InText), replaced.InText.In(prose.Text),
                own.PlaceOf(replaced.InQuote), own.In(replaced.InQuote)));
        }

        if (own.AddedIn(prose) is { } added && found.Add((text, prose.Language, added.Meaning)))
        {
            log.Finds(CheckKind.Faithful, TextMessages.DoubtIsAdded(prose.PlaceOf(added.Span), added.Span.In(prose.Text), own.PlaceOf(added.Done)));
        }

        List<MeaningMatch>? said = null;
        foreach (var (language, other) in text.ByLanguage.Where(entry => entry.Language != prose.Language))
        {
            said ??= [.. MeaningFinder.In(prose.Text, TextSpan.Whole(prose.Text), own.Grammar)];
            var missing = from word in said
                          where Grammar.For(language) is not null
                              && own.All.Any(quotedWord => quotedWord.Meaning == word.Meaning && IsAsked(fact, own, quotedWord))
                          where !MeaningFinder.Has(other.Value, TextSpan.Whole(other.Value), Grammar.For(language)!, word.Meaning)
                          select word;
            foreach (var word in missing.ToList().Where(word => found.Add((text, language, word.Meaning))))
            {
                log.Finds(CheckKind.Faithful, TextMessages.LostInTranslation(other.At, word.Span.In(prose.Text), word.Meaning, prose.PlaceOf(word.Span)));
            }
        }
    }

    // "The Pentagon has 40 ships" tells of its state, too.
    private static bool AreRelated(string one, string other, CheckContext context) => context.Names.Named(one).Any(id =>
        context.Names.Named(other).Any(of => context.IsWithin(id, of) || context.IsWithin(of, id)));

    private static bool IsAsked(Fact fact, QuotedMeanings quoted, MeaningMatch word) => fact switch
    {
        // Its status says so.
        Event { Status.Value: EventStatus.Planned } => word.Meaning is not (Meaning.Possible or Meaning.Future or Meaning.Wish),

        // The kind of each number says so.
        Statistic => word.Meaning is not (Meaning.Possible or Meaning.Future or Meaning.Wish),

        // Who accuses is its speaker.
        Claim => word.Meaning != Meaning.Suspicion || !quoted.Grammar.ReportingVerbs.Contains(quoted.WordsOf(word), StringComparer.OrdinalIgnoreCase),
        _ => true,
    };
}

using SiteGen.Check.Who;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Accounts;

/// <summary>
/// Words are read as somebody whom the article brings in: by a name, by the name of a part or whole, or because the words are of their name or title. A name
/// that stands for a body ("Washington", "the Kremlin") may be the editor's own knowledge.
/// </summary>
internal static class FarReadings
{
    // "of", "của": what two names share with each other.
    private const int ShortestSharedWord = 3;

    private static readonly GrammarFinder Both = new(grammar => grammar.BothWords);
    private static readonly GrammarFinder Possessives = new(grammar => grammar.Possessives);

    /// <summary>The readings of one fact's evidence.</summary>
    public static IEnumerable<Diagnostic> Check(Fact fact, CheckContext context) =>
        context.Found(fact.AllEvidence)
            .SelectMany(piece => Check(piece.Evidence.Reads, piece.Article, [.. piece.Passage.Parts.SelectMany(piece.Article.SentencesOver)], context));

    /// <summary>The readings of whole articles.</summary>
    public static IEnumerable<Diagnostic> Check(CheckContext context) =>
        context.Project.Articles.SelectMany(article => context.ArticleOf(article.Id) is { } text ? Check(article.Reads, text, text.AllSentences, context) : []);

    private static IEnumerable<Diagnostic> Check(IEnumerable<Reading> reads, ArticleText article, IReadOnlyList<TextSpan> sentences, CheckContext context)
    {
        foreach (var read in reads.Where(read => read.Ids.Length > 0))
        {
            var words = Folded(read.Words.Value);
            var finder = PhraseFinder.Of(words);
            var places = sentences.SelectMany(sentence => finder.Find(article.Text, sentence).Select(match => (Sentence: sentence, match.Span)))
                .Where(place => place.Span.In(article.Text) == words).ToList();
            if (places.Count == 0)
            {
                continue;
            }

            foreach (var id in read.Ids)
            {
                if (context.FactOf(id.Value) is Person or Organization && WhyNot((Entity)context.FactOf(id.Value)!, read, places, article, context) is { } why)
                {
                    yield return AccountMessages.ReadTooFar(read, id, why, new(article.Article.Words, places[0].Span));
                }
            }
        }
    }

    private static string? WhyNot(Entity entity, Reading read, List<(TextSpan Sentence, TextSpan Span)> places, ArticleText article, CheckContext context)
    {
        var words = Folded(read.Words.Value);
        if (entity is Person && !article.Read.People.MayMean(words, entity.Id))
        {
            return $"the article never calls {context.NameOf(entity.Id)} so";
        }

        if (SharesWord(words, [.. entity.Spellings.Select(name => name.Value), .. TitlesOf(entity)]))
        {
            return null;
        }

        var name = context.NameOf(entity.Id);
        var named = article.Mentions.Where(mention => mention.Span.In(article.Text) != words).ToList();
        var isName = IsName(words, places);
        if (!(entity is Organization && isName) && !named.Exists(mention => mention.Ids.Any(id => AreOne(id, entity.Id, context))))
        {
            return $"the article does not speak of {name} anywhere else";
        }

        // "both sides": of two who stand in the sentence, if two do.
        if (read.Ids.Length == 2 && article.Grammar is { } grammar && AreBoth(words, grammar)
            && places.TrueForAll(place =>
                named.FindAll(mention => place.Sentence.Contains(mention.Span) && MayBeOneOf(mention, words, grammar, context)) is var beside
                && beside.SelectMany(mention => mention.Ids).Distinct(StringComparer.Ordinal).Skip(1).Any()
                && !beside.Exists(mention => mention.Ids.Any(id => AreOne(id, entity.Id, context)))))
        {
            return $"others are named in the sentence, {name} is not";
        }

        if (article.Grammar is { } language && AreCountries(words, language) && !MayBeCountry(entity))
        {
            return $"the words are of countries, and {name} is none";
        }

        return entity is Person && !isName && !article.Read.People.IsPronoun(words) && IsOfBodies(words, named, article, context)
            ? $"the words are no person's, and {name} is one" : null;
    }

    // "both countries": neither a person nor a council that stands in the sentence.
    private static bool MayBeOneOf(Mention mention, string words, Grammar grammar, CheckContext context) =>
        !AreCountries(words, grammar) || mention.Ids.Any(id => MayBeCountry(context.FactOf(id)));

    private static bool AreCountries(string words, Grammar grammar) =>
        AreBoth(words, grammar) && PhraseFinder.For(grammar.CountryNouns).Find(words).Any();

    // "the ministers of both countries" are neither of the countries.
    private static bool AreBoth(string words, Grammar grammar) =>
        Both.In(words, TextSpan.Whole(words), grammar).Any(both => !Possessives.EndsBefore(words, both.Start, TextSpan.Whole(words), grammar));

    private static bool MayBeCountry(Fact? fact) => fact is Organization
    {
        Type.Value: OrganizationType.State or OrganizationType.Government or OrganizationType.Other or OrganizationType.Alliance,
    };

    // "trường" where the article names a "Trường Trung học …", "members".
    private static bool IsOfBodies(string words, List<Mention> named, ArticleText article, CheckContext context) =>
        article.Grammar is { } grammar
        && ((grammar.PluralEnding is { } plural
            && words.Split(' ') is [.. var rest, var last]
            && !rest.Contains("of")
            && last.EndsWith(plural, StringComparison.Ordinal)
            && !last.EndsWith("ss", StringComparison.Ordinal))
            || (!IsOffice(words, grammar) && named.Exists(mention => mention.Ids.Any(id => context.FactOf(id) is Organization body
                && body.Spellings.Any(name => HeadOf(name.Value, grammar) is { } head && words.Split(' ').Contains(head, StringComparer.Ordinal))))));

    // "A council leader", "lãnh đạo hiệp hội"
    private static bool IsOffice(string words, Grammar grammar) => grammar.Titles.Heads.Concat(grammar.Frames.UnnamedHeads).Any(head =>
        grammar.Prose.UnitHeadFirst ? words.StartsWith(head + " ", StringComparison.OrdinalIgnoreCase)
            : words.EndsWith(" " + head, StringComparison.OrdinalIgnoreCase));

    private static string? HeadOf(string name, Grammar grammar) =>
        name.Split(' ') is { Length: > 1 } words ? (grammar.Prose.UnitHeadFirst ? words[0] : words[^1]).ToLowerInvariant() : null;

    private static bool AreOne(string one, string other, CheckContext context) => context.IsWithin(one, other) || context.IsWithin(other, one);

    private static IEnumerable<string> TitlesOf(Entity entity) =>
        entity is Person person ? person.Roles.SelectMany(role => role.Title.ByLanguage.Select(title => title.Text.Value)) : [];

    private static bool SharesWord(string words, IEnumerable<string> names)
    {
        var own = words.Split(' ').Where(word => word.Length >= ShortestSharedWord).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return names.SelectMany(name => Folded(name).Split(' ')).Any(own.Contains);
    }

    // A capital that no sentence's beginning asks for.
    private static bool IsName(string words, List<(TextSpan Sentence, TextSpan Span)> places) =>
        words.Split(' ').Skip(1).Any(word => char.IsUpper(word[0]))
            || (char.IsUpper(words[0]) && places.Exists(place => place.Span.Start > place.Sentence.Start));

    private static string Folded(string words) => string.Join(' ', words.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

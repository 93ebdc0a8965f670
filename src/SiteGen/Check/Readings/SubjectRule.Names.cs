using System.Collections.Immutable;
using SiteGen.Check.Who;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <content>Which names of a clause may be what a number is about.</content>
internal static partial class SubjectRule
{
    private static readonly GrammarFinder ExampleLeads = new(grammar => grammar.Numbers.ExampleLeads);
    private static readonly GrammarFinder Demonstratives = new(grammar => grammar.Demonstratives);
    private static readonly GrammarFinder Openers = new(grammar => grammar.ClauseOpeners);
    private static readonly GrammarFinder NoTitle = new(grammar => [.. grammar.Prepositions,
        .. grammar.Frames.Auxiliaries, .. grammar.Frames.Coordinators, .. grammar.PastMarkers,
        .. grammar.ReportingVerbs, .. grammar.Numbers.ListVerbs, .. grammar.Having]);
    private static readonly GrammarFinder RelativePronouns = new(grammar => grammar.Frames.RelativePronouns);

    // "stage 1 (a salt index of 30)": the index is what is counted; but the file says itself whom a reading means.
    internal static bool IsUnit(Mention rival, Statistic statistic, NumberSite site) => !rival.IsReading && statistic.UnitWords.Select(word => word.Value)
        .Append(statistic.Unit.In(site.Sentence.Grammar!.Language)?.Value)
        .Contains(rival.Span.In(site.Sentence.Text), StringComparer.OrdinalIgnoreCase);

    // "Ruvia sold 29 tonnes, and Zelka sold 19": a name that no file knows, with which the number's clause begins.
    private static TextSpan? UnknownIn(NumberSite site, Grammar grammar)
    {
        var start = Openers.AtStart(site.Sentence.Text, site.Clause, grammar)?.End ?? site.Clause.Start;
        var name = site.Sentence.Read.Unknown
            .FirstOrDefault(name => name.Start >= start && string.IsNullOrWhiteSpace(site.Sentence.Text[start..name.Start])
            && name.End < site.Number.Span.Start);
        return name.IsEmpty || site.IsInFrame(name) || name.End <= site.Sentence.Read.Body.Start
            || !Words.In(site.Sentence.Text, new(name.End, site.Number.Span.Start)).Any() ? null : name;
    }

    // "Kelva and Ruvia each have 40 ships"
    internal static bool IsJoined(string subject, Mention other, NumberSite site, Grammar grammar)
    {
        var text = site.Sentence.Text;
        return (grammar.Frames.Inverts || CarriedNames.IsEach(other, site, grammar))
            && site.Sentence.Names.LastOrDefault(name => name.Span.End <= other.Span.Start) is { } before
            && before.Ids.Contains(subject)
            && Coordinators.AtStart(text, new(before.Span.End, other.Span.Start), grammar) is { } joiner
            && text.AsSpan(before.Span.End, joiner.Start - before.Span.End).Trim(" ,").IsEmpty
            && text[joiner.End..other.Span.Start].Trim() is var article
            && (article.Length == 0 || grammar.Speech.Pointers.Contains(article, StringComparer.OrdinalIgnoreCase));
    }

    // A source is no subject, nor is what the subject is compared with.
    private static IEnumerable<Mention> NamesOf(NumberSite site, TextSpan clause, Grammar grammar) =>
        site.Sentence.Names.Where(name => clause.Contains(name.Span) && !site.IsInFrame(name.Span)
            && (!Comparisons.EndsBefore(site.Sentence.Text, name.Span.Start, clause, grammar) || IsExample(name.Span, site, grammar))
            && !Superlatives.Bounds(name, site.Sentence, grammar));

    // "…, như Kelva tăng 27%"
    private static bool IsExample(TextSpan name, NumberSite site, Grammar grammar) =>
        ExampleLeads.In(site.Sentence.Text, new(site.Sentence.Span.Start, name.Start), grammar).LastOrDefault() is { IsEmpty: false } lead
        && string.IsNullOrWhiteSpace(site.Sentence.Text[lead.End..name.Start]) && site.Sentence.Text.AsSpan(0, lead.Start).TrimEnd() is [.., ','];

    // "Kelva chief executive Ro Tan got six years": the body only tells who he is.
    private static bool IsOfPerson(Mention body, NumberSite site, Grammar grammar)
    {
        const int titleWords = 4;
        var text = site.Sentence.Text;
        var people = site.Sentence.Article.Read.Names;
        if (body.Ids.Any(people.IsPerson) || site.Sentence.Names.FirstOrDefault(name => name.Span.Start >= body.Span.End
            && name.Span.End <= site.Start) is not { } person || !person.Ids.All(people.IsPerson))
        {
            return false;
        }

        TextSpan title = new(body.Span.End, person.Span.Start);
        return string.IsNullOrWhiteSpace(title.In(text))
            || (grammar.Frames.Inverts
                && !title.Of(text).ContainsAny(",;:()")
                && Words.In(text, title).Take(titleWords + 1).Count() <= titleWords
                && !NoTitle.In(text, title, grammar).Any());
    }

    // "Mỹ có 5.200 vũ khí hạt nhân": the weapons are what is counted, not whose they are.
    private static bool IsCounted(Mention name, NumberSite site) =>
        site.Number.Span.End < name.Span.Start && string.IsNullOrWhiteSpace(site.Sentence.Text[site.Number.Span.End..name.Span.Start]);

    // "Kelva was named winner of the £20,000 prize": so much is the prize.
    private static bool IsWorth(Mention name, NumberSite site) =>
        IsCounted(name, site) && MoneySigns.At(site.Sentence.Text, site.Number.Span.Start, site.Number.Span.Start) is not null;

    // Somebody of the subject's kind before the number, who is not where, whose or with whom, nor half of "Mỹ-Trung".
    private static Mention? RivalIn(string subject, NumberSite site, TextSpan clause, Grammar grammar, CheckContext context) =>
        NamesOf(site, clause, grammar).LastOrDefault(name =>
            name.Span.End <= site.Number.Span.Start
            && name.Ids.Any(id => IsActor(context.FactOf(id)) is { } actor && actor == (IsActor(context.FactOf(subject)) ?? true))
            && !IsHyphened(site.Sentence.Text, name.Span)
            && !IsJoined(subject, name, site, grammar)
            && !SubjectsBeside.DescribesSubject(subject, name, site, grammar)
            && !SubjectsBeside.IsOfOffice(subject, name, site, grammar)
            && !Prepositions.EndsBefore(site.Sentence.Text, SubjectNames.WithArticle(SubjectNames.ListStart(name, site, clause), site, grammar),
                site.Sentence.Span, grammar)
            && (IsActor(context.FactOf(subject)) is not null || SubjectRivals.HasIt(name, site, grammar)));

    // The sentence names nobody, and the one before nobody else.
    private static Mention? CarriedOver(string subject, NumberSite site, CheckContext context)
    {
        var sentence = site.Sentence;
        var isThing = IsActor(context.FactOf(subject)) is null;
        // "…, where 40 ships lay": what stands before the comma is what it is about.
        var isRelative = site.ClauseIndex > 0 && sentence.Grammar is { Frames.Inverts: true } grammar
            && RelativePronouns.AtStart(sentence.Text, site.Clause, grammar) is not null;
        var isSilent = !isRelative && !sentence.Before.IsEmpty && !sentence.Read.Unknown.Any(name => !site.IsInFrame(name))
            && sentence.Names.All(name => site.IsInFrame(name.Span) || !name.Ids.Any(id => IsActor(context.FactOf(id)) == true)
                && !(isThing && (name.Span.End <= site.Start || sentence.Grammar is { Frames.Inverts: true })
                && name.Ids.All(id => IsActor(context.FactOf(id)) is null)));
        var before = isSilent ? sentence.Article.MentionsIn(sentence.Before, sentence.Evidence)
            .Where(name => name.Ids.Any(id => id == subject || IsActor(context.FactOf(id)) == true)).ToList() : [];
        return before.TrueForAll(name => name.Ids.Contains(subject)) ? before.LastOrDefault() : null;
    }

    // Whose or where the number is, though that one does nothing: "Sản lượng muối của Tân Lãng giảm"; not where "this province" may mean the subject.
    private static Mention? OwnerBefore(string subject, NumberSite site, Grammar grammar, CheckContext context)
    {
        TextSpan before = new(site.Sentence.Span.Start, site.Number.Span.Start);
        var mayBeMeant = IsActor(context.FactOf(subject)) != true || Demonstratives.In(site.Sentence.Text, before, grammar).Any()
            || (!site.Sentence.Before.IsEmpty
            && site.Sentence.Article.MentionsIn(site.Sentence.Before, site.Sentence.Evidence).Any(name => name.Ids.Contains(subject)));
        return mayBeMeant ? null : NamesOf(site, before, grammar)
            .LastOrDefault(name => !SubjectNames.IsWhereSold(name, context.FactOf(subject), site, grammar)
                && name.Ids.All(id => IsActor(context.FactOf(id)) == true && !context.IsWithin(subject, id) && !context.IsWithin(id, subject)));
    }

    /// <summary>Whether it does something itself; null of a thing.</summary>
    internal static bool? IsActor(Fact? fact) => fact switch
    {
        Person or Organization => true,
        Event => false,
        _ => null,
    };

    private static bool IsHyphened(string text, TextSpan span) =>
        (span.Start > 0 && text[span.Start - 1] is '-' or '–') || (span.End < text.Length && text[span.End] is '-' or '–');
}

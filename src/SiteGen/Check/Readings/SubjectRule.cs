using System.Collections.Immutable;
using SiteGen.Check.Who;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>A number is about whoever its clause names, or, where the clause names nobody, an earlier one.</summary>
internal static partial class SubjectRule
{
    private static readonly GrammarFinder Comparisons = new(grammar => grammar.Comparisons.Concat(grammar.Outdoings));
    private static readonly GrammarFinder Opponents = new(grammar => grammar.Numbers.Opponents);
    private static readonly GrammarFinder Compared = new(grammar => grammar.Comparisons.Concat(grammar.Baselines));
    private static readonly GrammarFinder Prepositions = new(grammar => grammar.Prepositions);
    private static readonly GrammarFinder Purposes = new(grammar => grammar.Frames.Purposes);
    private static readonly GrammarFinder PlaceLeads = new(grammar => grammar.PlaceLeads);
    private static readonly GrammarFinder Possessives = new(grammar => grammar.Possessives);
    private static readonly GrammarFinder Coordinators = new(grammar => grammar.Frames.Coordinators);
    private static readonly GrammarFinder Contrasts = new(grammar => grammar.Contrasts);
    private static readonly GrammarFinder Relatives = new(grammar => grammar.Relatives);

    public static Outcome Check(Statistic statistic, NumberSite site, CheckContext context)
    {
        if (site.Sentence.Grammar is not { } grammar)
        {
            return new Outcome.Open(ValueNotes.SubjectLanguage);
        }

        return ByForm(statistic, site, grammar, context)
            ?? InClause(statistic, site, grammar, context)
            ?? BesideNumber(statistic, site, grammar, context)
            ?? FromEarlier(statistic, site, grammar, context);
    }

    // Words whose form alone says whose a number is: "Kelva's 40", "for Ruvia only", "Tan, 40".
    private static Outcome? ByForm(Statistic statistic, NumberSite site, Grammar grammar, CheckContext context)
    {
        var subject = statistic.Subject.Value;
        if (SubjectRivals.ReadElsewise(statistic, site) is { } elsewise)
        {
            return OfAnother(elsewise, statistic, site);
        }

        if (SubjectNames.PossessorOf(site, grammar) is { } possessor)
        {
            return OfPossessor(possessor, statistic, site, context);
        }

        if (SubjectNames.LimitedTo(site, grammar) is { } limited && IsActor(context.FactOf(subject)) == true)
        {
            return limited.Ids.Contains(subject) ? ReadBy(limited, statistic, site) : OfAnother(limited, statistic, site);
        }

        if (SubjectNames.AgainstFor(site, grammar) is { } opponent && IsActor(context.FactOf(subject)) == true)
        {
            return opponent.Ids.Contains(subject) ? ReadBy(opponent, statistic, site) : OfAnother(opponent, statistic, site);
        }

        if (SubjectNames.AgedBehind(site, grammar) is { } aged)
        {
            return aged.Ids.Contains(subject) ? ReadBy(aged, statistic, site) : OfAnother(aged, statistic, site);
        }

        if (SubjectNames.BeforeRelative(site) is { } related && IsActor(context.FactOf(subject)) == true && !AreWithin(related, subject, context))
        {
            return OfAnother(related, statistic, site);
        }

        return null;
    }

    // The number's clause names the subject itself.
    private static Outcome? InClause(Statistic statistic, NumberSite site, Grammar grammar, CheckContext context)
    {
        var subject = statistic.Subject.Value;
        if (NamesOf(site, site.Clause, grammar).FirstOrDefault(name => name.Ids.Contains(subject) && !IsOfPerson(name, site, grammar)) is not { } own)
        {
            return null;
        }

        if (site.Sentence.Article.Read.People.MayBeAnother(own))
        {
            return new Outcome.Open(ValueNotes.SubjectOpen(own.Span.In(site.Sentence.Text)));
        }

        var isRivalled = IsCounted(own, site) && !IsWorth(own, site);
        if ((SubjectNames.NamedAs(own, site, grammar) ?? (isRivalled ? RivalIn(subject, site, site.Clause, grammar, context) : null)) is { } another)
        {
            return OfAnother(another, statistic, site);
        }

        return IsWorth(own, site) || UnsureNames.MayBeAnothers(own, site, grammar, context) || SubjectsBeside.IsInModifier(own, site, grammar)
            ? new Outcome.Open(ValueNotes.SubjectUnread(subject)) : ReadBy(own, statistic, site);
    }

    // The clause does not name the subject; what stands beside the number may say whose it is.
    private static Outcome? BesideNumber(Statistic statistic, NumberSite site, Grammar grammar, CheckContext context)
    {
        var subject = statistic.Subject.Value;
        if (IsActor(context.FactOf(subject)) == true && UnknownIn(site, grammar) is { } unknown)
        {
            return new Outcome.Finds(ValueMessages.SubjectIsUnknown(statistic, site, unknown));
        }

        if (SubjectNames.ForBehind(site, grammar)?.Ids.Contains(subject) == true || IsMeasured(subject, site))
        {
            return new Outcome.Open(ValueNotes.SubjectUnread(subject));
        }

        if (RivalIn(subject, site, site.Clause, grammar, context) is not null)
        {
            return null;
        }

        if (SubjectNames.PlaceBehind(subject, site, grammar) is { } place)
        {
            return ReadBy(place, statistic, site);
        }

        return SubjectNames.IsPlaceOfSeveral(subject, site, grammar) ? new Outcome.Open(ValueNotes.SubjectUnread(subject)) : null;
    }

    // "Kelva has approved a $388 million budget": what the number measures stands right behind it.
    private static bool IsMeasured(string subject, NumberSite site) => site.Sentence.Names.Any(name => name.Ids.Contains(subject) && IsCounted(name, site));

    // An earlier clause names the subject, or another, or the sentence before does.
    private static Outcome FromEarlier(Statistic statistic, NumberSite site, Grammar grammar, CheckContext context)
    {
        var subject = statistic.Subject.Value;
        // "…, according to a poll of 812 people": what is told before is not told of them.
        if (site.Sentence.Read.Frames.Any(frame => frame.Words.Contains(site.Number.Span)))
        {
            return Unread(statistic, site, context);
        }

        var rival = RivalIn(subject, site, site.Clause, grammar, context);
        for (var i = site.ClauseIndex - 1; i >= 0 && rival is null; i--)
        {
            var clause = site.Sentence.Clauses[i];
            if (SpeakersOwn.IsAside(clause, subject, site))
            {
                continue;
            }

            if (NamesOf(site, clause, grammar).LastOrDefault(name => name.Ids.Contains(subject)) is { } carried)
            {
                return Carried(carried, clause, statistic, site, grammar, context);
            }

            var isOpen = Relatives.AtStart(site.Sentence.Text, clause, grammar) is null
                || Purposes.AtStart(site.Sentence.Text, site.Sentence.Clauses[i + 1], grammar) is not null;
            rival = isOpen ? RivalIn(subject, site, clause, grammar, context) : null;
            if (rival is not null && site.Sentence.Clauses[..i].Any(earlier => NamesOf(site, earlier, grammar).Any(name => name.Ids.Contains(subject))))
            {
                return Unread(statistic, site, context);
            }
        }

        rival ??= SubjectRivals.In(subject, site, grammar, context);
        if (rival is null && FromSpeech(statistic, site, grammar, context) is { } spoken)
        {
            return spoken;
        }

        rival ??= OwnerBefore(subject, site, grammar, context);
        if (rival is null && SubjectsBeside.SpeakerAgain(subject, site, grammar) is { } again)
        {
            return new Outcome.Agrees(ValueNotes.SubjectRead(subject, again.In(site.Sentence.Text)));
        }

        return rival is null || IsUnit(rival, statistic, site) ? Unread(statistic, site, context) : OfAnother(rival, statistic, site);
    }

    private static Outcome Carried(Mention carried, TextSpan clause, Statistic statistic, NumberSite site, Grammar grammar, CheckContext context)
    {
        if ((CarriedNames.PlaceInstead(carried, clause, site, grammar) ?? CountedThings.Instead(carried, site, context)) is { } instead)
        {
            return OfAnother(instead, statistic, site);
        }

        var isBeside = CarriedNames.IsBeside(carried, clause, site, grammar) || SubjectsBeside.IsInApposition(carried, clause, site, grammar)
            || SubjectsBeside.IsInParticiple(carried, clause, site, grammar);
        return isBeside && !SubjectNames.StandsBeforeBrackets(carried, site) ? Unread(statistic, site, context)
            : new Outcome.Agrees(ValueNotes.SubjectCarried(statistic.Subject.Value, carried.Span.In(site.Sentence.Text)));
    }

    // Where the sentence names nobody else: whoever speaks, whom the sentence before names, or who counted.
    private static Outcome? FromSpeech(Statistic statistic, NumberSite site, Grammar grammar, CheckContext context)
    {
        var subject = statistic.Subject.Value;
        if (IsActor(context.FactOf(subject)) == true && SpeakersOwn.Of(site, grammar) is { } speaker)
        {
            if (speaker.Ids.Contains(subject))
            {
                return ReadBy(speaker, statistic, site);
            }

            return AreWithin(speaker, subject, context) ? Unread(statistic, site, context) : OfAnother(speaker, statistic, site);
        }

        if (CarriedOver(subject, site, context) is { } before)
        {
            return new Outcome.Agrees(ValueNotes.SubjectBefore(subject, before.Span.In(site.Sentence.Text)));
        }

        return site.Counted?.By.FirstOrDefault(name => name.Ids.Contains(subject)) is { } counter ? ReadBy(counter, statistic, site) : null;
    }

    private static Outcome.Agrees ReadBy(Mention name, Statistic statistic, NumberSite site) =>
        new(ValueNotes.SubjectRead(statistic.Subject.Value, name.Span.In(site.Sentence.Text)));

    private static Outcome.Finds OfAnother(Mention name, Statistic statistic, NumberSite site) =>
        new(ValueMessages.SubjectIsAnother(statistic, site, name));

    // The Pentagon and its state, in either order.
    private static bool AreWithin(Mention name, string subject, CheckContext context) =>
        name.Ids.Any(id => context.IsWithin(id, subject) || context.IsWithin(subject, id));

    // "compared with Kelva's 60": the 60 are nobody else's; "Ruvia sank Kelva's 60 ships" may be told of both.
    private static Outcome OfPossessor(Mention possessor, Statistic statistic, NumberSite site, CheckContext context)
    {
        var (subject, sentence) = (statistic.Subject.Value, site.Sentence);
        if (possessor.Ids.Contains(subject))
        {
            return ReadBy(possessor, statistic, site);
        }

        var start = SubjectNames.WithArticle(possessor.Span.Start, site, sentence.Grammar!);
        var isCompared = IsActor(context.FactOf(subject)) == true && Compared.EndsBefore(sentence.Text, start, sentence.Span, sentence.Grammar!);
        return isCompared ? OfAnother(possessor, statistic, site) : new Outcome.Open(ValueNotes.SubjectOpen(possessor.Span.In(sentence.Text)));
    }

    // Silence contradicts nothing; but whom or what no word of the article names is not what its number is about. Events have no names of their own.
    private static Outcome Unread(Statistic statistic, NumberSite site, CheckContext context)
    {
        var subject = statistic.Subject.Value;
        var isNamed = context.FactOf(subject) is Event || site.Sentence.Article.Mentions.Any(name => name.Ids.Contains(subject))
            || site.Sentence.Evidence.Reads.Any(read => read.Ids.Any(id => id.Value == subject));
        return isNamed ? new Outcome.Open(ValueNotes.SubjectUnread(subject)) : new Outcome.Finds(ValueMessages.SubjectNotRead(statistic, site));
    }
}

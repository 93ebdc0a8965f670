using System.Collections.Immutable;
using SiteGen.Check.Quotes;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>What the rules on numbers tell an editor.</summary>
internal static class ValueMessages
{
    private const int NumbersShown = 4;

    public static Diagnostic NumberNotInQuote(Observation observation, List<ReadSentence> sentences)
    {
        var isUpper = sentences.Exists(sentence => sentence.Quoted.Any(number => number.Value == observation.Min.Value));
        var (at, written) = isUpper ? (observation.Max, observation.Upper) : (observation.Min, observation.Lower);
        var message = Diagnostic.Error("SG120", at.At, $"the value {written} does not stand in the quote",
            help: "write the number that the words give, or quote the words that give this one.");
        if (NameWith(at.Value, sentences) is var (inName, name))
        {
            var ids = string.Join(", ", inName.Names.First(known => known.Span == name).Ids);
            return Diagnostic.Error("SG120", at.At, $"the value {written} stands in the quote only as a part of a name",
                help: $"an alias with a number in it hides the number: if “{name.In(inName.Text)}” is no name, take it out of `aliases`.")
                .And(inName.At(name), $"this is a name of {ids}");
        }

        var quoted = sentences.SelectMany(sentence => sentence.Quoted.Select(number => (sentence, number))).Take(NumbersShown).ToList();
        if (quoted.Count > 0)
        {
            return quoted.Aggregate(message, (shown, pair) => shown.And(pair.sentence.At(pair.number.Span), $"the article says {pair.number.Value}"));
        }

        var outside = sentences.SelectMany(sentence => sentence.Numbers.Where(number => number.Value == at.Value).Select(number => (sentence, number)))
            .FirstOrDefault();
        return outside.sentence is not null
            ? message.And(outside.sentence.At(outside.number.Span), "it stands here, outside the quote")
            : message.And(sentences[0].At(sentences[0].Passage.Parts[0]), "no number is read here");
    }

    // "the 131-page document", where that is somebody's alias
    private static (ReadSentence Sentence, TextSpan Name)? NameWith(Rational value, List<ReadSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            var dates = sentence.Article.DatesIn(sentence.Span);
            var number = NumberReader.Read(sentence.Text, sentence.Span, sentence.Grammar, masked: [], dates, isLenient: false)
                .FirstOrDefault(number => number.Value == value && sentence.Names.Any(name => name.Span.Contains(number.Span)));
            if (number is not null)
            {
                return (sentence, sentence.Names.First(name => name.Span.Contains(number.Span)).Span);
            }
        }

        return null;
    }

    public static Diagnostic UnitNotBeside(Observation observation, NumberSite site, ImmutableArray<string> units) =>
        Diagnostic.Error("SG121", observation.Min.At, $"the unit does not stand beside {site.Number.Value}: {string.Join(", ",
            units.Select(unit => $"\"{unit}\""))}", NearUnit(site, units) is { } near ? $"for the unit, did you mean \"{near}\"?" : "",
            "unit_words holds the words by which articles name the unit.")
            .And(Clause(site), $"the words around {site.Number.Value}");

    private static string? NearUnit(NumberSite site, ImmutableArray<string> units)
    {
        var around = new WordIndex(site.Sentence.Text, site.Clause);
        return units.Select(unit => NearWords.To(unit, around)).FirstOrDefault(near => near is not null) is { } found
            ? found.Span.In(site.Sentence.Text) : null;
    }

    public static Diagnostic NoRange(Observation observation, NumberSite site) =>
        Diagnostic.Error("SG122", observation.Min.At, $"the file gives a range from {observation.Lower} to {observation.Upper}, the article does not",
            help: "two numbers that are no range are two observations.")
            .And(Number(site), site.Number.OtherEnd is { } end ? $"the article says {site.Number.Value} to {end.Value}" : "this number stands alone");

    public static Diagnostic RangeNotNumber(Observation observation, NumberSite site)
    {
        var (one, other) = (site.Number.Span, site.Number.OtherEnd!.Span);
        TextSpan both = new(Math.Min(one.Start, other.Start), Math.Max(one.End, other.End));
        return Diagnostic.Error("SG122", observation.Min.At, $"the file gives one number, the article a range", $"only {observation.Lower}",
            "write range: {min: …, max: …} in place of value.")
            .And(site.Sentence.At(both), "the article gives both ends");
    }

    public static Diagnostic SubjectIsAnother(Statistic statistic, NumberSite site, Mention rival) =>
        Diagnostic.Error("SG123", statistic.Subject.At,
            $"this statistic is about \"{statistic.Subject}\", but the article says {site.Number.Value} of \"{Words(site, rival.Span)}\"",
            help: $"{(rival.Ids is [var one] ? $"write subject: {one}; or, " : "")}if these words mean {statistic.Subject} here, say so under reads.")
            .And(site.Sentence.At(rival.Span), $"this is {string.Join(", ", rival.Ids)}")
            .And(Number(site), "the number") with
        { Mistake = $"the subject of {statistic.Id}" };

    public static Diagnostic SubjectIsUnknown(Statistic statistic, NumberSite site, TextSpan rival)
    {
        var name = Words(site, rival);
        return Diagnostic.Error("SG123", statistic.Subject.At,
            $"this statistic is about \"{statistic.Subject}\", but the article says {site.Number.Value} of \"{name}\"",
            help: $"make a file for {name}; or, if this name means {statistic.Subject} here, say so under reads.")
            .And(site.Sentence.At(rival), "no file has this name")
            .And(Number(site), "the number") with
        {
            Mistake = $"the subject of {statistic.Id}",
        };
    }

    public static Diagnostic SubjectHasAnother(Statistic statistic, NumberSite site, TextSpan name, NumberReading number) =>
        Diagnostic.Error("SG123", statistic.Subject.At,
            $"this statistic is about \"{statistic.Subject}\", but the article says {number.Value} of \"{Words(site, name)}\", and not {site.Number.Value}",
            help: $"write what {site.Number.Value} is about; or, if other words mean {statistic.Subject} here, say so under reads.")
            .And(site.Sentence.At(number.Span), $"this is {statistic.Subject}")
            .And(Number(site), "the number") with
        { Mistake = $"the subject of {statistic.Id}" };

    public static Diagnostic SubjectNotRead(Statistic statistic, NumberSite site) =>
        Diagnostic.Error("SG124", statistic.Subject.At,
            $"no words of the article were read as \"{statistic.Subject}\", which {site.Number.Value} is said to be about",
            help: $"name what the number is about; or, if words of the article mean {statistic.Subject}, say so under reads.")
            .And(Clause(site), "whose number this is was not read");

    public static Diagnostic SeveralFit(Observation observation, NumberSite site) =>
        site.Rivals.Aggregate(
            Diagnostic.Error("SG125", observation.Min.At, $"{observation.Lower} stands in the quote more than once, and none fits whole",
                help: "quote only the words about the one that is meant.").And(Number(site), "this one?"),
            (message, rival) => message.And(site.Sentence.At(rival.Span), "or this one?"));

    public static Diagnostic HedgeMissing(Observation observation, NumberSite site) =>
        Diagnostic.Error("SG130", observation.Min.At, $"the article says \"{Words(site, site.Number.HedgeSpan!.Value)}\", the file has no qualifier",
            help: $"add qualifier: {Spell(site.Number.Hedge!.Value)}.")
            .And(site.Sentence.At(site.Number.HedgeSpan.Value), $"this is {Spell(site.Number.Hedge.Value)}");

    public static Diagnostic HedgeDiffers(Observation observation, NumberSite site)
    {
        var (span, hedge) = (site.Number.HedgeSpan!.Value, Spell(site.Number.Hedge!.Value));
        return Diagnostic.Error("SG131", observation.Qualifier!.At,
            $"the qualifier is {Spell(observation.Qualifier.Value)}, but the article says \"{Words(site, span)}\"",
            help: $"write qualifier: {hedge}.")
            .And(site.Sentence.At(span), $"this is {hedge}");
    }

    public static Diagnostic HedgeInvented(Observation observation, NumberSite site) =>
        Diagnostic.Error("SG132", observation.Qualifier!.At,
            $"the qualifier is {Spell(observation.Qualifier.Value)}, but the article gives the number without one", help: "delete the qualifier.")
            .And(Number(site), site.Number.IsDifference ? "this is by how much things differ" : "no word beside the number says so");

    public static Diagnostic ToldTwice(Observation observation, NumberSite site, Statistic other, Observation again) =>
        Diagnostic.Error("SG126", observation.Min.At, $"this {site.Number.Value} of the article is the number of \"{other.Id}\" already",
            help: "correct the one that is wrong, or keep only one of the two statistics.")
            .And(again.Min.At, "told here too")
            .And(Number(site), "the article's number");

    public static Diagnostic NumberDenied(Observation observation, NumberSite site, TextSpan denial) =>
        Diagnostic.Error("SG127", observation.Min.At, $"the article denies {site.Number.Value}: \"{Words(site, denial)}\"",
            help: "leave the number out, or quote the words that give it.")
            .And(site.Sentence.At(denial), "this denies it")
            .And(Number(site), "the number");

    public static Diagnostic ProjectedAsFact(Observation observation, NumberSite site, TextSpan sign) =>
        Diagnostic.Error("SG133", observation.Kind.At, $"the article projects {site.Number.Value}, the file has it as {Spell(observation.Kind.Value)}",
            help: "write kind: projected.")
            .And(site.Sentence.At(sign), "so the number is not a fact yet")
            .And(Number(site), "the number");

    public static Diagnostic FactAsProjected(Observation observation, NumberSite site) =>
        Diagnostic.Error("SG134", observation.Kind.At, $"the file has {site.Number.Value} as projected, the article states it as a fact",
            help: "write kind: reported, or leave kind out.")
            .And(Clause(site), "no word here speaks of what may or will be");

    public static Diagnostic AsOfContradicts(Located<EdtfDate> asOf, NumberSite site, TextSpan words, string why) =>
        Diagnostic.Error("SG135", asOf.At, $"as_of is {asOf}, but the article gives {site.Number.Value} for another date",
            help: "as_of is the date that the number is about.")
            .And(site.Sentence.At(words), why);

    public static Diagnostic FactAsEstimate(Observation observation, NumberSite site) =>
        Diagnostic.Error("SG134", observation.Kind.At, $"the file has {site.Number.Value} as estimated, the article states it as a fact",
            help: "write kind: reported, or leave kind out.")
            .And(Clause(site), "no word here speaks of an estimate");

    public static Diagnostic EstimateAsOther(Observation observation, NumberSite site, TextSpan sign) =>
        Diagnostic.Error("SG134", observation.Kind.At, $"the file has {site.Number.Value} as {Spell(observation.Kind.Value)}, the article calls it an estimate",
            help: "write kind: estimated.")
            .And(site.Sentence.At(sign), "so the number was estimated")
            .And(Number(site), "the number");

    public static Diagnostic UnitIsNoUnitWord(Located<string> unit, Located<string> word) =>
        Diagnostic.Error("SG121", unit.At, $"the unit is \"{unit.Value}\", but that is none of the words in unit_words",
            help: "correct the one that is wrong; unit_words holds every word that articles use for the unit.")
            .And(word.At);

    public static Diagnostic StatedOnNotGiven(Located<EdtfDate> statedOn, NumberSite site) =>
        Diagnostic.Error("SG136", statedOn.At, $"stated_on is {statedOn}, but no words near the number say when it was stated",
            help: "leave it out, or quote the words that give it.")
            .And(Clause(site));

    public static Diagnostic StatedOnContradicts(Located<EdtfDate> statedOn, NumberSite site, TextSpan words, string why) =>
        Diagnostic.Error("SG136", statedOn.At, $"stated_on is {statedOn}, but the article gives another date",
            help: "stated_on is when the source said it; leave it out where nobody knows.")
            .And(site.Sentence.At(words), why);

    public static Diagnostic ReporterIsAnother(Observation observation, string claimed, NumberSite site, Mention rival)
    {
        var mend = rival.Ids is [var one] ? $"write reported_by: {one}; or, " : "";
        return Diagnostic.Error("SG137", observation.ReportedBy.At,
            $"reported_by is \"{claimed}\", but the article has {site.Number.Value} from \"{Words(site, rival.Span)}\"",
            help: $"{mend}if these words mean {claimed} here, say so under reads.")
            .And(site.Sentence.At(rival.Span), $"this is {string.Join(", ", rival.Ids)}");
    }

    public static Diagnostic ReporterIsNamed(Observation observation, NumberSite site, Mention rival) =>
        Diagnostic.Error("SG137", observation.ReportedBy.At, $"{site.Number.Value} is given as the article's own number, but the article has it from \"{Words(
            site, rival.Span)}\"", help: $"write reported_by: {rival.Ids[0]}.")
            .And(site.Sentence.At(rival.Span), $"this is {string.Join(", ", rival.Ids)}");

    /// <param name="claimed">An id, or "article".</param>
    public static Diagnostic ReporterIsSomebody(Observation observation, string claimed, NumberSite site, Speaker somebody) =>
        Diagnostic.Error("SG137", observation.ReportedBy.At,
            $"reported_by is \"{claimed}\", but the article has {site.Number.Value} from \"{Words(site, somebody.Words)}\"", help: somebody is UnnamedSpeaker
                ? "write `reported_by: {unnamed: …}` with the article's words for them; or, if these words mean somebody known, say so under reads."
                : "make a file for this name and write its id, or add the name to the aliases of whose it is.")
            .And(site.Sentence.At(somebody.Words), somebody is UnnamedSpeaker ? "somebody whom the article does not name" : "no file has this name");

    public static Diagnostic UnnamedNotRead(Located<string> words, NumberSite site) =>
        Diagnostic.Error("SG138", words.At, $"the article does not speak of \"{words}\" where it gives {site.Number.Value}",
            help: "write whom the article speaks of, in its own words.")
            .And(site.Sentence.At(site.Sentence.Span), "no such words here or anywhere else in the article");

    public static Diagnostic DateNeedsMore(Located<EdtfDate> claimed, NumberSite site, TextSpan words, string why) =>
        Diagnostic.Error("SG139", claimed.At, $"the article's words alone do not give {claimed}",
            help: site.Sentence.Published is null ? "add published to the article, or say under reads which date the words mean."
                : "say under reads which date the words mean, or give no more than they do.")
            .And(site.Sentence.At(words), why);

    public static Diagnostic BaselineWithoutDate(Observation observation, NumberSite site, TextSpan date) =>
        Diagnostic.Error("SG139", observation.Min.At, $"{site.Number.Value} is what another number is compared with, and the file gives it no date",
            help: "write as_of with the time that these words give; or, if the number of the article's day is meant, write that number.")
            .And(site.Sentence.At(date), "the number is of this time")
            .And(Number(site), "the number");

    /// <summary>As the file spells it: <c>more-than</c>.</summary>
    public static string Spell(Enum value) => Spelling.Kebab(value);

    // Whoever is named nowhere near cannot be meant without an editor's reading.
    private static Place Number(NumberSite site) => site.Sentence.At(site.Number.Span);

    private static Place Clause(NumberSite site)
    {
        var (start, end) = (site.Clause.Start, site.Clause.End);
        while (start < end && char.IsWhiteSpace(site.Sentence.Text[start]))
        {
            start++;
        }

        return site.Sentence.At(new(start, end));
    }

    private static string Words(NumberSite site, TextSpan span) => span.In(site.Sentence.Text);
}

using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>What the rules about dates, places and states of events say to an editor.</summary>
internal static class WhenMessages
{
    public static Diagnostic DateContradicts(Located<EdtfDate> date, string why, Place words) =>
        Diagnostic.Error(Codes.DateContradicts.Id, date.At, $"this event's date is {date.Value}, but the article gives another", why,
            "correct the date, or quote the words that give it.")
            .And(words, "the article's date");

    public static Diagnostic DateNotGiven(Located<EdtfDate> date, Place quote) =>
        Diagnostic.Error(Codes.DateNotGiven.Id, date.At, $"no words of the evidence give this event's date, {date.Value}",
            help: "quote the words that give it, or say what words such as \"last week\" mean with `reads`.")
            .And(quote);

    public static Diagnostic SeveralDatesFit(Located<EdtfDate> date, string why, EdtfDate? published, Place words) =>
        Diagnostic.Error(Codes.SeveralDatesFit.Id, date.At, $"the words leave open whether this event's date is {date.Value}", why,
            MendOfOpenDate(published))
            .And(words);

    public static Diagnostic PlaceNotFound(Located<string> place, Place quote) =>
        Diagnostic.Error(Codes.PlaceNotFound.Id, place.At, $"no quote of this event names the place \"{place.Value}\"",
            help: "quote the words that name the place, as the article has it.")
            .And(quote);

    public static Diagnostic OnlyForeseen(Place status, string given, string modal, Place words) =>
        Diagnostic.Error(Codes.StatusDiffers.Id, status, $"this event is given as {given}, but the article only foresees it",
            help: "write `status: planned`, or quote words that say that it happened.")
            .And(words, $"\"{modal}\": it is still to come");

    public static Diagnostic Happened(Place status, string marker, Place words) =>
        Diagnostic.Error(Codes.StatusDiffers.Id, status, "this event is given as planned, but the article says that it happened",
            help: "write `status: reported`.")
            .And(words, $"\"{marker}\": it has happened");

    public static Diagnostic SeveralDatesSaid(Located<EdtfDate> saidOn, string why, EdtfDate? published, Place words) =>
        Diagnostic.Error(Codes.SeveralDatesFit.Id, saidOn.At, $"the words leave open whether this was said on {saidOn.Value}", why,
            MendOfOpenDate(published))
            .And(words);

    public static Diagnostic StillToCome(Place status, string given, Located<EdtfDate> date, EdtfDate published) =>
        Diagnostic.Error(Codes.StatusDiffers.Id, status, $"this event is given as {given}, but its date lies after the article's, {published}",
            help: "write `status: planned`, or correct the date.")
            .And(date.At, "still to come when the article was written");

    public static Diagnostic SaidOnContradicts(Located<EdtfDate> saidOn, string why, Place words) =>
        Diagnostic.Error(Codes.SaidOnContradicts.Id, saidOn.At, $"this was said on another date than {saidOn.Value}", why, "correct `said_on`.")
            .And(words, "the article's date");

    public static Diagnostic SaidOnNotGiven(Located<EdtfDate> saidOn, Place quote) =>
        Diagnostic.Error(Codes.DateNotGiven.Id, saidOn.At, $"no words beside the quote give the date on which this was said, {saidOn.Value}",
            help: "leave `said_on` out, or quote the words that give it.")
            .And(quote);

    public static Diagnostic ReadingOutOfTime(Reading read, EdtfDate published, Place words) =>
        Diagnostic.Error("SG158", read.Date!.At, $"\"{read.Words.Value}\" is read as {read.Date}, but the article is of {published}",
            help: "correct the reading, or `published` of the article.")
            .And(words, "seen from the article's date");

    public static Diagnostic ReadingOfWeekday(Reading read, DayOfWeek weekday, EdtfDate published, Place words) =>
        Diagnostic.Error("SG158", read.Date!.At, $"\"{read.Words.Value}\" is read as {read.Date}, which is {(read.Date.Value.First.DayOfWeek == weekday
            ? $"far from the article's date, {published}"
            : $"a {read.Date.Value.First.DayOfWeek}")}", help: "correct the reading, or `published` of the article.")
            .And(words, "seen from the article's date");

    public static Diagnostic ReadingOfDate(Reading read, string date, Place words) =>
        Diagnostic.Error("SG158", read.Date!.At, $"\"{read.Words.Value}\" is read as {read.Date}, which neither begins nor ends on \"{date}\"",
            help: "correct the reading.")
            .And(words, "read here");

    public static Diagnostic ReadingFromOther(Reading read, string day, Place words) =>
        Diagnostic.Error("SG158", read.Date!.At, $"\"{read.Words.Value}\" is read as {read.Date}, which no day that the article gives before leads to",
            help: "correct the reading.")
            .And(words, $"the words go on from \"{day}\"");

    public static Diagnostic ReadingOfNoTime(Reading read, Place words) =>
        Diagnostic.Error("SG158", read.Date!.At, $"\"{read.Words.Value}\" is read as {read.Date}, but such words say no time",
            help: "name the words of the article that say when.")
            .And(words, "read here");

    public static Diagnostic ReadingTooExact(Reading read, string why, Place words) =>
        Diagnostic.Error("SG173", read.Date!.At, $"\"{read.Words.Value}\" is read as {read.Date}, which is more exact than any words of the article",
            help: "read the words as no more than they and the article say.")
            .And(words, why);

    public static Diagnostic ConfirmedByOne(Place status, Place quote) =>
        Diagnostic.Error(Codes.StatusDiffers.Id, status, "this event is given as confirmed, but one article alone tells it, and in no word of confirming",
            help: "write `status: reported`, or add evidence from another article.")
            .And(quote);

    public static Diagnostic PlaceIsAnother(Located<string> place, string other, Place words) =>
        Diagnostic.Error(Codes.PlaceNotFound.Id, place.At, $"the place is given as \"{place.Value}\", which the article names, but not as where it was",
            help: "write the place as the article has it.")
            .And(words, $"it was {other}");

    private static string MendOfOpenDate(EdtfDate? published) =>
        $"add {(published is null ? "`published` to the article or `reads`" : "`reads`")} to the evidence, or give no more than the words do.";
}

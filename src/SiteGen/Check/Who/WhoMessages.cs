using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>What the rules about speakers and roles say to an editor.</summary>
internal static class WhoMessages
{
    public static Diagnostic AnotherSpeaks(Located<string> claimed, string speaker, Place words) =>
        Diagnostic.Error(Codes.AnotherSpeaks.Id, claimed.At, $"this claim's speaker is \"{claimed.Value}\", but the article lets {speaker} say it",
            help: "name the one who speaks, or quote the words in which this speaker does.")
            .And(words, $"here {speaker} speaks");

    public static Diagnostic SomebodyUnknownSpeaks(Located<string> claimed, string name, Place words) =>
        Diagnostic.Error(Codes.AnotherSpeaks.Id, claimed.At, $"this claim's speaker is \"{claimed.Value}\", but the article lets \"{name}\" say it",
            help: "make a file for this name and write its id, or add the name to the aliases of whose it is.")
            .And(words, "no file has this name");

    public static Diagnostic SomebodyUnnamedSpeaks(Located<string> claimed, string head, Place words) =>
        Diagnostic.Error(Codes.AnotherSpeaks.Id, claimed.At,
            $"this claim's speaker is \"{claimed.Value}\", but in the article somebody speaks whom it does not name",
            help: "write `speaker: {unnamed: …, of: …}` with the article's words for them; a name inside the phrase does not speak.")
            .And(words, $"\"{head}\" speaks");

    public static Diagnostic OutletReports(Located<string> claimed, string speaker, Place words) =>
        Diagnostic.Error(Codes.AnotherSpeaks.Id, claimed.At, $"this claim's speaker is \"{claimed.Value}\", but that outlet only reports what {speaker} said",
            help: $"name the one who speaks, and write `via: [{claimed.Value}]`.")
            .And(words, $"here {speaker} speaks");

    public static Diagnostic ReporterAmongSpeakers(Located<string> claimed, string speaker, Place words) =>
        Diagnostic.Error(Codes.AnotherSpeaks.Id, claimed.At,
            $"\"{claimed.Value}\" is given as one of several who say this, but only reports that {speaker} said it",
            help: $"take it out of the list, and write `via: [{claimed.Value}]`.")
            .And(words, $"here {speaker} speaks");

    public static Diagnostic UnnamedOfAnother(Located<string> of, string names, Place words) =>
        Diagnostic.Error(Codes.AnotherSpeaks.Id, of.At, $"the unnamed speaker belongs to \"{of.Value}\", but the article puts them with {names}",
            help: "name the body that the article names, or leave `of` out.")
            .And(words);

    public static Diagnostic UnnamedOtherwise(Located<string> description, IEnumerable<string> missing, Place words) =>
        Diagnostic.Error(Codes.AnotherSpeaks.Id, description.At,
            $"the unnamed speaker is given as \"{description.Value}\", but the words that say who speaks do not have \"{string.Join(' ', missing)}\"",
            help: "copy how the article calls the one who speaks.")
            .And(words);

    public static Diagnostic NotTheArticlesOwn(Place voice, string speaker, Place words) =>
        Diagnostic.Error(Codes.NotTheArticlesOwn.Id, voice, $"this claim is given as the article's own, but {speaker} says it there",
            help: "name the speaker; `article` is for what the article says in its own voice.")
            .And(words, $"here {speaker} speaks");

    public static Diagnostic SpeakerIsNamed(Place voice, string speaker, Place words) =>
        Diagnostic.Error(Codes.SpeakerIsNamed.Id, voice, $"this claim's speaker is given as unnamed, but the article names {speaker}",
            help: "give the speaker's id.")
            .And(words, $"here {speaker} speaks");

    public static Diagnostic NotDirect(Place speech, Place words) =>
        Diagnostic.Error(Codes.SpeechDiffers.Id, speech, "this is given as direct speech, but the article has no quotation marks around it",
            help: "write `speech: indirect`, or quote the words inside the quotation marks.")
            .And(words, "the article's own wording");

    public static Diagnostic ArticleIsNotQuoted(Place speech, Place words) =>
        Diagnostic.Error(Codes.SpeechDiffers.Id, speech, "this is given as direct speech, but the article does not quote itself",
            help: "write `speech: indirect`, or name the one whose words stand in quotation marks.")
            .And(words, "the article's own wording");

    public static Diagnostic NotIndirect(Place speech, Place words) =>
        Diagnostic.Error(Codes.SpeechDiffers.Id, speech, "this is given as indirect speech, but the whole quote stands inside quotation marks",
            help: "write `speech: direct`.")
            .And(words, "the speaker's own words");

    public static Diagnostic NotNoComment(Place stance, Place words) =>
        Diagnostic.Error(Codes.SpeechDiffers.Id, stance, "this is given as no comment, but no words beside the quote say so",
            help: "choose another `stance`, or quote the words that say that nobody commented.")
            .And(words);

    public static Diagnostic OnlyNoComment(Place stance, Place words) =>
        Diagnostic.Error(Codes.SpeechDiffers.Id, stance, "this claim takes a stance, but the article only says that there was no comment",
            help: "write `stance: no-comment`.")
            .And(words);

    public static Diagnostic StanceIsReversed(Place stance, string given, string read, Place words) =>
        Diagnostic.Warning(Codes.StanceIsReversed.Id, stance, $"the stance is given as {given}, but the words say the reverse",
            help: $"write `stance: {read}`, or answer for the reading with `accept`.")
            .And(words);

    public static Diagnostic RoleEndsBefore(Located<EdtfDate> to, Located<EdtfDate> from) =>
        Diagnostic.Error(Codes.RoleEndsBefore.Id, to.At, $"this role ends ({to}) before it begins ({from})", help: "correct the date that is wrong.")
            .And(from.At, "it begins here");

    public static Diagnostic ViaIsAnother(Located<string> via, string reporter, Place words) =>
        Diagnostic.Error(Codes.ViaNotRead.Id, via.At, $"this claim came by way of \"{via.Value}\", but in the article {reporter} reports it",
            help: "name the one who reports it.")
            .And(words, $"here {reporter} reports");

    public static Diagnostic ViaIsTheSpeaker(Located<string> via) =>
        Diagnostic.Error(Codes.ViaNotRead.Id, via.At, $"\"{via.Value}\" says this, and does not pass it on as well", help: "leave it out of `via`.");

    public static Diagnostic ViaNotRead(Located<string> via, Place words) =>
        Diagnostic.Error(Codes.ViaNotRead.Id, via.At, $"nothing beside the quote shows that it came by way of \"{via.Value}\"",
            help: "leave `via` out, or say which words mean it with `reads`.")
            .And(words);

    public static Diagnostic NameOfSeveral(Located<string> claimed, string name, IEnumerable<string> ids, Place words) =>
        Diagnostic.Error(Codes.NameOfSeveral.Id, claimed.At, $"\"{name}\" may be \"{claimed.Value}\", but it is also the name of others",
            help: $"say which one is meant: `reads: {{{name}: {claimed.Value}}}`; or, if both files are about the same one, make one of them.")
            .And(words, $"may be {string.Join(" or ", ids)}");

    /// <param name="near">Words of the quote that are nearly the title.</param>
    public static Diagnostic TitleNotInQuote(Located<string> title, Place quote, Place? near) =>
        Diagnostic.Error(
            Codes.TitleNotWithHolder.Id,
            title.At,
            $"the quote does not have the title \"{title.Value}\"",
            near is { } words ? $"did you mean \"{words.Span.In(words.Source.Text)}\"?" : "",
            CurlyQuotes.Inside(title.Value) is not null ? CurlyQuotes.Mend(title.Value) : "copy the title as the article has it, in the article's language.")
            .And(near ?? quote, near is null ? "" : "so the quote has it");

    public static Diagnostic HolderNotInQuote(Located<string> title, string holder, Place quote) =>
        Diagnostic.Error(Codes.TitleNotWithHolder.Id, title.At, $"the quote for \"{title.Value}\" does not name {holder}",
            help: "quote the words that name both, or say whom they mean with `reads`.")
            .And(quote);

    public static Diagnostic TitleOfAnother(Located<string> title, string holder, string other, Place words) =>
        Diagnostic.Error(Codes.TitleNotWithHolder.Id, title.At, $"\"{title.Value}\" is given to {holder}, but in the article {other} has this title",
            help: "quote the words that give this person this title.")
            .And(words, $"here it belongs to {other}");

    public static Diagnostic TitleApart(Located<string> title, string holder, Place words) =>
        Diagnostic.Warning(Codes.TitleNotWithHolder.Id, title.At, $"that \"{title.Value}\" is the title of {holder} could not be read from the quote",
            help: "quote words in which name and title stand side by side.")
            .And(words);

    public static Diagnostic TitleUnderModifier(Located<string> title, string whole, Place words) =>
        Diagnostic.Error(Codes.TitleUnderModifier.Id, title.At, $"the title is not \"{title.Value}\": the article has \"{whole}\"",
            help: "copy the whole title.")
            .And(words, "another office");

    public static Diagnostic TitleOfSomebodyElse(Located<string> title, string holder, Place words) =>
        Diagnostic.Error(Codes.TitleNotWithHolder.Id, title.At, $"\"{title.Value}\" is given to {holder}, but the words give this title to somebody else",
            help: "quote the words that give this person this title.")
            .And(words, $"not {holder}");

    public static Diagnostic TitleIsAPiece(Located<string> title, string whole, Place words) =>
        Diagnostic.Error(Codes.TitleIsAPiece.Id, title.At, $"\"{title.Value}\" is only a piece of the title: the article has \"{whole}\"",
            help: "copy the whole title.")
            .And(words, "the whole title");

    public static Diagnostic BodyIsAnother(Located<string> body, string other, Place words) =>
        Diagnostic.Error(Codes.TitleNotWithHolder.Id, body.At, $"the role is at \"{body.Value}\", but the title stands with {other}",
            help: "name the body that the title is at in the article, or one that it is part of.")
            .And(words, "the body of the title");

    public static Diagnostic BodyReports(Located<string> body, Place words) =>
        Diagnostic.Error(Codes.TitleNotWithHolder.Id, body.At, $"the role is at \"{body.Value}\", but the article names that only as who reports",
            help: "name the body that the title is at in the article, or leave `organization` out.")
            .And(words, "it reports this");

    public static Diagnostic BodyNotNamed(Located<string> body, Place quote) =>
        Diagnostic.Error(Codes.TitleNotWithHolder.Id, body.At, $"the role is at \"{body.Value}\", but nothing in the paragraph up to it names that",
            help: "quote the words that name the body, say which words mean it with `reads`, or leave `organization` out.")
            .And(quote);

    public static Diagnostic DateOfRoleNotGiven(Located<EdtfDate> date, Place quote) =>
        Diagnostic.Error(Codes.DateNotGiven.Id, date.At, $"no words of the evidence give the date {date.Value} of this role",
            help: "leave it out, or quote the words that give it.")
            .And(quote);

    public static Diagnostic TakesNoPart(Located<string> who, string why, Place words) =>
        Diagnostic.Error(Codes.TakesNoPart.Id, who.At, $"\"{who.Value}\" is given as a participant, but the words name it {why}",
            help: "take it out, or quote the words in which it takes part.")
            .And(words, "named here");

    public static Diagnostic ParticipantNotNamed(Located<string> who, Place quote) =>
        Diagnostic.Error(Codes.ParticipantNotNamed.Id, who.At, $"no quote of this event names \"{who.Value}\"",
            help: "quote the words that name the participant, or say whom they mean with `reads`.")
            .And(quote);
}

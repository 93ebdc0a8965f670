namespace SiteGen.Diagnostics;

/// <summary>SG14x: speakers, roles, participants.</summary>
internal static partial class Codes
{
    public static readonly Code AnotherSpeaks = new("SG140", "The article lets somebody else say it than the file, or says it itself.", "Name the one who speaks in the article.");
    public static readonly Code NobodyReadAsSpeaker = new("SG141", "No reporting words beside the quote name the speaker.", "Quote the words that say who speaks, or say whom they mean with `reads`.");
    public static readonly Code NotTheArticlesOwn = new("SG142", "The file calls it the article's own judgment, but the article lets somebody say it.", "Name the speaker in place of `article`.");
    public static readonly Code SpeakerIsNamed = new("SG143", "The file calls the speaker unnamed, but the article names one.", "Give the speaker's id.");
    public static readonly Code SpeechDiffers = new("SG144", "The words are given as direct or indirect speech, or as no comment, and are none.", "Set `speech` and `stance` to what the article's words show.");
    public static readonly Code TitleNotWithHolder = new("SG145", "The title does not stand with the person in the quote.", "Quote the words that give this person this title.");
    public static readonly Code TitleUnderModifier = new("SG146", "The article gives a deputy's, assistant's, former or acting office.", "Copy the whole title.");
    public static readonly Code ParticipantNotNamed = new("SG147", "No quote of the event names the participant.", "Quote the words that name the participant, or say whom they mean with `reads`.");
    public static readonly Code ViaNotRead = new("SG148", "Nothing beside the quote shows that it came by way of this one.", "Name the one who reports it in the article, or leave `via` out.");
    public static readonly Code NameOfSeveral = new("SG149", "The words are a name that several entities bear.", "Say which one is meant with `reads`.");

    private static readonly Code[] Who =
    [
        AnotherSpeaks, NobodyReadAsSpeaker, NotTheArticlesOwn, SpeakerIsNamed, SpeechDiffers, TitleNotWithHolder, TitleUnderModifier, ParticipantNotNamed, ViaNotRead, NameOfSeveral,
    ];
}

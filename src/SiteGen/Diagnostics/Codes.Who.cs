namespace SiteGen.Diagnostics;

/// <summary>SG14x: speakers, roles, participants.</summary>
internal static partial class Codes
{
    public static readonly Code AnotherSpeaks = new("SG140", "The article lets somebody else say it than the file, or says it itself.",
        "Name the one who speaks in the article.", "this claim's speaker is \"nato\", but the article lets Jens Stoltenberg say it");
    public static readonly Code NotTheArticlesOwn = new("SG142", "The file calls it the article's own judgment, but the article lets somebody say it.",
        "Name the speaker in place of `article`.", "this claim is given as the article's own, but Liên đoàn Nhà khoa học Mỹ says it there");
    public static readonly Code SpeakerIsNamed = new("SG143", "The file calls the speaker unnamed, but the article names one.", "Give the speaker's id.",
        "this claim's speaker is given as unnamed, but the article names Daryl Kimball");
    public static readonly Code SpeechDiffers = new("SG144", "The words are given as direct or indirect speech, or as no comment, and are none.",
        "Set `speech` and `stance` to what the article's words show.", "this is given as direct speech, but the article does not quote itself");
    public static readonly Code TitleNotWithHolder = new("SG145", "The title does not stand with the person in the quote.",
        "Quote the words that give this person this title.", "\"Chủ tịch\" is given to Joe Biden, but in the article Tập Cận Bình has this title");
    public static readonly Code TitleUnderModifier = new("SG146", "The article gives a deputy's, assistant's, former or acting office.",
        "Copy the whole title.", "the title is not \"Ngoại trưởng\": the article has \"Trợ lý Ngoại trưởng\"");
    public static readonly Code ParticipantNotNamed = new("SG147", "No quote of the event names the participant.",
        "Quote the words that name the participant, or say whom they mean with `reads`.", "no quote of this event names \"wang-yi\"");
    public static readonly Code ViaNotRead = new("SG148", "Nothing beside the quote shows that it came by way of this one.",
        "Name the one who reports it in the article, or leave `via` out.", "nothing beside the quote shows that it came by way of \"nato\"");
    public static readonly Code NameOfSeveral = new("SG149", "The words are a name that several entities bear.", "Say which one is meant with `reads`.",
        "\"Georgia\" may be \"georgia\", but it is also the name of others");

    public static readonly Code TitleIsAPiece = new("SG181", "The title is only a piece of the one that the article has.", "Copy the whole title.",
        "\"Giám đốc điều\" is only a piece of the title: the article has \"Giám đốc điều hành\"");
    public static readonly Code TakesNoPart = new("SG182", "The article names the participant, but not as one who takes part.",
        "Take it out, or quote the words in which it takes part.", "\"russia\" is given as a participant, but the words name it only in what is said");

    public static readonly Code StanceIsReversed = new("SG183", "The words take the other side than the `stance` of the file (warning).",
        "Write the stance that the words have.", "the stance is given as opposes, but the words say the reverse");
    public static readonly Code RoleEndsBefore = new("SG184", "A role ends before it begins.", "Correct `from` or `to`.",
        "this role ends (2019) before it begins (2021)");

    private static readonly Code[] Who =
    [
        AnotherSpeaks, NotTheArticlesOwn, SpeakerIsNamed, SpeechDiffers, TitleNotWithHolder, TitleUnderModifier, ParticipantNotNamed, ViaNotRead, NameOfSeveral,
        TitleIsAPiece, TakesNoPart, StanceIsReversed, RoleEndsBefore,
    ];
}

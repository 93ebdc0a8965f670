namespace SiteGen.Text;

/// <summary>Where an English title ends; it may begin after any word that makes no other office of it.</summary>
internal static class EnglishTitles
{
    public static TitleWords Words { get; } = new()
    {
        Before = [],
        After =
        [
            "until", "till", "whose", "last", "this", "next", "responsible", "here", "there", "himself", "herself", "itself", "themselves", "or", "nor", "into",
            "over", "than", "under", "per", "via", "within", "without", "along", "among",
            "across", "behind", "beside", "beyond", "except", "inside", "outside", "toward", "towards", "upon", "once", "only", "just", "even", "too",
            "tomorrow", "both", "all", "where", "it", "he", "she", "they", "we", "i", "you",
            "took", "left", "won", "lost", "went", "gave", "led", "held", "kept", "came", "saw", "got", "grew", "sought", "rose", "fell", "spent", "stood",
            "sat", "began", "became", "chose", "knew", "made", "sent", "set", "shut", "spoke",
            "wore", "built", "bought", "brought", "caught", "drew", "drove", "flew", "let", "paid", "put", "quit", "read", "taught", "broke", "cut", "hit",
            "found", "heard", "felt", "ate", "swore", "took part", "the", "a", "an", "no",
        ],
        Heads =
        [
            "director", "president", "minister", "premier", "chancellor", "secretary", "undersecretary", "ambassador", "envoy", "governor", "mayor", "senator",
            "congressman", "congresswoman", "representative", "speaker", "spokesperson", "spokesman", "spokeswoman", "chair", "chairman", "chairwoman",
            "chairperson", "chief", "executive", "officer", "commissioner", "superintendent", "inspector", "sheriff", "judge", "justice", "attorney",
            "prosecutor", "general", "colonel", "admiral", "commander", "captain", "lieutenant", "major", "sergeant", "marshal", "professor", "adviser",
            "advisor", "analyst", "economist", "coach", "pope", "cardinal", "bishop", "archbishop", "rabbi", "imam", "king", "queen", "prince", "princess",
        ],
        BodyNouns = [],
        PartNouns = [],
        Takings =
        [
            "became", "became the", "becomes", "becomes the", "become", "become the", "has become", "was named", "was named the", "was named as", "named as",
            "is named", "been named", "been named as", "was appointed", "was appointed the", "was appointed as", "appointed as", "been appointed",
            "been appointed as", "is appointed", "was reappointed", "been reappointed", "was elected", "was elected as", "elected as", "been elected",
            "been elected as", "was re-elected", "was re-elected as", "been re-elected", "was promoted to", "been promoted to", "takes over as",
            "took over as", "taken over as", "was sworn in as", "been sworn in as",
        ],
        Replacings = ["replacing", "succeeding", "in place of", "taking over from", "to replace", "to succeed"],
        Copulas = ["is", "was", "are", "were", "be", "been", "became", "remains", "remained", "named", "called"],
        Holdings =
        [
            "serves as", "serving as", "serve as", "works as", "working as", "remains as", "remain as", "continues as", "continue as", "stays on as",
            "stay on as", "acts as", "role of", "post of", "position of", "job of", "office of",
        ],
        Compounds =
        [
            "general secretary", "general manager", "general counsel", "general director", "prime minister", "foreign minister", "foreign secretary",
            "home secretary", "home minister", "press secretary", "private secretary", "first minister", "first secretary",
        ],
        Apposed = ["the", "a", "an", "its", "his", "her", "their", "as", "who is", "now"],
        NameJoiners = ["of", "for", "on"],
        Articles = ["the", "a", "an"],
        BodyLeads = ["of", "of the", "from", "from the", "at", "at the", "with", "with the", "for", "for the"],
        Owning = ["s"],
        LeastField = 1,
        HasFieldBefore = true,
        VerbEndings = ["ing", "ed", "ly", "s"],
    };
}

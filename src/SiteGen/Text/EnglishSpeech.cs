namespace SiteGen.Text;

/// <summary>English words around what is said.</summary>
internal static class EnglishSpeech
{
    private static readonly string[] Verbs =
    [
        "welcomed", "welcomes", "condemned", "condemns", "opposed", "opposes", "supported", "supports", "backed", "backs", "criticised", "criticized",
        "criticises", "criticizes", "praised", "praises", "rejected", "rejects", "dismissed", "dismisses",
        "blamed", "blames", "accused", "accuses", "expects", "expected", "wants", "wanted", "wished", "wishes", "favours", "favors", "objected", "objects",
        "protested", "protests", "disagreed", "disagrees", "agreed", "apologised", "apologized",
        "hailed", "hails", "slammed", "slams", "applauded", "applauds", "lauded", "decried", "denounced", "denounces",
        "thanked", "congratulated", "threatened", "threatens", "regretted", "regrets", "described", "describes", "compared", "considers", "considered",
        "regards", "regarded", "sees", "recommended", "recommends", "proposed", "proposes", "worried",
        "want", "expect", "oppose", "reject", "favour", "favor", "condemn", "regret", "disagree", "regard", "complain", "complained", "complains", "blame",
        "fear", "hope", "worry", "worries", "doubt", "love", "hate", "like",
    ];

    private static readonly string[] Feelings =
    [
        "concerned", "worried", "angry", "pleased", "unhappy", "happy", "afraid", "convinced", "confident", "sure", "certain", "optimistic", "pessimistic",
        "disappointed", "dismayed", "outraged", "grateful", "sorry", "in favour", "in favor", "against",
        "opposed to", "not concerned", "not worried", "not convinced", "not sure", "not happy",
    ];

    public static SpeechWords Words { get; } = new()
    {
        Attitudes = [.. Verbs,
            .. from be in (string[])["is", "are", "was", "were", "remains", "remain", "remained"] from feeling in Feelings select $"{be} {feeling}"],
        Supporting =
        [
            "welcomed", "welcomes", "supported", "supports", "support for", "backed", "backs", "praised", "praises", "endorsed", "endorses", "in favour of",
            "in favor of",
            "applauded", "applauds", "approved of", "approves of",
        ],
        Opposing =
        [
            "opposed", "opposes", "oppose", "condemned", "condemns", "condemn", "criticised", "criticized", "criticises", "criticizes", "rejected", "rejects",
            "reject",
            "dismissed", "dismisses", "denied", "denies", "denounced", "denounces", "objected to", "objects to", "protested against", "against",
        ],
        Opposed =
        [
            "ban", "bans", "attack", "attacks", "opposition", "opponents", "critics", "criticism", "sanctions", "closure", "cut", "cuts", "end", "withdrawal",
            "abolition",
            "cancellation", "refusal", "rejection", "strike", "protest", "protests", "but", "however", "although", "while",
        ],
        Signs =
        [
            "saying", "calling", "arguing", "warning", "claiming", "stating", "insisting", "declaring", "denying", "accusing", "describing", "urging",
            "demanding", "stressing", "noting", "telling", "explaining", "suggesting", "asking",
            "tweeted", "posted", "testified", "quipped", "countered", "retorted", "shouted", "whispered", "mused", "sneered", "lamented", "swore",
            "informed", "advised",
            "stress", "argue", "warn", "insist", "emphasise", "emphasize", "announce", "declare", "demand", "urge", "press for", "point out", "express",
            "voice", "deny", "explain", "propose", "claim", "state",
        ],
        Opinions = ["view", "views", "opinion", "opinions", "eyes", "position", "stance", "message"],
        PersonSelves =
        [
            "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "he", "him", "his", "himself", "she", "her", "hers", "herself",
            "they", "them", "their", "theirs", "this",
        ],
        BodySelves = ["we", "us", "our", "ours", "ourselves", "it", "its", "itself", "they", "them", "their", "theirs", "this"],
        Pointers = ["the", "this", "that", "our", "my"],
        SelfSubjects = ["it", "he", "she", "they"],
        MarkLeads =
        [
            "short of", "shy of", "above", "below", "beyond", "over", "under", "than", "against", "within", "near", "nearer", "in line with", "despite",
            "contrary to", "unlike", "missed", "misses", "missing", "beat", "beats", "beating", "topped", "tops", "topping", "exceeded", "exceeds",
            "exceeding", "surpassed", "surpassing", "outperformed", "outperforming", "doubled", "doubling", "tripling", "matched", "matching", "met",
            "meeting", "defied", "defying", "confounded", "trailed", "trailing", "fell short of", "ahead of",
        ],
        Topics = ["about", "on", "regarding", "concerning", "as for"],
    };
}

namespace SiteGen.Text;

/// <summary>What the checks of texts know of English.</summary>
internal static class EnglishProse
{
    public static ProseWords Words { get; } = new()
    {
        Measures =
        [
            "year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours", "minute", "minutes", "second", "seconds", "decade", "decades",
            "century", "centuries", "times", "people", "persons", "km", "kilometre", "kilometres",
            "kilometer", "kilometers", "metre", "metres", "meter", "meters", "mile", "miles", "nautical miles", "ton", "tons", "tonne", "tonnes", "kg",
            "kilogram", "kilograms", "pounds", "litre", "litres", "liters", "acres", "hectares",
            "dollar", "dollars", "euro", "euros", "yuan", "percent", "per cent", "percentage points", "degrees",
        ],
        UnitHeadFirst = false,
        NumberNouns = ["the number", "a number of", "figure of", "total of"],
        Meanings = new Dictionary<Meaning, MeaningWords>
        {
            [Meaning.Possible] = new(
                [
                    "may", "might", "could", "can", "possibly", "perhaps", "likely", "probably", "presumably",
                    "may have", "might have", "possible", "potential", "potentially", "seems",
                    "seem", "seemed", "appears to", "appear to", "appeared to", "risks", "at risk of",
                    "threatens to", "threatened to",
                ],
                [
                    "possibility", "risk", "risking", "chance", "able", "capable", "probably", "probable", "unlikely", "apparently", "danger", "would", "fear",
                    "fears", "feared", "concern", "concerns", "warning", "warned", "expected", "forecast", "forecasts", "projected", "projection",
                    "estimated", "predicted", "threaten", "threatens", "maybe", "cannot", "appears", "appear", "appeared", "suggest", "suggests", "think",
                    "thinks", "believe", "believes",
                ]),
            [Meaning.Future] = new(
                ["will", "would", "shall", "plan", "plans", "planned", "expected", "expects", "intend", "intends", "intended", "set to", "scheduled",
                    "going to"],
                [
                    "planning", "future", "upcoming", "coming", "forthcoming", "due", "ahead", "promise", "promises", "promised", "pledge", "pledged", "commit",
                    "committed", "prepare", "preparing", "forecast", "forecasts", "projected", "projection",
                    "estimated", "predicted", "may", "might", "could", "can", "want", "wants", "wanted", "wish", "wishes", "hope", "hopes", "aim", "aims",
                    "is to", "are to", "was to", "were to", "should", "must", "until", "won't", "refuse", "refuses", "refused", "rule out", "rules out",
                ]),
            [Meaning.Wish] = new(
                ["want", "wants", "wanted", "wish", "wishes", "wished", "hope", "hopes", "hoped", "seek", "seeks", "sought", "seeking", "should", "ought",
                    "aims", "aim", "try", "tries", "tried", "trying"],
                [
                    "desire", "desires", "desired", "wishing", "wanting", "attempt", "attempts", "attempted", "effort", "efforts", "intend", "intends",
                    "intended", "must", "need", "needs", "needed", "call for", "calls for", "called for", "urge",
                    "urges", "urged", "demand", "demands", "to", "willing", "willingness", "in order", "bid", "aimed", "looking",
                ]),
            [Meaning.Suspicion] = new(
                ["suspected", "suspect", "suspects", "alleged", "allegedly", "accused", "purported", "purportedly", "reportedly", "believed to", "is said to",
                    "are said to", "was said to", "were said to", "thought to", "is reported to", "are reported to", "supposedly", "supposed to"],
                ["suspicion", "suspicions", "allegation", "allegations", "accuse", "accuses", "accusation", "accusing", "believed", "believe", "believes",
                    "supposed", "may", "might", "possibly", "probably", "likely", "seems", "seem", "say", "says", "think", "thinks", "according to", "apparent",
                    "apparently", "claimed", "claims", "doubt", "doubts", "doubted", "questioned", "thought", "said"]),
            [Meaning.Negation] = new(
                [
                    "not", "no", "never", "never before", "none", "nobody", "nothing", "neither", "nor", "without", "cannot", "can't", "won't", "don't",
                    "doesn't", "didn't",
                    "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "wouldn't",
                    "couldn't", "shouldn't", "refuse", "refuses", "refused", "deny", "denies", "denied", "reject", "rejects", "rejected", "declined",
                    "declines",
                    "doubt", "doubts", "doubted", "hardly", "scarcely", "rarely", "seldom", "failed to", "fails to", "fail to", "yet to", "unable to",
                    "lacks", "lacked", "lack of",
                ],
                [
                    "doubtful", "doubting", "unlikely", "questions", "questioned", "refusing", "refusal", "denying", "denial", "rejecting", "rejection",
                    "declining", "decline", "lack", "lacks", "lacked", "lacking", "absence", "absent", "fail", "fails", "failed", "failing", "stop", "stops",
                    "stopped", "avoid",
                    "avoids", "prevent", "prevents", "ban", "bans", "banned", "except", "instead of", "rather than", "free of", "yet to", "against", "oppose",
                    "opposes", "opposed", "impossible", "inconclusive", "independent", "few", "little",
                    "less", "rare", "silent", "ruled out", "rules out", "different", "differ", "differs", "other than", "only", "first time", "unprecedented",
                    "far from", "short of", "exempt", "spared", "excluded", "excludes", "excluding", "barred", "forbids", "forbade", "forbidden",
                    "prohibits", "prohibited", "skipped", "missed", "withheld", "ceased", "ended", "halted", "suspended", "cancelled", "canceled",
                ]),
            [Meaning.Condition] = new(
                ["if", "unless", "provided that", "as long as", "in case", "only if", "on condition that"],
                ["when", "once", "whether", "condition", "conditions", "conditional", "depending", "depends", "subject to", "provided", "providing", "would",
                    "should", "before", "until", "without", "must"]),
        },
        Superlatives =
        [
            "most", "least", "maximum", "minimum", "best", "worst", "largest", "biggest", "greatest", "highest", "lowest", "smallest", "fewest", "longest",
            "shortest", "earliest", "latest", "fastest", "quickest", "slowest", "widest", "strongest", "toughest", "broadest", "fullest", "closest",
            "cheapest", "safest", "simplest", "all", "every",
        ],
        DegreeWords = ["possible"],
        NegativePrefixes = ["un", "non"],
        NotNegative = ["under", "uni", "until", "unto"],
        OppositePrefixes = ["un", "in", "im", "il", "ir", "dis", "non"],
        NotOpposite = ["inform", "intend", "impress", "import", "improve", "discover", "display", "impose", "dispose", "inside", "inland", "income", "input",
            "invest", "increase", "instance", "indeed", "impart", "implant", "impact", "invaluable", "inflam", "intense", "intern", "inter", "dispatch",
            "discharge", "dislocat", "distract", "discount", "disport", "imprint", "imprison", "invent", "involve", "union", "unit", "under", "until",
            "irrigat", "illustr", "illumin", "incline", "inspire", "instate", "install", "institut", "inquest", "disease", "dismiss", "insure",
            "indoor", "insight", "intake", "inbound", "discard", "indent", "infant", "insect", "intact", "unless", "uncle", "inner", "improvis", "immediat"],
        OppositeEndings = [("ful", "less"), ("fully", "lessly")],
        PrefixWords = ["non"],
        Opposites =
        [
            (["open", "opens", "opened", "reopened"], ["closed", "closes", "shut", "shuts"]),
            (["support", "supports", "supported", "back", "backs", "backed", "favour", "favours", "favoured", "favor", "favors", "favored"],
                ["oppose", "opposes", "opposed"]),
            (["accept", "accepts", "accepted", "allow", "allows", "allowed", "grant", "grants", "granted", "approve", "approves", "approved", "upheld"],
                ["reject", "rejects", "rejected", "turned down", "turns down", "dismissed", "refused", "overturned", "forbids", "forbade"]),
            (["admit", "admits", "admitted", "confessed", "confirmed", "confirms", "acknowledged"], ["denied", "denies", "deny"]),
            (["succeeded", "succeeds", "managed"], ["failed", "fails"]),
            (["guilty", "convicted"], ["innocent", "acquitted", "cleared"]),
            (["alive", "survived", "survives"], ["dead", "died", "killed"]),
            (["true", "right", "correct"], ["false", "wrong"]),
            (["easy", "easier"], ["hard", "harder", "difficult"]),
            (["begins", "began", "starts", "started", "continues", "continued", "continue"], ["ends", "ended", "stops", "stopped", "ceased"]),
            (["imposed", "imposes", "introduced", "introduces"], ["lifted", "lifts", "scrapped", "abolished", "abolishes"]),
            (["everyone", "everybody", "all", "someone", "somebody"], ["nobody", "none"]),
            (["everything", "something"], ["nothing"]),
            (["always", "often"], ["never", "rarely", "seldom"]),
            (["rose", "rises", "rise", "risen", "rising", "increased", "increases", "increase", "increasing", "grew", "grows", "grown", "growing", "climbed",
                "climbs", "jumped", "soared", "surged"],
                ["fell", "falls", "fall", "fallen", "falling", "decreased", "decreases", "decrease", "decreasing", "dropped", "drops", "drop", "declined",
                "declines", "decline", "declining", "shrank", "shrinks", "plunged", "plummeted"]),
            (["if"], ["unless"]),
            (["strengthens", "strengthened"], ["weakens", "weakened"]),
            (["improved", "improves", "improving"], ["worsened", "worsens", "worsening", "deteriorated"]),
            (["northern"], ["southern"]),
            (["eastern"], ["western"]),
            (["men", "man", "male"], ["women", "woman", "female"]),
            (["boys", "boy"], ["girls", "girl"]),
            (["full"], ["empty"]),
            (["safe", "safer"], ["dangerous", "hazardous"]),
            (["public"], ["secret", "private"]),
            (["accidental", "accident", "accidentally"], ["deliberate", "deliberately", "purpose"]),
        ],
        Inflections = ["s", "es", "d", "ed", "ing", "n", "en", "ned", "ning", "ted", "ting", "ped", "ping", "med", "ming", "red", "ring"],
        Irregulars = EnglishIrregulars.Forms,
        Truths = ["true", "the case", "correct", "accurate", "right", "so"],
        Turns = ["but", "until", "till", "except", "only", "just", "merely", "unless", "before", "longer", "rather", "instead", "all", "every", "everybody",
            "everyone", "alone", "yet", "fewer", "less", "more", "even", "since", "other", "others"],
        HiddenDenials =
        [
            "too", "before", "until", "till", "would have", "could have", "should have", "used to", "once", "former", "formerly", "previously", "last time",
            "last won", "last held", "last met", "last played", "last visited", "last seen", "last used", "since", "still", "remain", "remains", "remained",
            "awaits", "awaiting", "pending", "ends", "ending", "quit", "quits", "skip", "skips", "miss", "misses", "missing", "withdrew", "withdraw",
            "withdraws", "abandon", "abandons", "abandoned", "dropped", "halts", "halt", "cease", "ceases", "suspend", "suspends", "cancel", "cancels",
            "postpone", "postponed", "delay", "delayed", "delays", "lost", "loses", "lose", "wrong", "false", "myth", "mistaken", "beyond", "rare", "rarely",
            "seldom", "barely", "scarcely", "unlike", "instead", "rather", "even though", "even if", "save for", "apart from", "elsewhere",
            "out of", "away from", "waive", "waives", "waived", "boycott", "boycotts", "boycotted", "exempts", "exempted", "ignore", "ignores", "ignored",
            "leaves out", "left out", "put off", "turned away", "turned down", "dry", "free", "empty", "blocked", "blocks", "lifted", "removed", "expired",
            "vacant", "idle", "dead", "died", "alone", "secret", "declines", "refuse", "refuses", "opposite", "contrary", "disagree", "disagrees",
        ],
        Compounds = ["at least", "less than", "no doubt", "not only", "at once", "once a", "once more", "non-profit", "little by little", "different from",
            "or not", "or so", "or more", "or fewer", "or less", "perhaps", "allegedly", "reportedly"],
        Limiters = ["still"],
        LateDenials = ["first time", "in vain", "to no avail", "instead of", "rather than"],
        DeniedLeads = ["need", "needs", "longer", "ever", "yet", "really", "actually", "even", "quite", "necessarily", "single", "one"],
        Appearances = ["seem", "seems", "seemed", "appear", "appears", "appeared", "appear to", "appears to", "appeared to"],
        Weightless = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "a", "an", "the", "be", "been", "being", "is", "are", "was", "were", "has", "have", "had", "to", "of", "in", "on", "at", "by", "for", "with",
            "from", "and", "that", "which", "who", "it", "its", "their", "his", "her", "they", "as", "any", "also", "then", "someone", "somebody",
            "do", "does", "did",
        },
        Inflects = true,
    };
}

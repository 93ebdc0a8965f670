namespace SiteGen.Text;

/// <summary>English words around the name of who speaks.</summary>
internal static class EnglishFrames
{
    public static FrameWords Words { get; } = new()
    {
        LeadIns =
        [
            "however", "but", "and", "meanwhile", "yet", "still", "also", "now", "today", "yesterday", "that", "then", "while", "later", "earlier",
            "since then", "at that time", "last week", "last month", "last year", "this week", "this month", "this year", "on the other hand", "in turn",
            "similarly", "finally", "although", "though", "whereas", "nevertheless", "nonetheless", "instead", "recently", "overall", "for its part", "so",
            "in response",
        ],
        DateLeads = ["in", "on", "by", "since"],
        Linkers =
        [
            "of", "at", "in", "on", "from", "for", "with", "about", "by", "after", "before", "to", "based", "near", "as", "during", "since", "according to",
            "who", "which", "under", "representing", "behind", "across", "among",
        ],
        Auxiliaries =
        [
            "has", "have", "had", "is", "are", "was", "were", "will", "would", "may", "might", "could", "can", "should", "must", "also", "then", "later",
            "again", "repeatedly", "always", "often", "never", "not",
            "did", "does", "do", "used", "ran", "yet",
        ],
        Coordinators = ["and", "as well as"],
        Purposes = ["to"],
        OwnVoices = ["officials", "authorities"],
        UnnamedHeads =
        [
            "official", "officials", "spokesman", "spokeswoman", "spokesperson", "spokespeople", "press office", "source", "sources", "analyst", "analysts",
            "expert", "experts", "diplomat", "diplomats", "leader", "leaders", "leadership", "aide", "aides",
            "representative", "representatives", "observers", "researcher", "researchers", "authorities", "person", "people", "lawmaker", "lawmakers",
            "scientists", "staff", "one", "opposition", "residents", "farmers", "witnesses", "critics", "reformers", "campaigners", "activists", "traders",
            "investors", "economists", "historians", "engineers", "doctors", "teachers", "parents", "locals", "villagers", "prosecutors", "police",
            "investigators", "lawyers", "unions", "organisers", "organizers", "supporters", "opponents", "commentators", "insiders", "executives",
            "managers", "employees", "workers", "protesters", "academics", "specialists", "advisers", "advisors", "ministers", "politicians", "mayors",
            "fishermen", "media", "press", "newspapers", "officers", "rescuers", "firefighters", "paramedics", "medics", "forecasters", "meteorologists",
            "astronomers", "geologists", "seismologists", "climatologists", "biologists", "physicists", "fans", "nurses", "pilots", "troops", "soldiers",
            "commanders", "judges", "bankers", "strategists", "pollsters", "volunteers", "drivers", "passengers", "students", "owners", "operators", "users",
            "customers", "neighbours", "neighbors", "relatives", "survivors", "reporters", "editors",
        ],
        PlaceLinkers = ["in", "across"],
        PassingOn =
        [
            "quoted", "quotes", "quoting", "cited", "cites", "citing", "reported", "reports", "wrote", "published", "carried", "said", "interview", "story",
        ],
        PassedTo =
        [
            "told", "told the", "telling", "tells", "speaking to", "spoke to", "interview with", "interview by", "according to", "reported by", "quoted by",
            "quoted in", "quoted on", "quoted on the", "in the", "wrote in", "writing in", "written for",
            "op-ed for", "article for", "piece for", "column for", "essay for", "by",
        ],
        BodyNouns =
        [
            "the", "newspaper", "newspapers", "daily", "magazine", "news agency", "agency", "broadcaster", "side", "regime", "government", "state",
            "company", "alliance",
        ],
        Documents =
        [
            "report", "reports", "statement", "release", "article", "editorial", "study", "studies", "document", "documents", "data", "figures", "estimate",
            "estimates", "survey", "surveys", "assessment", "analysis", "research", "poll", "polls", "review", "audit", "census", "inquiry", "investigation",
            "records", "statistics", "paper", "index", "letter", "memo", "filing", "bulletin", "count", "projection", "projections", "forecast", "forecasts",
            "tally", "model", "models", "simulations", "results", "readings", "calculations", "website",
        ],
        NotBeforeVerb =
        [
            "the", "a", "an", "his", "her", "its", "their", "was", "were", "is", "are", "be", "been", "being", "no", "any", "these", "those", "of", "so",
            "as", "before", "after", "by", "he is", "united", "than",
        ],
        NoReports =
        [
            "think tank", "think tanks", "that is to say", "so called", "say nothing of", "hoped for", "hopes for", "hope for", "estimated at",
            "estimated to be", "estimated to have", "insurance claims", "insurance claim", "jobless claims", "unemployment claims", "benefit claims",
            "compensation claims", "damage claims", "asylum claims", "land claims", "legal claims",
        ],
        OwnWords =
        [
            "version of this article", "version of this story", "version of this report", "version of the article", "version of the story", "this article",
                "this story",
        ],
        Quoting = ["quoted", "quotes", "quoting", "cited", "cites", "citing"],
        Comments = ["comment", "comments", "respond", "response", "reply", "commented", "responded", "replied"],
        Asides = ["alluding", "hinting", "an allusion", "apparently referring", "in an apparent reference", "an apparent reference"],
        Contrasts = ["but", "while", "although", "though", "whereas"],
        Complementizers = ["that", "whether"],
        ListLeads = ["including", "includes", "include", "as follows", "following", "such as", "for example", "namely"],
        Indefinites = ["a", "an", "another", "one", "two", "three", "some", "several", "many"],
        Agents = ["by"],
        Echoes = ["as saying"],
        BodyKinds =
        [
            "firm", "company", "group", "organisation", "organization", "institute", "institution", "think tank", "charity", "consultancy", "agency",
            "association", "union", "party", "bank", "university", "college", "ministry", "council",
            "committee", "commission", "network", "foundation", "society", "club", "team", "newspaper", "paper", "daily", "weekly", "magazine",
            "broadcaster", "channel", "station", "radio", "radio station", "television", "television station", "news agency", "news site", "website",
            "publisher", "maker", "manufacturer", "producer",
            "retailer", "supplier", "operator", "developer", "provider", "builder", "contractor", "carrier", "airline", "insurer", "lender", "startup",
            "start-up", "business", "corporation", "conglomerate", "cooperative", "ngo", "nonprofit",
            "watchdog", "regulator", "authority", "board", "bureau", "office", "department", "service", "laboratory", "lab", "centre", "center", "school",
            "hospital", "museum", "fund", "alliance", "coalition", "movement", "federation",
            "league", "body", "giant", "outlet", "pollster", "brokerage", "auditor", "utility", "refiner", "miner", "shipper", "brewer", "chain",
        ],
        NameEndings = ["Corp", "Corporation", "Inc", "Ltd", "Limited", "plc", "Co", "Company", "Group", "Holdings", "AG", "SA", "NV", "LLC", "LLP", "GmbH",
            "SE", "SpA", "Pty", "PLC", "Bhd"],
        ActVerbs = ["declared", "declares", "declare", "claimed", "claims", "claim"],
        ObjectLeads =
        [
            "a", "an", "the", "his", "her", "its", "their", "another", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "dozens", "hundreds", "thousands", "more than", "at least", "about", "nearly", "victory", "responsibility", "credit",
            "bankruptcy", "independence", "war", "lives", "gold", "silver", "bronze",
        ],
        ObjectRoles = ["as", "to be", "winner", "champion", "champions", "winners", "bankrupt", "insolvent"],
        ObjectEnds = ["as", "after", "before", "when", "because", "since", "while", "and", "but", "which", "who", "so"],
        PluralVerbs =
        [
            "claim", "argue", "warn", "insist", "announce", "declare", "deny", "admit", "fear", "hope", "expect", "predict", "suggest", "complain",
            "contend", "maintain", "allege", "acknowledge", "concede", "stress", "point out", "state", "demand", "voice", "express",
            "estimate", "reckon", "emphasise", "emphasize", "caution", "doubt", "counter",
        ],
        Adverbs =
        [
            "again", "also", "then", "now", "later", "earlier", "once", "himself", "herself", "itself", "themselves", "still", "already", "thus", "soon",
            "first", "nonetheless", "nevertheless", "however", "instead", "once again", "in turn", "at first", "for instance",
        ],
        Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
        RelativePronouns = ["which", "who", "whose", "whom", "where"],
        PersonRelatives = ["who", "whose"],
        SpeechNouns =
        [
            "claim", "claims", "allegation", "allegations", "rumour", "rumours", "rumor", "rumors", "accusation", "accusations", "statement", "statements",
            "assertion", "assertions", "warning", "warnings", "complaint", "complaints", "belief",
            "speculation", "critics", "observers", "prediction", "predictions", "forecast", "forecasts", "estimate", "estimates", "testimony", "account",
            "accounts", "remarks", "comments", "charges that",
        ],
        Inverts = true,
    };
}

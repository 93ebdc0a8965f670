namespace SiteGen.Text;

/// <summary>English words around the name of who speaks.</summary>
internal static class EnglishFrames
{
    public static FrameWords Words { get; } = new()
    {
        LeadIns =
        [
            "however", "but", "and", "meanwhile", "yet", "still", "also", "now", "today", "yesterday", "that", "then", "while", "later", "earlier", "since then", "at that time", "for its part", "so", "in response",
        ],
        DateLeads = ["in", "on", "by", "since"],
        Linkers = ["of", "at", "in", "on", "from", "for", "with", "about", "by", "after", "before", "to", "based", "near", "as", "during", "since", "according to", "who", "which"],
        Auxiliaries =
        [
            "has", "have", "had", "is", "are", "was", "were", "will", "would", "may", "might", "could", "can", "should", "must", "also", "then", "later", "again", "repeatedly", "always", "often", "never", "not",
            "did", "does", "do", "used", "ran", "yet",
        ],
        Coordinators = ["and", "as well as"],
        Purposes = ["to"],
        UnnamedHeads =
        [
            "official", "officials", "spokesman", "spokeswoman", "spokesperson", "spokespeople", "source", "sources", "analyst", "analysts", "expert", "experts", "diplomat", "diplomats", "leader", "leaders", "leadership", "aide", "aides",
            "representative", "representatives", "observers", "researcher", "researchers", "authorities", "person", "people", "lawmaker", "lawmakers", "scientists", "staff", "one", "opposition", "residents", "farmers", "witnesses", "critics",
        ],
        PassingOn = ["quoted", "quotes", "quoting", "cited", "cites", "citing", "reported", "reports", "wrote", "published", "carried", "said", "interview", "story"],
        PassedTo = ["told", "told the", "telling", "tells", "speaking to", "spoke to", "interview with", "interview by", "according to", "reported by", "quoted by", "quoted in", "in the", "wrote in", "writing in", "written for", "op-ed for", "article for", "piece for", "column for", "essay for", "by"],
        BodyNouns = ["the", "newspaper", "newspapers", "daily", "magazine", "news agency", "agency", "broadcaster", "side", "regime", "government", "state", "company", "alliance"],
        Documents = ["report", "statement", "release", "article", "editorial", "study", "document", "documents", "data", "figures", "estimate", "estimates", "survey", "assessment"],
        NotBeforeVerb = ["the", "a", "an", "his", "her", "its", "their", "was", "were", "is", "are", "be", "been", "being", "no", "any", "these", "those", "of", "so", "as", "before", "after", "by", "he is", "united"],
        NoReports = ["that is to say", "so called", "say nothing of"],
        Comments = ["comment", "comments", "respond", "response", "reply", "commented", "responded", "replied"],
        Asides = ["alluding", "hinting", "an allusion", "apparently referring", "in an apparent reference", "an apparent reference"],
        Contrasts = ["but", "while", "although", "though", "whereas"],
        Complementizers = ["that", "whether"],
        Indefinites = ["a", "an", "another", "one", "two", "three", "some", "several", "many"],
        Agents = ["by"],
        Echoes = ["as saying"],
        Inverts = true,
    };
}

using SiteGen.Model;

namespace SiteGen.Text;

/// <summary>What the checks know of English.</summary>
internal static class English
{
    public static Grammar Grammar { get; } = new()
    {
        Language = "en",
        DecimalMark = '.',
        GroupMark = ',',
        Abbreviations = ["mr", "mrs", "ms", "dr", "prof", "gen", "gov", "sen", "rep", "st", "no", "jr", "sr", "u.s", "u.n", "u.k", "e.g", "i.e", "vs", "a.m", "p.m", "jan", "feb", "mar", "apr", "aug", "sept", "oct", "nov", "dec"],
        ClauseOpeners = ["and", "but", "that", "which", "who", "while", "when", "because", "although", "though", "if", "unless", "after", "before", "so"],
        Negations = ["not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot", "can't", "won't", "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "refuse", "refuses", "refused", "deny", "denies", "denied", "reject", "rejects", "rejected", "decline", "declines", "declined", "fail", "failed", "fails"],
        Modals = ["may", "might", "could", "can", "will", "would", "should", "shall", "plan", "plans", "planned", "expected", "expects", "likely", "possibly", "perhaps", "intend", "intends", "intended", "projected", "forecast", "aims", "set to"],
        Conditions = ["if", "unless", "provided that", "as long as", "in case", "only if"],
        Suspicions = ["suspected", "suspect", "suspects", "alleged", "allegedly", "accused", "purported", "purportedly", "reportedly", "believed to be", "said to be"],
        HarmlessPhrases = ["not only", "no doubt", "no longer than", "declined to be named", "refused to be named", "not to be named", "can not only"],
        Afterthoughts =
        [
            "is false", "was false", "is untrue", "is not true", "was denied", "were denied", "is unconfirmed", "has not been confirmed", "have not been confirmed", "allegedly", "reportedly", "perhaps", "or not", "or so",
            "or more", "or fewer", "or less",
        ],
        PhraseOpeners = ["since", "despite", "following", "amid", "ahead of", "according to"],
        NumberOpeners = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "a hundred", "a thousand", "a million", "half", "a dozen", "dozens", "hundreds", "thousands", "millions"],
        Hedges = new Dictionary<string, Qualifier>
        {
            ["more than"] = Qualifier.MoreThan,
            ["over"] = Qualifier.MoreThan,
            ["above"] = Qualifier.MoreThan,
            ["in excess of"] = Qualifier.MoreThan,
            ["about"] = Qualifier.About,
            ["around"] = Qualifier.About,
            ["roughly"] = Qualifier.About,
            ["approximately"] = Qualifier.About,
            ["some"] = Qualifier.About,
            ["an estimated"] = Qualifier.About,
            ["nearly"] = Qualifier.Nearly,
            ["almost"] = Qualifier.Nearly,
            ["close to"] = Qualifier.Nearly,
            ["less than"] = Qualifier.LessThan,
            ["fewer than"] = Qualifier.LessThan,
            ["under"] = Qualifier.LessThan,
            ["below"] = Qualifier.LessThan,
            ["at least"] = Qualifier.AtLeast,
            ["no fewer than"] = Qualifier.AtLeast,
            ["no less than"] = Qualifier.AtLeast,
            ["at most"] = Qualifier.AtMost,
            ["up to"] = Qualifier.AtMost,
            ["no more than"] = Qualifier.AtMost,
            ["exactly"] = Qualifier.Exact,
            ["precisely"] = Qualifier.Exact,
        },
        ReportingVerbs =
        [
            "said", "says", "say", "told", "tells", "stated", "states", "announced", "announces", "argued", "argues", "warned", "warns", "added", "adds", "claimed", "claims", "estimated", "estimates", "reported",
            "reports", "wrote", "writes", "insisted", "insists", "stressed", "noted", "notes", "explained", "acknowledged", "denied", "confirmed", "urged", "called", "asked", "replied", "commented", "revealed", "predicted",
        ],
        Attributions = ["according to", "in the words of", "quoted by", "cited by"],
        Honorifics = ["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr."],
        Pronouns = ["he", "she", "they"],
        OfficeModifiers = ["assistant", "deputy", "vice", "under", "former", "acting", "ex", "associate", "late"],
        Dates = new()
        {
            Months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
            {
                ["january"] = 1,
                ["jan"] = 1,
                ["february"] = 2,
                ["feb"] = 2,
                ["march"] = 3,
                ["mar"] = 3,
                ["april"] = 4,
                ["apr"] = 4,
                ["may"] = 5,
                ["june"] = 6,
                ["jun"] = 6,
                ["july"] = 7,
                ["jul"] = 7,
                ["august"] = 8,
                ["aug"] = 8,
                ["september"] = 9,
                ["sept"] = 9,
                ["sep"] = 9,
                ["october"] = 10,
                ["oct"] = 10,
                ["november"] = 11,
                ["nov"] = 11,
                ["december"] = 12,
                ["dec"] = 12,
            },
            DayLeads = ["on", "the"],
            DayNouns = [],
            YearLeads = ["in", "by", "since", "until", "till", "before", "after", "during", "from", "end of", "start of", "beginning of", "middle of", "spring of", "summer of", "autumn of", "fall of", "winter of", "as of", "year", "early", "mid", "late", "through", "circa"],
            Links = ["of"],
            SpanLinks = ["to", "and", "through", "until"],
            MeasureWords = ["each", "every"],
            DayEndings = ["st", "nd", "rd", "th"],
            DayComesFirst = false,
        },
    };
}

using SiteGen.Model;

namespace SiteGen.Text;

/// <summary>English numbers: their words, short forms and parts, and what stands beside them.</summary>
internal static class EnglishNumbers
{
    public static IReadOnlyDictionary<string, long> Magnitudes { get; } = new Dictionary<string, long>(StringComparer.Ordinal)
    {
        ["k"] = 1_000,
        ["K"] = 1_000,
        ["mn"] = 1_000_000,
        ["mln"] = 1_000_000,
        ["mil"] = 1_000_000,
        ["M"] = 1_000_000,
        ["bn"] = 1_000_000_000,
        ["Bn"] = 1_000_000_000,
        ["BN"] = 1_000_000_000,
        ["bln"] = 1_000_000_000,
        ["tn"] = 1_000_000_000_000,
        ["trn"] = 1_000_000_000_000,
        ["tln"] = 1_000_000_000_000,
    };

    public static IReadOnlyDictionary<string, long> DoubtfulMagnitudes { get; } = new Dictionary<string, long>(StringComparer.Ordinal)
    {
        ["m"] = 1_000_000,
        ["b"] = 1_000_000_000,
        ["B"] = 1_000_000_000,
        ["t"] = 1_000_000_000_000,
        ["T"] = 1_000_000_000_000,
    };

    public static IReadOnlyDictionary<string, Rational> AndParts { get; } = new Dictionary<string, Rational>(StringComparer.OrdinalIgnoreCase)
    {
        ["and a half"] = new(1, 2),
        ["and one half"] = new(1, 2),
        ["and a quarter"] = new(1, 4),
        ["and one quarter"] = new(1, 4),
        ["and three quarters"] = new(3, 4),
        ["and a third"] = new(1, 3),
        ["and two thirds"] = new(2, 3),
    };

    public static Phrases Elliptics { get; } =
        ["compared with", "compared to", "from", "up from", "down from", "than", "than the", "to", "among", "against", "versus", "of", "out of", "and", "or",
            "the", "another", "other", "with", "by", "at", "past", "after", "beat"];

    public static Phrases TimeNouns { get; } =
    [
        "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "night", "nights", "week", "weeks", "fortnights", "month", "months",
        "quarter", "quarters", "year", "years", "decade", "decades",
        "century", "centuries", "generations", "business days", "working days",
    ];

    public static Phrases TimeShifts { get; } =
    [
        "later", "earlier", "ago", "before", "after", "previously", "afterwards", "afterward", "thereafter", "on", "prior", "from now", "hence", "apart",
        "into", "ahead of", "behind schedule", "ahead", "past", "out from",
    ];

    public static Phrases ListVerbs { get; } =
    [
        "has", "have", "had", "bought", "sold", "lost", "made", "built", "sent", "took", "gave", "got", "won", "spent", "paid", "held", "kept", "left",
        "found", "hit", "put", "set", "shot", "sank", "saw", "brought", "cut", "grew", "ran", "led", "met", "told",
        "drew", "fed", "laid", "hurt", "caught", "buys", "sells", "makes", "builds", "sends", "takes", "gives", "spends", "pays", "holds", "keeps",
        "employs", "owns", "operates", "produces", "including", "costing", "totalling", "totaling", "killing", "injuring",
        "about", "some", "almost", "nearly", "only", "just", "also", "then", "all", "both", "each", "the", "a", "an", "its", "their", "another", "other",
        "roughly", "around", "at", "least", "more", "up", "over", "an", "estimated", "most", "half", "plus", "as", "well",
    ];

    // Behind the lists that it reads.
    public static NumberWords Words { get; } = new()
    {
        Units = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
        {
            ["one"] = 1,
            ["two"] = 2,
            ["three"] = 3,
            ["four"] = 4,
            ["five"] = 5,
            ["six"] = 6,
            ["seven"] = 7,
            ["eight"] = 8,
            ["nine"] = 9,
            ["ten"] = 10,
            ["eleven"] = 11,
            ["twelve"] = 12,
            ["thirteen"] = 13,
            ["fourteen"] = 14,
            ["fifteen"] = 15,
            ["sixteen"] = 16,
            ["seventeen"] = 17,
            ["eighteen"] = 18,
            ["nineteen"] = 19,
        },
        Tens = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
        {
            ["twenty"] = 20,
            ["thirty"] = 30,
            ["forty"] = 40,
            ["fifty"] = 50,
            ["sixty"] = 60,
            ["seventy"] = 70,
            ["eighty"] = 80,
            ["ninety"] = 90,
        },
        Scales = new Dictionary<string, long>(StringComparer.OrdinalIgnoreCase)
        {
            ["dozen"] = 12,
            ["hundred"] = 100,
            ["thousand"] = 1_000,
            ["lakh"] = 100_000,
            ["lakhs"] = 100_000,
            ["crore"] = 10_000_000,
            ["crores"] = 10_000_000,
            ["million"] = 1_000_000,
            ["billion"] = 1_000_000_000,
            ["trillion"] = 1_000_000_000_000,
        },
        Magnitudes = Magnitudes,
        DoubtfulMagnitudes = DoubtfulMagnitudes,
        NegativeLeads = [("minus", ""), ("negative", "")],
        NegativeEnds = ["below zero", "below freezing"],
        AndParts = AndParts,
        PartLinks = ["of a", "of one"],
        OrdinalEndings = ["st", "nd", "rd", "th"],
        TotalLeads = ["of a total of", "of a total", "out of a total of", "out of a total", "out of", "of the total", "of an estimated", "of an expected"],
        Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"],
        Fillers = ["and"],
        Articles = ["a", "an"],
        ScaleLeads = ["some"],
        Distributives = ["each", "both", "apiece", "tied", "level on"],
        One = "one",
        CountsOne = ["only", "just", "exactly", "precisely"],
        Halves = ["half a", "half"],
        AndHalf = ["and a half", "and one half"],
        Multiples = new Dictionary<string, Rational>(StringComparer.OrdinalIgnoreCase)
        {
            ["doubled"] = new(2),
            ["doubling"] = new(2),
            ["twice"] = new(2),
            ["twofold"] = new(2),
            ["tripled"] = new(3),
            ["tripling"] = new(3),
            ["threefold"] = new(3),
            ["quadrupled"] = new(4),
            ["fourfold"] = new(4),
            ["tenfold"] = new(10),
            ["halved"] = new(1, 2),
            ["half as much"] = new(1, 2),
            ["half as many"] = new(1, 2),
        },
        Times = ["times", "fold"],
        Parts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
        {
            ["half"] = 2,
            ["halves"] = 2,
            ["third"] = 3,
            ["thirds"] = 3,
            ["quarter"] = 4,
            ["quarters"] = 4,
            ["fifth"] = 5,
            ["fifths"] = 5,
            ["sixth"] = 6,
            ["sixths"] = 6,
            ["seventh"] = 7,
            ["sevenths"] = 7,
            ["eighth"] = 8,
            ["eighths"] = 8,
            ["ninth"] = 9,
            ["ninths"] = 9,
            ["tenth"] = 10,
            ["tenths"] = 10,
        },
        Percents = ["percent", "per cent"],
        NameBefore = ["number", "no", "article", "chapter", "section", "page", "quarter", "group", "resolution"],
        Ranges = [new("between", ["and"], false), new("from", ["to"], true), new("", ["to"], true), new("", ["or"], false)],
        Changes = ["rise", "rises", "rose", "risen", "grow", "grows", "grew", "grown", "increase", "increases", "increased", "fall", "falls", "fell",
            "fallen", "drop", "drops", "dropped", "decrease", "decreased", "cut", "cuts", "cutting", "went", "jumped", "jumps", "jumping", "rising",
            "falling", "growing", "dropping", "slashed", "slashing", "climbed", "climbs", "climbing", "plunged", "plunging", "plummeted", "surged",
            "surges", "surging", "soared", "soaring", "declined", "declines", "declining", "widened", "narrowed", "raised", "raising", "lifted", "lifting",
            "reduced", "reducing", "trimmed", "trimming", "shrank", "shrunk", "dipped", "slipped", "slid", "tumbled", "lowered", "lowering", "boosted",
            "hiked", "revised",
            "upgraded", "downgraded", "eased", "slowed", "accelerated", "edged", "ticked", "swelled", "expanded", "contracted", "increasing", "decreasing",
            "up", "down"],
        ChangeJoiners = ["to", "up to", "down to"],
        AmountLeads = ["to", "at", "by", "from", "was", "were", "is", "are", "be", "been", "of", "total", "totalled", "totaled", "number", "numbered",
            "reached", "reaches", "hit", "exceeded", "passed", "stands at", "stood at"],
        Counters = ["more", "fewer", "others", "ones", "overall", "altogether", "units", "last", "this", "overnight"],
        UnitEnds = ["per", "a second", "an hour", "squared", "cubed", "points", "point", "years away", "sterling", "equivalent"],
        UnitMakers = ["square", "sq", "cubic", "nautical", "light", "percentage", "basis", "board", "person", "passenger", "man", "Hong Kong", "Canadian",
            "Australian", "Singapore", "Taiwan", "New Zealand", "Egyptian", "Sudanese", "Syrian", "Lebanese"],
        UnitJoiners = ["and", "or"],
        WholeFirstLeads = ["of the", "of its", "of their", "out of the", "out of its", "among the", "of a total of", "out of a total of", "out of a total",
            "out of the total of", "out of the total number of", "of the total number of", "of the total", "out of the total"],
        FarJoiners = ["out of", "out of the", "out of a total", "out of a total of", "out of the total", "out of the total of"],
        PartsOfWhole = ["of which", "of whom", "out of which", "out of whom", "of them"],
        PartJoiners = ["of", "out of", "of all", "of a total", "out of a total", "of total", "among",
            "of a total of", "out of a total of", "out of total", "out of the total", "out of its total",
            "out of their total", "of the total", "of the total of", "of its total", "of its total of", "of their total", "of their total of",
            "out of its total of", "out of the total of"],
        PartTimes = ["last", "past", "previous", "first", "next", "most recent"],
        ThresholdNouns = ["mark", "level", "threshold", "barrier", "line"],
        Opponents = ["over", "against", "ahead of", "behind", "past"],
        PartOwners = ["the", "its", "their", "his", "her", "our", "your", "my", "s", "those", "these"],
        RatioJoiners = ["in", "in every", "out of", "out of every"],
        Durations = ["days", "weeks", "months", "years", "hours", "minutes", "seconds", "decades", "seasons", "games", "matches", "attempts", "attacks",
            "cities", "countries", "states", "provinces", "towns", "places"],
        Scores = new()
        {
            Wins = ["beat", "beats", "defeated", "defeats", "won", "wins", "win", "edged", "thrashed", "crushed", "routed", "stunned", "outscored",
                "knocked out", "overcame", "led", "leads", "leading", "lead", "hammered", "saw off", "earned a", "claimed a", "recorded a", "sealed a"],
            Losses = ["lost", "loses", "lose", "losing", "fell", "went down", "was beaten", "were beaten", "is beaten", "are beaten", "been beaten",
                "was defeated", "were defeated", "was thrashed", "were thrashed", "suffered a"],
            LostNouns = ["loss", "defeat"],
            Joiners = ["to"],
            OpponentLeads = ["to", "against", "over", "by", "past", "to the", "against the", "over the", "by the", "past the"],
        },
        Averages = ["average of", "mean of", "median of", "average is", "average was"],
        Limits =
        [
            ("held", "to"), ("holds", "to"), ("holding", "to"), ("restricted", "to"), ("restricting", "to"), ("limited", "to"), ("limiting", "to"),
            ("confined", "to"), ("bowled", "out for"), ("bowling", "out for"), ("skittled", "for"), ("skittled", "out for"),
        ],
        Followers = ["followed by", "followed closely by", "trailed by", "ahead of", "then", "then came", "next came", "next was", "next is"],
        OwnerLeads = ["for", "of"],
        Measures = EnglishMeasures.Words,
        ChangeNouns = EnglishHedges.ChangeNouns,
        Elliptics = Elliptics,
        TimeNouns = TimeNouns,
        TimeShifts = TimeShifts,
        RankNouns = ["place", "position", "rank", "spot"],
        ListVerbs = ListVerbs,
        ItemLeads = ["by"],
        AmountNouns = ["number of", "total of", "count of", "share of", "amount of", "tally of"],
        HedgesAfter = EnglishHedges.After,
        HedgeEndings = EnglishHedges.Endings,
        LooseHedges = EnglishHedges.Loose,
        ChangeLeads = EnglishHedges.ChangeLeads,
        ChangeAmounts = ["by"],
        ChangeEnds = EnglishHedges.ChangeEnds,
        DifferenceEnds = ["than"],
        LeadUnits = ["magnitude", "category", "intensity", "age", "aged", "age of", "ages", "ages of", "aged between", "ages between", "aged from",
            "ages from", "between the ages of"],
        AgeWords = ["years old", "year old", "year-old", "years of age", "age", "aged", "age of", "ages"],
        CompoundEnds = ["strong", "plus", "odd", "something"],
        Respectives = ["respectively", "the former", "the latter"],
        Shares = ["per", "a", "an", "each"],
        ScoreUnits = ["votes", "vote", "goals", "goal", "points", "point", "sets", "set", "games", "game", "runs", "wins", "frames", "legs"],
        AgeAdjectives = ["year-old", "month-old", "week-old", "day-old", "year old", "month old"],
        AgeUnits = ["years old", "years", "year old", "year-old", "years of age"],
        Points = ["points", "point", "percentage points", "percentage point", "basis points"],
    };
}

namespace SiteGen.Benchmarks.Corpus;

/// <summary>The words that made-up articles consist of: plain words of English, and names that nobody bears.</summary>
internal static class Words
{
    private const int Names = 50_625;

    // Without a divisor in common with the number of names, so that neighbours look different and none comes twice.
    private const int Stride = 18_733;

    private static readonly string[] Syllables = ["ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu", "da", "fe", "gi", "ho", "pu"];

    public static string[] Adjectives { get; } =
    [
        "wooden", "narrow", "quiet", "green", "copper", "covered", "heavy", "floating", "public", "rented", "northern", "coastal", "painted", "stone",
        "folding", "electric", "shallow", "broad", "rural", "repaired", "dry", "steep", "western", "silver", "hollow", "inland", "plain", "glass", "busy",
        "sunken", "tall", "round", "slow", "distant", "cold", "private", "woven", "early", "local", "useful",
    ];

    public static string[] Things { get; } =
    [
        "barges", "bridges", "lamps", "orchards", "wells", "ferries", "kilns", "mills", "presses", "sheds", "looms", "boats", "hives", "pumps", "carts",
        "towers", "gardens", "workshops", "wagons", "ovens", "fountains", "tunnels", "benches", "archives", "greenhouses", "cranes", "cellars", "kiosks",
        "lanterns", "mooring posts", "footpaths", "weather masts", "ponds", "stables", "signal boxes", "windows", "reading rooms", "nets", "beacons", "locks",
    ];

    public static string[] Matters { get; } =
    [
        "harbour", "valley", "market", "canal", "library", "railway", "coast", "quarry", "forest", "river", "school", "theatre", "pasture", "village",
        "lighthouse", "dam", "bakery", "meadow", "station", "museum", "shipyard", "vineyard", "causeway", "square", "mountain", "delta", "lagoon", "plain",
        "island", "terrace",
    ];

    public static string[] Verbs { get; } =
    [
        "needs", "lacks", "keeps", "shapes", "feeds", "crosses", "borders", "slows", "protects", "divides", "serves", "follows", "supplies", "surrounds",
        "outlives", "connects",
    ];

    public static string[] Offices { get; } = ["director", "treasurer", "chief engineer", "head of research", "spokesperson", "deputy director", "secretary", "archivist"];

    public static string[] Bodies { get; } = ["Institute", "Office", "Bureau", "Union", "Council", "Trust", "Archive", "Laboratory"];

    /// <summary>A name of its own for each number.</summary>
    public static string Name(int number)
    {
        var code = (int)((long)(number % Names) * Stride % Names);
        Span<char> name = stackalloc char[8];
        for (var place = 0; place < 4; place++, code /= Syllables.Length)
            Syllables[code % Syllables.Length].CopyTo(name[(place * 2)..]);

        name[0] = char.ToUpperInvariant(name[0]);
        // Past the number of names, they get longer.
        return number < Names ? new(name) : $"{name}{Name(number / Names).ToLowerInvariant()}";
    }

    public static string One(this Random random, string[] words) => words[random.Next(words.Length)];
}

using SiteGen.Load;

namespace SiteGen.Scaffold;

/// <summary>What each key says, in one sentence or two for editors: YAML editors show it, and skeletons carry it as a comment.</summary>
internal static partial class KeyGuide
{
    // Keys that mean the same in every fact file.
    private static readonly Dictionary<string, string> EveryFact = new(StringComparer.Ordinal)
    {
        ["source"] = "The article that all evidence in this file comes from: the name of its file in seeds/. Evidence from another article names its own.",
        ["added"] = "The day on which this fact was added to the site.",
        ["review_by"] = "The day after which `sitegen check` reminds you to look at this fact again.",
        ["corrections"] =
            "What was wrong after it was published, and is corrected now. Readers see it on the page, in the list of corrections and in the feed.",
        ["former_ids"] = "Names that this file had before: at the old addresses a page leads to the new one.",
        ["accept"] = "Findings of a check that you have looked at and answer for. Your reason is shown on the page.",
        ["side"] = "One of the sides in content/site.yaml.",
        ["aliases"] = "Every other spelling that the articles use: the spelling alone, or `name` and `note`.",
        ["evidence"] = "The words of an article that this rests on.",
        ["image"] =
            "A portrait or logo in content/static, with what is seen on it, who made it, its licence, and where it was taken from. None without a licence.",
    };

    private static readonly Dictionary<string, Dictionary<string, string>> Kinds = new(StringComparer.Ordinal)
    {
        ["a person"] = new(StringComparer.Ordinal)
        {
            ["name"] = "The name as readers see it.",
            ["native_name"] = "The name in the person's own script.",
            ["roles"] = "What the person is, as the articles say.",
            ["summary"] = "A sentence or two of your own. [[id]] links to another fact; numbers come from a statistic, as [[id#value]].",
            ["links"] = "Addresses elsewhere: the address alone, or `url` and `label`.",
        },
        ["an organization"] = new(StringComparer.Ordinal)
        {
            ["name"] = "The name as readers see it.",
            ["short_name"] = "A short form that articles use, such as NATO.",
            ["type"] = "What kind of body it is.",
            ["part_of"] = "The id of the body that it belongs to.",
            ["summary"] = "A sentence or two of your own. [[id]] links to another fact; numbers come from a statistic, as [[id#value]].",
            ["evidence"] = "Words of an article that say more of it. That an article names it is evidence enough that it exists.",
        },
        ["an event"] = new(StringComparer.Ordinal)
        {
            ["title"] = "What happened or is planned, as a headline.",
            ["date"] = "When: 2023-11-06, 2023-11, 2023, or from/to as 2023-11-06/2023-11-12; with ~ at the end for about.",
            ["place"] = "Where, as the articles say.",
            ["status"] = "What an article only foresees is planned; confirmed is what more than the one who reports it say.",
            ["participants"] = "Who took part: each is found in the evidence, by name or by a reading.",
            ["summary"] = "A sentence or two of your own. [[id]] links to another fact; numbers come from a statistic, as [[id#value]].",
        },
        ["a statistic"] = new(StringComparer.Ordinal)
        {
            ["title"] = "What is counted, as a headline.",
            ["subject"] = "The id of whom or what the numbers are about; a thing that is neither person nor body is a term.",
            ["unit"] = "What is counted, as it stands after a number.",
            ["unit_words"] = "The words that articles use for the unit.",
            ["definition"] = "What exactly is counted, and how the articles put it.",
            ["report"] = "The document that the numbers come from: its name, or the id of a term.",
            ["observations"] = "Every number that the articles give. Where they disagree, keep each, and let at least one have a note.",
        },
        ["a claim"] = new(StringComparer.Ordinal)
        {
            ["speaker"] = "Who says it: an id or a list of ids; `article` for what the article itself says; or `unnamed`, in the article's words, and `of`.",
            ["via"] = "The ids of those who report what the speaker said.",
            ["speech"] = "direct for words in quotation marks, otherwise indirect.",
            ["translated"] = "true where the speaker's own words were in another language than the article's.",
            ["stance"] = "The speaker's attitude to what it is about; left out where the words do not settle it.",
            ["said_on"] = "When it was said, if that is known.",
            ["text"] = "The claim in your own words, one sentence: it is also the title of its page.",
            ["about"] = "The ids of whom and what the claim speaks of.",
        },
        ["a term"] = new(StringComparer.Ordinal)
        {
            ["term"] = "The word, as readers see it.",
            ["definition"] = "What it means.",
            ["evidence"] = "Words of an article that use or explain it.",
        },
        ["an article"] = new(StringComparer.Ordinal)
        {
            ["sha256"] = "The SHA-256 of the text file, which holds the text to what it was. After a change: `sitegen sources accept`.",
            ["label"] = "Your own name for the article.",
            ["title"] = "Its headline, if it is known.",
            ["publisher"] = "Who ran it: the id of an organization, or its name.",
            ["author"] = "Who wrote it: the id of a person, or a name.",
            ["published"] = "When it came out; from/to if that is all that is known. Years that the text does not write are derived from it.",
            ["published_basis"] = "How you know when it came out, where the article does not print it.",
            ["accessed"] = "The day on which it was read.",
            ["language"] = "The language of the text by its short name, such as vi or en.",
            ["url"] = "Where it stands.",
            ["archive_url"] = "Where a copy of it is kept.",
            ["skip"] = "Lines that are not part of the text, such as captions.",
            ["reads"] = "What words mean throughout this article: the words, then an id, a list of ids or a date.",
            ["publish"] = "full shows the whole text to readers, excerpts only the passages that facts use, with their surroundings.",
            ["origin"] = "The outlet whose report it retells: an id or a name.",
            ["note"] = "A remark for readers.",
        },
        ["the site"] = new(StringComparer.Ordinal)
        {
            ["title"] = "What the site is called.",
            ["description"] = "What it is about, in a sentence: search engines show it.",
            ["id"] =
                "A name for the site that stays when its title changes: by it `sitegen publish` knows its own files. Made from the title where it is left out.",
            ["languages"] = "The languages of the site by their short names; the first is the default.",
            ["sides"] = "The parties that facts may belong to: id and name.",
            ["base_url"] = "Where the site will stand: needed for what must be absolute, such as the sitemap and feeds.",
            ["host"] = "Who serves the site: the build then writes its headers and redirects in the form of that host. `sitegen host` sets it.",
            ["repository"] =
                "The address that the code host shows for the project's folder on its branch: pages then lead to their file and line, to be edited.",
            ["license"] = "Under which terms others may use the facts.",
            ["publisher"] = "Who publishes the site.",
            ["publish"] = "Where `sitegen publish` puts the site: each target by a name of yours; the first is the default.",
        },
    };

    /// <param name="home">The kind of map that the key stands in.</param>
    public static string Of(Schema home, string key) =>
        (Kinds.GetValueOrDefault(home.What) ?? Parts.GetValueOrDefault(home.What) ?? Targets[home.What]) is var own && own.TryGetValue(key, out var words)
            ? words
            : EveryFact[key];

    /// <summary>The keys that have words of their own, for each kind of map.</summary>
    public static IEnumerable<(string Home, string Key)> All =>
        Kinds.Concat(Parts).Concat(Targets).SelectMany(home => home.Value.Keys.Select(key => (home.Key, key)));
}

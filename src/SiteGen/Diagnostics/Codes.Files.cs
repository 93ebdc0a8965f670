namespace SiteGen.Diagnostics;

/// <summary>SG0xx: what Load finds.</summary>
internal static partial class Codes
{
    private static readonly Code[] Files =
    [
        new("SG001", "content/, seeds/ or content/site.yaml is missing.", "Run the command in the folder of the project, or add what is missing.", "the folder seeds/ is missing"),
        new("SG002", "A file is not UTF-8, or no text at all.", "Save it anew in the encoding UTF-8.", "this file is saved as UTF-16"),
        new("SG003", "A file holds a control character, a sign that turns the direction of writing, or what is no character.", "Delete it.", "name: Jane␀ Doe → it cannot be seen"),
        new("SG004", "A file is too large.", "Split it: 1 MB is the most for YAML, 100 KB for a page of prose, 8 MB for an article, 64 MB for what is copied.", "this file is larger than 1 MB"),
        new("SG005", "A file is empty.", "Write its content, or delete it.", "content/site.yaml → this file is empty"),
        new("SG006", "A file name cannot be an id.", "Use small letters a to z, digits and hyphens; not a date, nor `index`, `article`, `value`.", "content/people/Tôn Hiểu Ba.yaml → name it ton-hieu-ba.yaml"),
        new("SG007", "A file or folder stands where none of its kind is expected.", "Correct its name or ending, or move it to the folder of its kind, or to content/static/.", "content/peple → did you mean people?"),
        new("SG008", "A link of the file system leads out of the project, nowhere, or to a folder.", "Put the file itself there.", "content/people/passwords.yaml → this link leads out of the project"),
        new("SG009", "An id is given twice.", "Rename one of the two.", "the id `jane-doe` is given twice"),
        new("SG010", "An article lacks its YAML, or a YAML its article.", "seeds/ID.txt and seeds/ID.yaml belong together.", "seeds/other.yaml is missing: nothing is known of this article"),
        new("SG011", "A file cannot be read as YAML.", "Write `key: value` lines with even indentation, and text after `>-` on the next line.", "added:2026-11-21 → a space is missing after the colon"),
        new("SG012", "YAML is nested too deeply.", "No file needs more than a few levels.", "name: [[[[[[[[[[[[ → this is nested too deeply"),
        new("SG013", "A line is indented with a tab, or holds a space that YAML takes for a letter.", "Use ordinary spaces, two for each level.", " - title: Minister → this line is indented with a tab"),
        new("SG014", "A merge has left two versions in a file.", "Keep the right one, and delete the lines with <<<<<<<, ======= and >>>>>>>.", "<<<<<<< HEAD → a merge has left two versions in this file"),
        new("SG015", "A value begins with & or * or !, which mean something of their own in YAML, or a second document begins in the file.", "Put a text that begins with such a sign after `>-` on the next line, and each fact into a file of its own.", "name: *Jane* Doe → YAML takes this for a reference"),
        new("SG016", "A key stands twice in one place.", "Keep one of them.", "the key `name` stands here twice"),
        new("SG017", "A # with a space before it cuts a text off.", "Put the text after `>-` on the next line, and comments on lines of their own.", "summary: She holds the # 1 place → YAML ignores this"),
        new("SG018", "A text begins with a sign that means something in YAML, or holds one, e.g. [[.", "Put the text after `>-` on the next line.", "summary: [[us]] led the talks → YAML takes this for a list"),
        new("SG019", "A text without quotation marks holds a colon and a space.", "Put the text after `>-` on the next line.", "summary: Doe said: \"We will talk\" → YAML takes what stands before it for a key"),
        new("SG020", "A key is unknown, misspelt, or in the wrong place.", "Correct it; the message lists the keys that may stand there.", "speeker: daryl-kimball → did you mean `speaker`?"),
        new("SG021", "A key that must be there is missing.", "Add it.", "`added` is missing: a person must have it"),
        new("SG022", "A key has no value.", "Give it one; a key that need not be there may also be left out.", "`summary` has no value"),
        new("SG023", "A value has the wrong form: a text for a list, a list for a text.", "Write it as the message says.", "aliases: Jane → a list is expected here, not a text"),
        new("SG024", "A word is none of those that may stand there.", "Write one of the words that the message lists.", "qualifier: more_than → did you mean `more-than`?"),
        new("SG025", "A date is no date, or impossible.", "Write 2023-11-06, 2023-11, 2023, or two of them with a slash.", "`6/11/2023` is not a date"),
        new("SG026", "A number cannot be read, or may be read in two ways.", "Write digits alone: 5200, 1.5 or 2/3.", "`5.200` may be read as 5200 or as a fraction"),
        new("SG027", "An id has letters that no id may have.", "Use small letters a to z, digits and hyphens.", "`Tôn Hiểu Ba` cannot be an id"),
        new("SG028", "A language is not one of the site's, or no language.", "Write one of the `languages` in content/site.yaml.", "`Vietnamese` is no name of a language"),
        new("SG029", "An observation has a value and a range, or a range that does not go up.", "Keep the one that the article gives; `min` is less than `max`.", "range: {min: 600, max: 400} → this range does not go up"),
        new("SG031", "A web address is not whole.", "Begin it with https:// or http://.", "`example.org` is not a web address"),
        new("SG032", "A hash is no SHA-256 hash.", "Copy the 64 characters that `sha256sum` prints.", "sha256: 155c768b574b1a7336575b2bd837dd997a16d9f0e8307ee90d982923f3 → it has 64 characters"),
        new("SG033", "The quotation marks of a word processor stand around a text.", "Take them away; where they belong to the text, put it after `>-` on the next line.", "the marks “ ” would be shown as part of this text"),
        new("SG034", "A target of `publish` names what the site cannot be published to.", "Write it as the message says.", "path: content/out → the site cannot be published to `content/out`: content/ holds what the site is made of"),
        new("SG040", "An article is not the one that was recorded.", "Restore it; only where the change is meant, run `sitegen sources accept`.", "the article is no longer the one that was recorded; of 4 quotes on it 1 is moved, 1 is ambiguous, 2 are lost"),
        new("SG041", "A skipped line is no line of its article.", "Copy the whole line exactly.", "line: Jane Roe → Photo: Jane Roe, 2023 → this line comes closest"),
        new("SG042", "A page has no lines about itself, or they have no end.", "Begin with `---`, `title: …`, `---`.", "# About → this page does not begin with its title"),
        new("SG043", "A page or a file of interface words names a language that it should not.", "NAME.md is in the default language, NAME.en.md in another of the site's.", "content/pages/about.vi.md → `vi` is the default language"),
        new("SG044", "Words of the interface are missing in a language.", "Write them into content/ui/LANGUAGE.yaml.", "words of the interface are missing in `vi`: nav.people"),
        new("SG045", "A word of the interface is not known.", "Correct its key: those of the tool's own files are known, and those that a template prints.", "`nav.peple` is no word of the interface → did you mean `nav.people`?"),
        new("SG046", "A pattern of the interface words would show another number or date, or leave something out.", "Print what the tool's own pattern prints, each once, and no digit beside it.", "unit: \"{n}{n} {unit}\" → number.unit must print {n} and {unit}, each once"),
    ];
}

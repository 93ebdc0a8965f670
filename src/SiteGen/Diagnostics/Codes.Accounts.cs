namespace SiteGen.Diagnostics;

/// <summary>SG16x: the ledger, accepts and reads.</summary>
internal static partial class Codes
{
    private static readonly Code[] Accounts =
    [
        new("SG161", "A person, organization or term is named in no article.",
            "Add the spelling that the article uses as an alias, or say in `reads` which words mean it.", "no article names \"nato\" in any of its spellings"),
        new("SG162", "No rule could check anything about a fact.", "Mend the other problems of the file first.", "nothing about \"nato\" could be checked"),
        new("SG163", "`accept` names a rule that finds nothing here.", "Delete the entry.", "nothing finds SG131 here, so there is nothing to accept"),
        new("SG164", "A reading in `reads` is one that nothing needs (warning).", "Delete it.", "nothing needs this reading of \"mỗi quốc gia\""),
        new("SG165", "A `side` differs from that of the body, or of the participant's own file.", "Correct the one that is wrong.",
            "the side here is \"us\", but \"china-mfa\" is of \"china\""),
        new("SG166", "A claim is `about` somebody or something that neither its quote nor its text names.",
            "Take it out of `about`, or say in `reads` which words mean it.", "the claim is about \"nato\", but neither its quote nor its text names it"),
        new("SG167", "Two facts have one and the same name.", "Correct it, or add what tells them apart; the bare name may be an alias of both.",
            "\"Jake Sullivan\" is the name of \"jake-sullivan\" too"),
        new("SG168", "Somebody takes part in an event twice.", "Name each participant once.", "\"joe-biden\" takes part twice"),
        new("SG174", "A picture has many more pixels than a page shows (warning).", "Save it smaller.",
            "the picture people/daryl-kimball.png is 4000 × 3000 pixels, and every reader loads all of it"),
        new("SG185", "An article is not written in the language that its file gives.", "Write the language that the article is written in.",
            "the article is given as \"en\", but 60 % of its words have letters that only Vietnamese has"),
        new("SG186", "A date of what has been lies ahead (warning; only `check` says so).", "Correct the date.",
            "added is 2126-11-21, which is still to come: today is 2026-11-29"),
        new("SG187", "A name that pages show stands in no article, and nearly in one (warning).", "Write the name as the article does.",
            "no article has the name \"Tôn Hiểu Bá\", which pages show → the article has \"Tôn Hiểu Ba\""),
        new("SG188", "The words of the article leave a point to the editors (with --strict only).",
            "Quote words that say it, or say under reads what words mean.",
            "this is left to the editors: whether the words support, oppose or doubt something is the editors’ reading"),
        new("SG189", "A picture is not in content/static, or is none.", "Write its path in content/static.",
            "the picture people/daryl-kimball.jpg can't be shown: it is not in content/static"),
        new("SG169", "`reads` gives words to somebody whom no word of the article leads to.",
            "Read the words as somebody whom the article brings in, or add the name that it uses to the aliases.",
            "\"hai quốc gia\" is read as \"iran\", which no word of the article leads to"),
    ];
}

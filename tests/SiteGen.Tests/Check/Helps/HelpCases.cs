using static SiteGen.Tests.Check.Helps.HelpCase;

namespace SiteGen.Tests.Check.Helps;

/// <summary>The helps of the rules, each followed on an article of its own.</summary>
internal static class HelpCases
{
    public static readonly HelpCase[] All = [.. Numbers(), .. WhoseNumbers(), .. SeveralNumbers(), .. Speakers(), .. Roles(), .. Events(), .. Readings(), .. Texts()];

    private static HelpCase[] Numbers() =>
    [
        Number("another value", "en", "Ruvia has 40 bridges.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 41")
            .Then("SG120", "write the number that the words give", "value: 41", "value: 40"),
        Number("another value, the words of which stand elsewhere", "en", "Ruvia has 40 bridges. Dorn has 41 bridges.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 41", "Ruvia has 40 bridges.")
            .Then("SG120", "quote the words that give this one", "Ruvia has 40 bridges.", "Dorn has 41 bridges.").Until("SG123"),
        Number("another unit", "en", "Ruvia has 40 stone bridges.", "subject: ruvia; unit: dams; unit_words: [dams]; value: 40")
            .Then("SG121", "unit_words holds the words", "unit_words: [dams]", "unit_words: [stone bridges]").Then("SG121", "correct the one that is wrong", "unit: dams", "unit: stone bridges"),
        Number("a range in the article", "en", "Ruvia has 40 to 50 bridges.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 40")
            .Then("SG122", "write range: {min: …, max: …} in place of value", "value: 40", "range: {min: 40, max: 50}"),
        Number("a range in the file", "en", "Ruvia has 40 bridges, and Dorn has 50 dams.", "subject: ruvia; unit: bridges; unit_words: [bridges]; range: {min: 40, max: 50}")
            .Then("SG122", "two numbers that are no range are two observations", "range: {min: 40, max: 50}", "value: 50").Until("SG123"),
        Number("of another", "en", "Dorn has 40 bridges.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 40")
            .Then("SG123", "write subject: dorn", "subject: ruvia", "subject: dorn"),
        Number("of a name without a file", "en", "Ruvia watches. The Republic of Marn has 40 bridges.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 40", "The Republic of Marn has 40 bridges.")
            .Then("SG123", "make a file for", "subject: ruvia", "subject: dorn").Until("SG123"),
        Number("of a subject that stands nowhere", "vi", "Có 40 cây cầu.", "subject: ruvia; unit: cây cầu; unit_words: [cây cầu]; value: 40")
            .Then("SG124", "name what the number is about", "subject: ruvia", "subject: dorn").Until("SG124"),
        Number("twice in the quote", "en", "Ruvia has 40 dams and 40 ships.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 40")
            .Then("SG125", "quote only the words about the one that is meant", "\"Ruvia has 40 dams and 40 ships.\"", "\"Ruvia has 40 dams\"").Until("SG121"),
        Number("denied", "en", "Ruvia does not have 40 bridges. It has 30 bridges.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 40", "Ruvia does not have 40 bridges.")
            .Then("SG127", "leave the number out, or quote the words that give it", "Ruvia does not have 40 bridges.", "It has 30 bridges.").Until("SG120"),
        Number("a qualifier that is missing", "en", "Ruvia has more than 40 bridges.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 40")
            .Then("SG130", "add qualifier: more-than", "value: 40", "value: 40\n    qualifier: more-than"),
        Number("a qualifier that is missing, in Vietnamese", "vi", "Ruvia có gần 40 cây cầu.", "subject: ruvia; unit: cây cầu; unit_words: [cây cầu]; value: 40")
            .Then("SG130", "add qualifier: nearly", "value: 40", "value: 40\n    qualifier: nearly"),
        Number("another qualifier", "en", "Ruvia has about 40 bridges.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 40; qualifier: more-than")
            .Then("SG131", "write qualifier: about", "qualifier: more-than", "qualifier: about"),
        Number("a qualifier of the editor's own", "en", "Ruvia has 40 bridges.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 40; qualifier: about")
            .Then("SG132", "delete the qualifier", "    qualifier: about\n", ""),
        Number("what is only projected", "en", "Ruvia will have 40 bridges by 2030.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 40; as_of: 2030")
            .Then("SG133", "write kind: projected", "value: 40", "value: 40\n    kind: projected"),
        Number("what is no projection", "en", "Ruvia has 40 bridges.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 40; kind: projected")
            .Then("SG134", "write kind: reported, or leave kind out", "    kind: projected\n", ""),
        Number("an estimate", "en", "Ruvia has 40 bridges, Ashby estimated.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 40; kind: reported")
            .Then("SG134", "write kind: estimated", "kind: reported", "kind: estimated").Then("SG137", "write reported_by: ashby", "kind: estimated", "kind: estimated\n    reported_by: ashby"),
        Number("another month", "en", "In October, Ruvia had 40 bridges.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 40; as_of: 2023-09")
            .Then("SG135", "as_of is the date that the number is about", "as_of: 2023-09", "as_of: 2023-10"),
        Number("the day of the article for a number of another year", "en", "In 2016, Ruvia had 40 bridges.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 40; as_of: 2023-11-10")
            .Then("SG135", "as_of is the date that the number is about", "as_of: 2023-11-10", "as_of: 2016"),
        Number("stated at a time that nobody gives", "en", "Ruvia has 40 bridges.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 40; stated_on: 2023-11-08")
            .Then("SG136", "leave it out", "    stated_on: 2023-11-08\n", ""),
        Number("more exact than the words", "en", "In October, Ruvia had 40 bridges.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 40; as_of: 2023-10-15")
            .Then("SG139", "", "as_of: 2023-10-15", "as_of: 2023-10"),
    ];

    private static HelpCase[] WhoseNumbers() =>
    [
        Number("a report by a firm", "en", "According to a report by the engineering firm Ashby, Ruvia has 40 bridges.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 40; reported_by: dorn")
            .Then("SG137", "write reported_by: ashby", "reported_by: dorn", "reported_by: ashby"),
        Number("the article's own number that a firm gives", "en", "The engineering firm Ashby said Ruvia has 40 bridges.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 40; reported_by: article")
            .Then("SG137", "write reported_by: ashby", "reported_by: article", "reported_by: ashby"),
        Number("a source behind a dateline", "vi", "Hà Nội, 14/11/2023 – Theo Ashby, Ruvia có 40 cây cầu.", "subject: ruvia; unit: cây cầu; unit_words: [cây cầu]; value: 40; reported_by: dorn")
            .Then("SG137", "write reported_by: ashby", "reported_by: dorn", "reported_by: ashby"),
        Number("a source behind a dateline, in English", "en", "HARBOUR CITY, Nov. 8 — Ashby said Ruvia has 40 bridges.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 40; reported_by: article")
            .Then("SG137", "write reported_by: ashby", "reported_by: article", "reported_by: ashby"),
        Number("a source without a file", "en", "Oran Vell said Ruvia has 40 bridges.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 40; reported_by: nela-droy")
            .Then("SG137", "make a file for this name", "reported_by: nela-droy", "reported_by: mira-tolk").Until("SG137"),
        Number("words for somebody that the article has not", "en", "Officials said Ruvia has 40 bridges.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 40; reported_by: {unnamed: {en: two ministers}}")
            .Then("SG138", "write whom the article speaks of, in its own words", "two ministers", "officials"),
    ];

    private static HelpCase[] Speakers() =>
    [
        Claim("a firm speaks", "en", "According to a report by the engineering firm Ashby, the bridge is unsafe.", "text: The bridge is unsafe.; speaker: dorn")
            .Then("SG140", "name the one who speaks", "speaker: dorn", "speaker: ashby"),
        Claim("a firm speaks, in Vietnamese", "vi", "Hà Nội, 14/11/2023 – Theo Ashby, cây cầu không an toàn.", "text: Cây cầu không an toàn.; speaker: dorn")
            .Then("SG140", "name the one who speaks", "speaker: dorn", "speaker: ashby"),
        Claim("a partner of a firm speaks", "en", "The bridge is unsafe, said Nela Droy, a partner at Ashby.", "text: The bridge is unsafe.; speaker: ashby")
            .Then("SG140", "name the one who speaks", "speaker: ashby", "speaker: nela-droy"),
        Claim("somebody without a file speaks", "en", "The bridge is unsafe, Oran Vell, a partner at Ashby, said.", "text: The bridge is unsafe.; speaker: dorn")
            .Then("SG140", "make a file for this name", "speaker: dorn", "speaker: article").Until("SG142"),
        Claim("the article's own that somebody says", "en", "The engineering firm Ashby said the bridge was unsafe.", "text: The bridge was unsafe.; speaker: article")
            .Then("SG142", "name the speaker", "speaker: article", "speaker: ashby"),
        Claim("unnamed who is named", "en", "Nela Droy said the bridge was unsafe.", "text: The bridge was unsafe.; speaker: {unnamed: {en: an engineer}}")
            .Then("SG143", "give the speaker's id", "speaker: {unnamed: {en: an engineer}}", "speaker: nela-droy"),
        Claim("no direct speech", "en", "Nela Droy said the bridge was unsafe.", "text: The bridge was unsafe.; speaker: nela-droy; speech: direct")
            .Then("SG144", "write `speech: indirect`", "speech: direct", "speech: indirect"),
        Claim("direct speech", "en", "Nela Droy said: “The bridge is unsafe.”", "text: The bridge is unsafe.; speaker: nela-droy; speech: indirect", "The bridge is unsafe.")
            .Then("SG144", "write `speech: direct`", "speech: indirect", "speech: direct"),
        Claim("only no comment", "en", "Ashby declined to comment.", "text: Ashby says nothing.; speaker: ashby; stance: opposes")
            .Then("SG144", "write `stance: no-comment`", "stance: opposes", "stance: no-comment"),
        Claim("by way of somebody whom nothing shows", "en", "Nela Droy said the bridge was unsafe.", "text: The bridge was unsafe.; speaker: nela-droy; via: [ashby]")
            .Then("SG148", "leave `via` out", "via: [ashby]\n", ""),
        Claim("said on another day", "en", "Nela Droy said on 8 November the bridge was unsafe.", "text: The bridge was unsafe.; speaker: nela-droy; said_on: 2023-11-09")
            .Then("SG155", "correct `said_on`", "said_on: 2023-11-09", "said_on: 2023-11-08"),
        Claim("said on a weekday", "en", "Nela Droy said on Wednesday the bridge was unsafe.", "text: The bridge was unsafe.; speaker: nela-droy; said_on: 2023-11-09")
            .Then("SG151", "leave `said_on` out", "said_on: 2023-11-09\n", ""),
        Claim("said on a day that nobody gives", "en", "Nela Droy said the bridge was unsafe.", "text: The bridge was unsafe.; speaker: nela-droy; said_on: 2023-11-09")
            .Then("SG151", "leave `said_on` out", "said_on: 2023-11-09\n", ""),
        Claim("about nobody who is named", "en", "Nela Droy said the bridge was unsafe.", "text: The bridge was unsafe.; speaker: nela-droy; about: [kelva]")
            .Then("SG166", "take it out of `about`", "about: [kelva]\n", ""),
    ];

    private static HelpCase[] Roles() =>
    [
        Role("another title", "en", "Mira Tolk, director of Ashby, left.", "title: chair; organization: ashby")
            .Then("SG145", "copy the title as the article has it", "title: chair", "title: director"),
        Role("the title of another", "en", "Nela Droy, director of Ashby, met Mira Tolk, a lawyer.", "title: director; organization: ashby")
            .Then("SG145", "quote the words that give this person this title", "title: director\n    organization: ashby", "title: lawyer"),
        Role("the title of a deputy", "en", "Mira Tolk, deputy director of Ashby, left.", "title: director; organization: ashby")
            .Then("SG146", "copy the whole title", "title: director", "title: deputy director"),
        Role("another body", "en", "Mira Tolk, director of Ashby, left Kelva.", "title: director; organization: kelva")
            .Then("SG145", "name the body that the title is at in the article", "organization: kelva", "organization: ashby"),
        Role("a piece of a title", "en", "Mira Tolk, chief financial officer of Ashby, left.", "title: chief financial; organization: ashby")
            .Then("SG181", "copy the whole title", "title: chief financial", "title: chief financial officer"),
        Role("a date of a role that no words give", "en", "Mira Tolk, director of Ashby, left.", "title: director; organization: ashby; from: 2020")
            .Then("SG151", "leave it out", "    from: 2020\n", ""),
    ];

    private static HelpCase[] Events() =>
    [
        Event("a participant whom no quote names", "en", "Ruvia and Dorn met on 6 November. Kelva builds.", "date: 2023-11-06; status: reported; participants: [{who: ruvia}, {who: kelva}]", "Ruvia and Dorn met on 6 November.")
            .Then("SG147", "quote the words that name the participant", "met on 6 November.\"\n", "met on 6 November.\"\n  - quote: Kelva builds.\n").Until("open Participant"),
        Event("one who is only spoken of", "en", "Ruvia and Dorn met on 6 November to talk about Kelva.", "date: 2023-11-06; status: reported; participants: [{who: ruvia}, {who: kelva}]")
            .Until("open Participant"),
        Event("one who is only spoken of by another", "en", "Ruvia said on 6 November that Kelva builds.", "title: Ruvia speaks; date: 2023-11-06; status: reported; participants: [{who: ruvia}, {who: kelva}]")
            .Then("SG182", "take it out", ", {who: kelva}", ""),
        Event("another date", "en", "Ruvia and Dorn met on 6 November.", "date: 2023-11-07; status: reported")
            .Then("SG150", "correct the date", "date: 2023-11-07", "date: 2023-11-06"),
        Event("a date that no words give", "en", "Ruvia and Dorn met. It was on 6 November.", "date: 2023-11-06; status: reported", "Ruvia and Dorn met.")
            .Then("SG151", "quote the words that give it", "Ruvia and Dorn met.", "Ruvia and Dorn met. It was on 6 November."),
        Event("a date that the words leave open", "en", "Ruvia and Dorn met on 6 November.", "date: 2023-11-06; status: reported")
            .Then("SG152", "`reads` to the evidence", "met on 6 November.\"\n", "met on 6 November.\"\n    reads: {6 November: 2023-11-06}\n") with { Published = "" },
        Event("another place", "en", "Ruvia and Dorn met in Marn on 6 November.", "date: 2023-11-06; status: reported; place: Sallow")
            .Then("SG153", "quote the words that name the place", "place: Sallow", "place: Marn"),
        Event("what is only foreseen", "en", "Ruvia and Dorn will meet on 16 November.", "date: 2023-11-16; status: reported")
            .Then("SG154", "write `status: planned`", "status: reported", "status: planned"),
        Event("what has happened", "en", "Ruvia and Dorn met on 6 November.", "date: 2023-11-06; status: planned")
            .Then("SG154", "write `status: reported`", "status: planned", "status: reported"),
    ];

    private static HelpCase[] Readings() =>
    [
        Event("last week read as another time", "en", "Ruvia and Dorn met last week.", "date: 2023-10-30/2023-11-05; status: reported")
            .Then("SG151", "say what words such as \"last week\" mean with `reads`", "met last week.\"\n", "met last week.\"\n    reads: {last week: 2023-10-23/2023-10-29}\n")
            .Then("SG158", "correct the reading", "last week: 2023-10-23/2023-10-29", "last week: 2023-10-30/2023-11-05"),
        Event("at that time read too exactly", "en", "In 2021, Ruvia and Dorn met. At that time, the Dorn mill was closed.", "date: 2021-05; status: reported", "At that time, the Dorn mill was closed.")
            .Then("SG151", "say what words such as", "mill was closed.\"\n", "mill was closed.\"\n    reads: {At that time: 2021-05}\n")
            .Then("SG173", "read the words as no more than they and the article say", "date: 2021-05", "date: 2021")
            .Then("SG173", "read the words as no more than they and the article say", "At that time: 2021-05", "At that time: 2021"),
        Event("words read as one whom they do not mean", "en", "Ruvia and Dorn met on 6 November. The two countries closed the mill on 7 November.", "date: 2023-11-07; status: reported; participants: [{who: ruvia}, {who: kelva}]", "The two countries closed the mill on 7 November.")
            .Then("SG147", "say whom they mean with `reads`", "on 7 November.\"\n", "on 7 November.\"\n    reads: {The two countries: [ruvia, kelva]}\n")
            .Then("SG169", "read the words as somebody whom the article brings in", "{who: ruvia}, {who: kelva}", "{who: ruvia}, {who: dorn}")
            .Then("SG169", "read the words as somebody whom the article brings in", "[ruvia, kelva]", "[ruvia, dorn]"),
        Claim("a name of two", "en", "Sallow said the bridge was unsafe.", "text: The bridge was unsafe.; speaker: sallow-town")
            .Then("SG149", "`reads: {Sallow: sallow-town}`", "was unsafe.\"\n", "was unsafe.\"\n    reads: {Sallow: sallow-town}\n") with
        {
            Beside =
            [
                ("content/organizations/sallow-town.yaml", "name: Sallow Town\ntype: government\nadded: 2026-11-22\naliases: [Sallow]\n"),
                ("content/organizations/sallow-mill.yaml", "name: Sallow Mill\ntype: company\nadded: 2026-11-22\naliases: [Sallow]\n"),
            ],
        },
        Role("a misspelt name", "en", "Mira Tolk, director of Ashby, left.", "title: director; organization: ashby") with
        { Yaml = "name: Mira Tolkk\nadded: 2026-11-22\nsource: news\n", Steps = [new("SG161", "write the name as the article does", "Tolkk", "Tolk")] },
        Event("another side than the body's", "en", "Sallow Mill and Ruvia met on 6 November.", "date: 2023-11-06; status: reported; participants: [{who: sallow-mill, side: there}, {who: ruvia}]")
            .Then("SG165", "correct the one that is wrong", "side: there", "side: here") with
        { Beside = [("content/organizations/sallow-mill.yaml", "name: Sallow Mill\ntype: company\nside: here\nadded: 2026-11-22\n")] },
    ];

    private static HelpCase[] SeveralNumbers() =>
    [
        Number("two numbers of one time", "en", "Ruvia has 40 bridges. By another count, Ruvia has 50 bridges.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 40", "Ruvia has 40 bridges.")
            .And("value: 50", "By another count, Ruvia has 50 bridges.")
            .Then("SG170", "add a note: to one of them", "value: 50", "value: 50\n    note: By another count."),
        Number("two that are preferred", "en", "Ruvia has 40 bridges. By another count, Ruvia has 50 bridges.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 40; rank: preferred", "Ruvia has 40 bridges.")
            .And("value: 50; rank: preferred; note: By another count.", "By another count, Ruvia has 50 bridges.")
            .Then("SG171", "keep rank: preferred on one of them", "value: 50\n    rank: preferred", "value: 50"),
        Number("one number told twice", "en", "Ruvia has 40 bridges.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 40")
            .Then("SG126", "correct the one that is wrong", "value: 40", "value: 41").Until("SG120") with
        { Beside = [("content/statistics/other.yaml", Number("", "en", "Ruvia has 40 bridges.", "subject: ruvia; unit: bridges; unit_words: [bridges]; value: 40").Yaml)] },
    ];

    private static HelpCase[] Texts() =>
    [
        Claim("a stance turned round", "en", "Nela Droy said that she opposes the bridge.", "text: The bridge is no good.; speaker: nela-droy; stance: supports")
            .Then("SG183", "write `stance: opposes`", "stance: supports", "stance: opposes").Until("open Speech"),
        new HelpCase("a shown name with another accent", "en", "Mira Tolk, known as MT, came.", "people", "name: Míra Tolk\naliases: [MT]\nadded: 2026-11-22\n")
            .Then("SG187", "write the name as the article does", "Míra Tolk", "Mira Tolk"),
        Claim("a doubt that the text lacks", "en", "Nela Droy said the bridge may be unsafe.", "text: The bridge is unsafe.; speaker: nela-droy")
            .Then("SG177", "", "text: The bridge is unsafe.", "text: The bridge may be unsafe."),
        Claim("words that the article has not", "en", "Nela Droy said the bridge was unsafe.", "text: Nela Droy calls the bridge “not safe at all”.; speaker: nela-droy")
            .Then("SG178", "take the quotation marks away", "“not safe at all”", "unsafe"),
        Claim("a number that stands in no quote", "en", "Nela Droy said the bridge had 40 cracks.", "text: The bridge had 41 cracks.; speaker: nela-droy")
            .Then("SG179", "write the number that the article gives", "41", "40"),
        Event("a number in a summary", "en", "Ruvia closed 40 bridges on 6 November.", "summary: Ruvia closed 40 bridges.; date: 2023-11-06; status: reported")
            .Then("SG175", "", "summary: Ruvia closed 40 bridges.\n", ""),
    ];
}

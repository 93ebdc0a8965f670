namespace SiteGen.Text;

/// <summary>The words of one language that show where a speaker's name begins and ends, and whether it is the
/// speaker's at all. Lower case, found whole and in any case.</summary>
internal sealed record FrameWords
{
    /// <summary>Words before a subject that are not part of it: tuy nhiên, hiện, however.</summary>
    public required Phrases LeadIns { get; init; }

    /// <summary>Words that a date may begin with, before a number: năm, ngày, in, on.</summary>
    public required Phrases DateLeads { get; init; }

    /// <summary>Words that tie a further noun to the one that speaks: của, tại, of, at.</summary>
    public required Phrases Linkers { get; init; }

    /// <summary>Words with which the verb of a subject begins, or an adverb before it: đã, luôn, has.</summary>
    public required Phrases Auxiliaries { get; init; }

    public required Phrases Coordinators { get; init; }

    /// <summary>Words after which a verb has the subject of the clause before: để, to.</summary>
    public required Phrases Purposes { get; init; }

    /// <summary>Nouns for somebody who is not named: quan chức, officials.</summary>
    public required Phrases UnnamedHeads { get; init; }

    /// <summary>Nouns for those who are of somebody named behind them, and not that one: <c>vợ</c> ông X.</summary>
    public Phrases Kin { get; init; } = [];

    /// <summary>Verbs by which a report is somebody's own, where they are its agent: <c>được</c> X <c>công bố</c>.</summary>
    public IReadOnlyList<string> Publishings { get; init; } = [];

    /// <summary>Words with which what somebody says of themselves begins: cho biết <c>sẽ</c>.</summary>
    public IReadOnlyList<string> OwnDoings { get; init; } = [];

    /// <summary>Words right before the colon of a list, who say nothing: gồm, including.</summary>
    public required IReadOnlyList<string> ListLeads { get; init; }

    /// <summary>Words with which an office begins that may stand behind a name without a comma at its end: <c>giám đốc</c>.</summary>
    public Phrases OfficeHeads { get; init; } = [];

    /// <summary>Those of <see cref="UnnamedHeads"/> by whom a body that is no state may speak itself: CDC <c>officials</c>.</summary>
    public required Phrases OwnVoices { get; init; }

    /// <summary>Nouns before a body's name that stand for the body itself: phía, tờ, the.</summary>
    public required Phrases BodyNouns { get; init; }

    /// <summary>What somebody may say a thing in: báo cáo, statement.</summary>
    public required Phrases Documents { get; init; }

    /// <summary>Words that make a noun, a passive or an infinitive of the verb after them: cuộc, bị, the, was.</summary>
    public required Phrases NotBeforeVerb { get; init; }

    /// <summary>Phrases that hold a reporting verb and report nothing: nói chung.</summary>
    public required Phrases NoReports { get; init; }

    /// <summary>Words for the article itself, which reports nothing by what it once said: an earlier <c>version of this article</c>.</summary>
    public Phrases OwnWords { get; init; } = [];

    /// <summary>Verbs before the name of whom somebody quotes: X <c>quoted</c> Y as saying.</summary>
    public Phrases Quoting { get; init; } = [];

    /// <summary>What is not given where there is a negation before it: bình luận, comment.</summary>
    public required Phrases Comments { get; init; }

    /// <summary>Words between who passes something on and whose words they are, who then speaks: <c>dẫn nguồn từ</c>.</summary>
    public Phrases Citings { get; init; } = [];

    /// <summary>What bodies do by an order, behind which a word of saying only goes on about it: <c>ban bố</c> tình trạng báo động yêu cầu hỗ trợ.</summary>
    public Phrases Acts { get; init; } = [];

    /// <summary>Words before the place where a report was made, and not before whose it is: <c>một nghiên cứu ở</c>.</summary>
    public Phrases PlaceLinkers { get; init; } = [];

    /// <summary>Words after the name of who passes on what somebody else said: dẫn lời, quoted.</summary>
    public required Phrases PassingOn { get; init; }

    /// <summary>Words before the name of who was told, and passes it on: nói với, told.</summary>
    public required Phrases PassedTo { get; init; }

    /// <summary>Words with which an article goes back from a speaker's words to its own: ám chỉ, alluding.</summary>
    public required Phrases Asides { get; init; }

    /// <summary>Words that may begin an article's own words against what somebody said: trong khi, but.</summary>
    public required Phrases Contrasts { get; init; }

    /// <summary>Words with which what is said begins: rằng, that.</summary>
    public required Phrases Complementizers { get; init; }

    /// <summary>Words that make somebody unnamed of any noun after them: một, a.</summary>
    public required Phrases Indefinites { get; init; }

    /// <summary>Words between a passive verb and who does it: by.</summary>
    public required Phrases Agents { get; init; }

    /// <summary>Verbs whose subject stands before a passive: "X was quoted by Y <c>as saying</c>".</summary>
    public required Phrases Echoes { get; init; }

    /// <summary>Nouns for what kind of body a name is of, beside it: the engineering <c>firm</c> Kelva, <c>công ty</c> xây dựng Kelva.</summary>
    public required Phrases BodyKinds { get; init; }

    /// <summary>Reporting verbs that do something as well, where an object follows: claimed a title.</summary>
    public required Phrases ActVerbs { get; init; }

    /// <summary>Words with which such an object begins.</summary>
    public required Phrases ObjectLeads { get; init; }

    /// <summary>Words at which it has ended.</summary>
    public required Phrases ObjectEnds { get; init; }

    /// <summary>Words for what somebody is made: declared Kelva <c>as</c> the winner.</summary>
    public required Phrases ObjectRoles { get; init; }

    /// <summary>Forms of reporting verbs that only several have, since they are nouns as well: reformers <c>claim</c>.</summary>
    public required Phrases PluralVerbs { get; init; }

    /// <summary>Words between a name and its verb that say when or how: again, himself.</summary>
    public required Phrases Adverbs { get; init; }

    /// <summary>Names of the days of a week.</summary>
    public required Phrases Days { get; init; }

    /// <summary>Words that open a clause about a noun before them, between commas: which, vốn.</summary>
    public required Phrases RelativePronouns { get; init; }

    /// <summary>Those that go on about the person right before them, and nobody else.</summary>
    public Phrases PersonRelatives { get; init; } = [];

    /// <summary>Words that are a verb of saying behind a date and before a comma, and else a noun: "ngày 4/4 <c>báo cáo</c>, …".</summary>
    public Phrases DatedVerbs { get; init; } = [];

    /// <summary>Verbs in two parts, between which stands to whom: <c>cho</c> Reuters <c>biết</c>.</summary>
    public IReadOnlyList<(string First, string Last)> SplitVerbs { get; init; } = [];

    /// <summary>What may stand behind the name of a company and belongs to it: Corp, Ltd.</summary>
    public Phrases NameEndings { get; init; } = [];

    /// <summary>What somebody is or does who then speaks, behind a colon: X <c>phấn khích</c>: "…".</summary>
    public Phrases Feelings { get; init; } = [];

    /// <summary>Nouns for something said, whoever says it: rumours, tin đồn.</summary>
    public required Phrases SpeechNouns { get; init; }

    /// <summary>Whether "said X" stands for "X said".</summary>
    public required bool Inverts { get; init; }
}

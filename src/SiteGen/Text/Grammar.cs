using System.Buffers;
using System.Collections.Immutable;

namespace SiteGen.Text;

/// <summary>
/// The words of one language that bear on what a sentence says: the whole of what the checks know of it.
/// Words are lower case, found whole and in any case (<see cref="PhraseFinder"/>).
/// </summary>
internal sealed record Grammar
{
    /// <summary>BCP 47, e.g. <c>vi</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Letters that no other language has, as far as the checks know languages; none for a language that is written in letters of others.</summary>
    public SearchValues<char> OwnLetters { get; init; } = SearchValues.Create("");

    /// <summary>Short forms whose full stop ends no sentence, without it.</summary>
    public required Phrases Abbreviations { get; init; }

    /// <summary>Words for two who were named before: <c>hai bên</c>, the two sides.</summary>
    public Phrases Togethers { get; init; } = [];

    /// <summary>Words for a unit that a capital ends: <c>độ</c> C.</summary>
    public Phrases Degrees { get; init; } = [];

    /// <summary>Words that begin a clause without a comma before them: <c>và</c>, <c>nhưng</c>, <c>that</c>.</summary>
    public required Phrases ClauseOpeners { get; init; }

    /// <summary>Longer words that begin like one of them: <c>song phương</c>.</summary>
    public Phrases NoClauseOpeners { get; init; } = [];

    /// <summary>Those of <see cref="ClauseOpeners"/> that are another word unless a name follows: <c>còn Nga có 300</c>, but <c>giảm còn 300</c>.</summary>
    public Phrases OpenersBeforeNames { get; init; } = [];

    /// <summary>Words that deny: cutting one off turns a sentence round.</summary>
    public required Phrases Negations { get; init; }

    /// <summary>Those of <see cref="Negations"/> that say "not", rather than "refuse".</summary>
    public required Phrases PlainNegations { get; init; }

    /// <summary>Words between such a negation and a number that it denies: <c>có</c>, <c>have</c>.</summary>
    public required Phrases DeniedVerbs { get; init; }

    /// <summary>Words that leave it in doubt whether what follows them is so: <c>suýt</c>, <c>rarely</c>, <c>there is no evidence</c>.</summary>
    public required Phrases Doubts { get; init; }

    /// <summary>Words before what happened only nearly, or not yet: <c>nearly</c> lost, <c>failed to</c> buy. Right before a number they are hedges.</summary>
    public Phrases NearMisses { get; init; } = [];

    /// <summary>Those that stand in the clause that they bear on: <c>suýt</c>, <c>rarely</c>.</summary>
    public required Phrases DoubtAdverbs { get; init; }

    /// <summary>Those that stand before the clause that they bear on: <c>no evidence that</c>, <c>phủ nhận việc</c>.</summary>
    public required Phrases DoubtFrames { get; init; }

    /// <summary>The words that may stand between one of <see cref="DoubtFrames"/> and its clause.</summary>
    public required Phrases DoubtLinks { get; init; }

    /// <summary>Words that end what a doubt or a condition before them reaches: <c>nhưng</c>.</summary>
    public required Phrases Contrasts { get; init; }

    /// <summary>Words that open a reason, which an estimate before them does not reach: <c>vì</c>.</summary>
    public required Phrases Reasons { get; init; }

    /// <summary>Words that make a statement possible, planned or future rather than a fact.</summary>
    public required Phrases Modals { get; init; }

    /// <summary>Words that make a statement conditional.</summary>
    public required Phrases Conditions { get; init; }

    /// <summary>Words that keep a distance from what they introduce: suspected, alleged.</summary>
    public required Phrases Suspicions { get; init; }

    /// <summary>Phrases that hold one of the words above and mean nothing of it: <c>không phổ biến</c> denies nothing.</summary>
    public required Phrases HarmlessPhrases { get; init; }

    /// <summary>Words after a statement that deny or soften it: <c>chưa được xác nhận</c>, <c>or so</c>.</summary>
    public required Phrases Afterthoughts { get; init; }

    /// <summary>Words that open a phrase of its own inside a clause, which a negation or modal before them leaves
    /// alone: "sought to mend relations <c>following</c> …".</summary>
    public required Phrases PhraseOpeners { get; init; }

    /// <summary>Words that a number may begin with.</summary>
    public required Phrases NumberOpeners { get; init; }

    /// <summary>Words before a number that say how exact it is.</summary>
    public required IReadOnlyDictionary<string, Model.Qualifier> Hedges { get; init; }

    /// <summary>The mark between whole and fraction: <c>,</c> in "1,5" of Vietnamese.</summary>
    public required char DecimalMark { get; init; }

    /// <summary>The mark between groups of three digits: <c>.</c> in "1.000" of Vietnamese.</summary>
    public required char GroupMark { get; init; }

    /// <summary>Verbs after which a speaker's words follow.</summary>
    public required Phrases ReportingVerbs { get; init; }

    /// <summary>Words before a speaker: "Theo X, …", "according to X".</summary>
    public required Phrases Attributions { get; init; }

    /// <summary>Words before a name that are not part of it: ông, bà, Mr.</summary>
    public required Phrases Honorifics { get; init; }

    /// <summary>Words that stand for a person named earlier.</summary>
    public required Phrases Pronouns { get; init; }

    /// <summary>Words that mean a man, and words that mean a woman: before a name, or for one named earlier.</summary>
    public IReadOnlyList<Phrases> Genders { get; init; } = [];

    /// <summary>Words for somebody named earlier that leave open whom: người này.</summary>
    public Phrases OpenPronouns { get; init; } = [];

    /// <summary>Words before an office that make another office of it: trợ lý, phó, former.</summary>
    public required Phrases OfficeModifiers { get; init; }

    /// <summary>Nouns that make another office of the one behind them: the attorney of "Attorney General".</summary>
    public Phrases OfficeNounsBefore { get; init; } = [];

    /// <summary>Words after an office that make another office of it: đắc cử, elect.</summary>
    public required Phrases OfficeModifiersAfter { get; init; }

    /// <summary>Words beside a title of office.</summary>
    public required TitleWords Titles { get; init; }

    /// <summary>Words around who speaks.</summary>
    public required FrameWords Frames { get; init; }

    /// <summary>Words around what is said.</summary>
    public required SpeechWords Speech { get; init; }

    /// <summary>Words that show that something happened: đã, took place.</summary>
    public required Phrases PastMarkers { get; init; }

    /// <summary>With which verbs end that go on with what was said before: "…, pushing it to 40".</summary>
    public string? ProgressiveEnding { get; init; }

    /// <summary>The ending of verbs that tell what happened, where there is one: <c>closed</c>.</summary>
    public string? PastEnding { get; init; }

    /// <summary>The ending of nouns that mean several, where there is one.</summary>
    public string? PluralEnding { get; init; }

    /// <summary>Words for exactly two who were named together: <c>hai</c>, <c>both</c>.</summary>
    public required Phrases BothWords { get; init; }

    /// <summary>Modals that are nouns where what happened follows: <c>the plan was approved</c>.</summary>
    public Phrases ModalNouns { get; init; } = [];

    /// <summary>Words of what somebody is after, or what is to be: the number beside them may be reached or not.</summary>
    public Phrases Prospects { get; init; } = [];

    /// <summary>Words by which something is agreed that need not have been yet: <c>agreed to</c> a meeting, <c>đồng ý</c> gặp.</summary>
    public required Phrases Consents { get; init; }

    /// <summary>Those of <see cref="Modals"/> that may as well state a fact: <c>nên</c> (so, should), <c>could</c>.</summary>
    public required Phrases WeakModals { get; init; }

    /// <summary>Words that make a number somebody's estimate.</summary>
    public required Phrases Estimations { get; init; }

    /// <summary>Those of <see cref="Estimations"/> that speak of what is, not of what will be: <c>ước tính</c>.</summary>
    public required Phrases Estimates { get; init; }

    /// <summary>Verbs of who foresees or intends a number of its own: <c>dự kiến</c>, <c>expects</c>.</summary>
    public required Phrases Expectations { get; init; }

    /// <summary>Nouns for what somebody is said to have done wrong: <c>charges</c> it shipped parts.</summary>
    public IReadOnlyList<string> Charges { get; init; } = [];

    /// <summary>Verbs of who finds a number, with the word that stands before the number where there
    /// must be one: "counted 500", "put it <c>at</c> 500".</summary>
    public required IReadOnlyList<(string Verb, string BeforeNumber)> Countings { get; init; }

    /// <summary>Verbs of who makes a number known or finds it, and may be called its source: <c>công bố</c>, <c>recorded</c>.</summary>
    public required Phrases Findings { get; init; }

    /// <summary>Nouns beside <see cref="ReportNouns"/> that belong to a source: <c>con số</c>, <c>figure</c>.</summary>
    public required Phrases SourceNouns { get; init; }

    /// <summary>Words before an office that somebody no longer holds.</summary>
    public required Phrases FormerOffices { get; init; }

    /// <summary>Offices that begin with one of these words and are held all the same: nguyên thủ (head of state).</summary>
    public Phrases NotFormerOffices { get; init; } = [];

    /// <summary>Words that let a statement hold at the time of its report: <c>hiện</c>, <c>now</c>.</summary>
    public required Phrases NowWords { get; init; }

    /// <summary>Words between two things compared; who stands after one does nothing.</summary>
    public required Phrases Comparisons { get; init; }

    /// <summary>Words after which a date is that of what a number is compared with: <c>so với</c>, <c>than</c>.</summary>
    public required Phrases Baselines { get; init; }

    /// <summary>Words that stand for somebody or something named earlier: <c>tỉnh này</c>, <c>its</c>.</summary>
    public required Phrases Demonstratives { get; init; }

    /// <summary>Words before a name that is where, whose or with whom, rather than who.</summary>
    public required Phrases Prepositions { get; init; }

    /// <summary>Those of them after which stands where something is: tại, in.</summary>
    public required Phrases PlaceLeads { get; init; }

    /// <summary>Words by which something is the first among others: <c>nhất</c>, <c>largest</c>.</summary>
    public Phrases Superlatives { get; init; } = [];

    /// <summary>Longer words that hold one of them and say no such thing: <c>thống nhất</c>.</summary>
    public Phrases NoSuperlatives { get; init; } = [];

    /// <summary>Verbs before the name of whoever is left behind, whose no number is: <c>vượt</c>.</summary>
    public Phrases Outdoings { get; init; } = [];

    /// <summary>Verbs before what is to come, which before a noun say something else: <c>is due to</c> visit.</summary>
    public Phrases Dues { get; init; } = [];

    /// <summary>Words for a way that somebody is on, so that nothing need be where it leads: a <c>flight</c> to Dorn.</summary>
    public Phrases Journeys { get; init; } = [];

    /// <summary>Prepositions before where a journey leads or began.</summary>
    public Phrases JourneyLeads { get; init; } = [];

    /// <summary>Verbs that, denied, deny what follows them: không <c>tin</c> rằng. Not those of knowing.</summary>
    public Phrases Beliefs { get; init; } = [];

    /// <summary>Words for anybody, behind a denial: chưa <c>ai</c> xác nhận.</summary>
    public Phrases Anybody { get; init; } = [];

    /// <summary>Words before a place that say how far it is from there, so that nothing was in it: <c>cách</c>.</summary>
    public Phrases DistanceLeads { get; init; } = [];

    /// <summary>Words beside a place by whose clock it is told when something was: <c>giờ</c> Hà Nội, London <c>time</c>.</summary>
    public Phrases ZoneLeads { get; init; } = [];

    /// <inheritdoc cref="ZoneLeads"/>
    public Phrases ZoneEnds { get; init; } = [];

    /// <summary>Verbs of which the object is the subject's own: có, has.</summary>
    public required Phrases Having { get; init; }

    /// <summary>Words before the name of whose something or somebody is, who does nothing in that: quốc tịch, held by.</summary>
    public required Phrases Bystanders { get; init; }

    /// <summary>Prepositions before the name of whoever somebody does something together with: với, from.</summary>
    public required Phrases Partners { get; init; }

    /// <summary>Prepositions before the name of whoever takes part beside or against somebody: with, against.</summary>
    public required Phrases Companions { get; init; }

    /// <summary>Words before something that is somebody's, between it and the preposition that leads to it: of <c>his</c> friend X.</summary>
    public Phrases Owners { get; init; } = [];

    /// <summary>Words before the name of who wanted something, and need not have come: theo lời mời của, at the request of.</summary>
    public required Phrases Promptings { get; init; }

    /// <summary>With what a sentence begins that goes on to something else: cũng trong ngày, on the same day.</summary>
    public required Phrases OtherEventOpeners { get; init; }

    /// <summary>Words before where somebody lives or comes from: ngụ, resident of.</summary>
    public required Phrases HomeLeads { get; init; }

    /// <summary>Words that are such behind a person or a comma alone: Jane Roe, <c>of</c> Stane.</summary>
    public Phrases OriginLeads { get; init; } = [];

    /// <summary>Prepositions after which nothing was: plans <c>for</c> a hall.</summary>
    public required Phrases NoPlaceLeads { get; init; }

    /// <summary>Nouns behind a name that make no place of it: "in Kelva <c>history</c>".</summary>
    public Phrases NoPlaceEnds { get; init; } = [];

    /// <summary>Prepositions before what talks, a text or an event is about: về, about.</summary>
    public required Phrases TopicLeads { get; init; }

    /// <summary>What both of two states are called: nước, countries.</summary>
    public required Phrases CountryNouns { get; init; }

    /// <summary>Prepositions that lead to a place, and to other things as well: trên, on.</summary>
    public required Phrases LoosePlaceLeads { get; init; }

    /// <summary>Verbs whose object is where somebody goes: thăm, visit.</summary>
    public required Phrases VisitVerbs { get; init; }

    /// <summary>Words between one of <see cref="PlaceLeads"/> and the place's name: thị trấn, the town of.</summary>
    public required Phrases PlaceNouns { get; init; }

    /// <summary>Those of <see cref="Prepositions"/> between a thing and whose it is: của, of.</summary>
    public required Phrases Possessives { get; init; }

    /// <summary>Those of <see cref="ReportingVerbs"/> whose object is who is spoken to: kêu gọi, urged.</summary>
    public required Phrases DirectedVerbs { get; init; }

    /// <summary>Words that somebody says who confirms: xác nhận, confirmed.</summary>
    public required Phrases Confirmations { get; init; }

    /// <summary>What words such as "this week" say, seen from the article's date.</summary>
    public required IReadOnlyDictionary<string, RelativeTime> RelativeTimes { get; init; }

    public Phrases RelativeTimeNames => field ??= [.. RelativeTimes.Keys];

    /// <summary>Words that open a clause about something, inside another one: <c>mà</c>, <c>which</c>.</summary>
    public required Phrases Relatives { get; init; }

    /// <summary>Words before a reporting verb that turn it round: <c>được ước tính</c>, <c>is estimated</c>.</summary>
    public required Phrases Passives { get; init; }

    /// <summary>Documents that speak for their authors: "một báo cáo của X cho thấy".</summary>
    public required Phrases ReportNouns { get; init; }

    /// <summary>What documents do: <c>cho thấy</c>, <c>shows</c>.</summary>
    public required Phrases ShowVerbs { get; init; }

    public required DateWords Dates { get; init; }

    /// <summary>Words that mean nothing by themselves: an editor cannot read them as a time.</summary>
    public Phrases FunctionWords => field ??=
        [.. Prepositions, .. ClauseOpeners, .. Negations, .. Modals, .. Conditions, .. Passives, .. Possessives, .. Demonstratives, .. Relatives, .. Pronouns,
            .. Frames.Auxiliaries, .. Hedges.Keys, .. Numbers.Articles, .. Numbers.Fillers];

    public required NumberWords Numbers { get; init; }

    public required ProseWords Prose { get; init; }

    /// <summary>Each language whose sentences are read. Whatever needs something for every language takes it from here, so that one more is one line.</summary>
    public static ImmutableArray<Grammar> All => Languages.All;

    /// <summary>The grammar of a language, or null where none is known: then digits are read and the rest is not checked.</summary>
    public static Grammar? For(string language) => All.FirstOrDefault(grammar => grammar.Language == language);

    // A class of its own is set up when it is first asked, and so never before the grammars that it lists.
    private static class Languages
    {
        public static readonly ImmutableArray<Grammar> All = [Vietnamese.Grammar, English.Grammar];
    }
}

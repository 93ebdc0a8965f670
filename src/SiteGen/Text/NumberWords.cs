using SiteGen.Model;

namespace SiteGen.Text;

/// <summary>How one language writes numbers, and what beside them changes what they say.</summary>
internal sealed record NumberWords
{
    /// <summary>Words before the whole of a ratio that is told with a "then": "<c>trung bình</c> 8 người thì có 1 người".</summary>
    public Phrases RatioMeans { get; init; } = [];

    /// <summary>Words that count alone: 1 to 9, in English to 19.</summary>
    public required IReadOnlyDictionary<string, int> Units { get; init; }

    /// <summary>Forms of units that stand only after something larger: <c>mốt</c>, <c>lăm</c>.</summary>
    public IReadOnlyDictionary<string, int> EndUnits { get; init; } = new Dictionary<string, int>();

    /// <summary>Tens to which a unit may be added: <c>mười</c>, <c>twenty</c>.</summary>
    public required IReadOnlyDictionary<string, int> Tens { get; init; }

    /// <summary>Words that make tens of the unit before them: <c>mươi</c>.</summary>
    public Phrases TensMarks { get; init; } = [];

    /// <summary>Words that multiply what stands before them; alone they are vague and no number.</summary>
    public required IReadOnlyDictionary<string, long> Scales { get; init; }

    /// <summary>Short forms of scales behind digits: <c>bn</c> in "4.2bn", <c>tr</c> in "5tr". They keep their case.</summary>
    public IReadOnlyDictionary<string, long> Magnitudes { get; init; } = new Dictionary<string, long>();

    /// <summary>Those that are a unit as well, unless a sign of money or the unit says otherwise: <c>m</c> in "$5m" and "1.94m".</summary>
    public IReadOnlyDictionary<string, long> DoubtfulMagnitudes { get; init; } = new Dictionary<string, long>();

    /// <summary>Whether a scale may begin a number, and a bare number after one counts its tenths: <c>trăm rưỡi</c>, <c>4 triệu 5</c>.</summary>
    public bool HasShortForms { get; init; }

    /// <summary>Words before a number that leave it vague: <c>vài</c> in "vài chục", <c>dăm</c> in "dăm ba".</summary>
    public Phrases VagueLeads { get; init; } = [];

    /// <summary>Units one after the other that name no number between them, beside those that follow each other: <c>năm bảy</c>.</summary>
    public IReadOnlyList<(int First, int Second)> VaguePairs { get; init; } = [];

    /// <summary>Words that turn the sign of the number after them, with the unit that they need: <c>âm 5</c>, <c>trừ 5 độ</c>.</summary>
    public required IReadOnlyList<(string Word, string Unit)> NegativeLeads { get; init; }

    /// <summary>Words after a number or its unit that turn its sign: <c>below zero</c>.</summary>
    public Phrases NegativeEnds { get; init; } = [];

    /// <summary>Words that add a part to a whole, with the part: <c>and a quarter</c>.</summary>
    public IReadOnlyDictionary<string, Rational> AndParts { get; init; } = new Dictionary<string, Rational>();

    /// <summary>Words between a part and the scale that it is of: <c>of a</c> in "a quarter of a million".</summary>
    public Phrases PartLinks { get; init; } = [];

    /// <summary>Endings of a place in a row: <c>12th</c>.</summary>
    public Phrases OrdinalEndings { get; init; } = [];

    /// <summary>Words that make a number somebody's age before a noun: <c>year-old</c>.</summary>
    public Phrases AgeAdjectives { get; init; } = [];

    /// <summary>Units of a score, which goes without them: the <c>votes</c> of "passed 54-46".</summary>
    public Phrases ScoreUnits { get; init; } = [];

    /// <summary>Words for the places in a row, from the first: <c>nhất</c>, <c>first</c>.</summary>
    public required Phrases Ordinals { get; init; }

    /// <summary>Further words for some of them, with the place: <c>hai</c> beside <c>nhì</c>.</summary>
    public IReadOnlyDictionary<string, int> OtherOrdinals { get; init; } = new Dictionary<string, int>();

    /// <summary>Words before them, where they are other words without: <c>hạng</c> tư, <c>xếp thứ</c> tư, but not "hôm thứ tư" (Wednesday).</summary>
    public Phrases OrdinalLeads { get; init; } = [];

    /// <summary>Words between a number and the larger one that it is part of: "33 <c>of a total of</c> 43".</summary>
    public Phrases TotalLeads { get; init; } = [];

    /// <summary>Words inside a number that add nothing: <c>linh</c>, <c>and</c>.</summary>
    public required Phrases Fillers { get; init; }

    /// <summary>Words that count only before a scale: <c>a</c> in "a hundred".</summary>
    public Phrases Articles { get; init; } = [];

    /// <summary>The unit that is an article where it stands alone.</summary>
    public required string One { get; init; }

    /// <summary>Words after which <see cref="One"/> counts: <c>chỉ một</c>, <c>only one</c>.</summary>
    public required Phrases CountsOne { get; init; }

    /// <summary>Words that are a half by themselves, and half of a scale after them.</summary>
    public required Phrases Halves { get; init; }

    /// <summary>Words that add a half, after the number or after its unit: <c>rưỡi</c>, <c>and a half</c>.</summary>
    public required Phrases AndHalf { get; init; }

    /// <summary>Words that multiply in one: <c>gấp đôi</c>, <c>doubled</c>.</summary>
    public required IReadOnlyDictionary<string, Rational> Multiples { get; init; }

    /// <summary>Words that count how often: what <see cref="Multiples"/> have for a unit.</summary>
    public required Phrases Times { get; init; }

    /// <summary>Words before a multiple after which a year is what it is compared with: <c>gấp ba lần năm 2019</c>.</summary>
    public Phrases Multipliers { get; init; } = [];

    /// <summary>The word between the two numbers of a fraction: <c>phần</c>.</summary>
    public string? FractionMark { get; init; }

    /// <summary>Words for parts: <c>thirds</c>.</summary>
    public IReadOnlyDictionary<string, int> Parts { get; init; } = new Dictionary<string, int>();

    /// <summary>Words for the per cent sign.</summary>
    public required Phrases Percents { get; init; }

    /// <summary>Words after which a number is a name or a place in a row: <c>thứ hai</c>, <c>Article 5</c>.</summary>
    public required Phrases NameBefore { get; init; }

    /// <summary>Words that end as one of <see cref="NameBefore"/> does, and lead on to an amount: <c>dân số</c>.</summary>
    public Phrases NoNameBefore { get; init; } = [];

    /// <summary>A unit that is more often another word, <c>năm</c> (year): no number after or before these.</summary>
    public DoubtfulUnit? Doubtful { get; init; }

    public required IReadOnlyList<RangeWords> Ranges { get; init; }

    /// <summary>Words before a range that hold a hedge and need mean none: <c>trong khoảng 15 đến 20</c>.</summary>
    public Phrases RangeLeads { get; init; } = [];

    /// <summary>Words after which two numbers are before and after, not a range: <c>tăng từ 300 đến 350</c>.</summary>
    public required Phrases Changes { get; init; }

    /// <summary>Words between the number before and the number after: <c>tăng từ 30 lên 45</c>.</summary>
    public required Phrases ChangeJoiners { get; init; }

    /// <summary>Hedges that stand after the number or its unit: <c>trở lên</c>, <c>or more</c>.</summary>
    public required IReadOnlyDictionary<string, Qualifier> HedgesAfter { get; init; }

    /// <summary>Hedges glued to a number by a hyphen: <c>40-odd</c>.</summary>
    public IReadOnlyDictionary<string, Qualifier> HedgeEndings { get; init; } = new Dictionary<string, Qualifier>();

    /// <summary>What a hedge may as well mean; null where it may be none: <c>lên tới</c> may only lead to the number.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Qualifier?>> LooseHedges { get; init; } = new Dictionary<string, IReadOnlyList<Qualifier?>>();

    /// <summary>Words before a number by which something changed: <c>tăng thêm</c>, <c>by</c>, <c>another</c>.</summary>
    public required Phrases ChangeLeads { get; init; }

    /// <summary>Words after one of <see cref="Changes"/> and before by how much: "rose last year <c>by</c> 500".</summary>
    public Phrases ChangeAmounts { get; init; } = [];

    /// <summary>Words after a number, or its unit, that make it a difference: <c>fewer</c>.</summary>
    public required Phrases ChangeEnds { get; init; }

    /// <summary>Nouns behind an amount that is by how much something changed: "a $20 million <c>increase</c>".</summary>
    public Phrases ChangeNouns { get; init; } = [];

    /// <summary>Units in which changes of a percentage are counted: <c>điểm phần trăm</c>.</summary>
    public required Phrases Points { get; init; }

    /// <summary>Units in which a change is told as such.</summary>
    public Phrases RelativeUnits => field ??= [.. Percents, .. Times, .. Points];

    /// <summary>Nouns that a place in a row has for a unit: "the 12th <c>place</c>".</summary>
    public Phrases RankNouns { get; init; } = [];

    /// <summary>Hedges that may as well say by how much things differ: <c>nhiều hơn N</c>.</summary>
    public Phrases UncertainHedges { get; init; } = [];

    /// <summary>Words after a number that make such a hedge say by how much: <c>so với</c>.</summary>
    public Phrases DifferenceEnds { get; init; } = [];

    /// <summary>Words between an amount of money and what it buys one of: "$2 <c>a</c> share". Any may stand for another.</summary>
    public Phrases Shares { get; init; } = [];

    /// <summary>Units that stand right before their number, whatever noun follows it: "a <c>magnitude</c> 6.7 earthquake".</summary>
    public Phrases LeadUnits { get; init; } = [];

    /// <summary>Those of <see cref="LeadUnits"/> that say that the number is an age.</summary>
    public IEnumerable<string> AgeLeads => LeadUnits.Where(lead => AgeWords.Concat(AgeUnits).Any(age => lead.Contains(age, StringComparison.Ordinal)));

    /// <summary>Words glued to a number behind which its unit may stand: "a 40-<c>strong</c> fleet of ships".</summary>
    public Phrases CompoundEnds { get; init; } = [];

    /// <summary>Words that give each of several names its own number: "A and B sold 3 and 5, <c>respectively</c>".</summary>
    public Phrases Respectives { get; init; } = [];

    /// <summary>Units that go without saying behind a person's name: "Jane Doe, 58, …".</summary>
    public Phrases AgeUnits { get; init; } = [];

    /// <summary>Units that may go without saying behind a scale: "giá 4 tỷ rưỡi".</summary>
    public Phrases BareUnits { get; init; } = [];

    /// <summary>Words after which the number stands whose unit was named before them: "số xã <c>là</c> 45".</summary>
    public required Phrases AmountLeads { get; init; }

    /// <summary>Words behind a unit that make another one of it: <c>vuông</c> in "km vuông", <c>per second</c>.</summary>
    public required Phrases UnitEnds { get; init; }

    /// <summary>Words before a unit that make another one of it: <c>square</c>.</summary>
    public required Phrases UnitMakers { get; init; }

    /// <summary>Words between the two nouns of a unit: "deaths <c>and</c> injuries".</summary>
    public required Phrases UnitJoiners { get; init; }

    /// <summary>Verbs that go on about the same subject in a list: "has 29 ships and <c>lost</c> 19".</summary>
    public required Phrases ListVerbs { get; init; }

    /// <summary>Words before the next one of a list: "followed <c>by</c> B with 19".</summary>
    public Phrases ItemLeads { get; init; } = [];

    /// <summary>Words between the two numbers of a ratio: "one <c>in</c> eight".</summary>
    public Phrases RatioJoiners { get; init; } = [];

    /// <summary>Words between a part and its whole, of which either stands alone too: <c>4 trong số 6</c>.</summary>
    public Phrases PartJoiners { get; init; } = [];

    /// <summary>Words before a whole of which a part is told behind it: trong 13 người.</summary>
    public Phrases WholeFirstLeads { get; init; } = [];

    /// <summary>Words between that whole and its part: có 12 người.</summary>
    public Phrases PartVerbs { get; init; } = [];

    /// <summary>Words before a whole of which a part was told some words before: "40 pupils passed the test <c>out of</c> 60".</summary>
    public Phrases FarJoiners { get; init; } = [];

    /// <summary>What leads from a whole to the part of it that is told next: "14 trains, of which seven".</summary>
    public Phrases PartsOfWhole { get; init; } = [];

    /// <summary>Words between <see cref="PartOwners"/> and the whole: "56 of the last 60 years".</summary>
    public Phrases PartTimes { get; init; } = [];

    /// <summary>Nouns behind an amount that something is above or below: "above the 40 million mark".</summary>
    public Phrases ThresholdNouns { get; init; } = [];

    /// <summary>Words that lead to whom somebody was better than: "40 votes over Ruvia".</summary>
    public Phrases Opponents { get; init; } = [];

    /// <summary>The last word before the whole that says whose it is: <c>their</c>, and the <c>s</c> of a name's own.</summary>
    public Phrases PartOwners { get; init; } = [];

    /// <summary>Those of <see cref="PartJoiners"/> that may say how long something took: 3 <c>trong</c> 10 ngày.</summary>
    public Phrases WithinJoiners { get; init; } = [];

    /// <summary>Words before the second number of a ratio, however far it is: "cứ 10 công nhân của Kelva <c>thì</c> có 3".</summary>
    public Phrases RatioThens { get; init; } = [];

    /// <summary>Words that may stand between <see cref="RatioLeads"/> and the number: "cứ <c>khoảng</c> 10 người thì 3".</summary>
    public Phrases RatioHedges { get; init; } = [];

    /// <summary>Words before the first number of a ratio: "<c>cứ</c> 10 người thì 3".</summary>
    public Phrases RatioLeads { get; init; } = [];

    /// <summary>Words before a whole of which only one is told: <c>một trong</c> 3.</summary>
    public Phrases WholeLeads { get; init; } = [];

    /// <summary>Nouns behind which a number says which one, and not how many: <c>tầng</c> 1.</summary>
    public Phrases RowNouns { get; init; } = [];

    /// <summary>What is no second number of a ratio: "five in ten <c>days</c>".</summary>
    public Phrases Durations { get; init; } = [];

    /// <summary>Words before a number that may count what another number of the sentence does: compared with, from.</summary>
    public Phrases Elliptics { get; init; } = [];

    /// <summary>Nouns of which so many may lie between two times: days, giờ.</summary>
    public Phrases TimeNouns { get; init; } = [];

    /// <summary>Words behind them that make of an amount the distance from another time: later, trước đó.</summary>
    public Phrases TimeShifts { get; init; } = [];

    /// <summary>Words beside a score.</summary>
    public required ScoreWords Scores { get; init; }

    /// <summary>What stands between a name and the number that is usual there: "the Ruvia <c>average of</c> 40".</summary>
    public Phrases Averages { get; init; } = [];

    /// <summary>Verbs that let the one behind them have no more than a number, with what stands before it: "<c>held</c> Ruvia <c>to</c> 17 points".</summary>
    public IReadOnlyList<(string Verb, string Lead)> Limits { get; init; } = [];

    /// <summary>Words before the next one of a row by size: "<c>followed by</c> Ruvia with 20".</summary>
    public Phrases Followers { get; init; } = [];

    /// <summary>Words before an example, behind a comma: như, "such as".</summary>
    public IReadOnlyList<string> ExampleLeads { get; init; } = [];

    /// <summary>Words between a number that something is compared with and whose it is: "compared with 20 <c>for</c> Ruvia".</summary>
    public Phrases OwnerLeads { get; init; } = [];

    /// <summary>Amounts that may be told in another unit than they are: a decade, 4 years and 6 months.</summary>
    public required MeasureWords Measures { get; init; }

    /// <summary>Words for an amount, whose unit stands after them: <c>số</c>, <c>number of</c>.</summary>
    public required Phrases AmountNouns { get; init; }

    /// <summary>Words after a number that stand for a unit named before: <c>chiếc</c>, <c>more</c>.</summary>
    public required Phrases Counters { get; init; }

    /// <summary>Longer words that end as a hedge does: <c>cường độ</c>.</summary>
    public Phrases NoHedges { get; init; } = [];

    /// <summary>The hedge that says by how much things differ where it follows one of <see cref="Comparables"/>: <c>nhanh hơn hai năm</c>.</summary>
    public string? DifferenceMark { get; init; }

    /// <summary>Words before the name of who has so many more or fewer: "<c>kém</c> Nga 500 tàu".</summary>
    public Phrases DifferenceVerbs { get; init; } = [];

    /// <summary>Words for a mark that something is so much above or below: "dưới <c>báo động</c> ba 0,3 m".</summary>
    public Phrases Marks { get; init; } = [];

    /// <summary>Words before a time of day: <c>lúc</c> 5 giờ.</summary>
    public Phrases ClockLeads { get; init; } = [];

    public Phrases Comparables { get; init; } = [];

    /// <summary>Those of them that a measure may follow as well: <c>dài hơn 17 km</c> may be more than 17 km.</summary>
    public Phrases Dimensions { get; init; } = [];

    /// <summary>Words behind what a number counts, after which something else stands: "3 triệu đồng <c>cho mỗi</c> hộ".</summary>
    public Phrases UnitBarriers { get; init; } = [];

    /// <summary>Words between a number and whom it is for, whose it is then: <c>dành cho</c>.</summary>
    public Phrases Recipients { get; init; } = [];

    /// <summary>Nouns of people, whose age is not that of the one who is named: "ông X cùng <c>con gái</c> 9 tuổi".</summary>
    public Phrases PersonNouns { get; init; } = [];

    /// <summary>The words that a number may begin with, digits aside.</summary>
    /// <summary>Words that make a number an age, each for all: <c>years old</c>, <c>age</c>.</summary>
    public Phrases AgeWords { get; init; } = [];

    /// <summary>Words by which a number is that of each of several: A and B <c>each</c> have 40.</summary>
    public Phrases Distributives { get; init; } = [];

    /// <summary>Words after which a scale needs no number: <c>some dozen</c>.</summary>
    public Phrases ScaleLeads { get; init; } = [];

    public IReadOnlySet<string> Beginnings => field ??= Units.Keys.Concat(Tens.Keys).Concat(Articles).Concat(HasShortForms || ScaleLeads.Count > 0 ? Scales.Keys
        : []).Concat(ScaleLeads.Count > 0 ? TensMarks : []).Concat(OwnOrdinals)
        .Concat(Multiples.Keys.Concat(Halves).Select(phrase => phrase.Split(' ')[0])).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Those of <see cref="Ordinals"/> that are nothing else.</summary>
    public Phrases OwnOrdinals => OrdinalLeads.Count == 0 ? Ordinals : [];

    /// <summary>The keys of <see cref="EndUnits"/>, and likewise of the others.</summary>
    public Phrases EndUnitNames => field ??= [.. EndUnits.Keys];

    public Phrases MultipleNames => field ??= [.. Multiples.Keys];

    public Phrases AndPartNames => field ??= [.. AndParts.Keys];
}

/// <param name="NotAfter">Words before it that make it no number.</param>
/// <param name="NotBefore">Words after it that make it no number.</param>
internal sealed record DoubtfulUnit(string Word, Phrases NotAfter, Phrases NotBefore);

/// <summary>Words of a range.</summary>
/// <param name="Opener">Empty where none is needed.</param>
/// <param name="MayBeChange">Whether the words may say before and after: <c>tăng từ 300 đến 350</c>, but not <c>giữa 300 và 350</c>.</param>
internal sealed record RangeWords(string Opener, Phrases Joiners, bool MayBeChange);

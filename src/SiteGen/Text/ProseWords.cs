namespace SiteGen.Text;

/// <summary>What a word adds to a statement that must not get lost on the way from a quote to the editor's own text.</summary>
internal enum Meaning
{
    Possible,

    /// <summary>Planned or foreseen.</summary>
    Future,

    /// <summary>Wanted, tried or advised.</summary>
    Wish,
    Suspicion,
    Negation,
    Condition,
}

/// <summary>The words of one language for one meaning.</summary>
/// <param name="Says">Words that carry it in an article.</param>
/// <param name="Also">Further words that may stand for it in the editor's text.</param>
internal sealed record MeaningWords(IReadOnlyList<string> Says, IReadOnlyList<string> Also);

/// <summary>What the checks of the editor's own texts know of one language.</summary>
internal sealed record ProseWords
{
    /// <summary>Words by which a denial is of all there are, so that a second one lifts it: "không tháng <c>nào</c> không giảm".</summary>
    public IReadOnlyList<string> AnyWords { get; init; } = [];

    /// <summary>Words for all of something, for most and for some of it: whoever has some has not all of it.</summary>
    public IReadOnlyList<string> Wholes { get; init; } = [];

    /// <inheritdoc cref="Wholes"/>
    public IReadOnlyList<string> Majorities { get; init; } = [];

    /// <inheritdoc cref="Wholes"/>
    public IReadOnlyList<string> Portions { get; init; } = [];

    /// <summary>Words by which what is told of two is so of either: whoever <c>meets</c> is met. Without any, the order of names says nothing.</summary>
    public IReadOnlyList<string> Mutuals { get; init; } = [];

    /// <summary>Words right before a verb by which it is being done: <c>đang</c>.</summary>
    public IReadOnlyList<string> Ongoing { get; init; } = [];

    /// <summary>Units of measure, before which a number in words counts something.</summary>
    public required IReadOnlyList<string> Measures { get; init; }

    /// <summary>Whether a unit may be named by its first words (<c>đầu đạn</c> for <c>đầu đạn hạt nhân</c>), rather than by its last.</summary>
    public required bool UnitHeadFirst { get; init; }

    /// <summary>Words before a number that is just that, and no name: <c>con số 500</c>.</summary>
    public required IReadOnlyList<string> NumberNouns { get; init; }

    public required IReadOnlyDictionary<Meaning, MeaningWords> Meanings { get; init; }

    /// <summary>Words of <see cref="Meanings"/> that are "so" behind a comma or a reason: <c>do mưa nên …</c>.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>Words by which something is more than all else: the <c>largest</c> loan possible, cao <c>nhất</c> có thể.</summary>
    public IReadOnlyList<string> Superlatives { get; init; } = [];

    /// <summary>Words of <see cref="Meanings"/> that beside a superlative only say how much: the largest loan <c>possible</c>.</summary>
    public IReadOnlyList<string> DegreeWords { get; init; } = [];

    /// <summary>Beginnings of words that deny: <c>un</c> of "undecided".</summary>
    public IReadOnlyList<string> NegativePrefixes { get; init; } = [];

    /// <summary>Words that begin like that and deny nothing.</summary>
    public IReadOnlyList<string> NotNegative { get; init; } = [];

    /// <summary>Beginnings that turn a word round where the same word stands without them: <c>un</c>affected, <c>dis</c>satisfied.</summary>
    public IReadOnlyList<string> OppositePrefixes { get; init; } = [];

    /// <summary>Words that begin like that and are no opposites: <c>inform</c> of "form".</summary>
    public IReadOnlyList<string> NotOpposite { get; init; } = [];

    /// <summary>Endings of opposites: harm<c>ful</c>, harm<c>less</c>.</summary>
    public IReadOnlyList<(string With, string Without)> OppositeEndings { get; init; } = [];

    /// <summary>Words that say the opposite of each other, in all their forms: open and closed. Not what is so of two at
    /// once: who wins where another loses, what is higher where another is lower.</summary>
    public IReadOnlyList<(IReadOnlyList<string> One, IReadOnlyList<string> Other)> Opposites { get; init; } = [];

    /// <summary>Words of which one is so of one of two where the other is so of the other: who wins where another loses, what is
    /// higher where another is lower. They say the opposite of each other only of the same, in the same place of the same row of words.</summary>
    public IReadOnlyList<(IReadOnlyList<string> One, IReadOnlyList<string> Other)> SidesOfTwo { get; init; } = [];

    /// <summary>Endings of the forms of a short word: ban<c>s</c>, ban<c>ned</c>.</summary>
    public IReadOnlyList<string> Inflections { get; init; } = [];

    /// <summary>Forms of one word that do not begin alike: meet, met.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Irregulars { get; init; } = [];

    /// <summary>What is denied of a whole statement: it is not <c>true</c> that.</summary>
    public IReadOnlyList<string> Truths { get; init; } = [];

    /// <summary>Words of their own that turn the next one round: <c>bất</c> hợp pháp, <c>non</c>-resident.</summary>
    public IReadOnlyList<string> PrefixWords { get; init; } = [];

    /// <summary>Words behind a denial by which what it denies holds in part, or of another: not <c>until</c>, not … <c>but</c>.</summary>
    public IReadOnlyList<string> Turns { get; init; } = [];

    /// <summary>Words beside which a statement may come to a denial: <c>too</c> tired to play, left <c>before</c> the vote, <c>used to</c>.</summary>
    public IReadOnlyList<string> HiddenDenials { get; init; } = [];

    /// <summary>Longer words that hold one of those and deny nothing: <c>quá trình</c>.</summary>
    public IReadOnlyList<string> Compounds { get; init; } = [];

    /// <summary>Words that may deny what stands before them in their clause: for the <c>first time</c>.</summary>
    public IReadOnlyList<string> LateDenials { get; init; } = [];

    /// <summary>Those of <see cref="HiddenDenials"/> that leave the verb right behind them true: <c>chỉ</c> trả một phần.</summary>
    public IReadOnlyList<string> Limiters { get; init; } = [];

    /// <summary>Words between a denial and what it denies: không <c>cần</c> chờ, no <c>longer</c>.</summary>
    public IReadOnlyList<string> DeniedLeads { get; init; } = [];

    /// <summary>Words for how things look, which behind a denial only soften it: "don't <c>seem</c> to be able".</summary>
    public IReadOnlyList<string> Appearances { get; init; } = [];

    /// <summary>Words that say nothing by themselves, left aside where two texts are compared.</summary>
    public required IReadOnlySet<string> Weightless { get; init; }

    /// <summary>Words behind which something is told as sure: <c>will</c> close, <c>must</c> close, <c>was</c> the reason.</summary>
    public IReadOnlyList<string> Certainties { get; init; } = [];

    /// <summary>Whether words change their endings: <c>hold</c>, <c>holds</c>.</summary>
    public required bool Inflects { get; init; }
}
